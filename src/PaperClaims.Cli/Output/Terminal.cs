using Spectre.Console;

namespace PaperClaims.Cli.Output;

/// <summary>Consoles that write styled text where a terminal shows it, and plain text elsewhere.</summary>
internal static class Terminal
{
    /// <param name="text">Where to write.</param>
    /// <param name="toTerminal">Whether a terminal shows it; colours come then, unless <c>NO_COLOR</c> is set.</param>
    /// <param name="fileWidth">Width of a line where there is no terminal, in characters.</param>
    public static IAnsiConsole Create(TextWriter text, bool toTerminal, int fileWidth)
    {
        bool colors = toTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = colors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = toTerminal && Console.WindowWidth is > 0 and int width ? width : fileWidth;
        return console;
    }
}
