using System.IO.Compression;
using System.IO.Hashing;
using PaperClaims.Cli.Files;

namespace PaperClaims.Cli.Output.Resuming;

/// <summary>
/// A file that a run which was stopped, killed even, goes on with. Beside it, while it is unfinished, lies a note that says how much of it
/// is whole, of which papers, and of what run; what lies behind that is cut off and made again.
/// </summary>
internal sealed class ResumableFile : WriteOnlyStream
{
    private readonly string path;
    private readonly RunState run;
    private readonly OutputEnding ending;
    private readonly IFileSystem files;
    private readonly Stream file;
    private readonly bool isRegular;
    private readonly XxHash3 hash = new();

    // One member of a gzip file, closed whenever what is written is noted: members one after the other are one file.
    private GZipStream? zip;
    private long whole;
    private bool failed;
    private bool finished;

    /// <summary>Opens the file and holds it alone.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="run">What decides what is written; a stopped run of another is refused.</param>
    /// <param name="ending">What makes a file of an unfinished one.</param>
    /// <param name="files">The files of the system.</param>
    /// <exception cref="IOException">It cannot be opened, another run writes it, or a stopped run left it that cannot be gone on with;
    /// the message says which.</exception>
    public ResumableFile(string path, RunState run, OutputEnding ending, IFileSystem files)
    {
        this.path = path;
        this.run = run;
        this.ending = ending;
        this.files = files;
        file = files.OpenAlone(path);
        try
        {
            isRegular = TrySetLength();
            RunNote? note = isRegular ? ReadNote() : null;
            Done = note?.Papers ?? new Dictionary<string, ResumePoint>();
            whole = note?.Bytes ?? 0;
            if (isRegular)
            {
                // Before anything is cut off: where no note can be written, nothing is lost.
                WriteNote(Done);
                Cut(whole);
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>How far the stopped run had written each input; empty if there was none.</summary>
    public IReadOnlyDictionary<string, ResumePoint> Done { get; }

    /// <summary>Whether the file goes on with what a stopped run wrote.</summary>
    public bool IsResumed => whole > 0;

    private string NotePath => $"{path}.resume";

    /// <summary>Notes that what was written so far is whole: a run that is stopped from now on goes on from here.</summary>
    public void Commit(IReadOnlyDictionary<string, ResumePoint> papers)
    {
        if (!isRegular || failed)
        {
            return;
        }

        Guard(() =>
        {
            zip?.Dispose();
            zip = null;
            files.Save(file);
            whole = file.Position;
            WriteNote(papers);
        });
    }

    /// <summary>Says that all is written.</summary>
    public void Finish()
    {
        Guard(() =>
        {
            zip?.Dispose();
            zip = null;
            if (isRegular)
            {
                // Without its note nothing tells that some of it is missing.
                files.Save(file);
            }

            finished = true;
            if (isRegular)
            {
                files.Delete(NotePath);
            }
        });
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
            if (ending.IsZipped)
            {
                zip ??= new GZipStream(new Packed(this), CompressionLevel.Optimal);
                zip.Write(buffer);
            }
            else
            {
                Put(buffer);
            }
        }
        catch (IOException exception)
        {
            throw Fail(exception, ending.IsZipped ? whole : before);
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
                if (isRegular && !finished && !failed)
                {
                    Close(whole);
                }
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
        if (files.ReadText(NotePath) is not { } text)
        {
            return null;
        }

        RunNote note = RunNote.Read(text) ?? throw Refuse("its note is no note of this version, or was changed");
        if (note.Bytes == 0)
        {
            // A run that was stopped before it had written anything binds nobody.
            return null;
        }

        return run.ChangeSince(note.Run) is { } change ? throw Refuse(change)
            : HashWritten(note.Bytes) == note.Hash ? note
            : throw Refuse("what it had written was changed");
    }

    private IOException Refuse(string change) =>
        new($"{path}: a stopped run left it unfinished, and {change}; run that again as it was, or delete {NotePath} to begin anew");

    // What is written from now on is added to it.
    private ulong HashWritten(long length)
    {
        if (file.Length < length)
        {
            return 0;
        }

        byte[] block = new byte[1 << 16];
        file.Position = 0;
        while (length > 0 && file.Read(block, 0, (int)Math.Min(block.Length, length)) is > 0 and int read)
        {
            hash.Append(block.AsSpan(0, read));
            length -= read;
        }

        return hash.GetCurrentHashAsUInt64();
    }

    private void WriteNote(IReadOnlyDictionary<string, ResumePoint> papers) =>
        files.ReplaceText(NotePath, new RunNote(run, whole, hash.GetCurrentHashAsUInt64(), papers).Write());

    private void Put(ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        hash.Append(bytes);
    }

    // A device or a pipe has no length: what is written there is gone, and nothing goes on with it.
    private bool TrySetLength()
    {
        try
        {
            file.SetLength(file.Length);
            return true;
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            return false;
        }
    }

    private void Cut(long length)
    {
        file.SetLength(length);
        file.Position = length;
    }

    // What could be read before can be read after: behind it comes what makes a file of it.
    private void Close(long length)
    {
        try
        {
            Cut(length);
            file.Write(ending.After(length > 0));
        }
        catch (IOException) when (failed)
        {
            // The disk is full or gone: what lies there stays.
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

    private IOException Fail(IOException exception, long length)
    {
        failed = true;
        if (isRegular)
        {
            Close(length);
        }

        return exception;
    }

    // Where the packed bytes go: nowhere once the file has failed, for the packer has some left when it ends.
    private sealed class Packed(ResumableFile owner) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (!owner.failed)
            {
                owner.Put(buffer);
            }
        }

        public override void Flush() { }
    }
}
