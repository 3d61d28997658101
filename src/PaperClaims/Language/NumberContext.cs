using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words around a number as features: what a level, a change or neither is told by.</summary>
internal static class NumberContext
{
    private const int WordsBefore = 12;
    private const int WordsAfter = 7;
    private const int LongestLittleWord = 4;

    private static readonly FeatureNames Names = new();
    private static readonly FeatureName Around = Names.Add("around");
    private static readonly FeatureName Frame = Names.Add("frame");
    private static readonly FeatureName Before0 = Names.Add("b0");
    private static readonly FeatureName Before1 = Names.Add("b1");
    private static readonly FeatureName Before2 = Names.Add("b2");
    private static readonly FeatureName Before3 = Names.Add("b3");
    private static readonly FeatureName Before12 = Names.Add("b12");
    private static readonly FeatureName Before = Names.Add("before");
    private static readonly FeatureName Far = Names.Add("far");
    private static readonly FeatureName CueBefore = Names.Add("cue-before");
    private static readonly FeatureName NearestBefore = Names.Add("nearest-before");
    private static readonly FeatureName AnchorCue = Names.Add("anchor-cue");
    private static readonly FeatureName After1 = Names.Add("a1");
    private static readonly FeatureName After2 = Names.Add("a2");
    private static readonly FeatureName After12 = Names.Add("a12");
    private static readonly FeatureName After = Names.Add("after");
    private static readonly FeatureName CueAfter = Names.Add("cue-after");
    private static readonly FeatureName NearestAfter = Names.Add("nearest-after");
    private static readonly FeatureName Head = Names.Add("head");
    private static readonly FeatureName HeadCue = Names.Add("head-cue");
    private static readonly FeatureName Comparative = Names.Add("comparative");
    private static readonly FeatureName Than = Names.Add("than");

    // The three words before a number that are not skipped.
    private static readonly FeatureName[] Anchors = [Before1, Before2, Before3];

    // They bound or introduce the number; what says its role stands before them.
    private static readonly WordSet Skipped = new(
        """
        a an the about around approximately nearly almost roughly over above more less than at least most up to only just even under
        below within additional further average greater relative absolute another
        """
    );

    /// <summary>A hash of the names of all features.</summary>
    public static ulong Schema => Names.Fingerprint;

    /// <summary>Adds the features of the number whose tokens are [first, end), sign and unit included.</summary>
    public static void Collect<TSink>(AbstractText text, int first, int end, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        FeatureValue before = CollectBefore(text, first, sentence, sink);
        FeatureValue after = CollectAfter(text, end, sentence, sink);
        sink.Add(Around, FeatureValue.Join<TSink>(before, after));
        sink.Add(
            Frame,
            FeatureValue.Join<TSink>(AnchorClass<TSink>(text, first, sentence), text.Is(end, TokenKind.Word) ? text.ValueAt(end) : "")
        );
    }

    // "solves 31% of", "an accuracy of 31%", "reduced by 31%": the word that governs the number, as a class where it has one.
    private static FeatureValue AnchorClass<TSink>(AbstractText text, int first, TextSpan sentence)
        where TSink : IFeatureSink
    {
        int i = first - 1;
        while (
            i >= 0
            && i >= first - WordsBefore
            && text.Tokens[i].Start >= sentence.Start
            && (Skipped.Contains(text, i) || !text.Is(i, TokenKind.Word))
        )
        {
            i--;
        }

        if (i < 0 || i < first - WordsBefore || text.Tokens[i].Start < sentence.Start)
        {
            return "start";
        }

        if (OutcomeCues.ClassOf(text, i) is { } cue)
        {
            return cue;
        }

        bool little = text.Tokens[i].Length <= LongestLittleWord;
        FeatureValue own = little ? text.ValueAt(i) : "word";
        return i > 0 ? FeatureValue.Join<TSink>(OutcomeCues.ClassOf(text, i - 1) ?? "", own) : own;
    }

    private static FeatureValue CollectBefore<TSink>(AbstractText text, int first, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        int seen = 0;
        int anchors = 0;
        FeatureValue nearest = "none";
        FeatureValue anchor = "";
        bool any = false;
        for (int i = first - 1; i >= 0 && text.Tokens[i].Start >= sentence.Start && seen < WordsBefore * 2; i--, seen++)
        {
            FeatureValue word = Shape(text, i);
            if (seen == 0)
            {
                sink.Add(Before0, word);
            }

            if (anchors < Anchors.Length && !Skipped.Contains(text, i))
            {
                sink.Add(Anchors[anchors++], word);
                anchor = anchors == 1 ? word : anchor;
                if (anchors == 2)
                {
                    sink.Add(Before12, FeatureValue.Join<TSink>(Stem(text, i), anchor));
                }
            }

            if (!text.Is(i, TokenKind.Word))
            {
                continue;
            }

            sink.Add(seen < WordsBefore ? Before : Far, Stem(text, i));
            if (seen < WordsBefore && OutcomeCues.ClassOf(text, i) is { } cue)
            {
                sink.Add(CueBefore, cue);
                if (!any)
                {
                    nearest = FeatureValue.Join<TSink>(cue, seen < 3 ? "near" : "far");
                    any = true;
                }
            }
        }

        sink.Add(NearestBefore, nearest);
        sink.Add(AnchorCue, FeatureValue.Join<TSink>(anchor, nearest));
        return nearest;
    }

    private static FeatureValue CollectAfter<TSink>(AbstractText text, int end, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        FeatureValue first = "";
        FeatureValue nearest = "none";
        bool any = false;
        for (int i = end; i < text.Tokens.Length && text.Tokens[i].End <= sentence.End && i < end + WordsAfter; i++)
        {
            if (i == end)
            {
                first = Shape(text, i);
                sink.Add(After1, first);
            }
            else if (i == end + 1)
            {
                sink.Add(After2, Shape(text, i));
                sink.Add(After12, FeatureValue.Join<TSink>(first, Stem(text, i)));
            }

            if (!text.Is(i, TokenKind.Word))
            {
                continue;
            }

            sink.Add(After, Stem(text, i));
            if (OutcomeCues.ClassOf(text, i) is { } cue)
            {
                sink.Add(CueAfter, cue);
                if (!any)
                {
                    nearest = FeatureValue.Join<TSink>(cue, i - end < 2 ? "near" : "far");
                    any = true;
                }
            }
        }

        int head = ChunkHead.AfterNumber(text, end);
        sink.Add(Head, head < 0 ? "none" : Stem(text, head));
        sink.Add(HeadCue, head < 0 ? "none" : OutcomeCues.ClassOf(text, head) ?? "word");

        // "40% cheaper", "12% more ... than"
        ReadOnlySpan<char> next = text.Word(end);
        sink.Add(
            Comparative,
            text.Is(end, TokenKind.Word) && next.Length > 4 && next.EndsWith("er", StringComparison.Ordinal) ? "yes" : "no"
        );
        sink.Add(Than, text.IsWord(end + 1, "than") || text.IsWord(end + 2, "than") || text.IsWord(end + 3, "than") ? "yes" : "no");
        sink.Add(NearestAfter, nearest);
        return nearest;
    }

    private static FeatureValue Shape(AbstractText text, int index) =>
        text.KindAt(index) switch
        {
            TokenKind.Number => "#",
            TokenKind.Percent => "%",
            TokenKind.Address => "@",
            _ => text.ValueAt(index),
        };

    // Of what is no word, its shape.
    private static FeatureValue Stem(AbstractText text, int index) =>
        Shape(text, index) is var shape && WordStem.IsStem(shape.Text) ? shape : FeatureValue.Of(WordStem.Of(shape.Text));
}
