using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds which of its names are an abstract's own: the method ("we propose X", the title "X: ..."), and the data.</summary>
internal static class OwnNames
{
    private const int LongestTitleName = 40;
    private const int ReachOfSubject = 10;

    // An abstract names one method or a few; a text of megabytes must not be compared with thousands.
    private const int MaxNames = 8;

    /// <summary>Marks the chunks that hold such a name; the surer the higher.</summary>
    public static void Mark(AbstractText text, Span<Chunk> chunks)
    {
        List<string> known = [];
        ReadOnlySpan<char> titled = OfTitle(text);
        for (int i = 0; i < chunks.Length; i++)
        {
            ref Chunk chunk = ref chunks[i];
            if (chunk.Name is not null)
            {
                continue;
            }

            int rank =
                titled.Length > 0 && Quote(text, chunk).SequenceEqual(titled) ? 4
                : chunk.HasCapital && chunk.Left == Boundary.Called ? 3
                : chunk.HasCapital && chunk.Left == Boundary.Propose && IsOurs(text, chunk) ? 3
                : chunk.HasCapital
                && chunk.Left == Boundary.Open
                && i > 0
                && chunks[i - 1].Left == Boundary.Propose
                && chunks[i - 1].Name is null
                && IsOurs(text, chunks[i - 1])
                    ? 3
                : 0;
            if (rank > 0)
            {
                chunk.MethodRank = (byte)rank;
                if (known.Count < MaxNames && !Contains(known, Quote(text, chunk)))
                {
                    known.Add(Quote(text, chunk).ToString());
                }
            }
        }

        if (known.Count == 0)
        {
            return;
        }

        foreach (ref Chunk chunk in chunks)
        {
            if (chunk.MethodRank == 0 && chunk.Name is null && Contains(known, Quote(text, chunk)))
            {
                chunk.MethodRank = 2;
            }
        }
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

    /// <summary>Gathers over all mentions of a dataset or benchmark what each of them says.</summary>
    public static void Gather(AbstractText text, Span<Chunk> chunks)
    {
        Dictionary<string, (int Mentions, bool Introduced, bool InTitle)> gathered = new(StringComparer.OrdinalIgnoreCase);
        foreach (ref Chunk chunk in chunks)
        {
            if (chunk.Name is { } name)
            {
                (int mentions, bool introduced, bool inTitle) = gathered.GetValueOrDefault(name.Name);
                introduced |= chunk.GroupLeft is Boundary.Propose or Boundary.Called && IsOurs(text, chunk);
                inTitle |= mentions == 0 && text.Title is { } title && title.Contains(name.Name, StringComparison.OrdinalIgnoreCase);
                gathered[name.Name] = (mentions + 1, introduced, inTitle);
            }
        }

        foreach (ref Chunk chunk in chunks)
        {
            if (chunk.Name is { } name)
            {
                (chunk.Mentions, chunk.IsIntroduced, chunk.IsInTitle) = gathered[name.Name];
            }
            else
            {
                chunk.IsIntroduced = chunk.Left == Boundary.Propose && IsOurs(text, chunk);
            }
        }
    }

    private static ReadOnlySpan<char> OfTitle(AbstractText text)
    {
        ReadOnlySpan<char> title = text.Title.AsSpan().Trim();
        int colon = title.IndexOf(':');
        ReadOnlySpan<char> name = colon > 0 && colon <= LongestTitleName ? title[..colon].Trim() : [];
        return name;
    }

    private static ReadOnlySpan<char> Quote(AbstractText text, in Chunk chunk)
    {
        TextSpan span = text.SpanOf(chunk.First, chunk.End);
        return text.Source.AsSpan(span.Start, span.Length);
    }

    // "we propose X", "this paper introduces X", "X is presented" says the same; "prior work presents X" does not.
    private static bool IsOurs(AbstractText text, in Chunk chunk)
    {
        for (int i = chunk.First - 1; i >= Math.Max(0, chunk.First - ReachOfSubject); i--)
        {
            if (
                text.IsWord(i, "we")
                || text.IsWord(i, "paper")
                || text.IsWord(i, "work")
                || text.IsWord(i, "study")
                || text.IsWord(i, "article")
            )
            {
                return true;
            }

            if (text.Is(i, TokenKind.Period))
            {
                break;
            }
        }

        return false;
    }
}
