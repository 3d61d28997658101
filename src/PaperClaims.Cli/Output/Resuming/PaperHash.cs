using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace PaperClaims.Cli.Output.Resuming;

/// <summary>A hash over papers, one after the other: by it a list that can be read only once is known again.</summary>
internal static class PaperHash
{
    /// <summary>The hash after one more part of a paper.</summary>
    public static ulong Add(ulong hash, string? part) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes((part ?? "\0").AsSpan()), unchecked((long)hash));
}
