using System.IO.Compression;

namespace PaperClaims;

/// <summary>
/// What a gzip stream holds, all of its members. Unlike <see cref="GZipStream"/>, which takes a stream that is cut for a whole one, it
/// knows whether the end was reached. It leaves the inner stream open.
/// </summary>
internal sealed class UnzippedStream : ReadOnlyStream
{
    private const string Cut = "the gzip ends in its middle; the rest is missing";
    private const string Damaged = "broken gzip";

    // One more member, whose content can come out only if the last one before it is whole: its check sum and length are verified then.
    private static readonly byte[] EndContent = "the end of the last member"u8.ToArray();
    private static readonly byte[] EndMember = Pack(EndContent);

    private readonly MarkedStream packed;
    private readonly GZipStream inner;
    private bool ended;

    public UnzippedStream(Stream packed)
    {
        this.packed = new MarkedStream(packed);
        inner = new GZipStream(this.packed, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>Whether bytes that are no gzip follow the last member. Known at the end.</summary>
    public bool HasRest { get; private set; }

    /// <summary>Whether the exception says that a stream is broken gzip, or gzip that is cut.</summary>
    public static bool Threw(Exception exception) => exception is InvalidDataException { Message: Cut or Damaged };

    /// <exception cref="InvalidDataException">It is broken, or ends in its middle.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (ended || buffer.IsEmpty)
        {
            return 0;
        }

        int read;
        try
        {
            read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw Broken(exception);
        }

        if (read > 0 && !packed.IsAtMark)
        {
            return read;
        }

        using MemoryStream rest = new();
        rest.Write(buffer.Span[..read]);
        if (packed.IsAtMark)
        {
            await CopyRestAsync(rest, cancellationToken).ConfigureAwait(false);
        }

        return End(rest);
    }

    /// <exception cref="InvalidDataException">It is broken, or ends in its middle.</exception>
    public override int Read(Span<byte> buffer)
    {
        byte[] copy = new byte[buffer.Length];
        int read = ReadAsync(copy).AsTask().GetAwaiter().GetResult();
        copy.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // No more than the mark and one byte: what a cut member makes of the mark may be long.
    private async ValueTask CopyRestAsync(MemoryStream rest, CancellationToken cancellationToken)
    {
        byte[] more = new byte[EndContent.Length + 1];
        int read = 1;
        try
        {
            while (read > 0 && rest.Length <= EndContent.Length)
            {
                read = await inner.ReadAsync(more, cancellationToken).ConfigureAwait(false);
                rest.Write(more.AsSpan(0, read));
            }
        }
        catch (InvalidDataException exception)
        {
            throw Broken(exception);
        }
    }

    private int End(MemoryStream rest)
    {
        ended = true;
        HasRest = !packed.IsAtMark;
        return HasRest || rest.GetBuffer().AsSpan(0, (int)rest.Length).SequenceEqual(EndContent) ? 0 : throw Broken(null);
    }

    private InvalidDataException Broken(InvalidDataException? inner)
    {
        ended = true;
        return new InvalidDataException(packed.IsAtMark ? Cut : Damaged, inner);
    }

    private static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    // Gives the mark after the last byte, in a step of its own.
    private sealed class MarkedStream(Stream inner) : ReadOnlyStream
    {
        private int given;

        public bool IsAtMark { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = IsAtMark ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            return read > 0 ? read : GiveMark(buffer.Span);
        }

        public override int Read(Span<byte> buffer)
        {
            int read = IsAtMark ? 0 : inner.Read(buffer);
            return read > 0 ? read : GiveMark(buffer);
        }

        private int GiveMark(Span<byte> buffer)
        {
            IsAtMark = true;
            int count = Math.Min(buffer.Length, EndMember.Length - given);
            EndMember.AsSpan(given, count).CopyTo(buffer);
            given += count;
            return count;
        }
    }
}
