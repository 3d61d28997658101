using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the name of the model that a size belongs to.</summary>
internal static class ModelNaming
{
    private const int ReachToName = 8;

    private static readonly WordSet Variants = new("instruct chat base turbo preview thinking coder vision math code it pro mini");

    /// <summary>The name as written, null where the text ties the size to none.</summary>
    public static string? Read(AbstractText text, ParameterCount count) =>
        (count.IsInWord ? text.Quote(count.First, EndOfVariants(text, count.End)) : AroundSize(text, count))
        ?? BeforeBracket(text, count)
        ?? InBracketAfter(text, count)
        ?? Announced(text, count)
        ?? AfterParameters(text, count)
        ?? InApposition(text, count);

    // "Qwen2.5-7B-Instruct", "LLaMA 3 8B Instruct": the size is part of the name.
    private static string? AroundSize(AbstractText text, ParameterCount count)
    {
        // "3B-8B": the letter before the hyphen scales another number.
        if (
            !count.IsActiveName
            && text.Is(count.First - 1, TokenKind.Hyphen)
            && text.Is(count.First - 3, TokenKind.Number)
            && text.IsAdjacent(count.First - 2)
        )
        {
            return null;
        }

        TextSpan before = NameReader.Before(text, count.First);
        bool adjacent = text.Is(count.First - 1, TokenKind.Hyphen) && text.IsAdjacent(count.First);
        if (before.Length == 0 || count.IsSpelled || (!adjacent && before.End < text.Tokens[count.First - 1].End))
        {
            return null;
        }

        return text.Quote(TextSpan.FromBounds(before.Start, text.Tokens[EndOfVariants(text, count.End) - 1].End));
    }

    // "7B-Instruct", "8B Instruct", "7B Chat v2"
    private static int EndOfVariants(AbstractText text, int size)
    {
        int end = size;
        while (
            text.Is(end, TokenKind.Hyphen)
            && text.IsAdjacent(end)
            && text.IsAdjacent(end + 1)
            && text.Is(end + 1, TokenKind.Word)
            && !text.IsWord(end + 1, "parameter")
            && !text.IsWord(end + 1, "based")
        )
        {
            end += 2;
        }

        while (Variants.Contains(text, end) && text.HasCapital(end) && !text.IsAdjacent(end))
        {
            end++;
        }

        return end > size && text.Is(end, TokenKind.Word) && text.Word(end) is ['v', >= '0' and <= '9', ..] ? end + 1 : end;
    }

    // "Llama2 (7B)", "Tharu-LLaMA (3B)"
    private static string? BeforeBracket(AbstractText text, ParameterCount count)
    {
        int open = count.First - 1;
        return text.Is(open, TokenKind.Open) && NameReader.Before(text, open) is { Length: > 1 } name ? text.Quote(name) : null;
    }

    // "a 135M-parameter transformer language model (SmolLM2-135M)"
    private static string? InBracketAfter(AbstractText text, ParameterCount count)
    {
        for (int i = count.End; i < count.End + ReachToName && i < text.Tokens.Length; i++)
        {
            if (text.Is(i, TokenKind.Open))
            {
                int end = NameReader.EndOf(text, i + 1);
                return
                    end > i + 1
                    && text.Tokens[end - 1].End > text.Tokens[i + 1].Start + 1
                    && text.KindAt(i - 1) == TokenKind.Word
                    && text.Is(end, TokenKind.Close)
                    ? text.Quote(i + 1, end)
                    : null;
            }

            if (!(text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen))
            {
                return null;
            }
        }

        return null;
    }

    // "30M-parameter GPT models"
    private static string? AfterParameters(AbstractText text, ParameterCount count)
    {
        int name = text.Is(count.End, TokenKind.Hyphen) ? count.End + 2 : count.End + 1;
        int end = text.IsWord(name - 1, "parameter") ? NameReader.EndOf(text, name) : name;
        return
            end > name
            && (text.IsWord(end, "model") || text.IsWord(end, "models") || text.IsWord(end, "variant") || text.IsWord(end, "baseline"))
            ? text.Quote(name, end)
            : null;
    }

    // "a 7B LLM called Janus"
    private static string? Announced(AbstractText text, ParameterCount count)
    {
        for (int i = count.End; i < count.End + ReachToName && i < text.Tokens.Length; i++)
        {
            int name = WordTable.Is(text, i, WordClass.Announces) ? i + 1 : -1;
            if (name > 0 && NameReader.EndOf(text, name) is var end && end > name)
            {
                return text.Quote(name, end);
            }

            if (text.Is(i, TokenKind.Period))
            {
                break;
            }
        }

        return null;
    }

    // "Curió 7B, a 7-billion-parameter model", "X is an 80-billion-parameter model", "X has 52B parameters"
    private static string? InApposition(AbstractText text, ParameterCount count)
    {
        int i = count.First - 1;
        while (
            i > count.First - ReachToName
            && (
                text.IsWord(i, "a")
                || text.IsWord(i, "an")
                || text.IsWord(i, "only")
                || text.IsWord(i, "just")
                || text.IsWord(i, "nearly")
                || text.IsWord(i, "about")
                || text.IsWord(i, "over")
                || text.IsWord(i, "new")
                || text.IsWord(i, "our")
            )
        )
        {
            i--;
        }

        bool ties =
            text.Is(i, TokenKind.Comma)
            || text.IsWord(i, "is")
            || text.IsWord(i, "has")
            || text.IsWord(i, "contains")
            || text.IsWord(i, "with")
            || (text.IsWord(i, "s") && text.Is(i - 1, TokenKind.Quote));
        if (!ties || (text.Is(i, TokenKind.Comma) && i == count.First - 1))
        {
            return null;
        }

        int end = text.IsWord(i, "s") ? i - 1 : i;
        return NameReader.Before(text, end) is { Length: > 1 } name && !text.Is(text.TokenAt(name.Start) - 1, TokenKind.Number)
            ? text.Quote(name)
            : null;
    }
}
