using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a number that is no percentage is a result, and of which kind.</summary>
internal static class ResultNumberFeatures
{
    private const int ReachOfMetric = 10;

    public static void Collect<TSink>(AbstractText text, StatedNumber number, StatedNumber? previous, string previousLabel, bool beside, MetricLexicon lexicon, TSink sink)
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(number.Span.Start);
        sink.Add("bias", "");
        string unit = number.Form switch { ResultUnit.None => "none", ResultUnit.Measured => "measured", _ => number.Unit! };
        sink.Add("unit", unit);
        sink.Add("unit-written", number.Unit ?? "none");
        sink.Add("form", $"{unit} {(number.Signed ? "signed" : number.High is null ? "plain" : "range")} {Math.Min(number.Decimals, 3)}");
        sink.Add("magnitude", $"{unit} {number.Value switch { < 0 => "negative", <= 1 => "1", <= 5 => "5", <= 100 => "100", <= 1000 => "1000", _ => "over" }}");
        sink.Add("bracket", text.Is(number.First - 1, TokenKind.Open) ? "opens" : text.Is(number.UnitEnd, TokenKind.Close) ? "closes" : "no");
        sink.Add("currency", text.Is(number.First - 1, TokenKind.Currency) ? "yes" : "no");
        sink.Add("beside", beside ? "percentage" : "none");
        CollectPrevious(text, number, previous is { } p && p.Span.Start >= sentence.Start ? p : null, previousLabel, sink);
        CollectMetrics(text, number, sentence, unit, lexicon, sink);
        NumberContext.Collect(text, number.First, number.UnitEnd, sentence, sink);
        int place = (int)(sentence.Start * 4L / Math.Max(1, text.Sentences[^1].End));
        sink.Add("position", place switch { 0 => "first", 1 => "second", 2 => "third", _ => "last" });
    }

    private static void CollectPrevious<TSink>(AbstractText text, StatedNumber number, StatedNumber? previous, string label, TSink sink)
        where TSink : IFeatureSink
    {
        if (previous is not { } before)
        {
            sink.Add("previous", "none");
            return;
        }

        int gap = number.First - before.UnitEnd;
        bool alike = before.Form == number.Form && before.Signed == number.Signed;
        sink.Add("previous", $"{label} {(gap <= 3 ? "near" : gap <= 9 ? "close" : "far")} {(alike ? "alike" : "other")}");
    }

    private static void CollectMetrics<TSink>(AbstractText text, StatedNumber number, TextSpan sentence, string unit, MetricLexicon lexicon, TSink sink)
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
        for (int i = number.UnitEnd; i < Math.Min(text.Tokens.Length, number.UnitEnd + ReachOfMetric) && text.Tokens[i].End <= sentence.End; i++)
        {
            if (text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out _) > i)
            {
                after = i == number.UnitEnd ? "next" : i - number.UnitEnd <= 3 ? "near" : "far";
                break;
            }
        }

        sink.Add("metric-before", before);
        sink.Add("metric-after", after);
        sink.Add("metrics", $"{unit} {before} {after}");
    }
}
