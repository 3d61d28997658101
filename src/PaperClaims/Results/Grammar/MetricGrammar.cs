using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>What each number of a sentence measures.</summary>
internal static class MetricGrammar
{
    public static void Read(SentenceGrammar grammar, PartVerdict[,] verdicts)
    {
        Dictionary<int, int> metrics = [];
        foreach (Clause clause in grammar.Clauses)
        {
            foreach (int number in clause.Numbers)
            {
                if ((After(grammar, number) ?? Before(grammar, number)) is { } own)
                {
                    metrics[number] = own;
                }
            }

            Spread(grammar, clause, metrics);
            Inherit(grammar, clause, metrics);
        }

        InheritFromNext(grammar, metrics);
        SetMissing(grammar, metrics, verdicts);
        foreach ((int number, int chunk) in metrics)
        {
            verdicts[grammar.At(number).Index, (int)ResultPart.Metric] =
                PartText.Of(grammar.Analysis, new Candidate(chunk, 0), ResultPart.Metric).Length == 0
                    ? PartVerdict.Nil
                    : PartVerdict.Of(chunk);
        }
    }

    // "scores 8.4 on MT-Bench and reaches 75% accuracy": a number in another unit with a verb of its own has no metric of its neighbours.
    private static void SetMissing(SentenceGrammar grammar, Dictionary<int, int> metrics, PartVerdict[,] verdicts)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (
                clause is { Kind: ClauseKind.Main, Verb: >= 0, Numbers: [var number] }
                && !metrics.ContainsKey(number)
                && grammar.At(clause.Verb).Word == Achieve
                && grammar.Clauses.Exists(other => other != clause && other.Numbers is [var theirs] && !AreAlike(grammar, number, theirs))
            )
            {
                verdicts[grammar.At(number).Index, (int)ResultPart.Metric] = PartVerdict.Nil with { IsSure = true };
            }
        }
    }

    // "91.2% accuracy", "a 2.5% gain in accuracy", "2.5 points in accuracy"
    private static int? After(SentenceGrammar grammar, int number)
    {
        int next = number + 1;
        if (grammar.At(next).Kind == SymbolKind.Chunk && grammar.ChunkAt(next).Left == Number)
        {
            if (grammar.RoleAt(next) == ChunkRole.Metric)
            {
                return grammar.At(next).Index;
            }

            next += grammar.ChunkAt(next).CoreEnd == grammar.ChunkAt(next).First ? 1 : 0;
        }

        if (grammar.At(next).Is(Of) && grammar.NumberAt(number).UnitKind == QuantityUnit.Percent)
        {
            // "82% of the original accuracy", "82% of B's accuracy"
            next += grammar.RoleAt(next + 1) == ChunkRole.System ? 1 : 0;
            return grammar.RoleAt(next + 1) == ChunkRole.Metric ? grammar.At(next + 1).Index : null;
        }

        return grammar.At(next) is { Kind: SymbolKind.Word, Word: In or Terms } && grammar.RoleAt(next + 1) == ChunkRole.Metric
            ? grammar.At(next + 1).Index
            : null;
    }

    // "an accuracy of 91.2%", "accuracy is 91.2%", "accuracy (91.2%)", "reduces A by 3% and B by 4%"
    private static int? Before(SentenceGrammar grammar, int number)
    {
        int before = number - 1;
        Boundary word = grammar.At(before).Kind == SymbolKind.Word ? grammar.At(before).Word : None;
        before -= word is Of or Auxiliary or EqualSign or Colon or At or By or Open or From ? 1 : 0;
        if (grammar.At(before).Is(Close))
        {
            // "character error rate (CER) of 3.0%"
            before -= 3;
        }

        if (grammar.At(before).Kind != SymbolKind.Chunk)
        {
            return null;
        }

        ChunkRole role = grammar.RoleAt(before);
        bool isMetric =
            role == ChunkRole.Metric
            || (word == Of && role != ChunkRole.Data && IsMeasure(grammar, before))
            || (word == By && role == ChunkRole.Other && grammar.ChunkAt(before).GroupLeft is Reduce or Improve or And or Comma);
        return isMetric ? grammar.At(before).Index : null;
    }

    // What "of" ties to a number is what it measures, unless that is a change or a system.
    private static bool IsMeasure(SentenceGrammar grammar, int symbol)
    {
        ref readonly Chunk chunk = ref grammar.ChunkAt(symbol);
        return chunk.CoreEnd > chunk.First && chunk.Noun is not (Noun.Method or Noun.Change) && !chunk.IsModel && chunk.MethodRank == 0;
    }

    // "64.4% and 64.6% accuracy", "a precision, recall and F1 of 81%, 79% and 80%"
    private static void Spread(SentenceGrammar grammar, Clause clause, Dictionary<int, int> metrics)
    {
        for (int i = 0; i < clause.Numbers.Length; i++)
        {
            (int place, int size) = grammar.ListAt(clause.Numbers[i]);
            if (size < 2 || place > 0 || i + size > clause.Numbers.Length)
            {
                continue;
            }

            int[] list = clause.Numbers[i..(i + size)];
            int given =
                metrics.TryGetValue(list[^1], out int after) ? after
                : metrics.TryGetValue(list[0], out int before) ? before
                : -1;
            if (given < 0)
            {
                continue;
            }

            ref readonly Chunk chunk = ref grammar.Analysis.Chunks[given];
            for (int k = 0; k < size; k++)
            {
                metrics[list[k]] = chunk.GroupSize == size ? chunk.GroupFirst + k : metrics.GetValueOrDefault(list[k], given);
            }
        }
    }

    private static void Inherit(SentenceGrammar grammar, Clause clause, Dictionary<int, int> metrics)
    {
        int held = HeldFor(grammar, clause);
        for (int i = 0; i < clause.Numbers.Length; i++)
        {
            int number = clause.Numbers[i];
            if (metrics.ContainsKey(number))
            {
                continue;
            }

            int earlier = i > 0 ? clause.Numbers[i - 1] : LastOfClauseBefore(grammar, clause);
            bool goesOn = i > 0 || clause.Kind is ClauseKind.While or ClauseKind.Comparison || grammar.Clauses[0].Kind != ClauseKind.Main;
            if (held >= 0 && clause.Numbers.Length > 1 && grammar.Analysis.Chunks[held].GroupSize == clause.Numbers.Length)
            {
                metrics[number] = grammar.Analysis.Chunks[held].GroupFirst + i;
            }
            else if (i == 0 && held >= 0)
            {
                metrics[number] = held;
            }
            else if (goesOn && earlier >= 0 && metrics.TryGetValue(earlier, out int same) && AreAlike(grammar, earlier, number))
            {
                metrics[number] = same;
            }
            else if (held >= 0 && i > 0 && AreAlike(grammar, clause.Numbers[i - 1], number))
            {
                metrics[number] = held;
            }
        }
    }

    // "improves accuracy from 82% to 84%", "accuracy on ImageNet is 91%", "In accuracy, ..."
    private static int HeldFor(SentenceGrammar grammar, Clause clause)
    {
        int end = clause.Numbers.Length > 0 ? clause.Numbers[0] : clause.End;
        for (int i = end - 1; i >= clause.First; i--)
        {
            if (grammar.RoleAt(i) == ChunkRole.Metric && !grammar.At(i - 1).Is(For))
            {
                return grammar.At(i).Index;
            }
        }

        Clause opening = grammar.Clauses[0];
        return
            opening is { Kind: ClauseKind.Opening, Numbers: [] }
            && opening != clause
            && grammar.At(opening.First).Is(In)
            && grammar.RoleAt(opening.First + 1) == ChunkRole.Metric
            ? grammar.At(opening.First + 1).Index
            : -1;
    }

    private static int LastOfClauseBefore(SentenceGrammar grammar, Clause clause)
    {
        int index = grammar.Clauses.IndexOf(clause);
        return index > 0 && grammar.Clauses[index - 1].Numbers is [.., var last] ? last : -1;
    }

    // "Compared to 61.2 for B, A obtains 64.0 BLEU": the metric comes with the second number.
    private static void InheritFromNext(SentenceGrammar grammar, Dictionary<int, int> metrics)
    {
        for (int i = 0; i + 1 < grammar.Clauses.Count; i++)
        {
            if (
                grammar.Clauses[i] is { Kind: ClauseKind.Opening or ClauseKind.While, Numbers: [.., var number] }
                && grammar.Clauses[i + 1].Numbers is [var next, ..]
                && !metrics.ContainsKey(number)
                && metrics.TryGetValue(next, out int metric)
                && AreAlike(grammar, number, next)
            )
            {
                metrics[number] = metric;
            }
        }
    }

    private static bool AreAlike(SentenceGrammar grammar, int one, int other) =>
        grammar.NumberAt(one).UnitKind == grammar.NumberAt(other).UnitKind && (grammar.NumberAt(one).Unit == grammar.NumberAt(other).Unit);
}
