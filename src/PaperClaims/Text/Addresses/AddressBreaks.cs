namespace PaperClaims.Text;

/// <summary>Says where an address goes on behind a blank or the end of a line.</summary>
/// <remarks>Whether a hyphen before the end of a line belongs to it is asked later: the next line is part of it in any case.</remarks>
internal static class AddressBreaks
{
    private const int MostBlanks = 2;
    private const int LongestRest = 64;

    // "at https://github.com/ and/or", "https://github.com/heron/ soon."
    private static readonly WordSet NoPaths = new(
        """
        above after also and are as at before below but by either for freely from has here how if in is it later now of on online or please
        publicly respectively soon that the there these this to together too under upon was we were when where which while will with
        """
    );

    /// <summary>How many blanks stand at <paramref name="index"/> inside the address; 0 if it ends there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="host">Where the host begins; 0 where no scheme is written.</param>
    /// <param name="index">Behind a sign of the address.</param>
    public static int Measure(ReadOnlySpan<char> text, int host, int index)
    {
        int next = index;
        while (next < text.Length && next - index <= MostBlanks && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        int gap = next - index;
        if (index == host || gap is 0 or > MostBlanks || next == text.Length)
        {
            return 0;
        }

        ReadOnlySpan<char> before = text[host..index];
        ReadOnlySpan<char> after = text[next..];
        int slash = before.IndexOf('/');
        bool hasScheme = host > 0;
        bool goesOn =
            before[^1] == '-' && ((hasScheme && slash < 0) || text[index..next].Contains('\n')) ? char.IsLetterOrDigit(after[0])
            : slash >= 0 ? IsPath(before, slash, after)
            : IsHost(before, after, hasScheme);
        return goesOn ? gap : 0;
    }

    // "github. com/heron", "github .com/heron", "github.com /heron", "https://her on-lab.github.io/net"
    private static bool IsHost(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool hasScheme)
    {
        ReadOnlySpan<char> run = AddressSigns.PlainRun(after[..Math.Min(after.Length, LongestRest)]);
        int slash = run.IndexOf('/');
        ReadOnlySpan<char> rest = slash < 0 ? run : run[..slash];
        bool hasPath = slash >= 0 && slash + 1 < run.Length && char.IsAsciiLetterOrDigit(run[slash + 1]);
        if (hasScheme && !before[..^1].Contains('.'))
        {
            return (hasPath && (rest.Contains('.') || KnownSites.Contains(string.Concat(before, rest)))) || BareAddress.IsPage(rest);
        }

        bool isBroken = before[^1] == '.' || rest is [] or ['.', ..];
        return isBroken && hasPath && !KnownSites.Contains(rest) && KnownSites.Contains(string.Concat(before, rest));
    }

    private static bool IsPath(ReadOnlySpan<char> before, int slash, ReadOnlySpan<char> after)
    {
        int missing = KnownSites.MissingParts(before[..slash], before[slash..]);
        if (missing == 0)
        {
            return false;
        }

        if (before[^1] != '/')
        {
            // "github.com/heron /net"
            return after.Length > 1 && after[0] == '/' && char.IsAsciiLetterOrDigit(after[1]);
        }

        ReadOnlySpan<char> path = AddressSigns.PlainRun(after);
        int word = LetterScan.EndOfLetters(path, 0);
        return path.Length > 0
            && char.IsAsciiLetterOrDigit(path[0])
            && !NoPaths.Contains(path[..word])
            && path.Count('/') + 1 >= missing
            && (path.ContainsAny('/', '_') || IsVersion(path) || IsClosed(path, after[path.Length..]));
    }

    // "nest-7b"
    private static bool IsVersion(ReadOnlySpan<char> path) =>
        char.IsAsciiLetterLower(path[0]) && path.Contains('-') && path.ContainsAnyInRange('0', '9');

    // "https://github.com/heron/ net." but not "https://github.com/heron/ state-of-the-art results" and not "... Finally, we".
    private static bool IsClosed(ReadOnlySpan<char> path, ReadOnlySpan<char> rest)
    {
        bool capitalised = char.IsAsciiLetterUpper(path[0]) && !path[1..].ContainsAnyExceptInRange('a', 'z');
        return rest.IsWhiteSpace() || rest[0] is '.' or ';' or ')' or ']' or '}' || (rest[0] == ',' && !capitalised);
    }
}
