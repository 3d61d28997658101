namespace PaperClaims.Text;

/// <summary>Says where an address goes on behind a blank or the end of a line.</summary>
/// <remarks>Whether the hyphen before the end of a line belongs to the address is asked later: the rest is part of it in any case.</remarks>
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

    /// <summary>How many blanks at <paramref name="index"/> stand inside the address whose host begins at <paramref name="host"/>; 0 if it ends.</summary>
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
        bool hyphenated = before[^1] == '-' && text[index..next].Contains('\n') && char.IsLetterOrDigit(after[0]);
        return hyphenated || (before.IndexOf('/') is var slash and >= 0 ? IsPath(before, slash, after) : IsHost(before, after)) ? gap : 0;
    }

    // "github. com/heron", "github .com/heron", "github.com /heron"
    private static bool IsHost(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before[^1] != '.' && after[0] is not ('.' or '/'))
        {
            return false;
        }

        int rest = after[..Math.Min(after.Length, LongestRest)].IndexOf('/');
        return rest >= 0
            && rest + 1 < after.Length
            && char.IsAsciiLetterOrDigit(after[rest + 1])
            && !after[..rest].ContainsAny(' ', '\n')
            && !KnownSites.Contains(after[..rest])
            && KnownSites.Contains(string.Concat(before, after[..rest]));
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
            && (path.Contains('/') || path.Contains('_') || IsClosed(path, after[path.Length..]));
    }

    // "https://github.com/heron/ net." but not "https://github.com/heron/ state-of-the-art results" and not "... Finally, we".
    private static bool IsClosed(ReadOnlySpan<char> path, ReadOnlySpan<char> rest)
    {
        bool capitalised = char.IsAsciiLetterUpper(path[0]) && !path[1..].ContainsAnyExceptInRange('a', 'z');
        return rest.IsWhiteSpace() || rest[0] is '.' or ';' or ')' or ']' or '}' || (rest[0] == ',' && !capitalised);
    }
}
