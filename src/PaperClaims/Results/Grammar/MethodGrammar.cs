using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>Who achieved each number of a sentence.</summary>
internal static class MethodGrammar
{
    public static void Read(SentenceGrammar grammar, PartVerdict[,] verdicts)
    {
        PartVerdict before = PartVerdict.Unknown;
        foreach (Clause clause in grammar.Clauses)
        {
            PartVerdict subject = clause.Verb < 0 ? PartVerdict.Unknown : SubjectOf(grammar, clause, before);
            if (clause.Kind == ClauseKind.Main && subject.IsKnown)
            {
                before = subject;
            }

            for (int i = 0; i < clause.Numbers.Length; i++)
            {
                PartVerdict verdict = Of(grammar, clause, i, subject);
                if (verdict.IsKnown)
                {
                    verdicts[grammar.At(clause.Numbers[i]).Index, (int)ResultPart.Method] = verdict with
                    {
                        IsCompared = verdict.IsCompared || clause.Kind == ClauseKind.While,
                    };
                }
            }
        }
    }

    /// <summary>The system that a clause with "compared with", "against" or the like gives its number to: a chunk, or -1.</summary>
    public static int Compared(SentenceGrammar grammar, Clause clause)
    {
        int found = -1;
        for (int i = clause.First; i < clause.End; i++)
        {
            // "for RT-1": beside another score "for" gives a system, whatever it looks like.
            bool isGiven = clause.Kind == ClauseKind.Comparison && grammar.RoleAt(i) == ChunkRole.Data && grammar.ChunkAt(i).Left == For;
            if (isGiven || grammar.RoleAt(i) == ChunkRole.System)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = grammar.At(i).Index;
            }
        }

        return found;
    }

    // "the baseline of 53.9%", "the 16.7% of the baseline", "the baseline at 0.89"
    private static int OfSystem(SentenceGrammar grammar, int number)
    {
        int before = number - 1;
        bool isOf = grammar.At(before) is { Kind: SymbolKind.Word, Word: Boundary.Of or At };
        before -= isOf || grammar.At(before).Is(Open) ? 1 : 0;
        if (grammar.RoleAt(before) == ChunkRole.System && grammar.Analysis.Kinds[grammar.At(number).Index] == ResultKind.Score)
        {
            // "exceeding ResNet-50 (57.2%)", "outperforming the baseline 44.0%"
            bool isBeaten = grammar.ChunkAt(before).GroupLeft.IsComparing() && grammar.ChunkAt(before).GroupSize == 1;
            return isBeaten || (isOf && IsDescribed(grammar, before)) ? grammar.At(before).Index : -1;
        }

        bool isAfter = grammar.At(number + 1).Is(Boundary.Of) && grammar.RoleAt(number + 2) == ChunkRole.System;
        return isAfter && grammar.Analysis.Kinds[grammar.At(number).Index] == ResultKind.Score ? grammar.At(number + 2).Index : -1;
    }

    private static bool IsDescribed(SentenceGrammar grammar, int symbol) =>
        grammar.ChunkAt(symbol).Noun == Noun.Method || grammar.ChunkAt(symbol).IsModel;

    // "A beats B (85.2% vs. 80.1%)": the second number is that of who is beaten.
    private static int Outperformed(SentenceGrammar grammar, Clause clause)
    {
        for (int i = clause.First - 1; i >= 0 && clause.Kind == ClauseKind.Comparison; i--)
        {
            if (grammar.RoleAt(i) == ChunkRole.System && grammar.ChunkAt(i) is { GroupLeft: Outperform or Over or Than, GroupSize: 1 })
            {
                return grammar.At(i).Index;
            }
        }

        return -1;
    }

    private static PartVerdict Of(SentenceGrammar grammar, Clause clause, int place, PartVerdict subject)
    {
        int number = clause.Numbers[place];
        if (clause.Kind == ClauseKind.Comparison || clause is { Kind: ClauseKind.Opening, Numbers: [_] })
        {
            int system = Compared(grammar, clause);
            return system >= 0 ? PartVerdict.Of(system) with { IsCompared = true }
                : Outperformed(grammar, clause) is >= 0 and var beaten ? PartVerdict.Of(beaten) with { IsCompared = true }
                : PartVerdict.Unknown;
        }

        if (OfSystem(grammar, number) is >= 0 and var owner)
        {
            return PartVerdict.Of(owner);
        }

        int end = place + 1 < clause.Numbers.Length ? clause.Numbers[place + 1] : clause.End;
        bool isSubjectMeasure = clause.Subject >= 0 && grammar.RoleAt(clause.Subject) == ChunkRole.Metric;
        PartVerdict ofMeasure = isSubjectMeasure ? OfMeasure(grammar, clause, place) : PartVerdict.Unknown;
        int given = ofMeasure.IsKnown ? -1 : Given(grammar, number, end, DataGrammar.IsPlacedBefore(grammar, clause));
        if (given >= 0 && (isSubjectMeasure || IsInBrackets(grammar, number, given)))
        {
            (int placeInList, int size) = grammar.ListAt(number);
            return grammar.ShareOf(given, placeInList, size);
        }

        if (grammar.IsFromTo(clause, place))
        {
            // The starting value is not the paper's own method's, even where no model is named.
            bool isOwn =
                subject.Kind == VerdictKind.Own
                || (subject.Kind == VerdictKind.Chunks && grammar.Analysis.Chunks[subject.First].MethodRank > 0);
            PartVerdict start = StartOf(grammar, clause);
            return start.Kind == VerdictKind.Nil ? start with { IsSure = isOwn } : start;
        }

        if (isSubjectMeasure)
        {
            return ofMeasure.IsKnown ? ofMeasure
                : OfOpening(grammar) is >= 0 and var instrument ? PartVerdict.Of(instrument)
                : clause.Subject + 1 == clause.Verb && grammar.Tested() is >= 0 and var tested ? PartVerdict.Of(tested)
                : PartVerdict.Unknown;
        }

        return subject is { Kind: VerdictKind.Chunks, Count: > 1 }
            ? (
                subject.Count == clause.Numbers.Length || grammar.ListAt(number).Size == subject.Count
                    ? PartVerdict.Of(subject.First + (grammar.ListAt(number) is (var at, > 1) ? at : place))
                    : PartVerdict.Unknown
            )
            : subject;
    }

    // "90% (ResNet-50)": a model, or the abstract's own method; "90% (English)" is something else.
    private static bool IsInBrackets(SentenceGrammar grammar, int number, int given) =>
        given == number + 2
        && grammar.At(number + 1).Is(Open)
        && grammar.At(given + 1).Is(Close)
        && (grammar.ChunkAt(given).IsModel || grammar.ChunkAt(given).MethodRank > 0);

    // "90% for B", "90% with B", "90% (B)"
    private static int Given(SentenceGrammar grammar, int number, int end, bool isPlaced)
    {
        for (int i = number + 1; i < end; i++)
        {
            if (grammar.RoleAt(i) == ChunkRole.System && grammar.ChunkAt(i).GroupLeft is For or With or By or Open or Using)
            {
                return i;
            }

            // "on ImageNet, accuracy is 91% (JBA)": the data are told already.
            if (i == number + 2 && grammar.RoleAt(i) == ChunkRole.Data && grammar.ChunkAt(i).Left == Open && isPlaced)
            {
                return i;
            }
        }

        // "are 91%, 90% and 77% for A, B and C": what follows the last of a list.
        (int place, int size) = grammar.ListAt(number);
        return size > 1 && place < size - 1 && end < grammar.Symbols.Count && grammar.At(end).Kind == SymbolKind.Number
            ? Given(grammar, end, NextNumber(grammar, end), isPlaced)
            : -1;
    }

    // "With A, accuracy rises": a chunk, or -1.
    private static int OfOpening(SentenceGrammar grammar)
    {
        Clause opening = grammar.Clauses[0];
        return
            opening is { Kind: ClauseKind.Opening, Numbers: [] }
            && grammar.At(opening.First) is { Kind: SymbolKind.Word, Word: With or By or Using }
            && grammar.RoleAt(opening.First + 1) == ChunkRole.System
            && grammar.ChunkAt(opening.First + 1).GroupSize == 1
            ? grammar.At(opening.First + 1).Index
            : -1;
    }

    private static int NextNumber(SentenceGrammar grammar, int number)
    {
        int next = grammar.Symbols.FindIndex(number + 1, symbol => symbol.Kind == SymbolKind.Number);
        return next < 0 ? grammar.Symbols.Count : next;
    }

    // "the accuracy of A and B is 91% and 90%"
    private static PartVerdict OfMeasure(SentenceGrammar grammar, Clause clause, int place)
    {
        for (int i = clause.Subject + 1; i < clause.Verb; i++)
        {
            if (grammar.RoleAt(i) == ChunkRole.System && grammar.ChunkAt(i).GroupLeft == Boundary.Of)
            {
                return grammar.ShareOf(i, place, clause.Numbers.Length);
            }
        }

        return PartVerdict.Unknown;
    }

    // "improves B from 82% to 84%", "improves the accuracy of B from 82% to 84%": the start is B's; without a name it is nobody's.
    private static PartVerdict StartOf(SentenceGrammar grammar, Clause clause)
    {
        if (clause.Subject >= 0 && grammar.RoleAt(clause.Subject) == ChunkRole.System && grammar.At(clause.Verb + 1).Is(From))
        {
            // "T5-11B drops from 28.0 to 24.0": the subject is the model itself.
            return PartVerdict.Of(grammar.At(clause.Subject).Index);
        }

        bool isOfSubject = clause.Subject >= 0 && grammar.RoleAt(clause.Subject) == ChunkRole.Metric;
        int first = isOfSubject ? clause.Subject : clause.Verb;
        for (int i = first + 1; i < clause.Numbers[0]; i++)
        {
            if (
                grammar.RoleAt(i) == ChunkRole.System
                && (grammar.ChunkAt(i).GroupLeft is Boundary.Of or Improve or Reduce || grammar.RoleAt(i + 1) == ChunkRole.Metric)
            )
            {
                return PartVerdict.Of(grammar.At(i).Index);
            }
        }

        return PartVerdict.Nil;
    }

    private static PartVerdict SubjectOf(SentenceGrammar grammar, Clause clause, PartVerdict before)
    {
        if (clause.Subject < 0)
        {
            return clause.Kind == ClauseKind.Main ? before : PartVerdict.Unknown;
        }

        if (grammar.At(clause.Subject).Kind == SymbolKind.Word)
        {
            return !IsOwnPronoun(grammar, clause) ? PartVerdict.Unknown
                : before.IsKnown ? before
                : grammar.Analysis.OwnMethod is null && grammar.Tested() is >= 0 and var tested ? PartVerdict.Of(tested)
                : PartVerdict.Own;
        }

        ref readonly Chunk chunk = ref grammar.ChunkAt(clause.Subject);
        return grammar.RoleAt(clause.Subject) != ChunkRole.System ? PartVerdict.Unknown
            : IsOwn(grammar, chunk) ? PartVerdict.Own
            : PartVerdict.Of(chunk.GroupFirst, chunk.GroupSize);
    }

    // "our approach", "the model": who has no name of its own is the abstract's method.
    private static bool IsOwn(SentenceGrammar grammar, in Chunk chunk) =>
        !PartText.IsChosen(grammar.Analysis.Text, chunk)
        && (
            OwnMethods.IsMeantBy(grammar.Analysis.Text, chunk)
            || (chunk.Determiner == Determiner.Definite && OwnMethods.HoldsOnlyNouns(grammar.Analysis.Text, chunk))
        );

    private static bool IsOwnPronoun(SentenceGrammar grammar, Clause clause)
    {
        int token = grammar.At(clause.Subject).Token;
        return grammar.Analysis.Text.IsWord(token, "it") || grammar.Analysis.Text.IsWord(token, "It");
    }
}
