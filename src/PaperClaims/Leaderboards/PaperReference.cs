using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>What the id of a paper tells: which paper it is, where, and on arXiv since when.</summary>
internal static partial class PaperReference
{
    private const int FirstYearOfArxiv = 91;
    private const int MonthsInYear = 12;

    /// <summary>The same for all versions of a paper, and for all ways to write its id.</summary>
    public static string KeyOf(string id) =>
        Arxiv().Match(id) is { Success: true } arxiv ? $"arxiv:{arxiv.Groups["id"].Value.ToLowerInvariant()}"
        : Doi().Match(id) is { Success: true } doi ? $"doi:{doi.Groups["id"].Value.ToLowerInvariant()}"
        : id;

    /// <summary>Where the paper is; null where its id does not tell.</summary>
    public static Uri? UrlOf(string id)
    {
        string? address =
            Arxiv().Match(id) is { Success: true } arxiv ? $"https://arxiv.org/abs/{arxiv.Groups["id"]}{arxiv.Groups["version"]}"
            : Doi().Match(id) is { Success: true } doi ? $"https://doi.org/{doi.Groups["id"]}"
            : id;
        return
            Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url
            : null;
    }

    /// <summary>The month that an arXiv id tells, <c>2024-01</c> of <c>2401.01234</c>; null for any other id.</summary>
    public static PaperDate? DateOf(string id)
    {
        if (Arxiv().Match(id) is not { Success: true } arxiv)
        {
            return null;
        }

        ReadOnlySpan<char> digits = arxiv.Groups["month"].ValueSpan;
        int year = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        int month = int.Parse(digits[2..], CultureInfo.InvariantCulture);
        return month is >= 1 and <= MonthsInYear ? new PaperDate((year >= FirstYearOfArxiv ? 1900 : 2000) + year, month) : null;
    }

    // "2401.01234v2", "arXiv:2401.01234", "cs/0112017", "math.GT/0309136", the addresses, OAI's ids and the DOIs of arXiv.
    [GeneratedRegex(
        @"^(?:oai:)?(?:https?://)?(?:(?:www\.|export\.)?arxiv(?:\.org)?(?::|/(?:abs|pdf|html)/)\s*|(?:doi:"
            + @"|(?:dx\.)?doi\.org/)?10\.48550/arxiv\.)?"
            + @"(?<id>(?<month>\d{4})\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?/(?<month>\d{4})\d{3})(?<version>v\d+)?(?:\.pdf)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Arxiv();

    [GeneratedRegex(
        @"^(?:https?://)?(?:(?:dx\.)?doi\.org/|doi:\s*)?(?<id>10\.\d{4,9}/\S+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Doi();
}
