using System.Buffers;
using System.Text;

namespace PaperClaims;

/// <summary>
/// UTF-16 as UTF-8, a byte order mark too. What is no text becomes a byte that is no UTF-8. It leaves the inner stream open.
/// </summary>
internal sealed class Utf16Stream(Stream inner, bool bigEndian) : ReadOnlyStream
{
    private const int Block = 1 << 14;
    private const char Invalid = '\uFFFF';
    private const byte NoUtf8 = 0xFF;

    private readonly Decoder decoder = Encoding
        .GetEncoding(bigEndian ? "utf-16BE" : "utf-16", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback($"{Invalid}"))
        .GetDecoder();
    private readonly byte[] packed = new byte[Block];
    private readonly char[] characters = new char[Block];
    private readonly ArrayBufferWriter<byte> text = new(2 * Block);
    private int given;
    private bool completed;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (given == text.WrittenCount && !completed)
        {
            Decode(await inner.ReadAsync(packed, cancellationToken).ConfigureAwait(false));
        }

        return Take(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        while (given == text.WrittenCount && !completed)
        {
            Decode(inner.Read(packed));
        }

        return Take(buffer);
    }

    private void Decode(int read)
    {
        completed = read == 0;
        text.ResetWrittenCount();
        given = 0;
        ReadOnlySpan<char> rest = characters.AsSpan(0, decoder.GetChars(packed.AsSpan(0, read), characters, flush: completed));
        while (!rest.IsEmpty)
        {
            int invalid = rest.IndexOf(Invalid);
            Encoding.UTF8.GetBytes(invalid < 0 ? rest : rest[..invalid], text);
            if (invalid >= 0)
            {
                text.Write([NoUtf8]);
            }

            rest = invalid < 0 ? [] : rest[(invalid + 1)..];
        }
    }

    private int Take(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, text.WrittenCount - given);
        text.WrittenSpan.Slice(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
