using System.IO.Compression;

namespace PaperClaims.Cli.Tests;

/// <summary>Makes gzip.</summary>
internal static class Compressed
{
    public static byte[] Zip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
