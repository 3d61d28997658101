using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the names that an abstract gives its own methods: "we propose X", "our system, X,", the title "X: ...".</summary>
internal static class OwnMethods
{
    private const byte Titled = 4;
    private const byte Introduced = 3;
    private const byte Repeated = 2;

    private const int LongestTitleName = 40;

    // A title begins with the method's name rather than with a word or two of another thing.
    private const int ShortestTitleStart = 3;

    // An abstract names one method or a few; a text of megabytes must not be compared with thousands.
    private const int MaxNames = 8;

    /// <summary>Marks the chunks that hold such a name; the surer the higher.</summary>
    public static void Mark(AbstractText text, Span<Chunk> chunks)
    {
        List<string> known = [];
        ReadOnlySpan<char> titled = NameOfTitle(text);
        for (int i = 0; i < chunks.Length; i++)
        {
            chunks[i].MethodRank = chunks[i].Name is null ? RankOf(text, chunks, i, titled) : (byte)0;
            if (chunks[i].MethodRank > 0 && known.Count < MaxNames && !Contains(known, chunks[i].QuoteIn(text)))
            {
                known.Add(chunks[i].QuoteIn(text).ToString());
            }
        }

        for (int i = 0; known.Count > 0 && i < chunks.Length; i++)
        {
            if (chunks[i].MethodRank == 0 && chunks[i].Name is null && Contains(known, chunks[i].QuoteIn(text)))
            {
                chunks[i].MethodRank = Repeated;
            }
        }
    }

    /// <summary>Whether a method is the abstract's own; false for another that has a name, null where the text does not tell.</summary>
    public static bool? IsOwn(TextSpan? ownMethod, in Chunk chunk, TextSpan span)
    {
        if (chunk.MethodRank > 0 || chunk.Determiner == Determiner.Own || span == ownMethod)
        {
            return true;
        }

        return chunk.HasCapital || chunk.IsModel || ownMethod is not null ? false : null;
    }

    /// <summary>Where the abstract names its method, by its short form if it has one; null if it names none.</summary>
    public static TextSpan? Find(AbstractText text, ReadOnlySpan<Chunk> chunks, ShortForms shortForms)
    {
        int best = -1;
        for (int i = 0; i < chunks.Length; i++)
        {
            bool isBetter = IsIntroduction(chunks[i]) && (best < 0 || chunks[i].MethodRank > chunks[best].MethodRank);
            best = isBetter ? i : best;
        }

        if (best < 0)
        {
            return null;
        }

        int next = best + 1;
        bool isNamedInBrackets =
            next < chunks.Length
            && chunks[next].Sentence == chunks[best].Sentence
            && chunks[next].Left == Boundary.Open
            && IsIntroduction(chunks[next]);
        ref readonly Chunk name = ref chunks[isNamedInBrackets ? next : best];
        return shortForms.Of(text, name) ?? text.SpanOf(name.First, name.End);
    }

    /// <summary>Whether the chunk is where the method gets its name.</summary>
    public static bool IsIntroduction(in Chunk chunk) => chunk.MethodRank >= Introduced;

    /// <summary>Whether the chunk means the method without its name: "our approach", "the proposed method".</summary>
    public static bool IsMeantBy(AbstractText text, in Chunk chunk) =>
        (chunk.Determiner is Determiner.Own or Determiner.Demonstrative || chunk.Left == Boundary.Propose)
        && chunk.HoldsOnly(text, WordClass.OwnMethod);

    /// <summary>Whether the token is a noun for a method, or says that it is proposed.</summary>
    public static bool IsNoun(AbstractText text, int token) => WordTable.Is(text, token, WordClass.OwnMethod);

    /// <summary>Whether all its words are such nouns.</summary>
    public static bool HoldsOnlyNouns(AbstractText text, in Chunk chunk) => chunk.HoldsOnly(text, WordClass.OwnMethod);

    /// <summary>Whether one of its words is a noun for a method.</summary>
    public static bool HasNoun(AbstractText text, in Chunk chunk) => chunk.Holds(text, WordClass.OwnMethod);

    private static byte RankOf(AbstractText text, ReadOnlySpan<Chunk> chunks, int index, ReadOnlySpan<char> titled)
    {
        ref readonly Chunk chunk = ref chunks[index];
        ReadOnlySpan<char> quote = chunk.QuoteIn(text);
        bool isTitled =
            (titled.Length > 0 && quote.SequenceEqual(titled))
            || (
                chunk.HasCapital
                && chunk.End - chunk.First >= ShortestTitleStart
                && text.Title.AsSpan().TrimStart().StartsWith(quote, StringComparison.OrdinalIgnoreCase)
            );
        return isTitled ? Titled
            : (chunk.HasCapital ? IsIntroducedName(text, chunks, index) : IsExplained(text, chunk)) ? Introduced
            : (byte)0;
    }

    private static bool IsIntroducedName(AbstractText text, ReadOnlySpan<Chunk> chunks, int index)
    {
        ref readonly Chunk chunk = ref chunks[index];
        switch (chunk.Left)
        {
            case Boundary.Called:
                return true;
            case Boundary.Propose:
                return Introductions.IsOurs(text, chunk);
            case Boundary.Open:
                // "a framework for pruning (X)"
                return IsRightAfter(chunks, index) && Introductions.IsIntroduced(text, chunks, index - 1);
            case Boundary.Comma:
                // "our system, X, ...", "we propose a framework, X, which ..."
                return chunk.GroupFirst == index - 1
                    && (chunk.GroupSize == 2 || chunks[index + 1].Left != Boundary.And)
                    && chunk.Right is Boundary.Comma or Boundary.Open or Boundary.Edge or Boundary.Pronoun or Boundary.Colon
                    && IsRightAfter(chunks, index)
                    && chunks[index - 1].Noun == Noun.Method
                    && (chunks[index - 1].Determiner == Determiner.Own || Introductions.IsIntroduced(text, chunks, index - 1));
            default:
                // "we propose the training and inference (X) pipeline"
                return chunk.GroupLeft == Boundary.Propose && HoldsBrackets(text, chunk) && Introductions.IsIntroduced(text, chunks, index);
        }
    }

    // "we propose permutation pooling, a form of pooling that ...": what is explained at once is a name.
    private static bool IsExplained(AbstractText text, in Chunk chunk) =>
        chunk.Left == Boundary.Propose
        && chunk.Determiner == Determiner.None
        && chunk.Right == Boundary.Comma
        && (text.IsWord(chunk.End + 1, "a") || text.IsWord(chunk.End + 1, "an"))
        && Introductions.IsOurs(text, chunk);

    // Between the two stands a sign, and a word at most: "(or X)".
    private static bool IsRightAfter(ReadOnlySpan<Chunk> chunks, int index) =>
        index > 0 && chunks[index].First - chunks[index - 1].End <= 2 && chunks[index - 1].Name is null;

    private static bool HoldsBrackets(AbstractText text, in Chunk chunk)
    {
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (text.Is(i, TokenKind.Open))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(List<string> names, ReadOnlySpan<char> name)
    {
        foreach (string known in names)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NameOfTitle(AbstractText text)
    {
        ReadOnlySpan<char> title = text.Title.AsSpan().Trim();
        int colon = title.IndexOf(':');
        return colon > 0 && colon <= LongestTitleName ? title[..colon].Trim() : [];
    }
}
