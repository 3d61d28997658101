using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds what an abstract says of the things it names: which is its own method ("we propose X", the title "X: ..."), which data are its own.</summary>
internal static class OwnNames
{
    private const int LongestTitleName = 40;
    private const int ReachOfSubject = 10;

    // An abstract names one method or a few; a text of megabytes must not be compared with thousands.
    private const int MostNames = 8;

    /// <summary>Marks the phrases that hold such a name; the surer the higher.</summary>
    public static void Mark(AbstractText text, Span<Phrase> phrases)
    {
        List<string> known = [];
        ReadOnlySpan<char> titled = OfTitle(text);
        for (int i = 0; i < phrases.Length; i++)
        {
            ref Phrase phrase = ref phrases[i];
            if (phrase.Name is not null)
            {
                continue;
            }

            int rank =
                titled.Length > 0 && Quote(text, phrase).SequenceEqual(titled) ? 4
                : phrase.HasCapital && phrase.Left == Cue.Called ? 3
                : phrase.HasCapital && phrase.Left == Cue.Propose && IsOurs(text, phrase) ? 3
                : phrase.HasCapital
                && phrase.Left == Cue.Open
                && i > 0
                && phrases[i - 1].Left == Cue.Propose
                && phrases[i - 1].Name is null
                && IsOurs(text, phrases[i - 1])
                    ? 3
                : 0;
            if (rank > 0)
            {
                phrase.MethodRank = (byte)rank;
                if (known.Count < MostNames && !Contains(known, Quote(text, phrase)))
                {
                    known.Add(Quote(text, phrase).ToString());
                }
            }
        }

        if (known.Count == 0)
        {
            return;
        }

        foreach (ref Phrase phrase in phrases)
        {
            if (phrase.MethodRank == 0 && phrase.Name is null && Contains(known, Quote(text, phrase)))
            {
                phrase.MethodRank = 2;
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
    public static void Gather(AbstractText text, Span<Phrase> phrases)
    {
        Dictionary<string, (int Mentions, bool Introduced, bool InTitle)> gathered = new(StringComparer.OrdinalIgnoreCase);
        foreach (ref Phrase phrase in phrases)
        {
            if (phrase.Name is { } name)
            {
                (int mentions, bool introduced, bool inTitle) = gathered.GetValueOrDefault(name.Name);
                introduced |= phrase.GroupLeft is Cue.Propose or Cue.Called && IsOurs(text, phrase);
                inTitle |= mentions == 0 && text.Title is { } title && title.Contains(name.Name, StringComparison.OrdinalIgnoreCase);
                gathered[name.Name] = (mentions + 1, introduced, inTitle);
            }
        }

        foreach (ref Phrase phrase in phrases)
        {
            if (phrase.Name is { } name)
            {
                (phrase.Mentions, phrase.IsIntroduced, phrase.IsInTitle) = gathered[name.Name];
            }
            else
            {
                phrase.IsIntroduced = phrase.Left == Cue.Propose && IsOurs(text, phrase);
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

    private static ReadOnlySpan<char> Quote(AbstractText text, in Phrase phrase)
    {
        TextSpan span = text.SpanOf(phrase.First, phrase.End);
        return text.Source.AsSpan(span.Start, span.Length);
    }

    // "we propose X", "this paper introduces X", "X is presented" says the same; "prior work presents X" does not.
    private static bool IsOurs(AbstractText text, in Phrase phrase)
    {
        for (int i = phrase.First - 1; i >= Math.Max(0, phrase.First - ReachOfSubject); i--)
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
