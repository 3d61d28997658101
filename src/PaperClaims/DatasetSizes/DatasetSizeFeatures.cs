using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a count is the size of a data resource: its noun, its form and the words around it.</summary>
internal static class DatasetSizeFeatures
{
    /// <summary>Words between a count and what it is counted for: "contains more than 500 images".</summary>
    public static readonly WordSet BoundWords = new(
        """
        over more than about around approximately nearly almost roughly at least up to only just some all total the a an
        """
    );

    private const int ReachBefore = 14;
    private const int ReachAfter = 8;

    private static readonly FeatureNames Names = new();
    private static readonly FeatureName Bias = Names.Add("bias");
    private static readonly FeatureName Previous = Names.Add("previous");
    private static readonly FeatureName Position = Names.Add("position");
    private static readonly FeatureName MagnitudeOfValue = Names.Add("magnitude");
    private static readonly FeatureName Form = Names.Add("form");
    private static readonly FeatureName Hyphenated = Names.Add("hyphenated");
    private static readonly FeatureName Plus = Names.Add("plus");
    private static readonly FeatureName Year = Names.Add("year");
    private static readonly FeatureName NounClass = Names.Add("noun");
    private static readonly FeatureName Sample = Names.Add("sample");
    private static readonly FeatureName Head = Names.Add("head");
    private static readonly FeatureName HeadMagnitude = Names.Add("head-magnitude");
    private static readonly FeatureName NounSize = Names.Add("noun-size");
    private static readonly FeatureName Length = Names.Add("length");
    private static readonly FeatureName Modifier = Names.Add("modifier");
    private static readonly FeatureName Before1 = Names.Add("b1");
    private static readonly FeatureName Before2 = Names.Add("b2");
    private static readonly FeatureName Before3 = Names.Add("b3");
    private static readonly FeatureName Before12 = Names.Add("b12");
    private static readonly FeatureName After1 = Names.Add("a1");
    private static readonly FeatureName After2 = Names.Add("a2");
    private static readonly FeatureName Measure = Names.Add("measure");
    private static readonly FeatureName CueBefore = Names.Add("cue-before");
    private static readonly FeatureName CueAfter = Names.Add("cue-after");

    // "a context length of 128k tokens" measures a capacity, not data.
    private static readonly WordSet MeasureWords = new(
        """
        context contexts window windows length lengths budget budgets latency memory throughput batch averaging average cost speed
        horizon
        """
    );

    /// <summary>A hash of the names of all features.</summary>
    public static ulong Schema => FeatureSchema.Combine(Names.Fingerprint, DatasetSizeContext.Schema);

    /// <summary>Collects what one count is decided by.</summary>
    /// <param name="text">The abstract.</param>
    /// <param name="count">The count.</param>
    /// <param name="before">The count before it and whether that is a dataset size, null if there is none; one of an earlier sentence says
    /// nothing.</param>
    /// <param name="sink">Takes the features.</param>
    public static void Collect<TSink>(AbstractText text, StatedCount count, (StatedCount Count, bool IsSize)? before, TSink sink)
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(count.Span.Start);
        bool? previous = before?.Count.Span.Start >= sentence.Start ? before?.IsSize : null;
        sink.Add(Bias, "");
        sink.Add(
            Previous,
            previous switch
            {
                true => "yes",
                false => "no",
                null => "none",
            }
        );
        CollectForm(text, count, sink);
        CollectNoun(text, count, sink);
        CollectBefore(text, count.First, sentence, sink);
        CollectAfter(text, count, sentence, sink);
        DatasetSizeContext.Collect(text, count, before, sentence, count.HasNoun ? ClassOf(text.Word(count.Head)) : "none", sink);
        int start = (int)(sentence.Start * 4L / Math.Max(1, text.Sentences[^1].End));
        sink.Add(
            Position,
            start switch
            {
                0 => "first",
                1 => "second",
                2 => "third",
                _ => "last",
            }
        );
    }

    private static void CollectForm<TSink>(AbstractText text, StatedCount count, TSink sink)
        where TSink : IFeatureSink
    {
        sink.Add(MagnitudeOfValue, Magnitude(count.Value));
        sink.Add(
            Form,
            count.Spelled ? "words"
                : count.Scaled ? "scaled"
                : decimal.Truncate(count.Value) != count.Value ? "fraction"
                : text.Word(count.First).Contains(',') ? "grouped"
                : "plain"
        );
        sink.Add(Hyphenated, count.Hyphenated ? "yes" : "no");
        sink.Add(Plus, text.Is(count.NumberEnd - 1, TokenKind.Plus) ? "yes" : "no");
        sink.Add(Year, count.MayBeYear ? "maybe" : "no");
    }

    public static string Magnitude(decimal value) =>
        value switch
        {
            < 10 => "1",
            < 30 => "10",
            < 100 => "30",
            < 1_000 => "100",
            < 10_000 => "1k",
            < 1_000_000 => "10k",
            < 100_000_000 => "1M",
            _ => "100M",
        };

    private static void CollectNoun<TSink>(AbstractText text, StatedCount count, TSink sink)
        where TSink : IFeatureSink
    {
        if (!count.HasNoun)
        {
            sink.Add(NounClass, "none");

            // "N = 940" is a sample, "n = 12" often a count of whatever stands before it.
            sink.Add(Sample, text.Word(count.First - 2) is "N" || text.Word(count.First - 3) is "N" ? "capital" : "small");
            return;
        }

        string noun = ClassOf(text.Word(count.Head));
        sink.Add(NounClass, noun);
        FeatureValue counted = text.ValueAt(count.Head);
        sink.Add(Head, counted);
        sink.Add(HeadMagnitude, FeatureValue.Join<TSink>(counted, Magnitude(count.Value)));
        sink.Add(
            NounSize,
            FeatureValue.Join<TSink>(
                noun,
                count.Value >= 1000 ? "large"
                    : count.Value >= 100 ? "middle"
                    : "small"
            )
        );
        sink.Add(
            Length,
            Math.Min(count.Head - count.NounFirst, 5) switch
            {
                0 => "0",
                1 => "1",
                2 => "2",
                3 => "3",
                _ => "more",
            }
        );
        for (int i = count.NounFirst; i < count.Head; i++)
        {
            if (text.Is(i, TokenKind.Word))
            {
                sink.Add(Modifier, FeatureValue.Of(WordStem.Of(text.Word(i))));
            }
        }
    }

    private static string ClassOf(ReadOnlySpan<char> noun) =>
        (ItemNouns.IsItem(noun), ItemNouns.IsNotItem(noun)) switch
        {
            (true, true) => "both",
            (true, false) => "item",
            (false, true) => "other",
            _ => "unknown",
        };

    private static void CollectBefore<TSink>(AbstractText text, int first, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        int place = 0;
        bool data = false;
        bool containment = false;
        bool measure = false;
        FeatureValue nearest = "";
        for (int i = first - 1; i >= 0 && i >= first - ReachBefore && text.Tokens[i].Start >= sentence.Start; i--)
        {
            FeatureValue word = text.Is(i, TokenKind.Number) ? "#" : text.ValueAt(i);
            if (place < 3 && !BoundWords.Contains(text, i))
            {
                place++;
                sink.Add(
                    place switch
                    {
                        1 => Before1,
                        2 => Before2,
                        _ => Before3,
                    },
                    word
                );
                nearest = place == 1 ? word : nearest;
                if (place == 2)
                {
                    sink.Add(Before12, FeatureValue.Join<TSink>(word, nearest));
                }
            }

            if (text.Is(i, TokenKind.Word))
            {
                data |= WordTable.Is(text, i, WordClass.TellsOfData);
                containment |= WordTable.Is(text, i, WordClass.TellsOfContent);
                measure |= MeasureWords.Contains(text, i);
            }
        }

        sink.Add(Measure, measure ? "yes" : "no");
        sink.Add(
            CueBefore,
            data ? (containment ? "data contains" : "data")
                : containment ? "contains"
                : "none"
        );
    }

    private static void CollectAfter<TSink>(AbstractText text, StatedCount count, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        int end = count.HasNoun ? count.NounEnd : count.NumberEnd;
        bool data = false;
        for (int i = end; i < text.Tokens.Length && text.Tokens[i].End <= sentence.End && i < end + ReachAfter; i++)
        {
            if (i < end + 2)
            {
                sink.Add(i == end ? After1 : After2, text.Is(i, TokenKind.Number) ? "#" : text.ValueAt(i));
            }

            if (text.Is(i, TokenKind.Word))
            {
                data |= WordTable.Is(text, i, WordClass.TellsOfData);
            }
        }

        sink.Add(CueAfter, data ? "data" : "none");
    }
}
