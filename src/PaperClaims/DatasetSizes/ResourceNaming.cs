using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the name of the data resource that a count belongs to.</summary>
internal static class ResourceNaming
{
    private const int ReachToName = 14;
    private const int ReachToDescription = 12;
    private const int LongestBracket = 10;
    private const int ReachBack = 300;

    private static readonly WordSet Determiners = new("the this our a an its each new novel");

    /// <summary>The name as written, null where the text ties the count to none.</summary>
    public static string? Read(AbstractText text, StatedCount count, NamedResources resources)
    {
        string? tied = Tied(text, count);

        // "a large HR dataset": what stands where a name would is none.
        return resources.Own is null || (tied is not null && resources.Holds(tied)) ? tied : resources.Own;
    }

    private static string? Tied(AbstractText text, StatedCount count)
    {
        int sentence = text.TokenAt(text.SentenceAt(count.Span.Start).Start);
        return InBracket(text, count.First)
            ?? FromResource(text, count)
            ?? Subject(text, sentence, count.First)
            ?? Described(text, sentence, count.First)
            ?? (RefersBack(text, sentence, count.First) ? Described(text, 0, sentence) : null);
    }

    // "MNIST (60,000 images)"
    private static string? InBracket(AbstractText text, int first) =>
        text.Is(first - 1, TokenKind.Open) ? ResourceEndingAt(text, first - 1) : null;

    // "500 unseen scenarios from the Waymo Open Motion Dataset"
    private static string? FromResource(AbstractText text, StatedCount count)
    {
        int i = count.NounEnd;
        if (!text.IsWord(i, "from") && !text.IsWord(i, "of") && !text.IsWord(i, "in"))
        {
            return null;
        }

        i += text.IsWord(i + 1, "the") ? 2 : 1;
        int end = NameReader.EndOf(text, i);
        return end > i && (WordTable.Is(text, end, WordClass.CallsData) || WordTable.Is(text, end - 1, WordClass.CallsData))
            ? text.Quote(i, end)
            : null;
    }

    // "X comprises 500 images", "X, which contains 500 images"
    private static string? Subject(AbstractText text, int sentence, int first)
    {
        for (int i = first - 1; i > sentence && i >= first - ReachToName; i--)
        {
            if (WordTable.Is(text, i, WordClass.Holds) && NameEndingAt(text, SubjectEnd(text, i)) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    private static int SubjectEnd(AbstractText text, int verb)
    {
        if (!text.IsWord(verb - 1, "which") && !text.IsWord(verb - 1, "that"))
        {
            return verb;
        }

        return text.Is(verb - 2, TokenKind.Comma) ? verb - 2 : verb - 1;
    }

    /// <summary>The last resource between two tokens that the text both names and calls one.</summary>
    private static string? Described(AbstractText text, int first, int end)
    {
        for (int i = end - 1; i >= first && i >= end - ReachBack; i--)
        {
            if (!WordTable.Is(text, i, WordClass.CallsData))
            {
                continue;
            }

            // "the X dataset", "our long form (X) benchmark"
            if (ResourceEndingAt(text, i + 1) is { } named)
            {
                return named;
            }

            if (Appositive(text, first, i) is { } described)
            {
                return described;
            }

            if (Announced(text, i, end) is { } announced)
            {
                return announced;
            }
        }

        return null;
    }

    // "X, a large-scale benchmark", "X (long form), the first dataset", "X is a corpus"
    private static string? Appositive(AbstractText text, int first, int data)
    {
        for (int i = data - 1; i > first && i >= data - ReachToDescription; i--)
        {
            bool describes = (text.Is(i - 1, TokenKind.Comma) || text.IsWord(i - 1, "is")) && Determiners.Contains(text, i);
            if (describes && NameEndingAt(text, i - 1) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "a dataset called X", "a reasoning dataset, X."
    private static string? Announced(AbstractText text, int data, int end)
    {
        int i = data + 1;
        if (!WordTable.Is(text, i, WordClass.Announces) && !text.Is(i, TokenKind.Comma) && !text.Is(i, TokenKind.Colon))
        {
            return null;
        }

        int nameEnd = NameReader.EndOf(text, i + 1);
        bool closed = text.Is(i, TokenKind.Comma)
            ? text.KindAt(Math.Min(nameEnd, text.Tokens.Length - 1)) is TokenKind.Comma or TokenKind.Period
            : true;
        return nameEnd > i + 1 && nameEnd <= end && closed ? text.Quote(i + 1, nameEnd) : null;
    }

    // "The dataset contains", "It comprises", "This benchmark": the count belongs to what was introduced before.
    private static bool RefersBack(AbstractText text, int sentence, int first)
    {
        if (text.IsWord(sentence, "it"))
        {
            return true;
        }

        for (int i = sentence; i < first && i < sentence + ReachBack; i++)
        {
            if (
                (text.IsWord(i, "the") || text.IsWord(i, "this") || text.IsWord(i, "our"))
                && (WordTable.Is(text, i + 1, WordClass.CallsData) || WordTable.Is(text, i + 2, WordClass.CallsData))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name before a word that calls it a resource; a capitalised "Dataset" is part of it.</summary>
    private static string? ResourceEndingAt(AbstractText text, int end)
    {
        int nameEnd = WordTable.Is(text, end - 1, WordClass.CallsData) && !text.HasCapital(end - 1) ? end - 1 : end;
        return NameEndingAt(text, nameEnd);
    }

    private static string? NameEndingAt(AbstractText text, int end)
    {
        // "Personal Agent Benchmark (PAB)": the acronym is what the text goes on with.
        if (Acronym.IsInBrackets(text, end - 2))
        {
            return text.Quote(text.Tokens[end - 2].Span);
        }

        TextSpan name = NameReader.Before(text, text.Is(end - 1, TokenKind.Close) ? BeforeBracket(text, end - 1) : end);
        return name.Length > 1 ? text.Quote(name) : null;
    }

    private static int BeforeBracket(AbstractText text, int close)
    {
        int open = close;
        while (open > 0 && close - open < LongestBracket && !text.Is(open, TokenKind.Open))
        {
            open--;
        }

        return open;
    }
}
