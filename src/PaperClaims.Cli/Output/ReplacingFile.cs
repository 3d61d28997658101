using System.IO.Compression;
using PaperClaims.Cli.Files;

namespace PaperClaims.Cli.Output;

/// <summary>
/// A file that is there when all of it is written: until then it lies beside, and what stood in its place stays. Devices and pipes are
/// written at once.
/// </summary>
internal sealed class ReplacingFile : WriteOnlyStream
{
    private readonly string path;
    private readonly string part;
    private readonly FileStream file;
    private bool failed;
    private bool closed;

    /// <exception cref="IOException">It cannot be written; the message says which.</exception>
    public ReplacingFile(string path)
    {
        // A link goes on leading to the file.
        this.path = FilePlace.TargetOf(path);
        part = FileIdentity.MayBeFile(path) ? $"{this.path}.part" : path;
        if (part != path && File.Exists(this.path))
        {
            // What may not be written is not replaced either.
            using FileStream mayWrite = new(this.path, FileMode.Open, FileAccess.Write);
        }

        if (part != path)
        {
            // What an earlier run left; of a link the link alone.
            File.Delete(part);
        }

        file = new FileStream(
            part,
            part == path ? FileMode.OpenOrCreate : FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
    }

    /// <summary>Leaves what stood in the place of a file, which may be written compressed; other streams are not touched.</summary>
    public static void Abandon(Stream stream)
    {
        if ((stream is GZipStream zipped ? zipped.BaseStream : stream) is ReplacingFile file && file.part != file.path)
        {
            file.failed = true;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (failed)
        {
            return;
        }

        try
        {
            file.Write(buffer);
        }
        catch (IOException)
        {
            failed = true;
            throw;
        }
    }

    public override void Flush() { }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            try
            {
                Save();
            }
            finally
            {
                file.Dispose();
                if (part != path)
                {
                    Replace();
                }
            }
        }

        base.Dispose(disposing);
    }

    // What stood there goes when all of the new is on the disk, and not before.
    private void Save()
    {
        if (failed || part == path)
        {
            return;
        }

        try
        {
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            failed = true;
            throw;
        }
    }

    private void Replace()
    {
        if (failed)
        {
            File.Delete(part);
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(path));
        }

        File.Move(part, path, overwrite: true);
    }
}
