using System.Buffers;

namespace PaperClaims.Text;

/// <summary>Finds where an address begins and ends in running text.</summary>
internal static class AddressReader
{
    // No scan of junk may run to the end of a long text: the limits of browsers and of the domain name system (RFC 1035).
    private const int LongestAddress = 2048;
    private const int LongestHost = 254;
    private const int LongestScheme = 16;

    // "Heron.Net", "README.Md": what sentences begin with in so few letters is listed.
    private const int LongestEnding = 3;

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."
    );

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+"
    );

    private const string Punctuation = ".,;:!?'\"*([";

    // The end of a formula, and a space of TeX.
    private const string TrailingSigns = Punctuation + "$~";

    private static readonly WordSet SentenceStarts = new(
        """
        A All An Availability Code Codes Conclusion Conclusions Contact Data Demo Experimental Experiments Extensive Finally
        For However Impact In Index It Key Keywords Moreover Our Project Results The These This To We
        """
    );

    private static readonly WordSet ClauseStarts = new("and as but including such that this we where which while with");

    /// <summary>Length of the address at <paramref name="start"/>, of whatever scheme; 0 if there is none.</summary>
    public static int Measure(ReadOnlySpan<char> source, int start)
    {
        ReadOnlySpan<char> text = source[start..Math.Min(source.Length, start + LongestAddress)];
        int scheme = SchemeLength(text);
        int host =
            scheme > 0 ? scheme
            : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        if (host == 0)
        {
            return MeasureBare(source[..start], text);
        }

        int length = End(text, host, host);
        return
            length > host
            && (
                IsOtherScheme(text[..host])
                || (char.IsLetterOrDigit(text[host]) || char.IsHighSurrogate(text[host])) && text[..length].Contains('.')
            )
            ? length
            : 0;
    }

    /// <summary>Whether the address is none of the web: <c>ftp://</c>, <c>s3://</c>, <c>git@</c>.</summary>
    public static bool IsOtherScheme(ReadOnlySpan<char> address) =>
        SchemeLength(address) > 0
        && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>How much of an address is before its host: <c>https://</c>, <c>svn+ssh://</c>, <c>git@</c>.</summary>
    /// <remarks>None in <c>athttps://</c> and <c>git+https://</c>, in which an address begins later.</remarks>
    public static int SchemeLength(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, LongestScheme)].IndexOfAnyExcept(SchemeCharacters);
        if (end <= 0)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[..end];
        ReadOnlySpan<char> rest = text[end..];
        bool later =
            (name.EndsWith("http", StringComparison.OrdinalIgnoreCase) && name.Length > 4)
            || (name.EndsWith("https", StringComparison.OrdinalIgnoreCase) && name.Length > 5);
        return later ? 0
            : rest.StartsWith("://", StringComparison.Ordinal) ? end + 3
            : name is "git" && rest[0] == '@' ? end + 1
            : name is "magnet" && rest.StartsWith(":?", StringComparison.Ordinal) ? end + 2
            : 0;
    }

    /// <summary>Length of a bare address such as <c>github.com/owner/name</c>: a host and a slash.</summary>
    private static int MeasureBare(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        int host = IsPlainWord(text) ? 0 : EndOfHost(text);
        if (host == 0 || IsPartOfMore(before))
        {
            return 0;
        }

        bool slash = host < text.Length && text[host] == '/';
        ReadOnlySpan<char> page = text[..host].TrimEnd('.');
        return !slash ? (BareAddress.IsPage(page) ? page.Length : 0)
            : BareAddress.IsAddress(before, Joined(text[..host]), text[(host + 1)..]) ? End(text, 0, host)
            : 0;
    }

    // A word without a dot in it, or with one at a sentence's end, as nearly all are.
    private static bool IsPlainWord(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExcept(HostCharacters);
        if (end <= 0 || text[end] is not (' ' or ',' or ':' or ';' or ')' or '(' or '\n') || text[end - 1] == '-')
        {
            return false;
        }

        bool stopped = text[end - 1] == '.';
        bool goesOn = stopped && (end + 1 >= text.Length || !char.IsAsciiLetterUpper(text[end + 1]));
        return !goesOn && !text[..(stopped ? end - 1 : end)].Contains('.');
    }

    // "heron@nest.github.io", "10.1234/heron.org/x"; but "https:/heron.github.io" and "@github.com/heron"
    private static bool IsPartOfMore(ReadOnlySpan<char> before) =>
        before is [.., '.'] || (before is [.., var last, '@' or '/'] && char.IsLetterOrDigit(last));

    private static int EndOfHost(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length)
        {
            char c = text[end];
            int length =
                HostCharacters.Contains(c) || (!char.IsAscii(c) && char.IsLetter(c) && !AddressSigns.IsUnspaced(c)) ? 1
                : char.IsWhiteSpace(c) ? AddressBreaks.Measure(text, 0, end)
                : 0;
            if (length == 0)
            {
                return end;
            }

            end += length;
            if (end > LongestHost)
            {
                return 0;
            }
        }

        return end;
    }

    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> host) =>
        host.ContainsAny(' ', '\n') ? string.Concat(host.ToString().Where(c => !char.IsWhiteSpace(c))) : host;

    private static int End(ReadOnlySpan<char> text, int host, int from)
    {
        int end = EndOfSigns(text, host, from);
        end = CutAtSecondAddress(text[..end], from);
        end = CutAtSentence(text, from, end);
        return end > from ? CutAtOpenBracket(text[..end], from) : end;
    }

    /// <summary>End of the last sign that is no punctuation behind the address, nor a bracket that it did not open.</summary>
    private static int EndOfSigns(ReadOnlySpan<char> text, int host, int from)
    {
        int end = from;
        int round = 0;
        int square = 0;
        bool inPath = false;
        bool unspaced = false;
        for (int i = from; i < text.Length; )
        {
            int length = AddressSigns.Measure(text, i, out ReadOnlySpan<char> printed);
            if (length == 0 && inPath && AddressSigns.IsInsideWord(text, i))
            {
                length = 1;
            }
            else if (length == 0)
            {
                length = AddressBreaks.Measure(text, host, i);
                printed = "";
            }

            char sign = printed.Length > 0 ? printed[0] : '\0';
            round += Opened(sign, '(', ')');
            square += Opened(sign, '[', ']');
            if (length == 0 || round < 0 || square < 0 || IsProse(text, i, unspaced))
            {
                break;
            }

            inPath |= sign is '/' or '?' or '#';
            unspaced |= AddressSigns.IsUnspaced(sign);
            i += length;
            end = sign == '\0' || TrailingSigns.Contains(sign, StringComparison.Ordinal) ? end : i;
        }

        return end;
    }

    private static int Opened(char sign, char open, char close) =>
        sign == open ? 1
        : sign == close ? -1
        : 0;

    // "https://a.org/net上的代码": a script without spaces goes on the sentence, unless the address has such letters or is a page's title.
    private static bool IsProse(ReadOnlySpan<char> text, int index, bool unspaced) =>
        !unspaced
        && AddressSigns.IsUnspaced(text[index])
        && index > 0
        && char.IsAsciiLetterOrDigit(text[index - 1])
        && !text[..index].Contains("/wiki/", StringComparison.Ordinal);

    // "https://a.org/x(MIT licence)": a bracket that does not close in the address is the sentence's.
    private static int CutAtOpenBracket(ReadOnlySpan<char> address, int from)
    {
        int open = address[from..].LastIndexOf('(') + from;
        return open > from && address[open..].IndexOf(')') < 0 ? Trim(address[..open]) : address.Length;
    }

    private static int CutAtSecondAddress(ReadOnlySpan<char> address, int from)
    {
        int second = address[from..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (second <= 0)
        {
            return address.Length;
        }

        second += from;
        ReadOnlySpan<char> rest = address[second..];
        bool scheme =
            rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

        // "web.archive.org/web/2020/https://..." and "?url=https://..." carry an address inside.
        return scheme && address[second - 1] is not ('/' or '=') ? Trim(address[..second]) : address.Length;
    }

    // "https://a.org/x.Our results", "https://a.org/x,which is": the sentence goes on where its space was lost.
    private static int CutAtSentence(ReadOnlySpan<char> text, int from, int end)
    {
        ReadOnlySpan<char> address = text[..end];
        int stop = address.LastIndexOfAny('.', ',', ';');
        ReadOnlySpan<char> word = address[(stop + 1)..];
        if (stop <= from || word.IsEmpty || LetterScan.EndOfLetters(word, 0) < word.Length)
        {
            return end;
        }

        bool isSentence = !char.IsAsciiLetterUpper(word[0])
            ? ClauseStarts.Contains(word) && GoesOnInLowerCase(text[end..])
            : SentenceStarts.Contains(word) || (IsSentenceStart(address[..stop], word) && GoesOnInLowerCase(text[end..]));
        return isSentence ? Trim(address[..stop]) : end;
    }

    // "https://a.org/123.Gulls follow", but not "/Heron.Wings for", "/heron.Net is", "/file.PDF is"
    private static bool IsSentenceStart(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = before[(before.LastIndexOfAny('/', '.') + 1)..];
        bool capitalised = name.Length > 1 && char.IsAsciiLetterUpper(name[0]) && !name[1..].ContainsAnyExceptInRange('a', 'z');
        return !capitalised && word.Length > LongestEnding && word.ContainsAnyInRange('a', 'z');
    }

    private static bool GoesOnInLowerCase(ReadOnlySpan<char> after)
    {
        after = after is [',', ..] ? after[1..] : after;
        return after.Length > 1 && char.IsWhiteSpace(after[0]) && char.IsAsciiLetterLower(after[1]);
    }

    private static int Trim(ReadOnlySpan<char> address) => address.TrimEnd(Punctuation + "-\n\r ").Length;
}
