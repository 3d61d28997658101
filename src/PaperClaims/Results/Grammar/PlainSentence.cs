using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>Whether nothing stands in a sentence but what its grammar explains: then what it says is certain.</summary>
internal static class PlainSentence
{
    // Asides ("under the same settings") that a sentence may have beside what is explained.
    private const int MaxAsides = 2;

    private const int MaxClauses = 4;

    public static bool Is(SentenceGrammar grammar)
    {
        if (grammar.Clauses.Count > MaxClauses)
        {
            return false;
        }

        int asides = 0;
        foreach (Clause clause in grammar.Clauses)
        {
            bool isAside = clause.Numbers.Length == 0 && !HasName(grammar, clause);
            for (int i = clause.First; i < clause.End && !isAside; i++)
            {
                if (IsUnexplained(grammar, clause, i, ref asides))
                {
                    return false;
                }
            }
        }

        return asides <= MaxAsides;
    }

    /// <summary>Whether what is said of a part is what such a part is: names for data and methods, a known metric.</summary>
    public static bool IsSolid(SentenceGrammar grammar, PartVerdict verdict, ResultPart part)
    {
        if (verdict.Kind != VerdictKind.Chunks)
        {
            // That a part is missing is certain only where no sentence before can have told it.
            return verdict.Kind == VerdictKind.Own
                || verdict.IsSure
                || (verdict.Kind == VerdictKind.Nil && part == ResultPart.Method && grammar.Sentence.FirstChunk == 0);
        }

        for (int i = verdict.First; i < verdict.First + verdict.Count; i++)
        {
            ref readonly Chunk chunk = ref grammar.Analysis.Chunks[i];
            bool isSolid = part switch
            {
                ResultPart.Metric => chunk.MetricLevel >= 2,
                ResultPart.Data => chunk.Name is not null,
                ResultPart.Method => chunk.MetricLevel == 0
                    && (
                        EndsInName(grammar, chunk)
                        || verdict.IsCompared
                        || ChunkRoles.IsDescribed(grammar.Analysis.Text, chunk)
                        || PartText.IsChosen(grammar.Analysis.Text, chunk)
                    ),
                _ => chunk.MetricLevel == 0 && (EndsInName(grammar, chunk) || ChunkRoles.Of(grammar.Analysis, i) == ChunkRole.System),
            };
            if (!isSolid)
            {
                return false;
            }
        }

        return true;
    }

    // "ResNet-50", "Transformer-big", "Heron-v2": a capital or a digit in the last word, hyphens and all.
    private static bool EndsInName(SentenceGrammar grammar, in Chunk chunk)
    {
        AbstractText text = grammar.Analysis.Text;
        for (int i = chunk.End - 1; i >= chunk.First; i--)
        {
            if (text.HasCapital(i) || text.Is(i, TokenKind.Number))
            {
                return true;
            }

            if (!text.IsAdjacent(i))
            {
                break;
            }
        }

        return false;
    }

    // "(A)", "(85.2% vs. 80.1%)", "(ResNet-50: 80.1%)"
    private static bool OpensSystem(SentenceGrammar grammar, int index) =>
        grammar.At(index + 1).Kind == SymbolKind.Number
        || (grammar.RoleAt(index + 1) == ChunkRole.System && grammar.At(index + 2) is { Kind: SymbolKind.Word, Word: Close or Colon });

    private static bool HasName(SentenceGrammar grammar, Clause clause)
    {
        for (int i = clause.First; i < clause.End; i++)
        {
            if (grammar.At(i).Kind == SymbolKind.Chunk && grammar.ChunkAt(i).Name is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnexplained(SentenceGrammar grammar, Clause clause, int index, ref int asides)
    {
        Symbol symbol = grammar.At(index);
        if (symbol.Kind == SymbolKind.Word)
        {
            return symbol.Word is SuchAs or EqualSign or Propose or Called or Evaluate or Rival
                || (symbol.Word == Colon && clause.Kind != ClauseKind.Comparison)
                || (symbol.Word == Open && !OpensSystem(grammar, index))
                || (symbol.Word.IsVerb() && index != clause.Verb && !grammar.At(index - 1).Is(Auxiliary));
        }

        if (symbol.Kind == SymbolKind.Number)
        {
            return false;
        }

        ref readonly Chunk chunk = ref grammar.ChunkAt(index);
        ChunkRole role = grammar.RoleAt(index);
        if (role == ChunkRole.Other && chunk.EndsInChange && chunk.CoreEnd == chunk.First)
        {
            return false;
        }

        if (role == ChunkRole.Other || (role == ChunkRole.Data && chunk.Name is null))
        {
            asides++;
            return !(chunk.GroupLeft is (>= On and <= OtherPreposition) or Of or Auxiliary or Achieve);
        }

        return role == ChunkRole.Data && !(chunk.GroupLeft is On or Across or In or For or At or Open);
    }
}
