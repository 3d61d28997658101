using System.Net;
using System.Text;

namespace PaperClaims;

/// <summary>Turns HTML that stands in a list of papers into text.</summary>
internal static class HtmlText
{
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
