using System.CommandLine;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Completions;

/// <summary><c>paperclaims completions</c>: what a shell needs to complete command lines.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private static readonly Argument<string> Shell = new("SHELL")
    {
        Description = $"{string.Join(", ", Shells)}.",
        CustomParser = result => CommandLineValues.ParseOneOf(result, Shells),
        CompletionSources = { Shells },
    };

    public static Command Create()
    {
        Command command = new(
            "completions",
            "Writes a script by which a shell completes the command line; its first line says where it goes."
        )
        {
            Shell,
        };
        command.SetAction(parsed => Terminal.WriteData(EmbeddedText.Read($"completions.{parsed.GetRequiredValue(Shell)}") + "\n"));
        return command;
    }
}
