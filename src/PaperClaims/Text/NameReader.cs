namespace PaperClaims.Text;

/// <summary>Reads proper names as written: the run of capitalised words, numbers and joined parts around a token.</summary>
internal static class NameReader
{
    private const int LongestName = 8;

    // Capitalised because a sentence starts with them, not because they name something.
    private static readonly WordSet NotNames = new(
        """
        a an the our we this these those that it its in on for with using to of and or by from at as compared when while both across
        given applied experiments experimental after before through during english chinese french german spanish arabic hindi urdu
        results training trained evaluated validated evaluating moreover furthermore finally additionally notably however specifically
        unlike even only all each some large small new their also then there here existing recent code dataset data benchmark figure
        table section appendix llm llms vlm vlms mllm mllms slm slms lm lms ai nlp moe i ii if despite under between against over via
        built based
        """
    );

    /// <summary>
    /// The name that ends where token <paramref name="end"/> begins (<c>Qwen3</c> of <c>Qwen3-4B</c>), empty if none does.
    /// </summary>
    public static TextSpan Before(AbstractText text, int end)
    {
        int first = end;
        while (first > 0 && end - first < LongestName * 2 && Continues(text, first - 1, first, end))
        {
            first--;
        }

        // "the RGB Qwen3-VL-8B": what is joined with hyphens is a name by itself if it starts with a letter.
        int joined = end;
        while (
            joined > 0
            && end - joined < LongestName * 2
            && (joined == text.Tokens.Length || text.IsAdjacent(joined))
            && text.KindAt(joined - 1) is TokenKind.Word or TokenKind.Number or TokenKind.Hyphen
        )
        {
            joined--;
        }

        first = text.Is(joined, TokenKind.Word) && joined < end - 1 ? joined : first;
        while (first < end && !IsNameStart(text, first))
        {
            first++;
        }

        int last = end;
        while (last > first && text.KindAt(last - 1) is TokenKind.Hyphen or TokenKind.Slash)
        {
            last--;
        }

        return last > first && HasCapitalIn(text, first, last) ? text.SpanOf(first, last) : default;
    }

    /// <summary>Index just after the name that starts at token <paramref name="index"/>; <paramref name="index"/> if none does.</summary>
    public static int EndOf(AbstractText text, int index)
    {
        int end = index;
        if (!IsNameStart(text, index) || !text.HasCapital(index))
        {
            return index;
        }

        while (end < text.Tokens.Length && end - index < LongestName * 2 && (end == index || (Joins(text, end) && Belongs(text, end))))
        {
            end++;
        }

        while (end > index && text.KindAt(end - 1) is TokenKind.Hyphen or TokenKind.Slash)
        {
            end--;
        }

        return end;
    }

    private static bool HasCapitalIn(AbstractText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.HasCapital(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameStart(AbstractText text, int index) =>
        text.Is(index, TokenKind.Word) && (text.HasCapital(index) || text.IsAdjacent(index + 1)) && !NotNames.Contains(text, index);

    private static bool Continues(AbstractText text, int index, int next, int end)
    {
        switch (text.KindAt(index))
        {
            case TokenKind.Hyphen:
                return text.IsAdjacent(index)
                    && (next == end ? !text.Tokens[Math.Min(end, text.Tokens.Length - 1)].SpaceBefore : text.IsAdjacent(next));
            case TokenKind.Number:
                return next == end || text.IsAdjacent(next) || text.HasCapital(next) || text.Is(next, TokenKind.Number);
            case TokenKind.Word:
                return !NotNames.Contains(text, index) && (text.HasCapital(index) || (next < text.Tokens.Length && text.IsAdjacent(next)));
            default:
                return false;
        }
    }

    private static bool Joins(AbstractText text, int index) =>
        text.IsAdjacent(index) || text.KindAt(index - 1) is TokenKind.Word or TokenKind.Number;

    private static bool Belongs(AbstractText text, int index) =>
        text.KindAt(index) switch
        {
            TokenKind.Hyphen => text.IsAdjacent(index) && text.IsAdjacent(index + 1),
            TokenKind.Number => text.IsAdjacent(index) || text.HasCapital(index - 1),
            TokenKind.Word => (text.HasCapital(index) && !NotNames.Contains(text, index))
                || text.IsAdjacent(index)
                || IsVersion(text.Word(index)),
            _ => false,
        };

    private static bool IsVersion(ReadOnlySpan<char> word) => word.Length > 1 && word[0] == 'v' && char.IsAsciiDigit(word[1]);
}
