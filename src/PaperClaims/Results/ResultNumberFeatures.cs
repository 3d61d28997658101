using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a number that is no percentage is a result, and of which kind.</summary>
internal static class ResultNumberFeatures
{
    private const int ReachOfMetric = 10;

    private static readonly FeatureName Bias = new("bias");
    private static readonly FeatureName Unit = new("unit");
    private static readonly FeatureName UnitWritten = new("unit-written");
    private static readonly FeatureName Form = new("form");
    private static readonly FeatureName Magnitude = new("magnitude");
    private static readonly FeatureName Bracket = new("bracket");
    private static readonly FeatureName Currency = new("currency");
    private static readonly FeatureName Beside = new("beside");
    private static readonly FeatureName Previous = new("previous");
    private static readonly FeatureName MetricBefore = new("metric-before");
    private static readonly FeatureName MetricAfter = new("metric-after");
    private static readonly FeatureName Metrics = new("metrics");
    private static readonly FeatureName Position = new("position");

    public static void Collect<TSink>(
        AbstractText text,
        StatedNumber number,
        StatedNumber? previous,
        string previousLabel,
        bool beside,
        MetricLexicon lexicon,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(number.Span.Start);
        sink.Add(Bias, "");
        FeatureValue unit = number.Form switch
        {
            ResultUnit.None => "none",
            ResultUnit.Measured => "measured",
            _ => number.Unit!,
        };
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
        sink.Add(
            Bracket,
            text.Is(number.First - 1, TokenKind.Open) ? "opens"
                : text.Is(number.UnitEnd, TokenKind.Close) ? "closes"
                : "no"
        );
        sink.Add(Currency, text.Is(number.First - 1, TokenKind.Currency) ? "yes" : "no");
        sink.Add(Beside, beside ? "percentage" : "none");
        CollectPrevious(text, number, previous is { } p && p.Span.Start >= sentence.Start ? p : null, previousLabel, sink);
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

    private static void CollectPrevious<TSink>(AbstractText text, StatedNumber number, StatedNumber? previous, string label, TSink sink)
        where TSink : IFeatureSink
    {
        if (previous is not { } before)
        {
            sink.Add(Previous, "none");
            return;
        }

        int gap = number.First - before.UnitEnd;
        bool alike = before.Form == number.Form && before.Signed == number.Signed;
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
