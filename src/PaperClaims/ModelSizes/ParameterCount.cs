using System.Buffers;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A number with a scale (<c>7B</c>, <c>1.5 billion</c>, <c>8x7B</c>, <c>A3B</c>), tokens [First, End).</summary>
internal readonly record struct ParameterCount(
    int First,
    int End,
    decimal Value,
    decimal? High,
    bool HasScale,
    bool Spelled,
    bool ActiveName
)
{
    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.");

    // A number of parameters above this is no model: 100T.
    private const decimal Largest = 1e14m;

    public bool IsPossible => Value >= 1 && (High ?? Value) <= Largest;

    /// <summary>Reads the count that starts with the number at token <paramref name="index"/>, a range's two ends together.</summary>
    public static bool TryRead(AbstractText text, int index, out ParameterCount count)
    {
        count = default;
        if (!NumeralReader.TryReadDigits(text, index, out Numeral number))
        {
            return false;
        }

        int end = index + 1;
        decimal factor = 1;

        // "8x7B": experts times the size of one.
        if (
            (text.IsWord(end, "x") || text.Is(end, TokenKind.Times))
            && text.IsAdjacent(end)
            && NumeralReader.TryReadDigits(text, end + 1, out Numeral each)
            && number.Decimals == 0
            && number.Value <= 1024
        )
        {
            factor = number.Value;
            number = each;
            end += 2;
        }

        decimal scale = NumberScale.Read(text, ref end, out bool spelled);
        if (scale == 0 && factor == 1 && TryReadRange(text, number, end, out count))
        {
            return true;
        }

        bool scaled = scale > 0;
        if (factor > 1 && !scaled)
        {
            return false;
        }

        count = new ParameterCount(
            index,
            end,
            NumberScale.Multiply(number.Value, factor * (scaled ? scale : 1)),
            null,
            scaled,
            spelled,
            false
        );
        return true;
    }

    /// <summary>Reads <c>A3B</c>, the active parameters in a model's name.</summary>
    public static bool TryReadActive(AbstractText text, int index, out ParameterCount count)
    {
        count = default;
        ReadOnlySpan<char> word = text.Word(index);
        if (
            !text.Is(index, TokenKind.Word)
            || word.Length < 3
            || word[0] != 'A'
            || word[^1] != 'B'
            || word[1..^1].ContainsAnyExcept(DecimalCharacters)
            || !text.Is(index - 1, TokenKind.Hyphen)
            || !text.IsAdjacent(index)
            || !NumeralReader.TryParse(word[1..^1], out decimal value, out _)
        )
        {
            return false;
        }

        count = new ParameterCount(index, index + 1, NumberScale.Multiply(value, 1e9m), null, true, false, true);
        return true;
    }

    // "2-8B": the lower end borrows the scale.
    private static bool TryReadRange(AbstractText text, Numeral low, int end, out ParameterCount count)
    {
        count = default;
        bool named = text.IsAdjacent(low.First) && text.Is(low.First - 1, TokenKind.Hyphen);
        bool separated = text.IsHyphenOrDash(end) || text.IsWord(end, "to");
        if (
            !separated
            || named
            || text.HasCapital(low.First - 1)
            || !NumeralReader.TryReadDigits(text, end + 1, out Numeral high)
            || high.Value <= low.Value
        )
        {
            return false;
        }

        int highEnd = end + 2;
        decimal scale = NumberScale.Read(text, ref highEnd, out bool spelled);
        decimal top = NumberScale.Multiply(high.Value, scale);
        count = new ParameterCount(low.First, highEnd, NumberScale.Multiply(low.Value, scale), top, true, spelled, false);
        return top > 0;
    }
}
