using System.IO.Compression;
using System.Text.Json;

namespace PaperClaims.Cli.Output;

/// <summary>
/// A file that a run which was stopped, killed even, goes on with. Beside it, while it is unfinished, lies a note that says how much of it
/// is whole, of which papers, and of what run; what lies behind that is cut off and made again.
/// </summary>
internal sealed class ResumableFile : WriteOnlyStream
{
    private const int InUseOnLinux = 11;
    private const int InUseOnMac = 35;
    private const int InUseOnWindows = unchecked((int)0x80070020);

    private readonly string path;
    private readonly string fingerprint;
    private readonly bool zipped;
    private readonly FileStream file;
    private readonly bool isRegular;

    // One member of a gzip file, closed whenever what is written is noted: members one after the other are one file.
    private GZipStream? zip;
    private long whole;
    private bool failed;

    /// <summary>Opens the file and holds it alone.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fingerprint">What decides what is written; a stopped run of another is refused.</param>
    /// <param name="zipped">Whether to compress.</param>
    /// <exception cref="IOException">It cannot be opened, another run writes it, or a stopped run of other settings left it; the
    /// message says which.</exception>
    public ResumableFile(string path, string fingerprint, bool zipped)
    {
        this.path = path;
        this.fingerprint = fingerprint;
        this.zipped = zipped;
        try
        {
            file = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.Write,
                    Share = FileShare.None,
                    BufferSize = 0,
                }
            );
        }
        catch (IOException exception) when (exception.HResult is InUseOnLinux or InUseOnMac or InUseOnWindows)
        {
            throw new IOException($"{path}: another run is writing it", exception);
        }

        try
        {
            RunNote? note = ReadNote();
            Done = note?.Papers ?? [];
            isRegular = TryCut(note?.Bytes ?? 0);
        }
        catch (IOException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>How many papers of each input the stopped run had written; empty if there was none.</summary>
    public Dictionary<string, long> Done { get; }

    /// <summary>Whether the file goes on with what a stopped run wrote.</summary>
    public bool IsResumed => whole > 0;

    private string NotePath => $"{path}.resume";

    /// <summary>Notes that what was written so far is whole: a run that is stopped from now on goes on from here.</summary>
    public void Commit(Dictionary<string, long> papers)
    {
        if (!isRegular || failed)
        {
            return;
        }

        Guard(() =>
        {
            zip?.Dispose();
            zip = null;
            file.Flush(flushToDisk: true);
            whole = file.Position;
            string next = $"{NotePath}.tmp";
            File.WriteAllText(next, JsonSerializer.Serialize(new RunNote(fingerprint, whole, papers), CliJson.Readable.RunNote));

            // A name changes hands at once: the note is the old one or the new one, never half of either.
            File.Move(next, NotePath, overwrite: true);
        });
    }

    /// <summary>Says that all is written.</summary>
    public void Finish()
    {
        Guard(() => zip?.Dispose());
        zip = null;
        if (isRegular)
        {
            File.Delete(NotePath);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (failed || buffer.IsEmpty)
        {
            return;
        }

        long before = file.CanSeek ? file.Position : 0;
        try
        {
            if (zipped)
            {
                zip ??= new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
                zip.Write(buffer);
            }
            else
            {
                file.Write(buffer);
            }
        }
        catch (IOException exception)
        {
            throw Fail(exception, zipped ? whole : before);
        }
    }

    public override void Flush() { }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                zip?.Dispose();
            }
            catch (IOException) when (failed)
            {
                // The first failure was told, and what it left half was cut off.
            }
            finally
            {
                file.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private RunNote? ReadNote()
    {
        if (!File.Exists(NotePath))
        {
            return null;
        }

        RunNote? note;
        try
        {
            note = JsonSerializer.Deserialize(File.ReadAllText(NotePath), CliJson.Readable.RunNote);
        }
        catch (JsonException)
        {
            note = null;
        }

        return note is not null && note.Settings == fingerprint && note.Bytes <= file.Length
            ? note
            : throw new IOException(
                $"{path}: a stopped run of other inputs or settings left it unfinished; run that again, or delete {NotePath} to begin anew"
            );
    }

    // A device or a pipe has no length: what is written there is gone, and nothing goes on with it.
    private bool TryCut(long length)
    {
        try
        {
            file.SetLength(length);
            file.Position = length;
            whole = length;
            return true;
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            return false;
        }
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (IOException exception)
        {
            throw Fail(exception, whole);
        }
    }

    // What could be read before can be read after: half a line is cut off.
    private IOException Fail(IOException exception, long length)
    {
        failed = true;
        if (isRegular)
        {
            TryCut(length);
        }

        return exception;
    }
}

/// <summary>What is known of an unfinished file.</summary>
/// <param name="Settings">What decides what is written.</param>
/// <param name="Bytes">So much of it is whole.</param>
/// <param name="Papers">So many papers of each input stand in that.</param>
internal sealed record RunNote(string Settings, long Bytes, Dictionary<string, long> Papers);
