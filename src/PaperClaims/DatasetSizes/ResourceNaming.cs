using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the name of the data resource that a count belongs to.</summary>
internal static class ResourceNaming
{
    private const int ReachToName = 14;

    private static readonly WordSet Introducing = new(
        "introduce", "introduces", "introducing", "present", "presents", "presenting", "propose", "proposes", "release", "releases", "releasing", "create", "construct",
        "curate", "build", "develop", "contribute", "collect", "called", "named", "dubbed", "namely", "termed", "describe", "publish", "offer", "provide");

    private static readonly WordSet Containing = new(
        "comprises", "contains", "consists", "includes", "covers", "spans", "features", "provides", "encompasses", "offers", "has", "comprising",
        "containing", "consisting", "captures", "supports", "uses", "is");

    private static readonly WordSet Data = new(
        "dataset", "corpus", "benchmark", "database", "collection", "treebank", "suite", "testbed", "challenge", "leaderboard", "set", "subset");

    // "The dataset contains", "It comprises": the count belongs to what was introduced before.
    private static readonly WordSet Pronouns = new("it", "which");

    /// <summary>The name as written, null where the text ties the count to none.</summary>
    public static string? Read(AbstractText text, StatedCount count)
    {
        int sentence = text.TokenAt(text.SentenceAt(count.Span.Start).Start);
        return BeforeCount(text, sentence, count.First)
            ?? AfterNoun(text, count)
            ?? (RefersBack(text, sentence, count.First) ? Introduced(text, sentence) : null);
    }

    // "X comprises 500 images", "introduce X, a dataset of 500 images", "X (500 images)", "the X dataset of 500 images"
    private static string? BeforeCount(AbstractText text, int sentence, int first)
    {
        for (int i = first - 1; i >= sentence && i >= first - ReachToName; i--)
        {
            if (Containing.Contains(text, i) && NameEndingAt(text, i) is { } subject)
            {
                return subject;
            }

            if (Data.Contains(text, i) && NameEndingAt(text, i) is { } described)
            {
                return described;
            }

            if ((Introducing.Contains(text, i) || text.IsWord(i, "with") || text.IsWord(i, "of")) && NameStartingAt(text, i + 1, first, Introducing.Contains(text, i)) is { } introduced)
            {
                return introduced;
            }

            if (text.Is(i, TokenKind.Open) && i == first - 1 && NameEndingAt(text, i) is { } bracketed)
            {
                return bracketed;
            }
        }

        return null;
    }

    // "500 unseen scenarios from the Waymo Open Motion Dataset", "50 problems of X"
    private static string? AfterNoun(AbstractText text, StatedCount count)
    {
        int i = count.NounEnd;
        if (!text.IsWord(i, "from") && !text.IsWord(i, "of") && !text.IsWord(i, "in"))
        {
            return null;
        }

        i += text.IsWord(i + 1, "the") ? 2 : 1;
        int end = NameReader.EndOf(text, i);
        return end > i && (Data.Contains(text, end) || Data.Contains(text, end - 1)) ? Quote(text, i, end) : null;
    }

    private static bool RefersBack(AbstractText text, int sentence, int first)
    {
        for (int i = sentence; i < first && i < sentence + 4; i++)
        {
            if (Pronouns.Contains(text, i) || ((text.IsWord(i, "the") || text.IsWord(i, "this") || text.IsWord(i, "our")) && Data.Contains(text, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Introduced(AbstractText text, int sentence)
    {
        for (int i = sentence - 1; i > 0; i--)
        {
            if (Introducing.Contains(text, i) && NameStartingAt(text, i + 1, sentence, introduced: true) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? NameEndingAt(AbstractText text, int end)
    {
        TextSpan name = NameReader.Before(text, text.Is(end - 1, TokenKind.Close) ? BeforeBracket(text, end - 1) : end);
        return name.Length > 1 ? text.Quote(name) : null;
    }

    private static int BeforeBracket(AbstractText text, int close)
    {
        int open = close;
        while (open > 0 && close - open < 8 && !text.Is(open, TokenKind.Open))
        {
            open--;
        }

        return open;
    }

    private static string? NameStartingAt(AbstractText text, int index, int limit, bool introduced)
    {
        int i = index;
        while (i < limit && (text.IsWord(i, "the") || text.IsWord(i, "a") || text.IsWord(i, "an") || text.IsWord(i, "our") || text.IsWord(i, "new") || text.IsWord(i, "novel") || text.Is(i, TokenKind.Quote)))
        {
            i++;
        }

        int end = NameReader.EndOf(text, i);
        bool named = end > i && end <= limit && text.Tokens[end - 1].End - text.Tokens[i].Start > 1;
        return named && (introduced || Data.Contains(text, end)) ? Quote(text, i, end) : null;
    }

    private static string Quote(AbstractText text, int first, int end) =>
        text.Quote(TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].End));
}
