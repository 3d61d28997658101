using System.Buffers;

namespace PaperClaims.Text;

/// <summary>Finds where a web address begins and ends in running text.</summary>
internal static class AddressReader
{
    // No scan of junk may run to the end of a long text: the limits of browsers and of the domain name system (RFC 1035).
    private const int LongestAddress = 2048;
    private const int LongestHost = 254;

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%\\"
    );

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."
    );

    private static readonly SearchValues<char> TrailingPunctuation = SearchValues.Create(".,;:!?'\"*([\\");

    // Top-level domains that research pages live under; a bare "name.py/..." must not become an address.
    private static readonly WordSet TopLevelDomains = new(
        """
        ac ai app at au be br ca cc ch cn co com cz de dev dk edu es eu fi fr gov gr hk hr hu ie il in info int io ir is it jp kr me ml
        mil net nl no nz online org page pl pt ro ru science se sg si site space tech tw uk us website wiki xyz za
        """
    );

    private static readonly string[] PageHosts =
    [
        ".github.io",
        ".gitlab.io",
        ".readthedocs.io",
        ".netlify.app",
        ".vercel.app",
        ".pages.dev",
        ".hf.space",
    ];

    private static readonly WordSet SentenceStarts = new(
        """
        A All An Code Codes Data Extensive Finally For However In It Moreover Our Project The These This To We
        """
    );

    /// <summary>Length of the address at <paramref name="text"/>'s start, 0 if there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        text = text.Length > LongestAddress ? text[..LongestAddress] : text;
        int prefix =
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        int length = prefix > 0 ? End(text, prefix) : MeasureBare(text);
        return length > prefix && char.IsAsciiLetterOrDigit(text[prefix]) && text[..length].Contains('.') ? length : 0;
    }

    /// <summary>Length of a bare address such as <c>github.com/owner/name</c>: a known domain and a slash.</summary>
    private static int MeasureBare(ReadOnlySpan<char> text)
    {
        int host = text[..Math.Min(text.Length, LongestHost)].IndexOfAnyExcept(HostCharacters);
        if (host < 0 && text.Length > LongestHost)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[..(host < 0 ? text.Length : host)].TrimEnd('.');
        if (IsPageHost(name) && (host < 0 || text[host] != '/'))
        {
            return name.Length;
        }

        if (host < 4 || text[host] != '/')
        {
            return 0;
        }

        int dot = text[..host].LastIndexOf('.');
        return dot > 0 && TopLevelDomains.Contains(text[(dot + 1)..host]) && !text[..host].Contains("..", StringComparison.Ordinal)
            ? End(text, host)
            : 0;
    }

    // "nest.github.io" is a page of somebody's without any path.
    private static bool IsPageHost(ReadOnlySpan<char> name)
    {
        foreach (string suffix in PageHosts)
        {
            if (
                name.Length > suffix.Length
                && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && !name.Contains("..", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int End(ReadOnlySpan<char> text, int prefix)
    {
        int end = text[prefix..].IndexOfAnyExcept(PathCharacters);
        end = end < 0 ? text.Length : prefix + end;
        end = CutAtUnbalanced(text[..end]);
        end = CutAtSecondAddress(text[..end], prefix);
        end = CutAtSentence(text[..end], prefix);
        return Trim(text[..end]);
    }

    // "(see https://a.org/x)." ends before the bracket that it did not open; "\\" is a TeX line break.
    private static int CutAtUnbalanced(ReadOnlySpan<char> address)
    {
        int round = 0;
        int square = 0;
        for (int i = 0; i < address.Length; i++)
        {
            switch (address[i])
            {
                case '(':
                    round++;
                    break;
                case '[':
                    square++;
                    break;
                case ')' when --round < 0:
                case ']' when --square < 0:
                case '\\' when !IsEscape(address, i):
                case '$' when i + 1 == address.Length:
                    return i;
            }
        }

        return address.Length;
    }

    // "\_", "\%", "\#", "\~", "\&" are TeX's way of writing the sign itself.
    private static bool IsEscape(ReadOnlySpan<char> address, int index) =>
        index + 1 < address.Length && address[index + 1] is '_' or '%' or '#' or '~' or '&';

    private static int CutAtSecondAddress(ReadOnlySpan<char> address, int prefix)
    {
        int second = address[prefix..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (second <= 0)
        {
            return address.Length;
        }

        second += prefix;
        ReadOnlySpan<char> rest = address[second..];
        bool scheme =
            rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

        // "web.archive.org/web/2020/https://..." and "?url=https://..." carry an address inside.
        return scheme && address[second - 1] is not ('/' or '=') ? second : address.Length;
    }

    // "https://a.org/x.Our results": a sentence begins where its space was lost.
    private static int CutAtSentence(ReadOnlySpan<char> address, int prefix)
    {
        int dot = address.LastIndexOf('.');
        return dot > prefix && SentenceStarts.Contains(address[(dot + 1)..]) && char.IsAsciiLetterUpper(address[dot + 1])
            ? dot
            : address.Length;
    }

    private static int Trim(ReadOnlySpan<char> address)
    {
        int end = address.Length;
        while (end > 0 && TrailingPunctuation.Contains(address[end - 1]))
        {
            end--;
        }

        return end;
    }
}
