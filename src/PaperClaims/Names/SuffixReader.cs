namespace PaperClaims;

/// <summary>Reads what stands behind a name, from its end.</summary>
internal static class SuffixReader
{
    private const int MaxLetters = 2;
    private const int MaxDigits = 3;

    /// <summary>The name without the signs at its end that say nothing.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name)
    {
        int end = name.Length;
        while (end > 0 && !char.IsLetterOrDigit(name[end - 1]) && name[end - 1] is not ('+' or '*' or '∞'))
        {
            end--;
        }

        return name[..end];
    }

    /// <summary>Reads the last suffix of a trimmed name, before which something stays.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out NameSuffix suffix)
    {
        suffix = default;
        if (name is [.., '+'])
        {
            int plus = name.TrimEnd('+').Length;
            suffix = new NameSuffix(SuffixKind.Plus, plus, default, TextSpan.FromBounds(plus, name.Length));
            return plus > 0;
        }

        TextSpan run = LastRun(name);

        // "ARC Easy/Challenge": two names.
        return run.Length > 0
            && (run.Start == 0 || name[run.Start - 1] is not ('/' or ','))
            && (run.Start > 0 && TryReadRun(name, run, out suffix) || TryReadEnd(name, run, out suffix));
    }

    // Letters and digits, with the points of numbers.
    private static TextSpan LastRun(ReadOnlySpan<char> name)
    {
        int start = name.Length;
        while (start > 0 && (char.IsLetterOrDigit(name[start - 1]) || IsDecimalPoint(name, start - 1)))
        {
            start--;
        }

        return TextSpan.FromBounds(start, name.Length);
    }

    private static bool TryReadRun(ReadOnlySpan<char> name, TextSpan run, out NameSuffix suffix)
    {
        NameSuffix? number = ReadNumber(name, run);
        SuffixKind? kind = number?.Kind ?? KindOf(name.Slice(run.Start, run.Length));
        suffix = number ?? new NameSuffix(kind.GetValueOrDefault(), run.Start, default, run);
        if (kind is null or SuffixKind.Noun or SuffixKind.Split)
        {
            return kind is not null;
        }

        char before = name[run.Start - 1];
        TextSpan previous = LastRun(Trim(name[..run.Start]));
        ReadOnlySpan<char> wordBefore = previous.Start > 0 ? name.Slice(previous.Start, previous.Length) : default;
        bool mayBePart = number is not null || kind is SuffixKind.Version || run.Length == 1;
        if (suffix.IsLanguage(name) && TryReadPair(name, run, previous, out NameSuffix pair))
        {
            suffix = pair;
        }
        else if (mayBePart && SuffixWords.IsPart(wordBefore))
        {
            suffix = new NameSuffix(SuffixKind.Part, previous.Start, previous, run);
        }
        else if (number is not null && SuffixWords.IsVersion(wordBefore))
        {
            suffix = suffix with { Kind = SuffixKind.Version, Start = previous.Start };
        }
        else if (kind == SuffixKind.Number && suffix.Last.Length == 2 && before is '\'' or '’' or '‘' or '`')
        {
            suffix = suffix with { Kind = SuffixKind.Year };
        }
        else if (kind == SuffixKind.Letters)
        {
            // "RGB-D" is one word; small letters after a space may be a word too.
            bool isLabel = before is '-' or '_' || !name.Slice(run.Start, run.Length).ContainsAnyInRange('a', 'z');
            return isLabel && !wordBefore.EndsWith("RGB");
        }

        return true;
    }

    private static SuffixKind? KindOf(ReadOnlySpan<char> word) =>
        SuffixWords.IsNoun(word) ? SuffixKind.Noun
        : SuffixWords.IsSplit(word) ? SuffixKind.Split
        : SuffixWords.RomanNumber(word) > 0 ? SuffixKind.Version
        : word.Length > MaxLetters && SuffixWords.IsLanguage(word) ? SuffixKind.Language
        : IsLabel(word) ? SuffixKind.Letters
        : null;

    // "En-De", "English to German"
    private static bool TryReadPair(ReadOnlySpan<char> name, TextSpan run, TextSpan previous, out NameSuffix suffix)
    {
        if (name.Slice(previous.Start, previous.Length) is "to")
        {
            previous = LastRun(Trim(name[..previous.Start]));
        }

        suffix = new NameSuffix(SuffixKind.Language, previous.Start, previous, run);
        return previous.Start > 0 && SuffixWords.IsLanguage(name.Slice(previous.Start, previous.Length));
    }

    // A number at the end of a word: "WMT14", "HelpSteer2", "MovieLens1M", "ScanNetV2".
    private static bool TryReadEnd(ReadOnlySpan<char> name, TextSpan run, out NameSuffix suffix)
    {
        int end = name.Length;
        int start = end - (end > 1 && IsUnit(name[end - 1]) && char.IsAsciiDigit(name[end - 2]) ? 1 : 0);
        while (start > run.Start && (char.IsAsciiDigit(name[start - 1]) || IsDecimalPoint(name, start - 1)))
        {
            start--;
        }

        suffix = default;
        if (start <= run.Start || start == end || ReadNumber(name, TextSpan.FromBounds(start, end)) is not { } number)
        {
            return false;
        }

        bool version =
            start - 1 > run.Start
            && number.Kind is not (SuffixKind.Size or SuffixKind.Year)
            && (name[start - 1] == 'v' || (name[start - 1] == 'V' && !char.IsUpper(name[start - 2])));
        suffix = version ? number with { Kind = SuffixKind.Version, Start = start - 1 } : number;
        return true;
    }

    private static NameSuffix? ReadNumber(ReadOnlySpan<char> name, TextSpan span)
    {
        ReadOnlySpan<char> word = name.Slice(span.Start, span.Length);
        bool version = word.Length > 1 && word[0] is 'v' or 'V';
        ReadOnlySpan<char> number = version ? word[1..] : word;
        int digits = number.IndexOfAnyExceptInRange('0', '9') is int other and >= 0 ? other : number.Length;
        if (digits == 0)
        {
            return null;
        }

        bool decimals = digits < number.Length && number[digits] == '.';
        ReadOnlySpan<char> unit = number.TrimStart("0123456789.");
        SuffixKind? kind =
            unit.Length > 0 ? (!version && IsLetters(unit) ? SuffixKind.Size : null)
            : version || decimals || digits == 1 ? SuffixKind.Version
            : number is ['1', '9', >= '8', _] or ['2', '0', < '4', _] and not "2000" ? SuffixKind.Year
            : SuffixKind.Number;
        return kind is null ? null : new NameSuffix(kind.Value, span.Start, default, new TextSpan(span.End - number.Length, number.Length));
    }

    // "C", "LT", "S2", "MT50"
    private static bool IsLabel(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> letters = word.TrimEnd("0123456789");
        return letters.Length > 0 && word.Length - letters.Length <= MaxDigits && IsLetters(letters);
    }

    private static bool IsLetters(ReadOnlySpan<char> word) =>
        word.Length <= MaxLetters && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]);

    private static bool IsUnit(char c) => c is 'k' or 'K' or 'm' or 'M' or 'b' or 'B';

    private static bool IsDecimalPoint(ReadOnlySpan<char> name, int i) =>
        name[i] == '.' && i > 0 && i + 1 < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiDigit(name[i + 1]);
}
