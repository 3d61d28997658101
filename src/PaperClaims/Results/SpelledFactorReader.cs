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

    private static readonly WordMap<decimal> Factors = new(
        FactorWords.SelectMany(factor => factor.Words.Split(' ').Select(word => KeyValuePair.Create(word, factor.Value)))
    );

    private const string CountedUnitWords = "times fold order orders points point";

    private static readonly WordSet CountedUnits = new(CountedUnitWords);

    // What tells of a number in words.
    private static readonly WordSet Telling = new(string.Join(' ', FactorWords.Select(factor => factor.Words)) + " " + CountedUnitWords);

    private static readonly WordSet DoubledNouns = new(
        """
        blind descent check counting integrator precision q deep edged pendulum oracle digit digits
        """
    );

    /// <summary>Whether the word at the token may tell of a number.</summary>
    public static bool MayEndAt(AbstractText text, int index) => Telling.Contains(text, index);

    /// <summary>Reads the number that the word tells of, null if it tells of none.</summary>
    public static StatedNumber? Read(AbstractText text, int index)
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
                ResultUnit.Factor,
                ResultUnits.Ratio,
                false
            );
        }

        // "three times", "two orders of magnitude", "two-fold": the unit is rarer than number words, so it is looked for first.
        int unitEnd = index;
        int end = text.Is(index - 1, TokenKind.Hyphen) ? index - 1 : index;
        if (
            !CountedUnits.Contains(text, index)
            || !NumberWords.IsNumberWord(text, end - 1)
            || ResultUnits.Read(text, ref unitEnd, out ResultUnit form) is not { } unit
            || !NumberWords.TryReadBefore(text, end, out Numeral numeral)
        )
        {
            return null;
        }

        return new StatedNumber(
            numeral.First,
            end,
            unitEnd,
            text.SpanOf(numeral.First, form == ResultUnit.Factor ? unitEnd : end),
            numeral.Value,
            null,
            form,
            unit,
            false
        );
    }
}
