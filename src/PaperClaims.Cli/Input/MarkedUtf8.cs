using System.Text;

namespace PaperClaims.Cli.Input;

/// <summary>UTF-8 that puts a mark where bytes are none, so that this can be told from what a text says.</summary>
internal static class MarkedUtf8
{
    /// <summary>The mark: a noncharacter, which stands in no text.</summary>
    public const char Invalid = '\uFFFF';

    public static Encoding Encoding { get; } =
        Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Invalid.ToString()));
}
