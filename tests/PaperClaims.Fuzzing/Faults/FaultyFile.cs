using CsCheck;

namespace PaperClaims.Fuzzing.Faults;

/// <summary>A file of <see cref="FaultyFiles"/>, and the stream that is open on it.</summary>
internal sealed class FaultyFile(FaultyFiles files) : Stream
{
    private readonly MemoryStream content = new();

    // So much of it was saved and not touched since.
    private long saved;

    public bool IsOpen { get; set; }

    public byte[] Content => content.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => content.Length;

    public override long Position
    {
        get => content.Position;
        set => content.Position = value;
    }

    public void Open()
    {
        IsOpen = true;
        content.Position = 0;
    }

    public void SetContent(byte[] bytes)
    {
        content.SetLength(0);
        content.Write(bytes);
        Save();
    }

    public void Save() => saved = content.Length;

    /// <summary>The system has ended: what was not saved is there, is missing, or is something else.</summary>
    public void LoseUnsaved(PCG random)
    {
        byte[] bytes = Content;
        int kept = (int)saved + (int)random.Next((uint)(bytes.Length - saved) + 1);
        if (kept > saved && random.Next(2) == 0)
        {
            Array.Clear(bytes, (int)saved, (int)random.Next((uint)(kept - saved) + 1));
        }

        SetContent(bytes[..kept]);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        files.Step();
        return content.Read(buffer, offset, count);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        bool hadCrashed = files.HasCrashed;
        int can = files.StepToWrite(buffer.Length);
        if (!hadCrashed)
        {
            saved = Math.Min(saved, content.Position);
            content.Write(buffer[..can]);
        }

        if (files.HasCrashed || files.LastChangeFailed)
        {
            throw files.Failed();
        }
    }

    public override void SetLength(long value)
    {
        if (value == Length)
        {
            // Asked only to see whether it is a file.
            return;
        }

        files.LastChangeFailed = true;
        files.Step();
        files.LastChangeFailed = false;
        saved = Math.Min(saved, value);
        content.SetLength(value);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => content.Seek(offset, origin);

    protected override void Dispose(bool disposing)
    {
        IsOpen = false;
        base.Dispose(disposing);
    }
}
