using System.IO.Compression;

namespace PaperClaims.Cli.Output.Resuming;

/// <summary>What stands behind the whole part of an unfinished file, so that it can be read as it is.</summary>
/// <param name="IsZipped">Whether the file is compressed.</param>
/// <param name="IsArray">Whether it is one JSON array.</param>
internal sealed record OutputEnding(bool IsZipped, bool IsArray)
{
    /// <summary>The ending of a file, with something written in it or nothing.</summary>
    public byte[] After(bool hasContent)
    {
        ReadOnlySpan<byte> text = (IsArray, hasContent) switch
        {
            (false, _) => ""u8,
            (true, true) => "\n]\n"u8,
            (true, false) => "[]\n"u8,
        };

        // Nothing is no gzip: an empty member is.
        return !IsZipped || (hasContent && text.IsEmpty) ? text.ToArray() : Zip(text);
    }

    private static byte[] Zip(ReadOnlySpan<byte> text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(text);

            // Without it a member without content is not written at all.
            gzip.Flush();
        }

        return packed.ToArray();
    }
}
