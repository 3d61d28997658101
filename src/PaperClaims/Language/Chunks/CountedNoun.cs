using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the noun phrase that a number counts: "carefully curated image-text pairs".</summary>
internal static class CountedNoun
{
    private const int LongestPhrase = 12;

    // Participles that describe the noun rather than follow it stand before it: "annotated conversations".
    private static readonly WordSet Leading = new("collected annotated generated sampled extracted sourced derived");

    private static readonly WordSet Collections = new("set subset dataset corpus collection split benchmark");

    private static readonly WordSet IrregularPlurals = new(
        """
        people children men women criteria phenomena corpora data media mice vertices indices matrices bacteria genera species series
        persons aircraft sheep fish lines hours
        """
    );

    private static readonly WordSet NotPlurals = new(
        """
        various diverse numerous previous serious continuous previously across class process access news this is was as its us vs thus
        plus versus pass success achieves reaches improves outperforms reveals shows yields requires performs surpasses remains provides
        uses gives learns generates matches exceeds suggests indicates means serves helps allows makes always less analysis basis cross
        loss focus corpus bias
        """
    );

    /// <summary>Finds the noun after token <paramref name="index"/>; false if the number counts nothing that the text names.</summary>
    public static bool TryRead(AbstractText text, int index, bool hyphenated, out int first, out int end, out int head)
    {
        first = index;
        head = -1;
        int i = index;
        while (i < index + LongestPhrase && i < text.Tokens.Length)
        {
            Token token = text.Tokens[i];
            if (token.Kind == TokenKind.Open && TryFindClose(text, i, out int close))
            {
                i = close + 1;
                continue;
            }

            bool coordinated = head < 0 && i > index && (text.IsWord(i, "and") || text.IsWord(i, "or")) && IsAdjectivePair(text, i);
            bool inside =
                coordinated
                || (i > index && token.Kind is TokenKind.Hyphen or TokenKind.Slash)
                || (token.Kind == TokenKind.Plus && head < 0)
                || text.Word(i) is "&"
                || (token.Kind == TokenKind.Comma && head < 0 && IsAdjectiveList(text, i));
            if (
                !inside
                && (token.Kind is not (TokenKind.Word or TokenKind.Number) || (IsStop(text, i) && !(Leading.Contains(text, i) && head < 0)))
            )
            {
                break;
            }

            bool plural = token.Kind == TokenKind.Word && IsPlural(text.Word(i)) && !JoinsNext(text, i);
            if (head >= 0 && !inside && !(plural && (text.HasCapital(head) || ItemNouns.IsItem(text.Word(i)))))
            {
                break;
            }

            head = plural ? i : head;
            i++;
        }

        if (head < 0 && hyphenated && text.Word(index).Length > 1)
        {
            // "a 1,600-task benchmark", "a 314-hour validation set"
            head = index;
        }

        // "a 150K instruction-tuning set"
        head = head < 0 && i > index && Collections.Contains(text, i - 1) ? i - 1 : head;
        end = head + 1;
        return head >= 0;
    }

    // "AI-generated" is an adjective whatever "generated" is.
    private static bool IsStop(AbstractText text, int index) =>
        WordTable.Is(text, index, WordClass.EndsCounted)
        && !text.Is(index - 1, TokenKind.Hyphen)
        && !(text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1))
        && !(text.HasCapital(index) && text.Word(index).Length == 1);

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        IrregularPlurals.Contains(word)
        || (word.Length > 2 && word[^1] == 's' && word[^2] != 's' && !NotPlurals.Contains(word))
        || (word.Length > 1 && word[^1] == 's' && char.IsUpper(word[^2]));

    private static bool JoinsNext(AbstractText text, int index) =>
        text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1) && text.IsAdjacent(index + 2);

    // "high-quality, reflective reasoning traces"
    private static bool IsAdjectiveList(AbstractText text, int index) =>
        text.Is(index - 1, TokenKind.Word)
        && text.Is(index + 1, TokenKind.Word)
        && !IsPlural(text.Word(index - 1))
        && !text.Is(index - 1, TokenKind.Number);

    // "diverse and complex prompts", but not "500 and a half"
    private static bool IsAdjectivePair(AbstractText text, int index)
    {
        for (int i = index + 1; i < index + 5; i++)
        {
            if (!(text.Is(i, TokenKind.Word) || text.Is(i, TokenKind.Hyphen)) || IsStop(text, i))
            {
                return false;
            }

            if (IsPlural(text.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "2,040 (watch history, saliency score) pairs", "multiple-choice questions (MCQs)"
    private static bool TryFindClose(AbstractText text, int open, out int close)
    {
        for (close = open + 1; close < open + 10 && close < text.Tokens.Length; close++)
        {
            if (text.Is(close, TokenKind.Close))
            {
                return text.Is(close + 1, TokenKind.Word) && !WordTable.Is(text, close + 1, WordClass.EndsCounted);
            }

            if (text.KindAt(close) is TokenKind.Period or TokenKind.Number or TokenKind.Symbol)
            {
                return false;
            }
        }

        return false;
    }
}
