using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>On what each number of a sentence was measured.</summary>
internal static class DataGrammar
{
    public static void Read(SentenceGrammar grammar, PartVerdict[,] verdicts)
    {
        Dictionary<int, PartVerdict> data = [];
        PartVerdict opening = OfOpening(grammar);
        foreach (Clause clause in grammar.Clauses)
        {
            ReadAfter(grammar, clause, data);
            ReadBefore(grammar, clause, data);
            foreach (int number in clause.Numbers)
            {
                if (!data.ContainsKey(number) && Inherited(grammar, clause, number, data, opening) is { IsKnown: true } inherited)
                {
                    data[number] = inherited;
                }
            }
        }

        InheritFromNext(grammar, data);
        SetCosts(grammar, data);
        foreach ((int number, PartVerdict verdict) in data)
        {
            verdicts[grammar.At(number).Index, (int)ResultPart.Data] = verdict;
        }
    }

    // "91% on ImageNet", "91% and 80% on ImageNet and CIFAR-10": what follows a number before the next one.
    private static void ReadAfter(SentenceGrammar grammar, Clause clause, Dictionary<int, PartVerdict> data)
    {
        for (int i = clause.Numbers.Length - 1; i >= 0; i--)
        {
            int number = clause.Numbers[i];
            int end = i + 1 < clause.Numbers.Length ? clause.Numbers[i + 1] : clause.End;
            int placed = FirstPlaced(grammar, number + 1, end);
            placed = placed >= 0 && IsOther(grammar, clause, placed) ? -1 : placed;
            (int place, int size) = grammar.ListAt(number);
            if (placed >= 0 && IsOfNext(grammar, placed, end))
            {
                SetFollowing(grammar, clause, i + 1, placed, data);
                placed = -1;
            }

            if (placed >= 0)
            {
                SetList(grammar, clause, i, place, size, placed, data);
            }
            else if (
                i + 1 < clause.Numbers.Length
                && data.TryGetValue(clause.Numbers[i + 1], out PartVerdict next)
                && IsJoined(grammar, number, clause.Numbers[i + 1])
                && !data.ContainsKey(number)
            )
            {
                data[number] = next;
            }
        }
    }

    // "compared with 80% for RT-1", "on ImageNet, accuracy is 91% (JBA)": whose the number is, whatever it looks like.
    private static bool IsOther(SentenceGrammar grammar, Clause clause, int placed) =>
        (clause.Kind == ClauseKind.Comparison && grammar.ChunkAt(placed).Left == For)
        || (grammar.ChunkAt(placed).Left == Open && IsPlacedBefore(grammar, clause));

    /// <summary>Whether data are told before the first number of the clause.</summary>
    public static bool IsPlacedBefore(SentenceGrammar grammar, Clause clause) =>
        FirstPlaced(grammar, clause.First, clause.Numbers[0]) >= 0 || OfOpening(grammar).IsKnown;

    // "from 53% to 80% on A and on B from 44% to 54%", "95% on A, and on B, 92%"
    private static bool IsOfNext(SentenceGrammar grammar, int placed, int end)
    {
        int after = placed + 1;
        while (after < end && grammar.At(after) is { Kind: SymbolKind.Word, Word: Comma or From })
        {
            after++;
        }

        return after == end
            && grammar.At(end).Kind == SymbolKind.Number
            && after > placed + 1
            && grammar.At(placed - 2) is { Kind: SymbolKind.Word, Word: And or Comma };
    }

    private static void SetFollowing(SentenceGrammar grammar, Clause clause, int from, int placed, Dictionary<int, PartVerdict> data)
    {
        for (int i = from; i < clause.Numbers.Length; i++)
        {
            data[clause.Numbers[i]] = AllOf(grammar, placed);
        }
    }

    private static void SetList(
        SentenceGrammar grammar,
        Clause clause,
        int index,
        int place,
        int size,
        int placed,
        Dictionary<int, PartVerdict> data
    )
    {
        for (int k = 0; k <= place && index - k >= 0; k++)
        {
            data[clause.Numbers[index - k]] = AllOf(grammar, placed).AtOrAll(place - k, size);
        }
    }

    // "accuracy on ImageNet is 91%", "on ImageNet from 82% to 84%"; several in a list of as many numbers have one each.
    private static void ReadBefore(SentenceGrammar grammar, Clause clause, Dictionary<int, PartVerdict> data)
    {
        if (clause.Kind == ClauseKind.Opening || clause.Numbers.Length == 0)
        {
            return;
        }

        int placed = FirstPlaced(grammar, clause.First, clause.Numbers[0]);
        if (placed < 0)
        {
            return;
        }

        for (int i = 0; i < clause.Numbers.Length && !data.ContainsKey(clause.Numbers[i]); i++)
        {
            data[clause.Numbers[i]] = AllOf(grammar, placed).AtOrAll(i, clause.Numbers.Length);
        }
    }

    // The chunk with all that it is coordinated with.
    private static PartVerdict AllOf(SentenceGrammar grammar, int placed) =>
        PartVerdict.Of(grammar.ChunkAt(placed).GroupFirst, grammar.ChunkAt(placed).GroupSize);

    private static PartVerdict Inherited(
        SentenceGrammar grammar,
        Clause clause,
        int number,
        Dictionary<int, PartVerdict> data,
        PartVerdict opening
    )
    {
        if (IsOfCost(grammar, number))
        {
            return PartVerdict.Unknown;
        }

        int place = Array.IndexOf(clause.Numbers, number);
        if (opening.IsKnown && clause.Kind != ClauseKind.Opening)
        {
            return opening.AtOrAll(place, clause.Numbers.Length);
        }

        int index = grammar.Clauses.IndexOf(clause);
        if (opening.Kind == VerdictKind.Unknown && !HasData(grammar) && grammar.TestedOn() is { IsKnown: true } tested)
        {
            // "win rates of 61%, 58% and 44% against A, B and C, respectively": the places are those of another list.
            return HasListOf(grammar, tested.Count) ? tested : tested.AtOrAll(place, clause.Numbers.Length);
        }

        return
            (clause.Kind is ClauseKind.While or ClauseKind.Comparison || (index == 1 && grammar.Clauses[0].Kind == ClauseKind.While))
            && index > 0
            && grammar.Clauses[index - 1].Numbers is [.., var last]
            && data.TryGetValue(last, out PartVerdict same)
            ? same
            : PartVerdict.Unknown;
    }

    // What something costs, in a clause of its own beside a named benchmark, was not measured on that.
    private static void SetCosts(SentenceGrammar grammar, Dictionary<int, PartVerdict> data)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (
                clause is { Numbers: [var number], Kind: ClauseKind.Main or ClauseKind.While }
                && !data.ContainsKey(number)
                && IsOfCost(grammar, number)
                && grammar.Clauses.Exists(other => other != clause && other.Numbers.Any(data.ContainsKey))
            )
            {
                data[number] = PartVerdict.Nil with { IsSure = true };
            }
        }
    }

    private static bool IsOfCost(SentenceGrammar grammar, int number) =>
        grammar.Analysis.Surroundings.IsOfCost(grammar.At(number).Index)
        || FactorReader.MetricAfter(grammar.Analysis.Text, grammar.NumberAt(number)) is not null;

    private static bool HasListOf(SentenceGrammar grammar, int size) =>
        grammar.Symbols.Exists(symbol => symbol.Kind == SymbolKind.Chunk && grammar.Analysis.Chunks[symbol.Index].GroupSize == size);

    private static bool HasData(SentenceGrammar grammar)
    {
        for (int i = 0; i < grammar.Symbols.Count; i++)
        {
            if (grammar.RoleAt(i) == ChunkRole.Data)
            {
                return true;
            }
        }

        return false;
    }

    // "On ImageNet, ...": holds for the sentence.
    private static PartVerdict OfOpening(SentenceGrammar grammar)
    {
        if (grammar.Clauses is not [{ Kind: ClauseKind.Opening, Numbers: [] } opening, ..])
        {
            return PartVerdict.Unknown;
        }

        int placed = FirstPlaced(grammar, opening.First, opening.End);
        return placed < 0 ? PartVerdict.Unknown : AllOf(grammar, placed);
    }

    // "While B reaches 80%, A reaches 84% on ImageNet", "Compared to 80% for B, ..."
    private static void InheritFromNext(SentenceGrammar grammar, Dictionary<int, PartVerdict> data)
    {
        for (int i = 0; i + 1 < grammar.Clauses.Count; i++)
        {
            if (
                grammar.Clauses[i].Numbers is [.., var number]
                && grammar.Clauses[i + 1].Numbers is [var next, ..]
                && !data.ContainsKey(number)
                && !IsOfCost(grammar, number)
                && data.TryGetValue(next, out PartVerdict same)
                && (
                    (i == 0 && grammar.Clauses[0].Kind is ClauseKind.Opening or ClauseKind.While)
                    || grammar.Clauses[i + 1].Kind is ClauseKind.Comparison or ClauseKind.While
                )
            )
            {
                data[number] = same;
            }
        }
    }

    // The first chunk that a preposition places and that is data, by the symbol of the first of its coordination.
    private static int FirstPlaced(SentenceGrammar grammar, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (
                grammar.RoleAt(i) == ChunkRole.Data
                && (
                    grammar.ChunkAt(i).GroupLeft is On or Across or In or At or For or Colon or SuchAs
                    || (grammar.ChunkAt(i) is { Name: not null } chunk && chunk.GroupLeft == Open)
                )
            )
            {
                return i;
            }
        }

        return -1;
    }

    // Nothing but metrics and conjunctions between the two.
    private static bool IsJoined(SentenceGrammar grammar, int number, int next)
    {
        for (int i = number + 1; i < next; i++)
        {
            bool isMetric = grammar.RoleAt(i) == ChunkRole.Metric;
            if (!isMetric && !(grammar.At(i) is { Kind: SymbolKind.Word, Word: And or Comma or Of or To }))
            {
                return false;
            }
        }

        return true;
    }
}
