using Spectre.Console;

namespace PaperClaims.Cli;

/// <summary>Lines on standard error, above the progress bar while there is one.</summary>
internal sealed class Messages : IDisposable
{
    private readonly Lock writing = new();
    private StreamWriter? unreadable;

    /// <summary>The console of the progress bar, null while there is none.</summary>
    public IAnsiConsole? Live { get; set; }

    /// <summary>Has the lines about what could not be read written to a file.</summary>
    public void WriteUnreadableTo(string path) => unreadable = new StreamWriter(path) { AutoFlush = true };

    /// <summary>Says what part of the input could not be read.</summary>
    public void Unreadable(string message)
    {
        lock (writing)
        {
            if (unreadable is not null)
            {
                unreadable.WriteLine(message);
                return;
            }
        }

        Error(message);
    }

    public void Dispose() => unreadable?.Dispose();

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
