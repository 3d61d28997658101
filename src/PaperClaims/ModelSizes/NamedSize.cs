using System.Buffers;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads sizes that are written into names: <c>heron_13b</c>, <c>Heron7B</c>, <c>A3B</c>, <c>1b7</c>, <c>0p5B</c>.</summary>
internal static class NamedSize
{
    private const int ShortestName = 3;
    private const decimal LargestInName = 2000;

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.");

    /// <summary>Reads the size in the word at the token; <paramref name="before"/> is the size before it, if any.</summary>
    public static bool TryRead(AbstractText text, int index, ParameterCount? before, out ParameterCount count)
    {
        count = default;
        ReadOnlySpan<char> word = text.Word(index);
        if (word.Length < 3 || !word.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (word[0] is 'A' or 'a' && text.KindAt(index - 1) is TokenKind.Hyphen or TokenKind.Slash && text.IsAdjacent(index))
        {
            // "30b-a3b" in small letters only behind a size.
            bool follows = before is { } size && size.End == index - 1;
            if ((word[0] == 'A' || follows) && TryParse(word[1..], out decimal active))
            {
                count = Make(text, index, 0, word.Length, active) with { IsActiveName = true };
                return true;
            }
        }

        for (int start = word.IndexOf('_') + 1; start > 0 && start < word.Length; )
        {
            int length = word[start..].IndexOf('_') is var end and >= 0 ? end : word.Length - start;
            if (TryParse(word.Slice(start, length), out decimal value))
            {
                count = Make(text, index, start, length, value) with { IsInWord = true };
                return true;
            }

            start += length + 1;
        }

        return TryReadGlued(text, index, word, out count);
    }

    /// <summary>
    /// Reads a size whose decimal point the name writes with the scale (<c>1b7</c>), a "p" (<c>0p5B</c>) or a line (<c>1_5B</c>).
    /// </summary>
    public static bool TryReadPoint(AbstractText text, Quantities numbers, int index, out ParameterCount count)
    {
        count = default;
        ref readonly Quantity whole = ref numbers[index];
        bool named = text.Is(whole.NumberFirst - 1, TokenKind.Hyphen) && text.IsAdjacent(whole.NumberFirst);
        if (!named || index + 1 == numbers.Count || whole.Decimals > 0)
        {
            return false;
        }

        ref readonly Quantity part = ref numbers[index + 1];
        int sign = part.NumberFirst - 1;
        bool joined = text.IsAdjacent(part.NumberFirst) && text.IsAdjacent(sign) && part.Decimals == 0 && part.Number < 10;
        bool scaleBetween =
            whole.IsScaled
            && !part.IsScaled
            && sign == whole.NumberEnd
            && !(text.IsAdjacent(part.End) && text.KindAt(part.End) is TokenKind.Word or TokenKind.Number);
        bool signBetween = !whole.IsScaled && part.IsScaled && sign == whole.NumberEnd && text.Word(sign) is "p" or "_";
        if (!joined || !(scaleBetween || signBetween) || !IsBillion(text.Word(scaleBetween ? sign : part.NumberEnd)))
        {
            return false;
        }

        decimal value = NumberScale.Multiply(whole.Number + (part.Number / 10), 1e9m);
        count = Billions(whole.NumberFirst, part.End, text.SpanOf(whole.NumberFirst, part.End), value);
        return value > 0;
    }

    /// <summary>Reads the total and the active size of "30BA3B".</summary>
    public static bool TryReadPair(AbstractText text, Quantities numbers, int index, out ParameterCount total, out ParameterCount active)
    {
        total = active = default;
        ref readonly Quantity whole = ref numbers[index];
        int joint = whole.NumberEnd;
        if (
            index + 1 == numbers.Count
            || text.Word(joint) is not "BA"
            || !text.IsAdjacent(joint)
            || numbers[index + 1] is not { IsScaled: true } part
            || part.NumberFirst != joint + 1
            || !text.IsAdjacent(part.NumberFirst)
        )
        {
            return false;
        }

        int between = text.Tokens[joint].Start + 1;
        TextSpan first = TextSpan.FromBounds(text.Tokens[whole.NumberFirst].Start, between);
        total = Billions(whole.NumberFirst, joint, first, NumberScale.Multiply(whole.Number, 1e9m));
        active = Billions(joint, part.End, TextSpan.FromBounds(between, part.Span.End), part.Magnitude) with { IsActiveName = true };
        return true;
    }

    /// <summary>Takes the letter of "30A3B" and "A$17$B" to the size, which it makes that of the active parameters.</summary>
    public static ParameterCount WithActiveLetter(AbstractText text, in ParameterCount count)
    {
        int letter = count.First - 1;
        bool active =
            count.HasScale
            && text.Word(letter) is "A"
            && text.IsAdjacent(count.First)
            && text.IsAdjacent(letter)
            && text.KindAt(letter - 1) is TokenKind.Number or TokenKind.Hyphen;
        return active
            ? count with
            {
                First = letter,
                Span = TextSpan.FromBounds(text.Tokens[letter].Start, count.Span.End),
                IsActiveName = true,
            }
            : count;
    }

    // "Heron7B": a name of letters, one number and a capital B.
    private static bool TryReadGlued(AbstractText text, int index, ReadOnlySpan<char> word, out ParameterCount count)
    {
        count = default;
        int start = word.IndexOfAnyInRange('0', '9');
        bool named = start >= ShortestName && word[^1] == 'B' && LetterScan.EndOfLetters(word, 0) == start && char.IsUpper(word[0]);
        if (!named || word.Contains('.') || !word[..start].ContainsAnyInRange('a', 'z') || !TryParse(word[start..], out decimal value))
        {
            return false;
        }

        count = Make(text, index, start, word.Length - start, value) with { IsInWord = true };
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> written, out decimal value)
    {
        value = 0;
        if (written.Length < 2 || !IsBillion(written[^1..]))
        {
            return false;
        }

        Span<char> digits = stackalloc char[written.Length - 1 > 16 ? 0 : written.Length - 1];
        if (digits.IsEmpty)
        {
            return false;
        }

        written[..^1].Replace(digits, 'p', '.');
        return char.IsAsciiDigit(digits[0])
            && !digits.ContainsAnyExcept(DecimalCharacters)
            && DigitsText.TryParse(digits, out value, out _)
            && value is > 0 and <= LargestInName;
    }

    private static bool IsBillion(ReadOnlySpan<char> scale) => scale is "B" or "b";

    private static ParameterCount Make(AbstractText text, int index, int start, int length, decimal value) =>
        Billions(index, index + 1, new TextSpan(text.Tokens[index].Start + start, length), NumberScale.Multiply(value, 1e9m));

    private static ParameterCount Billions(int first, int end, TextSpan span, decimal value) =>
        new(first, end, span, value, null)
        {
            RangeEnd = end,
            HasScale = true,
            Scale = "B",
        };
}
