using System.Globalization;

namespace PaperClaims;

/// <summary>Short paragraphs of a paper list that are no titles: buttons, dates, counts, bylines.</summary>
internal static class PageFurniture
{
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "new",
        "subscribe",
        "submit",
        "upvote",
        "trending",
        "daily papers",
        "papers",
        "abstract",
        "view pdf",
        "pdf",
        "code",
        "github",
        "comments",
        "read more",
        "show more",
        "load more",
        "next",
        "previous",
        "log in",
        "login",
        "sign up",
        "search",
        "share",
        "bookmark",
        "today",
        "yesterday",
        "this week",
        "this month",
        "sponsored",
        "hot",
        "top",
        "date",
        "sort",
        "filter",
        "loading...",
    };

    private static readonly string[] DateFormats =
    [
        "MMM d",
        "MMMM d",
        "MMM d, yyyy",
        "MMMM d, yyyy",
        "d MMM",
        "d MMMM",
        "d MMM yyyy",
        "d MMMM yyyy",
        "yyyy-MM-dd",
    ];

    public static bool Contains(string paragraph) =>
        Labels.Contains(paragraph) || IsDate(paragraph) || IsCount(paragraph) || IsByline(paragraph) || IsInvitation(paragraph);

    private static bool IsDate(string paragraph) =>
        DateTime.TryParseExact(paragraph, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // "42", "1.2k", "12 upvotes", "3 authors"
    private static bool IsCount(string paragraph) =>
        char.IsAsciiDigit(paragraph[0]) && paragraph.Count(char.IsWhiteSpace) <= 1 && paragraph.Length <= 16;

    // "byAK and the research community": the line break between "by" and the picture's name is lost.
    private static bool IsByline(string paragraph) =>
        paragraph.StartsWith("by", StringComparison.Ordinal) && paragraph.Length > 2 && (char.IsUpper(paragraph[2]) || paragraph[2] == ' ');

    private static bool IsInvitation(string paragraph) =>
        paragraph.EndsWith('!')
        && (
            paragraph.StartsWith("Get ", StringComparison.Ordinal)
            || paragraph.StartsWith("Subscribe", StringComparison.Ordinal)
            || paragraph.StartsWith("Join ", StringComparison.Ordinal)
            || paragraph.StartsWith("Sign ", StringComparison.Ordinal)
        );
}
