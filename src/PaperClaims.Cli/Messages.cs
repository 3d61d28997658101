using Spectre.Console;

namespace PaperClaims.Cli;

/// <summary>Lines on standard error, above the progress bar while there is one.</summary>
internal sealed class Messages
{
    private readonly Lock writing = new();

    /// <summary>The console of the progress bar, null while there is none.</summary>
    public IAnsiConsole? Live { get; set; }

    public void Error(string message)
    {
        lock (writing)
        {
            if (Live is { } console)
            {
                console.WriteLine($"paperclaims: {message}");
            }
            else
            {
                Console.Error.WriteLine($"paperclaims: {message}");
            }
        }
    }
}
