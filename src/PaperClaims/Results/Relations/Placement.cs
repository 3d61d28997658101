namespace PaperClaims;

/// <summary>How a candidate stands to a number; of one in a sentence before, only the chunk is known.</summary>
internal readonly ref struct Placement
{
    private readonly ref readonly Chunk chunk;
    private readonly ResultAnalysis analysis;
    private readonly int number;

    public Placement(ResultAnalysis analysis, int number, Candidate candidate)
    {
        this.analysis = analysis;
        this.number = number;
        chunk = ref analysis.Chunks[candidate.Chunk];
        SentencesBack = candidate.SentencesBack;
        if (SentencesBack > 0)
        {
            return;
        }

        ref readonly StatedNumber stated = ref analysis.Numbers[number];
        Before = chunk.First < stated.First;
        int from = Before ? chunk.End : stated.UnitEnd;
        int to = Before ? stated.First : chunk.First;
        PrefixCounts counts = analysis.Counts;
        NumbersBetween = counts.Of(Counted.Numbers, from, to);
        ChunksBetween = counts.OfChunks(from, to);
        MetricsBetween = counts.Of(Counted.Metrics, from, to);
        ComparedBetween = counts.Of(Counted.Compared, from, to);
        VerbsBetween = counts.Of(Counted.Verbs, from, to);
        (int place, int size) = analysis.Surroundings.ListOf(number);
        IsListAsLong = size > 1 && chunk.GroupSize == size;
        IsAligned = IsListAsLong && candidate.Chunk - chunk.GroupFirst == place;
        EndsList = NumbersBetween == size - 1 - place;
        EndsSeries = !Before && VerbsBetween == 0 && ComparedBetween == 0 && counts.Of(Counted.Placed, from, to) == 0;
        IsParallel = !Before && analysis.Surroundings.IsParallel(number, candidate.Chunk);
        StartsSentence = chunk.GroupFirst - analysis.Sentences[chunk.Sentence].FirstChunk <= 1;

        // "a 7% improvement in accuracy": the noun that the number counts measures nothing itself.
        IsAfterChange =
            !Before
            && ChunksBetween == 1
            && analysis.Chunks[candidate.Chunk - 1] is { Left: Boundary.Number } counted
            && counted.CoreEnd == counted.First;
    }

    public ref readonly Chunk Chunk => ref chunk;

    public int SentencesBack { get; }

    public bool Before { get; }

    public int NumbersBetween { get; }

    public int ChunksBetween { get; }

    public int MetricsBetween { get; }

    public int ComparedBetween { get; }

    public int VerbsBetween { get; }

    /// <summary>Whether numbers and chunks are lists of the same length.</summary>
    public bool IsListAsLong { get; }

    /// <summary>Whether number and chunk have the same place in lists of the same length.</summary>
    public bool IsAligned { get; }

    /// <summary>Whether between number and chunk stands nothing but the rest of the number's list.</summary>
    public bool EndsList { get; }

    /// <summary>Whether it is the first chunk after the number that a preposition places, and no verb between.</summary>
    public bool EndsSeries { get; }

    public bool IsParallel { get; }

    public bool StartsSentence { get; }

    public bool IsAfterChange { get; }

    /// <summary>Whether the sentence of the candidate tells of a test.</summary>
    public bool TellsOfTest => analysis.Sentences[chunk.Sentence].TellsOfTest;

    /// <summary>Whether the sentence of the number speaks of data, named or not.</summary>
    public bool NamesData
    {
        get
        {
            SentenceRange sentence = analysis.SentenceOf(number);
            return analysis.Counts.Of(Counted.Data, sentence.First, sentence.End) > 0;
        }
    }
}
