using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a number that is no percentage is a result, and of which kind.</summary>
internal static class ResultNumberFeatures
{
    private const int ReachOfMetric = 10;

    private static readonly FeatureNames Names = new();
    private static readonly FeatureName Bias = Names.Add("bias");
    private static readonly FeatureName Unit = Names.Add("unit");
    private static readonly FeatureName UnitWritten = Names.Add("unit-written");
    private static readonly FeatureName Form = Names.Add("form");
    private static readonly FeatureName Magnitude = Names.Add("magnitude");
    private static readonly FeatureName Bracket = Names.Add("bracket");
    private static readonly FeatureName Currency = Names.Add("currency");
    private static readonly FeatureName Beside = Names.Add("beside");
    private static readonly FeatureName Previous = Names.Add("previous");
    private static readonly FeatureName MetricBefore = Names.Add("metric-before");
    private static readonly FeatureName MetricAfter = Names.Add("metric-after");
    private static readonly FeatureName Metrics = Names.Add("metrics");
    private static readonly FeatureName Position = Names.Add("position");

    /// <summary>A hash of the names of all features.</summary>
    public static ulong Schema => FeatureSchema.Combine(Names.Fingerprint, NumberContext.Schema);

    /// <summary>Adds the features of a number of those that are <paramref name="stated"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stated">Every number of the text that may be a result.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="previousLabel">What the number before is, <see cref="ResultNumbers.NoResult"/> where there is none.</param>
    /// <param name="lexicon">The known metrics.</param>
    /// <param name="sink">Takes them.</param>
    public static void Collect<TSink>(
        AbstractText text,
        List<StatedNumber> stated,
        int index,
        string previousLabel,
        MetricLexicon lexicon,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        StatedNumber number = stated[index];
        TextSpan sentence = text.SentenceAt(number.Span.Start);
        sink.Add(Bias, "");
        FeatureValue unit = number.UnitKind switch
        {
            QuantityUnit.None => "none",
            QuantityUnit.Measured => "measured",
            _ => number.Unit!,
        };
        CollectForm(number, unit, sink);
        sink.Add(
            Bracket,
            text.Is(number.First - 1, TokenKind.Open) ? "opens"
                : text.Is(number.UnitEnd, TokenKind.Close) ? "closes"
                : "no"
        );
        sink.Add(Currency, text.Is(number.First - 1, TokenKind.Currency) ? "yes" : "no");
        sink.Add(Beside, IsBesidePercentage(stated, index, sentence) ? "percentage" : "none");
        StatedNumber? previous = index > 0 && stated[index - 1].Span.Start >= sentence.Start ? stated[index - 1] : null;
        CollectPrevious(number, previous, previousLabel, sink);
        CollectMetrics(text, number, sentence, unit, lexicon, sink);
        NumberContext.Collect(text, number.First, number.UnitEnd, sentence, sink);
        int place = (int)(sentence.Start * 4L / Math.Max(1, text.Sentences[^1].End));
        sink.Add(
            Position,
            place switch
            {
                0 => "first",
                1 => "second",
                2 => "third",
                _ => "last",
            }
        );
    }

    private static void CollectForm<TSink>(StatedNumber number, FeatureValue unit, TSink sink)
        where TSink : IFeatureSink
    {
        sink.Add(Unit, unit);
        sink.Add(UnitWritten, number.Unit ?? "none");
        sink.Add(
            Form,
            Join<TSink>(
                unit,
                number.Signed ? "signed"
                    : number.High is null ? "plain"
                    : "range",
                number.Decimals switch
                {
                    0 => "0",
                    1 => "1",
                    2 => "2",
                    _ => "3",
                }
            )
        );
        sink.Add(
            Magnitude,
            FeatureValue.Join<TSink>(
                unit,
                number.Value switch
                {
                    < 0 => "negative",
                    <= 1 => "1",
                    <= 5 => "5",
                    <= 100 => "100",
                    <= 1000 => "1000",
                    _ => "over",
                }
            )
        );
    }

    // Whether a percentage that is a result stands next to it in the sentence.
    private static bool IsBesidePercentage(List<StatedNumber> stated, int index, TextSpan sentence) =>
        (index > 0 && stated[index - 1].Percentage is not null && sentence.Contains(stated[index - 1].Span.Start))
        || (index + 1 < stated.Count && stated[index + 1].Percentage is not null && sentence.Contains(stated[index + 1].Span.Start));

    private static void CollectPrevious<TSink>(StatedNumber number, StatedNumber? previous, string label, TSink sink)
        where TSink : IFeatureSink
    {
        if (previous is not { } before)
        {
            sink.Add(Previous, "none");
            return;
        }

        int gap = number.First - before.UnitEnd;
        bool alike = before.UnitKind == number.UnitKind && before.Signed == number.Signed;
        sink.Add(
            Previous,
            Join<TSink>(
                label,
                gap <= 3 ? "near"
                    : gap <= 9 ? "close"
                    : "far",
                alike ? "alike" : "other"
            )
        );
    }

    private static void CollectMetrics<TSink>(
        AbstractText text,
        StatedNumber number,
        TextSpan sentence,
        FeatureValue unit,
        MetricLexicon lexicon,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        string before = "none";
        for (int i = number.First - 1; i >= Math.Max(0, number.First - ReachOfMetric) && text.Tokens[i].Start >= sentence.Start; i--)
        {
            if (text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out _) > i)
            {
                before = number.First - i <= 3 ? "near" : "far";
                break;
            }
        }

        string after = "none";
        for (
            int i = number.UnitEnd;
            i < Math.Min(text.Tokens.Length, number.UnitEnd + ReachOfMetric) && text.Tokens[i].End <= sentence.End;
            i++
        )
        {
            if (text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out _) > i)
            {
                after =
                    i == number.UnitEnd ? "next"
                    : i - number.UnitEnd <= 3 ? "near"
                    : "far";
                break;
            }
        }

        sink.Add(MetricBefore, before);
        sink.Add(MetricAfter, after);
        sink.Add(Metrics, Join<TSink>(unit, before, after));
    }

    private static FeatureValue Join<TSink>(FeatureValue first, FeatureValue second, FeatureValue third)
        where TSink : IFeatureSink => FeatureValue.Join<TSink>(FeatureValue.Join<TSink>(first, second), third);
}
