using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>What each number of a sentence is compared with.</summary>
internal static class BaselineGrammar
{
    public static void Read(SentenceGrammar grammar, PartVerdict[,] verdicts)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            for (int i = 0; i < clause.Numbers.Length; i++)
            {
                int number = grammar.At(clause.Numbers[i]).Index;
                PartVerdict verdict =
                    grammar.Analysis.Kinds[number] != ResultKind.Score ? OfChange(grammar, clause, i)
                    : IsComparing(grammar) ? PartVerdict.Unknown
                    : PartVerdict.Nil with { IsSure = true };
                if (verdict.IsKnown)
                {
                    verdicts[number, (int)ResultPart.Baseline] = verdict;
                }
            }
        }

        ReadPairs(grammar, verdicts);
    }

    private static bool IsComparing(SentenceGrammar grammar) =>
        grammar.Clauses.Exists(clause =>
            clause.Kind is ClauseKind.While or ClauseKind.Comparison || clause is { Kind: ClauseKind.Opening, Numbers: [_, ..] }
        );

    // Two scores side by side: the first, or the paper's own, is compared with the other's system.
    private static void ReadPairs(SentenceGrammar grammar, PartVerdict[,] verdicts)
    {
        for (int i = 0; i + 1 < grammar.Clauses.Count; i++)
        {
            (Clause one, Clause other) = (grammar.Clauses[i], grammar.Clauses[i + 1]);
            bool isSecondMain = one.Kind is ClauseKind.Opening or ClauseKind.While && other.Kind == ClauseKind.Main;
            if ((isSecondMain || other.Kind is ClauseKind.Comparison or ClauseKind.While) && one.Numbers.Length == other.Numbers.Length)
            {
                for (int k = 0; k < one.Numbers.Length; k++)
                {
                    ReadPair(grammar, one.Numbers[k], other.Numbers[k], isSecondMain, verdicts);
                }
            }
        }
    }

    private static void ReadPair(SentenceGrammar grammar, int first, int second, bool isSecondMain, PartVerdict[,] verdicts)
    {
        (int main, int beside) = isSecondMain ? (second, first) : (first, second);
        (main, beside) = (grammar.At(main).Index, grammar.At(beside).Index);
        PartVerdict system = verdicts[beside, (int)ResultPart.Method];
        if (
            system is { Kind: VerdictKind.Chunks, Count: 1 }
            && grammar.Analysis.Kinds[main] == ResultKind.Score
            && grammar.Analysis.Kinds[beside] == ResultKind.Score
        )
        {
            // The paper's own number has the baseline, whichever comes first.
            bool isReversed =
                grammar.Analysis.Chunks[system.First].MethodRank > 0
                && verdicts[main, (int)ResultPart.Method] is { Kind: VerdictKind.Chunks, Count: 1 } other
                && grammar.Analysis.Chunks[other.First].MethodRank == 0;
            int own = isReversed ? beside : main;
            verdicts[own, (int)ResultPart.Baseline] = isReversed ? verdicts[main, (int)ResultPart.Method] : system;
        }
    }

    // "82% of the original accuracy", "82% of B's accuracy", "82% of the accuracy of B"
    private static PartVerdict OfShare(SentenceGrammar grammar, int number, int end)
    {
        for (int i = number + 2; i < end; i++)
        {
            if (grammar.RoleAt(i) == ChunkRole.System)
            {
                return PartVerdict.Of(grammar.At(i).Index);
            }

            if (grammar.At(i).Kind == SymbolKind.Word && grammar.At(i).Word != Boundary.Of)
            {
                break;
            }
        }

        return PartVerdict.Nil with
        {
            IsSure = true,
        };
    }

    private static PartVerdict OfChange(SentenceGrammar grammar, Clause clause, int place)
    {
        int number = clause.Numbers[place];
        if (grammar.NumberAt(number).UnitKind == QuantityUnit.Percent && grammar.At(number + 1).Is(Boundary.Of))
        {
            return OfShare(grammar, number, clause.End);
        }

        int end = place + 1 < clause.Numbers.Length ? clause.Numbers[place + 1] : grammar.Symbols.Count;
        for (int i = number + 1; i < end; i++)
        {
            if (grammar.At(i).Kind == SymbolKind.Chunk && grammar.ChunkAt(i).GroupLeft is Over or Than or Against or Boundary.Compared)
            {
                return Share(grammar, number, i);
            }

            if (grammar.At(i).IsVerb)
            {
                break;
            }
        }

        for (int i = number - 1; i >= clause.First; i--)
        {
            if (
                grammar.At(i).Kind == SymbolKind.Chunk
                && grammar.RoleAt(i) == ChunkRole.System
                && grammar.ChunkAt(i).GroupLeft is Outperform or Over or Improve
            )
            {
                return Share(grammar, number, i);
            }
        }

        return PartVerdict.Unknown;
    }

    private static PartVerdict Share(SentenceGrammar grammar, int number, int symbol)
    {
        (int place, int size) = grammar.ListAt(number);
        return grammar.ShareOf(symbol, place, size);
    }
}
