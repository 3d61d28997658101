namespace PaperClaims;

/// <summary>
/// Reads from the form of a sentence alone what its numbers measure, on what, by whom and against what, where the form leaves no doubt.
/// </summary>
internal sealed class SentenceGrammar
{
    // "from 92.2% on A to 62.6%"
    private const int LongestFromTo = 5;

    private readonly ResultAnalysis analysis;
    private readonly ChunkRole[] roles;
    private readonly int sentenceIndex;

    private SentenceGrammar(ResultAnalysis analysis, SentenceRange sentence)
    {
        this.analysis = analysis;
        Sentence = sentence;
        sentenceIndex = analysis.SentenceIndexOf(analysis.Numbers[sentence.FirstNumber]);
        Symbols = SentenceSymbols.Read(analysis, sentence);
        Clauses = new ClauseReader(analysis, Symbols).Read();
        roles = new ChunkRole[sentence.EndChunk - sentence.FirstChunk];
        for (int i = 0; i < roles.Length; i++)
        {
            roles[i] = ChunkRoles.Of(analysis, sentence.FirstChunk + i);
        }
    }

    public ResultAnalysis Analysis => analysis;

    public SentenceRange Sentence { get; }

    public List<Symbol> Symbols { get; }

    public List<Clause> Clauses { get; }

    /// <summary>Reads a sentence and sets the verdicts of its numbers.</summary>
    public static void Read(ResultAnalysis analysis, SentenceRange sentence, PartVerdict[,] verdicts)
    {
        SentenceGrammar grammar = new(analysis, sentence);
        MetricGrammar.Read(grammar, verdicts);
        DataGrammar.Read(grammar, verdicts);
        MethodGrammar.Read(grammar, verdicts);
        BaselineGrammar.Read(grammar, verdicts);
        if (PlainSentence.Is(grammar))
        {
            grammar.MakeCertain(verdicts);
        }
    }

    private void MakeCertain(PartVerdict[,] verdicts)
    {
        for (int number = Sentence.FirstNumber; number < Sentence.EndNumber; number++)
        {
            for (ResultPart part = 0; part <= ResultPart.Method; part++)
            {
                ref PartVerdict verdict = ref verdicts[number, (int)part];
                verdict = verdict with { IsCertain = PlainSentence.IsSolid(this, verdict, part) };
            }
        }
    }

    /// <summary>The symbol at the index, a word that says nothing beyond the ends.</summary>
    public Symbol At(int index) => (uint)index < (uint)Symbols.Count ? Symbols[index] : new(SymbolKind.Word, -1, Boundary.Edge, -1);

    /// <summary>The role of the chunk at the symbol, <see cref="ChunkRole.Other"/> for what is no chunk.</summary>
    public ChunkRole RoleAt(int index) =>
        At(index).Kind == SymbolKind.Chunk ? roles[At(index).Index - Sentence.FirstChunk] : ChunkRole.Other;

    public ref readonly Chunk ChunkAt(int index) => ref analysis.Chunks[Symbols[index].Index];

    public ref readonly StatedNumber NumberAt(int index) => ref analysis.Numbers[Symbols[index].Index];

    /// <summary>Place and size of the list that the number stands in.</summary>
    public (int Place, int Size) ListAt(int index) => analysis.Surroundings.ListOf(Symbols[index].Index);

    /// <summary>
    /// The member of a coordination at the place of a list of that size; a chunk that is coordinated with nothing is all there is.
    /// </summary>
    /// <param name="index">The symbol of one of its chunks.</param>
    /// <param name="place">The place in the list.</param>
    /// <param name="size">The size of the list.</param>
    public PartVerdict ShareOf(int index, int place, int size)
    {
        ref readonly Chunk chunk = ref ChunkAt(index);
        return chunk.GroupSize == 1 ? PartVerdict.Of(Symbols[index].Index)
            : chunk.GroupSize == size ? PartVerdict.Of(chunk.GroupFirst + place)
            : PartVerdict.Unknown;
    }

    /// <summary>Whether a clause gives one number and then another: "from 82.0% to 84.6%".</summary>
    public bool IsFromTo(Clause clause, int place) =>
        place + 1 < clause.Numbers.Length
        && At(clause.Numbers[place] - 1).Is(Boundary.From)
        && At(clause.Numbers[place + 1] - 1).Is(Boundary.To)
        && clause.Numbers[place + 1] - clause.Numbers[place] <= LongestFromTo;

    /// <summary>
    /// The system that the sentence before tests ("We evaluate A on ImageNet."): a chunk; -1 if it tests none, or several.
    /// </summary>
    public int Tested()
    {
        int found = -1;
        for (int i = Sentence.FirstChunk - 1; i >= 0 && analysis.Chunks[i].Sentence == sentenceIndex - 1; i--)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[i];
            if (chunk.GroupLeft == Boundary.Evaluate && chunk.HasCapital && chunk.Name is null)
            {
                if (found >= 0 || chunk.GroupSize > 1)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>The data that the sentence before tests on, all named: nothing is known if there are none, or several lists.</summary>
    public PartVerdict TestedOn()
    {
        PartVerdict found = PartVerdict.Unknown;
        for (int i = Sentence.FirstChunk - 1; i >= 0 && analysis.Chunks[i].Sentence == sentenceIndex - 1; i--)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[i];
            if (chunk.Name is not null && (found.Kind == VerdictKind.Unknown || chunk.GroupFirst != found.First))
            {
                if (
                    found.IsKnown
                    || !(chunk.GroupLeft is Boundary.On or Boundary.Across)
                    || !(analysis.Sentences[chunk.Sentence].TellsOfTest || Tested() >= 0)
                )
                {
                    return PartVerdict.Unknown;
                }

                found = PartVerdict.Of(chunk.GroupFirst, chunk.GroupSize);
            }
        }

        return found;
    }
}
