namespace PaperClaims;

/// <summary>Knows content that is no text by its first bytes, and says what it is.</summary>
internal static class BinaryContent
{
    /// <summary>What begins with these bytes, in a few words; null if it may be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> start) =>
        start switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF; extract its text first",
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => "a ZIP archive, or an office document; unpack or export it first",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office document; export it as CSV or text first",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] =>
                "a picture",
            [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..] => "packed with bzip2; unpack it first",
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "packed with xz; unpack it first",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "packed with 7-Zip; unpack it first",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "packed with Zstandard; unpack it first",
            [0x1F, 0x8B, ..] => "packed with gzip twice; unpack it first",
            [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => "a Parquet file",
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32; write it as UTF-8",
            _ when start.StartsWith("SQLite format 3\0"u8) => "an SQLite database; export a table of it as CSV first",
            _ when start.Contains((byte)0) => "binary data, or UTF-16 without a byte order mark",
            _ => null,
        };
}
