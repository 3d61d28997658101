using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads factors and points in words: "twice", "doubles", "three times", "two orders of magnitude", "two-fold".</summary>
internal static class SpelledFactorReader
{
    private static readonly (string Words, decimal Value)[] FactorWords =
    [
        ("twice double doubles doubled doubling twofold", 2),
        ("triple triples tripled tripling threefold", 3),
        ("halve halves halved halving", 0.5m),
        ("fourfold", 4),
        ("fivefold", 5),
        ("tenfold", 10),
        ("hundredfold", 100),
    ];

    private static readonly WordMap<decimal> Factors = new(FactorWords);

    private const string CountedUnitWords = "times fold order orders points point";

    private static readonly WordSet CountedUnits = new(CountedUnitWords);

    // What tells of a number in words.
    private static readonly WordSet Telling = new(
        string.Join(' ', Array.ConvertAll(FactorWords, factor => factor.Words)) + " " + CountedUnitWords
    );

    private static readonly WordSet DoubledNouns = new(
        """
        blind descent check counting integrator precision q deep edged pendulum oracle digit digits
        """
    );

    /// <summary>Whether the word at the token may tell of a number.</summary>
    public static bool MayEndAt(AbstractText text, int index) => Telling.Contains(text, index);

    /// <summary>
    /// Reads the number that the word tells of, null if it tells of none; <paramref name="next"/> is the first number behind the word.
    /// </summary>
    public static StatedNumber? Read(AbstractText text, Quantities numbers, int index, int next)
    {
        if (Factors.TryGetValue(text, index, out decimal factor) && char.IsLower(text.Word(index)[0]))
        {
            if (text.Is(index + 1, TokenKind.Hyphen) || text.Is(index - 1, TokenKind.Hyphen) || DoubledNouns.Contains(text, index + 1))
            {
                return null;
            }

            return new StatedNumber(
                index,
                index + 1,
                index + 1,
                text.Tokens[index].Span,
                factor,
                null,
                QuantityUnit.Factor,
                MeasureUnits.Ratio,
                false
            );
        }

        // "three times", "two orders of magnitude", "two-fold": the unit is rarer than number words, so it is looked for first.
        int unitEnd = index;
        int end = text.Is(index - 1, TokenKind.Hyphen) ? index - 1 : index;
        if (
            !CountedUnits.Contains(text, index)
            || next == 0
            || numbers[next - 1] is not { IsSpelled: true } number
            || number.End != end
            || MeasureUnits.Read(text, ref unitEnd, out QuantityUnit form) is not { } unit
        )
        {
            return null;
        }

        return new StatedNumber(
            number.First,
            end,
            unitEnd,
            text.SpanOf(number.First, form == QuantityUnit.Factor ? unitEnd : end),
            number.Value,
            null,
            form,
            unit,
            false
        );
    }
}
