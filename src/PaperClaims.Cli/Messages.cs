using System.Text.RegularExpressions;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli;

/// <summary>Lines on standard error, above the progress bar while there is one.</summary>
internal sealed partial class Messages : IDisposable
{
    private const int MostOfKind = 10;

    private readonly Lock writing = new();
    private readonly Dictionary<string, int> kinds = [];
    private readonly Dictionary<string, string> last = [];
    private VisibleWriter? unreadable;
    private FileStream? file;

    /// <summary>The terminal of the progress bar, null while there is none.</summary>
    public Terminal? Live { get; set; }

    /// <summary>Has the lines about what could not be read written to a file. What stands in it stays until <see cref="Begin"/>.</summary>
    public void WriteUnreadableTo(string path)
    {
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        unreadable = new VisibleWriter(new StreamWriter(file) { AutoFlush = true });
    }

    /// <summary>Says that the run has all it needs: an older file of such lines is emptied.</summary>
    public void Begin()
    {
        if (file is not null && FileIdentity.MayBeFile(file.Name))
        {
            file.SetLength(0);
        }
    }

    /// <summary>Says what part of the input could not be read; on standard error of each kind the first ten.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="reason">What is wrong with it.</param>
    public void Unreadable(string place, string reason)
    {
        lock (writing)
        {
            if (unreadable is not null)
            {
                WriteUnreadable($"{place}: {reason}");
                return;
            }

            string kind = Varying().Replace(reason, "");
            int count = kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (count > MostOfKind)
            {
                last[kind] = reason;
                return;
            }
        }

        Error($"{place}: {reason}");
    }

    /// <summary>Says of what there were more than was said.</summary>
    public void CountUnreadable()
    {
        foreach ((string kind, string reason) in last)
        {
            Error($"... and {kinds[kind] - MostOfKind} more like: {reason} (--errors FILE has them all)");
        }
    }

    public void Dispose()
    {
        try
        {
            unreadable?.Dispose();
        }
        catch (IOException)
        {
            // It was told when a line could not be written.
        }
    }

    private void WriteUnreadable(string line)
    {
        try
        {
            unreadable!.WriteLine(line);
        }
        catch (IOException)
        {
            // From now on they are said where everything else is.
            unreadable = null;
            file!.Dispose();
            throw;
        }
    }

    public void Error(string message)
    {
        lock (writing)
        {
            if (Live is { } terminal)
            {
                terminal.WriteLine($"paperclaims: {message}");
            }
            else
            {
                Terminal.Errors.WriteLine($"paperclaims: {message}");
            }
        }
    }

    // What differs between errors of a kind: numbers, and what is quoted.
    [GeneratedRegex("\\d+|\"[^\"]*\"")]
    private static partial Regex Varying();
}
