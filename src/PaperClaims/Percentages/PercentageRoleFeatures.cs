using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the role of a percentage is decided by: its own form and the words around it.</summary>
internal static class PercentageRoleFeatures
{
    private const int WordsBefore = 10;
    private const int WordsAfter = 8;
    private const int StemLength = 6;

    public static void Collect<TSink>(AbstractText text, StatedPercentage stated, Bound bound, StatedPercentage? previous, TSink sink)
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(stated.Span.Start);
        sink.Add("bias", "");
        sink.Add("unit", stated.Unit == PercentageUnit.Points ? "points" : "percent");
        sink.Add("bound", bound.ToString());
        sink.Add("form", stated.Signed ? "signed" : stated.High is null ? "plain" : "range");
        sink.Add("magnitude", stated.Value switch { < 2 => "1", < 10 => "10", < 40 => "40", < 70 => "70", < 100 => "99", 100 => "100", _ => "over" });
        sink.Add("previous", previous is { } p && p.Span.Start >= sentence.Start ? (stated.First - p.End) switch { <= 2 => "near", <= 8 => "close", _ => "far" } : "none");
        CollectBefore(text, stated.First, sentence, sink);
        CollectAfter(text, stated.End, sentence, sink);
    }

    private static void CollectBefore<TSink>(AbstractText text, int first, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        int seen = 0;
        bool inBracket = false;
        string pair = "";
        for (int i = first - 1; i >= 0 && text.Tokens[i].Start >= sentence.Start && seen < WordsBefore * 2; i--)
        {
            ReadOnlySpan<char> word = Shape(text, i);
            if (seen < 3)
            {
                sink.Add(seen switch { 0 => "b1", 1 => "b2", _ => "b3" }, word);
                pair = seen == 0 ? word.ToString() : seen == 1 ? $"{word} {pair}" : pair;
                if (seen == 1)
                {
                    sink.Add("b12", pair);
                }
            }

            inBracket |= !inBracket && seen == 0 && text.Is(i, TokenKind.Open);
            if (text.Is(i, TokenKind.Word) && seen < WordsBefore)
            {
                sink.Add("before", Stem(word));
            }
            else if (text.Is(i, TokenKind.Word))
            {
                sink.Add("far", Stem(word));
            }

            seen++;
        }

        sink.Add("bracket", inBracket ? "opens" : "no");
    }

    private static void CollectAfter<TSink>(AbstractText text, int end, TextSpan sentence, TSink sink)
        where TSink : IFeatureSink
    {
        string first = "";
        for (int i = end; i < text.Tokens.Length && text.Tokens[i].End <= sentence.End && i < end + WordsAfter; i++)
        {
            ReadOnlySpan<char> word = Shape(text, i);
            if (i - end < 2)
            {
                sink.Add(i == end ? "a1" : "a2", word);
                first = i == end ? word.ToString() : first;
                if (i > end)
                {
                    sink.Add("a12", $"{first} {word}");
                }
            }

            if (text.Is(i, TokenKind.Word))
            {
                sink.Add("after", Stem(word));
            }
        }
    }

    private static ReadOnlySpan<char> Shape(AbstractText text, int index) => text.Tokens[index].Kind switch
    {
        TokenKind.Number => "#",
        TokenKind.Percent => "%",
        TokenKind.Address => "@",
        _ => text.Word(index),
    };

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length > StemLength ? word[..StemLength] : word;
}
