using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words around a number as features: what a level, a change or neither is told by.</summary>
internal static class NumberContext
{
    private const int WordsBefore = 12;
    private const int WordsAfter = 7;
    private const int LongestPhrase = 7;

    private static readonly WordSet PhraseEnds = new(
        "of", "in", "on", "for", "with", "at", "to", "from", "over", "by", "and", "or", "than", "compared", "when", "while", "as", "across", "using", "under",
        "is", "are", "was", "were", "after", "before", "against", "versus", "vs.", "vs", "but", "that", "which", "respectively", "without", "between", "within");

    // They bound or introduce the number; what says its role stands before them.
    private static readonly WordSet Skipped = new(
        "a", "an", "the", "about", "around", "approximately", "nearly", "almost", "roughly", "over", "above", "more", "less", "than", "at", "least", "most", "up",
        "to", "only", "just", "even", "under", "below", "within", "additional", "further", "average", "greater", "relative", "absolute", "another");

    /// <summary>Adds the features of the number whose tokens are [<paramref name="first"/>, <paramref name="end"/>), sign and unit included.</summary>
    public static void Collect<TSink>(AbstractText text, int first, int end, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        string before = CollectBefore(text, first, sentence, sink);
        string after = CollectAfter(text, end, sentence, sink);
        sink.Add("around", $"{before} {after}");
        sink.Add("frame", $"{AnchorClass(text, first, sentence)} {(text.Is(end, TokenKind.Word) ? text.Word(end) : "")}");
    }

    // "solves 31% of", "an accuracy of 31%", "reduced by 31%": the word that governs the number, as a class where it has one.
    private static string AnchorClass(AbstractText text, int first, TextSpan sentence)
    {
        int i = first - 1;
        while (i >= 0 && i >= first - WordsBefore && text.Tokens[i].Start >= sentence.Start && (Skipped.Contains(text, i) || !text.Is(i, TokenKind.Word)))
        {
            i--;
        }

        if (i < 0 || i < first - WordsBefore || text.Tokens[i].Start < sentence.Start)
        {
            return "start";
        }

        string own = OutcomeCues.ClassOf(text, i) ?? (text.Word(i).Length <= 4 ? text.Word(i).ToString() : "word");
        return own.Length <= 4 && i > 0 ? $"{OutcomeCues.ClassOf(text, i - 1)} {own}" : own;
    }

    private static string CollectBefore<TSink>(AbstractText text, int first, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        int seen = 0;
        int anchors = 0;
        string nearest = "none";
        string anchor = "";
        for (int i = first - 1; i >= 0 && text.Tokens[i].Start >= sentence.Start && seen < WordsBefore * 2; i--, seen++)
        {
            ReadOnlySpan<char> word = Shape(text, i);
            if (seen == 0)
            {
                sink.Add("b0", word);
            }

            if (anchors < 3 && !Skipped.Contains(text, i))
            {
                anchors++;
                sink.Add(anchors switch { 1 => "b1", 2 => "b2", _ => "b3" }, word);
                if (anchors == 1)
                {
                    anchor = word.ToString();
                }
                else if (anchors == 2)
                {
                    sink.Add("b12", $"{WordStem.Of(word)} {anchor}");
                }
            }

            if (!text.Is(i, TokenKind.Word))
            {
                continue;
            }

            sink.Add(seen < WordsBefore ? "before" : "far", WordStem.Of(word));
            if (OutcomeCues.ClassOf(text, i) is { } cue && seen < WordsBefore)
            {
                sink.Add("cue-before", cue);
                nearest = nearest == "none" ? $"{cue} {(seen < 3 ? "near" : "far")}" : nearest;
            }
        }

        sink.Add("nearest-before", nearest);
        sink.Add("anchor-cue", $"{anchor} {nearest}");
        return nearest;
    }

    private static string CollectAfter<TSink>(AbstractText text, int end, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        string first = "";
        string nearest = "none";
        for (int i = end; i < text.Tokens.Length && text.Tokens[i].End <= sentence.End && i < end + WordsAfter; i++)
        {
            ReadOnlySpan<char> word = Shape(text, i);
            if (i - end < 2)
            {
                sink.Add(i == end ? "a1" : "a2", word);
                first = i == end ? word.ToString() : first;
                if (i > end)
                {
                    sink.Add("a12", $"{first} {WordStem.Of(word)}");
                }
            }

            if (!text.Is(i, TokenKind.Word))
            {
                continue;
            }

            sink.Add("after", WordStem.Of(word));
            if (OutcomeCues.ClassOf(text, i) is { } cue)
            {
                sink.Add("cue-after", cue);
                nearest = nearest == "none" ? $"{cue} {(i - end < 2 ? "near" : "far")}" : nearest;
            }
        }

        int head = PhraseHead(text, end);
        sink.Add("head", head < 0 ? "none" : WordStem.Of(text.Word(head)));
        sink.Add("head-cue", head < 0 ? "none" : OutcomeCues.ClassOf(text, head) ?? "word");

        // "40% cheaper", "12% more ... than"
        ReadOnlySpan<char> next = text.Word(end);
        sink.Add("comparative", text.Is(end, TokenKind.Word) && next.Length > 4 && next.EndsWith("er", StringComparison.Ordinal) ? "yes" : "no");
        sink.Add("than", text.IsWord(end + 1, "than") || text.IsWord(end + 2, "than") || text.IsWord(end + 3, "than") ? "yes" : "no");
        sink.Add("nearest-after", nearest);
        return nearest;
    }

    /// <summary>The noun that the percentage describes: "gain" of "5% average performance gain on"; -1 if none follows at once.</summary>
    private static int PhraseHead(AbstractText text, int end)
    {
        int i = end;
        while (i < end + LongestPhrase && (text.Is(i, TokenKind.Word) || text.Is(i, TokenKind.Hyphen)) && !PhraseEnds.Contains(text, i))
        {
            i++;
        }

        return i > end && text.Is(i - 1, TokenKind.Word) ? i - 1 : -1;
    }

    private static ReadOnlySpan<char> Shape(AbstractText text, int index) => text.KindAt(index) switch
    {
        TokenKind.Number => "#",
        TokenKind.Percent => "%",
        TokenKind.Address => "@",
        _ => text.Word(index),
    };
}
