using System.Text;

namespace PaperClaims;

/// <summary>Reads bytes that are not UTF-8 as Windows-1252, which is Latin-1 with quotation marks: what such bytes are, mostly.</summary>
internal sealed class SingleByteFallback : DecoderFallback
{
    // 0x80 to 0x9F; the five that stand for nothing are U+FFFD.
    private const string Marks = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

    private const int MostBytes = 4;

    /// <summary>UTF-8 with this fallback.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new SingleByteFallback());

    public override int MaxCharCount => MostBytes;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters();

    private sealed class Characters : DecoderFallbackBuffer
    {
        private byte[] bytes = [];
        private int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            bytes = [.. bytesUnknown];
            next = 0;
            return bytes.Length > 0;
        }

        public override char GetNextChar() => next < bytes.Length ? Read(bytes[next++]) : '\0';

        public override bool MovePrevious()
        {
            bool canMove = next > 0;
            next -= canMove ? 1 : 0;
            return canMove;
        }

        public override void Reset() => (bytes, next) = ([], 0);

        private static char Read(byte value) => value is >= 0x80 and < 0xA0 ? Marks[value - 0x80] : (char)value;
    }
}
