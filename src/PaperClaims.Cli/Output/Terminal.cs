using Spectre.Console;

namespace PaperClaims.Cli.Output;

/// <summary>Where people read: styled text where a terminal shows it, plain text elsewhere, and visible text alone.</summary>
/// <remarks>Nothing else of the command writes to standard output and error, or makes styled text: a test sees to it.</remarks>
internal sealed class Terminal
{
    private const int FileWidth = 120;

    private readonly IAnsiConsole console;

    private Terminal(IAnsiConsole console) => this.console = console;

    /// <summary>Standard output, for people.</summary>
    public static TextWriter Out => new VisibleWriter(Console.Out);

    /// <summary>Standard error.</summary>
    public static TextWriter Errors => new VisibleWriter(Console.Error);

    /// <summary>Opens a terminal, or a file that looks like one.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="isTerminal">Whether a terminal shows it; colours come then, unless <c>NO_COLOR</c> is set.</param>
    public static Terminal Open(TextWriter text, bool isTerminal)
    {
        bool colors = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = colors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = isTerminal && Console.WindowWidth is > 0 and int width ? width : FileWidth;
        return new Terminal(console);
    }

    /// <summary>Opens standard error, with what it can show.</summary>
    public static Terminal OpenErrors() => new(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>Writes data or a script to standard output, as they are.</summary>
    public static void WriteData(string data) => Console.Out.Write(data);

    public void WriteLine(string line) => console.Write(Visible($"{VisibleText.Of(line)}\n"));

    /// <summary>Writes a line in bold, and what is less important behind it.</summary>
    public void WriteHeading(string heading, string? more = null)
    {
        console.Write(new Markup($"[bold]{Escape(heading)}[/]"));
        console.Write(more is null ? Visible("\n") : new Markup($"  [dim]{Escape(more)}[/]\n"));
    }

    /// <summary>Writes a line that says that something is not there, and an empty one.</summary>
    public void WriteNothing(string what) => console.Write(new Markup($"  [dim]{Escape(what)}[/]\n\n"));

    public void WriteTable(string[] heads, IEnumerable<string[]> rows)
    {
        Table table = new Table { Border = TableBorder.Simple }.AddColumns(Array.ConvertAll(heads, Escape));
        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(cell => Visible(VisibleText.Flowing(cell))));
        }

        console.Write(table);
    }

    /// <summary>A progress bar, to be started.</summary>
    public Spectre.Console.Progress MakeProgress() => console.Progress();

    private static string Escape(string text) => Markup.Escape(VisibleText.Flowing(text));

    private static Spectre.Console.Text Visible(string text) => new(text);
}
