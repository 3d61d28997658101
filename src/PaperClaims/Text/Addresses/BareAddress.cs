using System.Buffers;

namespace PaperClaims.Text;

/// <summary>Tells addresses without a scheme (<c>heron.example.edu/net</c>) from names that look like one (<c>ASP.NET/C#</c>).</summary>
internal static class BareAddress
{
    private const int ShortestHost = 4;
    private const int LongestCue = 64;

    // Top-level domains that research pages live under; a bare "name.py/..." must not become an address.
    private static readonly WordSet TopLevelDomains = new(
        """
        ac ai app at au be br ca cc ch cn co com cz de dev dk edu es eu fi fr gov gr hk hr hu ie il in info int io ir is it jp kr me ml
        mil net nl no nz online org page pl pt ro ru science se sg si site space tech tw uk us website wiki xyz za
        """
    );

    // Products are named so ("socket.io"), or they are words and endings of files ("this.is", "train.pl").
    private static readonly WordSet WeakDomains = new(
        "ai app at be co com dev in info io is it me net no online page pl site space tech us wiki"
    );

    private static readonly WordSet Cues = new(
        "at code data dataset demo homepage href link page project see site url visit webpage website"
    );

    private static readonly SearchValues<char> PathSigns = SearchValues.Create("-_~?=%./");

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

    /// <summary>Whether <paramref name="host"/> is a page of somebody's without any path: <c>nest.github.io</c>.</summary>
    public static bool IsPage(ReadOnlySpan<char> host)
    {
        foreach (string suffix in PageHosts)
        {
            if (
                host.Length > suffix.Length
                && host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && !host.Contains("..", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a host and a slash are an address.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="host">The host.</param>
    /// <param name="path">The text behind the slash.</param>
    public static bool IsAddress(ReadOnlySpan<char> before, ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        int dot = host.LastIndexOf('.');
        if (host.Length < ShortestHost || dot <= 0 || host.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        if (KnownSites.Contains(host))
        {
            return true;
        }

        ReadOnlySpan<char> domain = host[(dot + 1)..];
        if (!TopLevelDomains.Contains(domain) || !char.IsAsciiLetterLower(domain[0]))
        {
            return false;
        }

        bool lower = !host.ContainsAnyInRange('A', 'Z');
        bool strong = !WeakDomains.Contains(domain) || host[..dot].Contains('.');
        return lower && (strong || FollowsCue(before) || IsInBrackets(before, path)) || IsWrittenAsPath(path, lower);
    }

    // "code at heron.io/nest", "\url{heron.io/nest}"
    private static bool FollowsCue(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestCue)..].TrimEnd(" \n:({<\"'`");
        int word = before.Length;
        while (word > 0 && char.IsAsciiLetter(before[word - 1]))
        {
            word--;
        }

        return Cues.Contains(before[word..]);
    }

    // "HeronNet (heron.io/nest)"
    private static bool IsInBrackets(ReadOnlySpan<char> before, ReadOnlySpan<char> path) =>
        before is [.., '(' or '[' or '{'] && path[AddressSigns.PlainRun(path).Length..] is [')' or ']' or '}', ..];

    // "heron.io/nest-2", "heron.io/data/", but not "fast.ai/PyTorch" and not "socket.io/ws".
    private static bool IsWrittenAsPath(ReadOnlySpan<char> path, bool anyCase)
    {
        path = AddressSigns.PlainRun(path);
        return path.Length > 0
            && !char.IsAsciiLetterUpper(path[0])
            && (anyCase || !path.ContainsAnyInRange('A', 'Z'))
            && (path.ContainsAny(PathSigns) || path.ContainsAnyInRange('0', '9'));
    }
}
