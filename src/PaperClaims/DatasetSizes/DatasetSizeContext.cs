using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the sentence says around a count, by kinds of words rather than by the words.</summary>
internal static class DatasetSizeContext
{
    private const int ReachToVerb = 24;
    private const int ReachToBracket = 14;
    private const int ReachOfCarried = 6;
    private const int ReachBefore = 8;
    private const int ReachAfter = 6;
    private const int SuffixLength = 3;

    private static readonly FeatureNames Names = new();
    private static readonly FeatureName NounKind = Names.Add("noun-kind");
    private static readonly FeatureName NounKindMagnitude = Names.Add("noun-kind-magnitude");
    private static readonly FeatureName NounKindBefore = Names.Add("noun-kind-b1");
    private static readonly FeatureName NounKindVerb = Names.Add("noun-kind-verb");
    private static readonly FeatureName NounKindVerbBefore = Names.Add("noun-kind-verb-b1");
    private static readonly FeatureName Suffix = Names.Add("suffix");
    private static readonly FeatureName[] KindBefore = [Names.Add("kind-b1"), Names.Add("kind-b2"), Names.Add("kind-b3")];
    private static readonly FeatureName NounBefore = Names.Add("kind-b1-noun");
    private static readonly FeatureName KindsBefore = Names.Add("kind-b12");
    private static readonly FeatureName KindAfter = Names.Add("kind-a1");
    private static readonly FeatureName Start = Names.Add("start");
    private static readonly FeatureName Verb = Names.Add("verb");
    private static readonly FeatureName VerbKind = Names.Add("verb-kind");
    private static readonly FeatureName VerbNoun = Names.Add("verb-noun");
    private static readonly FeatureName Carried = Names.Add("carried");
    private static readonly FeatureName CarriedWord = Names.Add("carried-word");
    private static readonly FeatureName Bracket = Names.Add("bracket");
    private static readonly FeatureName BracketNoun = Names.Add("bracket-noun");
    private static readonly FeatureName Beside = Names.Add("beside");
    private static readonly FeatureName BesideKind = Names.Add("beside-kind");
    private static readonly FeatureName Foil = Names.Add("foil");
    private static readonly FeatureName FoilKind = Names.Add("foil-kind");

    /// <summary>A hash of the names of all features.</summary>
    public static ulong Schema => Names.Fingerprint;

    /// <summary>Collects what one count is decided by, of kinds of words; <paramref name="noun"/> is the class of its noun.</summary>
    public static void Collect<TSink>(
        AbstractText text,
        StatedCount count,
        (StatedCount Count, bool IsSize)? before,
        TextSpan sentence,
        string noun,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        string kind = count.HasNoun ? CountedKinds.Of(text, count.Head) : noun;
        CollectNoun(text, count, kind, sink);
        string verb = CollectVerb(text, count.First, sentence, noun, kind, sink);
        CollectKindsBefore(text, count.First, sentence, noun, kind, verb, sink);
        CollectCarried(text, count, sentence, sink);
        CollectBracket(text, count.First, sentence, kind, sink);
        CollectBeside(text, count, before, sentence, kind, sink);
        CollectFoils(text, count, sentence, kind, sink);
        sink.Add(KindAfter, ContextKinds.Of(text, count.HasNoun ? count.NounEnd : count.NumberEnd, sentence));
        sink.Add(Start, ContextKinds.Of(text, text.TokenAt(sentence.Start), sentence));
    }

    private static void CollectNoun<TSink>(AbstractText text, StatedCount count, string kind, TSink sink)
        where TSink : IFeatureSink
    {
        sink.Add(NounKind, kind);
        sink.Add(NounKindMagnitude, FeatureValue.Join<TSink>(kind, DatasetSizeFeatures.Magnitude(count.Value)));
        if (count.HasNoun)
        {
            ReadOnlySpan<char> head = text.Word(count.Head);
            sink.Add(Suffix, FeatureValue.Of(head.Length > SuffixLength ? head[^SuffixLength..] : head));
        }
    }

    private static void CollectKindsBefore<TSink>(
        AbstractText text,
        int first,
        TextSpan sentence,
        string noun,
        string kind,
        string verb,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        string nearest = "";
        int i = first - 1;
        for (int place = 0; place < KindBefore.Length; place++, i--)
        {
            while (DatasetSizeFeatures.BoundWords.Contains(text, i))
            {
                i--;
            }

            string before = ContextKinds.Of(text, i, sentence);
            sink.Add(KindBefore[place], before);
            if (place == 0)
            {
                nearest = before;
                sink.Add(NounBefore, FeatureValue.Join<TSink>(before, noun));
                FeatureValue both = FeatureValue.Join<TSink>(before, kind);
                sink.Add(NounKindBefore, both);
                sink.Add(NounKindVerbBefore, FeatureValue.Join<TSink>(verb, both));
            }
            else if (place == 1)
            {
                sink.Add(KindsBefore, FeatureValue.Join<TSink>(before, nearest));
            }
        }
    }

    // "We reviewed 36 articles", "trained on 500 images", "affects 40 million adults"
    private static string CollectVerb<TSink>(AbstractText text, int first, TextSpan sentence, string noun, string kind, TSink sink)
        where TSink : IFeatureSink
    {
        string verb = "none";
        for (int i = first - 1; i >= 0 && i >= first - ReachToVerb && text.Tokens[i].Start >= sentence.Start; i--)
        {
            if (ContextKinds.IsVerb(text, i))
            {
                verb = ContextKinds.Of(text, i, sentence);
                sink.Add(Verb, FeatureValue.Of(WordStem.Of(text.Word(i))));
                break;
            }
        }

        sink.Add(VerbKind, verb);
        sink.Add(VerbNoun, FeatureValue.Join<TSink>(verb, noun));
        sink.Add(NounKindVerb, FeatureValue.Join<TSink>(verb, kind));
        return verb;
    }

    // "a 1,600-task benchmark", "a 20,000-word vocabulary": a hyphenated count says something of what comes last.
    private static void CollectCarried<TSink>(AbstractText text, StatedCount count, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        if (!count.Hyphenated)
        {
            return;
        }

        int last = count.Head;
        for (int i = last + 1; i <= count.Head + ReachOfCarried && ContextKinds.Of(text, i, sentence) != ContextKinds.Edge; i++)
        {
            bool isWord = text.Is(i, TokenKind.Word);
            if (!isWord ? !text.Is(i, TokenKind.Hyphen) : WordTable.Is(text, i, WordClass.EndsCounted) || ContextKinds.IsVerb(text, i))
            {
                break;
            }

            last = isWord ? i : last;
        }

        bool isAlone = last == count.Head;
        sink.Add(Carried, isAlone ? "none" : ContextKinds.Of(text, last, sentence));
        sink.Add(CarriedWord, isAlone ? "none" : FeatureValue.Of(WordStem.Of(text.Word(last))));
    }

    // "MNIST (60,000 images; 10 classes)": of what the bracket speaks.
    private static void CollectBracket<TSink>(AbstractText text, int first, TextSpan sentence, string kind, TSink sink)
        where TSink : IFeatureSink
    {
        int i = first - 1;
        while (
            i > first - ReachToBracket
            && ContextKinds.Of(text, i, sentence) != ContextKinds.Edge
            && !text.Is(i, TokenKind.Open)
            && !text.Is(i, TokenKind.Close)
        )
        {
            i--;
        }

        string owner =
            !text.Is(i, TokenKind.Open) ? "none"
            : text.HasCapital(i - 1) ? "capital"
            : ContextKinds.Of(text, i - 1, sentence);
        sink.Add(Bracket, owner);
        sink.Add(BracketNoun, FeatureValue.Join<TSink>(owner, kind));
    }

    // "500 images, 300 videos and 20 songs": what stands close together is of one sort.
    private static void CollectBeside<TSink>(
        AbstractText text,
        StatedCount count,
        (StatedCount Count, bool IsSize)? before,
        TextSpan sentence,
        string kind,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        if (before is not { } other || other.Count.Span.Start < sentence.Start)
        {
            return;
        }

        bool sharesNoun = other.Count.HasNoun && other.Count.Head == count.Head;
        int gap = count.First - (other.Count.HasNoun && !sharesNoun ? other.Count.NounEnd : other.Count.NumberEnd);
        FeatureValue said = FeatureValue.Join<TSink>(
            other.IsSize ? "yes" : "no",
            gap switch
            {
                <= 2 => "next",
                <= 6 => "near",
                _ => "far",
            }
        );
        sink.Add(Beside, FeatureValue.Join<TSink>(said, sharesNoun ? "same" : "other"));
        string otherKind = other.Count.HasNoun ? CountedKinds.Of(text, other.Count.Head) : "none";
        sink.Add(BesideKind, FeatureValue.Join<TSink>(FeatureValue.Join<TSink>(said, otherKind), kind));
    }

    private static void CollectFoils<TSink>(AbstractText text, StatedCount count, TextSpan sentence, string kind, TSink sink)
        where TSink : IFeatureSink
    {
        int end = count.HasNoun ? count.NounEnd : count.NumberEnd;
        for (int i = Math.Max(0, count.First - ReachBefore); i < end + ReachAfter; i = i + 1 == count.First ? end : i + 1)
        {
            if (CountFoils.Of(text, i) is { } foil && ContextKinds.Of(text, i, sentence) != ContextKinds.Edge)
            {
                sink.Add(Foil, FeatureValue.Join<TSink>(foil, i < count.First ? "before" : "after"));
                sink.Add(FoilKind, FeatureValue.Join<TSink>(foil, kind));
            }
        }
    }
}
