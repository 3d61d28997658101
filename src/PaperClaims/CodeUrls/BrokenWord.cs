using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Decides whether a hyphen at the end of a line belongs to an address or was put in by a typesetter.</summary>
internal static class BrokenWord
{
    // An abstract is not longer; a book is not searched for each of its addresses.
    private const int Reach = 4096;

    /// <summary>Whether the hyphen stays; null where nothing tells.</summary>
    /// <param name="source">The text.</param>
    /// <param name="position">Where in it the line ends.</param>
    /// <param name="before">The address up to the hyphen, with it.</param>
    /// <param name="after">The rest of the address, on the next line.</param>
    public static bool? KeepsHyphen(string source, int position, string before, ReadOnlySpan<char> after)
    {
        int hyphen = before.Length - 1;
        int start = hyphen;
        while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
        {
            start--;
        }

        int end = 0;
        while (end < after.Length && char.IsLetterOrDigit(after[end]))
        {
            end++;
        }

        // "heron-7b", "Heron-Net", "a-b": no word is parted there.
        ReadOnlySpan<char> first = before.AsSpan(start, hyphen - start);
        ReadOnlySpan<char> second = after[..end];
        if (first.Length < 2 || end < 2 || !char.IsLower(first[^1]) || !char.IsLower(second[0]))
        {
            return true;
        }

        ReadOnlySpan<char> address = before.AsSpan(AddressReader.SchemeLength(before));
        int host = address.IndexOf('/');
        if (host < 0 && KeepsHyphenOfSite(address, after) is { } keeps)
        {
            return keeps;
        }

        int from = Math.Max(0, position - Reach);
        ReadOnlySpan<char> near = source.AsSpan(from, Math.Min(source.Length, position + Reach) - from);
        bool whole = Occurs(near, string.Concat(first, second), first.Length);
        bool parted = Occurs(near, string.Concat(first, "-", second), first.Length + 1);

        // Names of repositories are full of hyphens, and their lines are set to break there.
        bool forge = host >= 0 && SourceHosts.Contains(address[..host].ToString().ToLowerInvariant());
        return whole != parted ? parted
            : forge && !whole ? true
            : null;
    }

    // "https://git-<line break>hub.com/": only one of the two is a site that one knows.
    private static bool? KeepsHyphenOfSite(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int slash = after.IndexOf('/');
        ReadOnlySpan<char> rest = slash < 0 ? after : after[..slash];
        bool kept = KnownSites.Contains(string.Concat(before, rest));
        bool dropped = KnownSites.Contains(string.Concat(before[..^1], rest));
        return kept != dropped ? kept : null;
    }

    // As a word of its own and without a capital where the line ended: "HeronNet" says nothing of "heron-net".
    private static bool Occurs(ReadOnlySpan<char> text, string form, int second)
    {
        for (int start = 0; text[start..].IndexOf(form, StringComparison.OrdinalIgnoreCase) is var at and >= 0; start += at + 1)
        {
            int found = start + at;
            int end = found + form.Length;
            if (
                (found == 0 || !char.IsLetterOrDigit(text[found - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && !char.IsUpper(text[found + second])
            )
            {
                return true;
            }
        }

        return false;
    }
}
