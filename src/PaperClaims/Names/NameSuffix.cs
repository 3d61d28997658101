namespace PaperClaims;

/// <summary>What may stand behind a name.</summary>
internal enum SuffixKind : byte
{
    /// <summary>A word that changes nothing: <c>dataset</c>, <c>test set</c>.</summary>
    Noun,

    /// <summary><c>v2</c>, <c>2.0</c>, <c>II</c>, a single digit.</summary>
    Version,

    /// <summary><c>2014</c>, <c>'14</c>.</summary>
    Year,

    /// <summary><c>500</c>; also <c>14</c>, a year after the name of what comes every year.</summary>
    Number,

    /// <summary><c>100K</c>, <c>960h</c>.</summary>
    Size,

    /// <summary><c>Hard</c>, <c>Lite</c>, <c>Verified</c>.</summary>
    Split,

    /// <summary><c>C</c> of <c>ImageNet-C</c>, <c>S2</c> of <c>BigEarthNet-S2</c>.</summary>
    Letters,

    /// <summary><c>German</c>, <c>En-De</c>.</summary>
    Language,

    /// <summary><c>Task 1</c>.</summary>
    Part,

    /// <summary><c>+</c>.</summary>
    Plus,
}

/// <summary>A version, year, size, split or language behind a name; all ways to write one are written alike here.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the name.</param>
/// <param name="First">Of a part the word, of a pair of languages the first; else empty.</param>
/// <param name="Last">The number, letters or word.</param>
internal readonly record struct NameSuffix(SuffixKind Kind, int Start, TextSpan First, TextSpan Last)
{
    private const int Century = 2000;
    private const int LastYear = 39;

    /// <summary>Whether it is <c>14</c>, in which a year may have lost its century.</summary>
    public bool MayBeYear(ReadOnlySpan<char> name) =>
        Kind == SuffixKind.Number && Last.Length == 2 && name[Last.Start] is >= '0' and <= '3';

    /// <summary>Whether it may be taken off a name that is not known: more than a letter may be anything.</summary>
    public bool IsPlain(ReadOnlySpan<char> name) => Kind != SuffixKind.Letters || Last.Length == 1 || IsLanguage(name);

    /// <summary>Whether it is a language or its code.</summary>
    public bool IsLanguage(ReadOnlySpan<char> name) =>
        Kind is SuffixKind.Letters or SuffixKind.Language && SuffixWords.IsLanguage(name.Slice(Last.Start, Last.Length));

    /// <summary>
    /// Writes it into an id: <c>v2</c> for <c>2.0</c>, <c>2014</c> for <c>'14</c>; returns how long it is, -1 where there is no
    /// room.
    /// </summary>
    /// <param name="name">The name that it was read from.</param>
    /// <param name="into">Where to write it.</param>
    /// <param name="asYear">Whether to write two digits as a year.</param>
    public int Write(ReadOnlySpan<char> name, Span<char> into, bool asYear = false)
    {
        ReadOnlySpan<char> last = name.Slice(Last.Start, Last.Length);
        switch (Kind)
        {
            case SuffixKind.Noun:
                return 0;
            case SuffixKind.Version:
                return WriteVersion(last, into);
            case SuffixKind.Year or SuffixKind.Number when last.Length == 2 && (Kind == SuffixKind.Year || (asYear && MayBeYear(name))):
                return YearOf(last).TryFormat(into, out int digits) ? digits : -1;
            case SuffixKind.Plus:
                return Write("plus", last.Length > 1 ? "plus" : "", into);
            case SuffixKind.Language:
                return Write(SuffixWords.CodeOf(name.Slice(First.Start, First.Length)), SuffixWords.CodeOf(last), into);
            default:
                return Write(name.Slice(First.Start, First.Length), last, into);
        }
    }

    private static int YearOf(ReadOnlySpan<char> digits)
    {
        int year = ((digits[0] - '0') * 10) + digits[1] - '0';
        return year > LastYear ? Century - 100 + year : Century + year;
    }

    private static int WriteVersion(ReadOnlySpan<char> version, Span<char> into)
    {
        if (SuffixWords.RomanNumber(version) is > 0 and int number)
        {
            return into.TryWrite($"v{number}", out int length) ? length : -1;
        }

        while (version.EndsWith(".0"))
        {
            version = version[..^2];
        }

        return version.Contains('.') ? Write("", version, into)
            : into.TryWrite($"v{version}", out int written) ? written
            : -1;
    }

    private static int Write(ReadOnlySpan<char> first, ReadOnlySpan<char> last, Span<char> into)
    {
        int joint = first.Length > 0 && last.Length > 0 ? 1 : 0;
        int length = first.Length + joint + last.Length;
        if (length > into.Length)
        {
            return -1;
        }

        first.ToLowerInvariant(into);
        into[first.Length..][..joint].Fill('-');
        last.ToLowerInvariant(into[(first.Length + joint)..]);
        return length;
    }
}
