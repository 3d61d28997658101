using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Tells from the words around a change, and from the metric, whether it is for the better.</summary>
internal static class ImprovementReader
{
    private const int ReachAfter = 8;
    private const int ReachOfNoun = 3;
    private const int ReachBefore = 60;
    private const decimal Whole = 100;

    // The first letters of words that say so themselves, and of words that only say which way the number went.
    private static readonly WordMap<Turn> Stems = new([
        (
            """
            improv gain gains boost boosts booste boosti enhanc outper surpas exceed exceeds beat beats beatin better advant lead leads
            accele speedu
            speed faster quicke cheape saves save saving saved compre outsco superi uplift lift lifts stride advanc effici gainin gained
            compac light lighte outran outstr promot
            """,
            Turn.Better
        ),
        (
            """
            degrad deteri worse worsen underp lag lags lagged laggin behind trail trails trailin suffer loss lose loses losing lost slower
            slowdo overhe penalt forget poorer sacrif weaker
            """,
            Turn.Worse
        ),
        (
            """
            increa raise raises raisin raised rise rises rising rose higher more larger greate bigger grow grows growth longer additi extra
            jump jumps double doubli triple inflat expand elevat climb climbs
            """,
            Turn.Up
        ),
        (
            """
            decrea drop drops droppe droppi declin lower lowers loweri lowere less fall falls fell dimini halve halves halvin halved deflat
            """,
            Turn.Down
        ),
        (
            """
            reduct reduce reduci cut cuts cuttin shrink minimi skip skips skippi elimin mitiga allevi shorte trim trims
            """,
            Turn.Reduced
        ),
        (
            """
            fewer smalle shorter
            """,
            Turn.Less
        ),
    ]);

    // What a system uses or gets wrong: less of it is better even where the metric is in no list.
    private static readonly WordSet Burdens = new(
        """
        error errors loss losses cost costs time times latency memory parameters flops computation computations compute overhead energy
        power size tokens steps calls delay delays usage consumption footprint budget queries samples data resources effort labels
        annotations annotation complexity bitrate storage bandwidth communication traffic regret failures failure violations collisions
        hallucination hallucinations forgetting bias toxicity distance deviation variance perplexity wer cer fid mae rmse mse gap
        dimensional training length operations resource runtime mistakes attack attacks leakage cpl redundancy noise demand load
        rotation translation volume conflicts reversals
        """
    );

    private static readonly WordSet Comparing = new("over than against compared versus vs relative");

    private enum Turn : byte
    {
        None,
        Better,
        Worse,
        Up,
        Down,

        /// <summary>Brought down on purpose: one reduces, cuts, saves what one wants less of.</summary>
        Reduced,

        /// <summary>Less of what is used: fewer, smaller, shorter.</summary>
        Less,
    }

    /// <summary>Whether the change is for the better, null where the text does not tell.</summary>
    public static bool? Read(AbstractText text, WordUses words, StatedNumber number, ResultKind kind, TextSpan? metricSpan, Metric? metric)
    {
        if (kind == ResultKind.Ratio && number.UnitKind == QuantityUnit.Percent && text.IsWord(number.UnitEnd, "of"))
        {
            return OfShare(text, number, metricSpan, metric);
        }

        Turn turn = ReadTurn(text, words, number);
        if (turn is Turn.Better or Turn.Worse)
        {
            return turn == Turn.Better;
        }

        if (turn == Turn.None)
        {
            turn = number.Signed ? (number.Value < 0 ? Turn.Down : Turn.Up) : Turn.None;
        }

        if (turn == Turn.Less)
        {
            return true;
        }

        MetricDirection? better =
            DirectionAfter(text, number) ?? metric?.Better ?? (metricSpan is { } span ? DirectionOf(text, span) : null);
        return turn == Turn.None ? null
            : better is { } direction ? (turn == Turn.Up) == (direction == MetricDirection.Higher)
            : turn == Turn.Reduced ? true
            : null;
    }

    // "retains 82% of the accuracy" is less than there was, "40% of the tokens" too; of the gap it recovers nothing can be said.
    private static bool? OfShare(AbstractText text, StatedNumber number, TextSpan? metricSpan, Metric? metric)
    {
        for (int i = number.UnitEnd; i < number.UnitEnd + ReachAfter; i++)
        {
            if (text.IsWord(i, "gap") || text.IsWord(i, "gain") || text.IsWord(i, "gains"))
            {
                return null;
            }
        }

        MetricDirection? better = metric?.Better ?? (metricSpan is { } span ? DirectionOf(text, span) : DirectionAfter(text, number));
        return (better == MetricDirection.Lower) == (number.Value < Whole);
    }

    // What follows at once says most ("a 5% drop in", "3% fewer"), then what precedes at once, then the verb.
    private static Turn ReadTurn(AbstractText text, WordUses words, in StatedNumber number)
    {
        // "doubles", "halves"
        for (int i = number.First; i < number.End; i++)
        {
            if (TurnAt(text, i) is var inside and not Turn.None)
            {
                return inside;
            }
        }

        TextSpan sentence = text.SentenceAt(number.Span.Start);
        return TurnAfter(text, words, number.UnitEnd, sentence) is var after and not Turn.None
            ? after
            : TurnBefore(text, number.First, sentence);
    }

    private static Turn TurnAfter(AbstractText text, WordUses words, int end, TextSpan sentence)
    {
        for (int i = end; i < Math.Min(text.Tokens.Length, end + ReachAfter) && text.Tokens[i].End <= sentence.End; i++)
        {
            // "2% and 1.5% drops": what follows the list is said of each.
            if (
                text.KindAt(i) is TokenKind.Number or TokenKind.Percent or TokenKind.Slash
                || (Coordination.Joins(text, i) && IsNumberNext(text, i + 1))
            )
            {
                continue;
            }

            if (!(text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen))
            {
                break;
            }

            Boundary boundary = words.BoundaryOf(i, inChunk: i > end, Boundary.Number);
            Turn turn = TurnAt(text, i);
            if (turn != Turn.None && !(boundary.IsVerb() && i > end + 1))
            {
                return turn;
            }

            if (
                turn == Turn.None
                && boundary is not (Boundary.None or Boundary.Adverb or Boundary.Comparative or Boundary.Article or Boundary.Verb)
            )
            {
                break;
            }
        }

        return Turn.None;
    }

    private static Turn TurnBefore(AbstractText text, int first, TextSpan sentence)
    {
        for (int i = first - 1; i >= Math.Max(0, first - ReachBefore) && text.Tokens[i].Start >= sentence.Start; i--)
        {
            // "up to", "more than", "less than" bound the number and say nothing of its way.
            if (!text.IsWord(i + 1, "than") && TurnAt(text, i) is var turn and not Turn.None)
            {
                return turn;
            }
        }

        return Turn.None;
    }

    private static bool IsNumberNext(AbstractText text, int index) =>
        text.Is(index, TokenKind.Number)
        || (text.IsWord(index, "and") && text.Is(index + 1, TokenKind.Number))
        || (text.Is(index, TokenKind.Plus) && text.Is(index + 1, TokenKind.Number));

    private static Turn TurnAt(AbstractText text, int index) =>
        text.Is(index, TokenKind.Word) && Stems.TryGetValue(WordStem.Of(text.Word(index)), out Turn turn) ? turn : Turn.None;

    private static MetricDirection? DirectionOf(AbstractText text, TextSpan span)
    {
        for (int i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (Burdens.Contains(text, i))
            {
                return MetricDirection.Lower;
            }
        }

        return null;
    }

    // "0.2 seconds additional latency", "64% lower memory use"
    private static MetricDirection? DirectionAfter(AbstractText text, StatedNumber number)
    {
        for (int i = number.UnitEnd; i < number.UnitEnd + ReachOfNoun; i++)
        {
            if (!text.Is(i, TokenKind.Word) || Comparing.Contains(text, i))
            {
                break;
            }

            if (Burdens.Contains(text, i))
            {
                return MetricDirection.Lower;
            }
        }

        return null;
    }
}
