namespace PaperClaims.Tests.Papers;

/// <summary>Gives its content a few bytes at a time, as pipes and networks do; over and over if asked to.</summary>
internal sealed class TricklingStream(byte[] content, int size, bool repeat = false, byte[]? beginning = null) : Stream
{
    private byte[] current = beginning ?? content;
    private int position;

    /// <summary>Number of bytes read from it.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override int Read(Span<byte> buffer)
    {
        if (position == current.Length && repeat)
        {
            (current, position) = (content, 0);
        }

        int length = Math.Min(Math.Min(buffer.Length, size), current.Length - position);
        current.AsSpan(position, length).CopyTo(buffer);
        position += length;
        Given += length;
        return length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
