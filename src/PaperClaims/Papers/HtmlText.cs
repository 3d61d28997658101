using System.Net;
using System.Text;

namespace PaperClaims;

/// <summary>Turns HTML that stands in a list of papers into text.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "span",
        "b",
        "i",
        "em",
        "strong",
        "sub",
        "sup",
        "br",
        "jats:p",
        "jats:title",
    };

    /// <summary>Whether the text begins with one of the usual tags, as a web page that was put into a list does.</summary>
    public static bool BeginsWithTag(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int end = text is ['<', ..] ? text.IndexOfAny(" />") : -1;
        return end > 1 && Tags.Contains(text[1..end].ToString()) && text.Contains('>');
    }

    /// <summary>The text of <paramref name="html"/>, its tags left out and its entities put in.</summary>
    public static string WithoutTags(string html)
    {
        StringBuilder text = new();
        int lastClose = html.LastIndexOf('>');
        for (int i = 0; i < html.Length; i++)
        {
            int close = html[i] == '<' && i < lastClose ? html.IndexOf('>', i) : -1;
            if (close > 0)
            {
                // A paragraph ends, or a line.
                ReadOnlySpan<char> tag = html.AsSpan(i, close - i);
                text.Append(tag is "</p" or "</div" or "</jats:p" or "</jats:title" or "<br" or "<br/" or "<br /" ? "\n" : "");
                i = close;
            }
            else
            {
                text.Append(html[i]);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
