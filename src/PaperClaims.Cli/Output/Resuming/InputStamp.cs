using System.Globalization;
using System.IO.Hashing;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Input;

namespace PaperClaims.Cli.Output.Resuming;

/// <summary>By what an input is known to be the same as before.</summary>
/// <param name="Path">Its path, as it was named.</param>
/// <param name="Content">Its length, time and a hash of its beginning and its end; empty for what can be read only once.</param>
internal sealed record InputStamp(string Path, string Content)
{
    private const int SampleLength = 1 << 16;

    /// <summary>The stamp of what is there now.</summary>
    public static InputStamp Of(string path)
    {
        if (path == InputFiles.StandardInput || !FileIdentity.MayBeFile(path))
        {
            return new InputStamp(path, "");
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        XxHash64 hash = new();
        byte[] sample = new byte[SampleLength];
        hash.Append(sample.AsSpan(0, file.ReadAtLeast(sample, SampleLength, throwOnEndOfStream: false)));
        file.Position = Math.Max(0, file.Length - SampleLength);
        hash.Append(sample.AsSpan(0, file.ReadAtLeast(sample, SampleLength, throwOnEndOfStream: false)));
        return new InputStamp(
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Length} bytes, {File.GetLastWriteTimeUtc(path):O}, {hash.GetCurrentHashAsUInt64():x16}"
            )
        );
    }
}
