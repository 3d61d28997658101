using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperClaims.Cli.Output;

/// <summary>Text that does nothing to whatever shows it: what would move, colour or turn round other text is shown as signs.</summary>
internal static class VisibleText
{
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Delete = '\u007F';

    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => IsCommand(c) || char.IsSurrogate(c)),
    ]);

    /// <summary>
    /// The text on one line, all signs: <c>␛</c> for the escape, <c>␊</c> for a line end, its number where there is no sign.
    /// </summary>
    public static string Of(string text) => Show(text, keepsLineEnds: false);

    /// <summary>The text on one line, for text that flows, as abstracts do: a line end or tab is a blank in it.</summary>
    public static string Flowing(string text) => Of(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>The text with its own lines.</summary>
    public static string OfLines(string text) => Show(text, keepsLineEnds: true);

    private static string Show(string text, bool keepsLineEnds)
    {
        int first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        StringBuilder shown = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                shown.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                AppendCode(shown, c);
            }
            else if (!IsCommand(c) || (keepsLineEnds && IsLineEnd(text, i)))
            {
                shown.Append(c);
            }
            else if (c < ' ')
            {
                shown.Append((char)(FirstPicture + c));
            }
            else if (c == Delete)
            {
                shown.Append(PictureOfDelete);
            }
            else
            {
                AppendCode(shown, c);
            }
        }

        return shown.ToString();
    }

    private static void AppendCode(StringBuilder shown, char c) => shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");

    // A lone carriage return would write over the line.
    private static bool IsLineEnd(string text, int i) => text[i] == '\n' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n');

    // C0, delete and C1; separators of lines and paragraphs; what turns the direction of the text that follows.
    private static bool IsCommand(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
