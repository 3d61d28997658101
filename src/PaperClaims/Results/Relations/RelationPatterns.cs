namespace PaperClaims;

/// <summary>The commonest ways in which a text ties a chunk to a number, each with its rank: <see cref="Certain"/> ties whatever else there is, then the lower the surer, <see cref="None"/> not at all.</summary>
internal static class RelationPatterns
{
    public const int None = 10;

    /// <summary>Numbers and chunks are lists of the same length, and the two stand at the same place of theirs.</summary>
    public const int Certain = 0;

    /// <summary>The sentence before tests on several named data, and this one names none.</summary>
    public const int ToldBefore = 4;

    /// <summary>The ranks of what ties a chunk to a number as each of the parts.</summary>
    public static (int Metric, int Data, int Baseline, int Method) Rank(ResultAnalysis analysis, int index, Candidate candidate)
    {
        if (candidate.SentencesBack > 0)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
            return (
                RankBack(analysis, index, chunk, candidate.SentencesBack, ResultPart.Metric),
                RankBack(analysis, index, chunk, candidate.SentencesBack, ResultPart.Data),
                RankBack(analysis, index, chunk, candidate.SentencesBack, ResultPart.Baseline),
                RankBack(analysis, index, chunk, candidate.SentencesBack, ResultPart.Method)
            );
        }

        Placement placement = new(analysis, index, candidate.Chunk);
        return (RankMetric(analysis, placement), RankData(placement), RankBaseline(placement), RankMethod(placement));
    }

    private static int RankBack(ResultAnalysis analysis, int number, in Chunk chunk, int back, ResultPart part) =>
        part switch
        {
            ResultPart.Data
                when back == 1
                    && chunk.Name is not null
                    && chunk.GroupSize > 1
                    && analysis.Sentences[chunk.Sentence].TellsOfTest
                    && !NamesData(analysis, number) => ToldBefore,

            // "We test it on A and B. It reaches ..."
            ResultPart.Data
                when analysis.Sentences[chunk.Sentence].TellsOfTest
                    && chunk.GroupLeft
                        is Boundary.On
                            or Boundary.From
                            or Boundary.Across
                            or Boundary.Evaluate
                            or Boundary.Using
                            or Boundary.SuchAs
                            or Boundary.Open => (chunk.Name is null ? 7 : 5) + (back == 1 ? 0 : 1),
            ResultPart.Data => chunk.Name is null ? 9
            : chunk.IsIntroduced && chunk.Name is BenchmarkClaim ? 6
            : back == 1 ? 7
            : 8,
            ResultPart.Metric when chunk.MetricLevel >= 2 => 9,
            ResultPart.Baseline when chunk.GroupLeft.IsComparing() => 7,
            ResultPart.Method when chunk.MethodRank > 0 => 5,
            _ => None,
        };

    private static bool NamesData(ResultAnalysis analysis, int number)
    {
        SentenceRange sentence = analysis.SentenceOf(number);
        return analysis.Counts.Of(Counted.Data, sentence.First, sentence.End) > 0;
    }

    private static int RankMetric(ResultAnalysis analysis, in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool named = chunk.MetricLevel >= 1;
        if (chunk.CoreEnd == chunk.First || (chunk.IsModel && !named))
        {
            return None;
        }

        if (placement.Lists && named)
        {
            // "10.3% and 7.7% in terms of F1 and AP", "Recall@5 and MRR of 35% and 0.3"
            return placement.Aligned ? Certain : None;
        }

        if (!placement.Before)
        {
            if (placement.NumbersBetween > 0)
            {
                // "22.5, 28.0 and 18.1 BLEU"
                return placement.EndsList && chunk.MetricLevel >= 2 && placement.ChunksBetween == 0 ? 2 : None;
            }

            if (placement.ChunksBetween == 0)
            {
                // "87.0 EM", "a 5% accuracy gain", "64% fewer tokens", "by 16% in recall"
                return chunk.Left switch
                {
                    Boundary.Number => named || chunk.EndsInChange ? 1 : 8,
                    Boundary.Comparative => named ? 1 : 3,
                    Boundary.In or Boundary.Terms or Boundary.On or Boundary.Of or Boundary.For => chunk.MetricLevel >= 2 ? 2
                    : named ? 3
                    : chunk.Left == Boundary.In ? 6
                    : None,
                    _ => chunk.MetricLevel >= 2 ? 6 : None,
                };
            }

            // "a 7% improvement in accuracy", "a 45% reduction of memory"
            ref readonly Chunk next = ref analysis.Chunks[placement.FirstAfter];
            if (
                placement.ChunksBetween == 1
                && next.Left == Boundary.Number
                && next.CoreEnd == next.First
                && chunk.Left is Boundary.In or Boundary.Of or Boundary.On or Boundary.For or Boundary.Terms
            )
            {
                return named ? 1 : 3;
            }

            return chunk.MetricLevel >= 2 && chunk.Left is Boundary.In or Boundary.Terms or Boundary.On && placement.MetricsBetween == 0
                ? 5
                : None;
        }

        if (placement.NumbersBetween == 0)
        {
            if (placement.ChunksBetween == 0)
            {
                if (chunk.Left == Boundary.Number || chunk.Right is Boundary.And or Boundary.Comma or Boundary.While)
                {
                    // "51% sensitivity and 61% accuracy": it has a number already.
                    return chunk.MetricLevel >= 2 ? 8 : None;
                }

                // "an accuracy of 91%", "accuracy (91%)", "reduces latency by 40%", "accuracy gains of 3%", "and EI by 26%"
                return named || chunk.EndsInChange ? (chunk.IsVague ? 4 : 2)
                    : chunk.GroupLeft is Boundary.Improve or Boundary.Reduce ? 3
                    : chunk.Right is Boundary.Improve or Boundary.Reduce ? 4
                    : chunk.Right == Boundary.Of && chunk.Name is null ? 3
                    : chunk.Right is Boundary.By or Boundary.From or Boundary.EqualSign or Boundary.Colon
                    && chunk.Name is null
                    && !chunk.GroupLeft.IsComparing()
                        ? 6
                    : None;
            }

            bool governs = chunk.GroupLeft is Boundary.Improve or Boundary.Reduce || chunk.Right is Boundary.Improve or Boundary.Reduce;
            return governs ? (named ? 4 : 6)
                : chunk.MetricLevel >= 2 && placement.MetricsBetween == 0 ? 5
                : None;
        }

        return chunk.MetricLevel >= 2 && placement.MetricsBetween == 0 ? 7
            : placement.VerbsBetween == 0
            && chunk.Name is null
            && (chunk.GroupLeft is Boundary.Improve or Boundary.Reduce || chunk.Right is Boundary.Improve or Boundary.Reduce or Boundary.Of)
                ? 8
            : None;
    }

    private static int RankData(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool named = chunk.Name is not null;
        bool data = named || chunk.Noun == Noun.Data;
        bool on = chunk.GroupLeft is Boundary.On or Boundary.Across;
        bool placed = on || chunk.GroupLeft is Boundary.For or Boundary.In or Boundary.Using or Boundary.Evaluate or Boundary.At;
        if (chunk.MetricLevel >= 3 && !named)
        {
            return None;
        }

        if (placement.Lists && data)
        {
            return placement.Aligned ? Certain : None;
        }

        if (chunk.IsModel && !data)
        {
            return 9;
        }

        if (placement.Parallel && chunk.MetricLevel < 2 && !chunk.GroupLeft.IsComparing())
        {
            return on || data ? 1 : 3;
        }

        if (!placement.Before)
        {
            if (placement.NumbersBetween == 0)
            {
                return on ? (data ? 1 : 2)
                    : placed ? (data ? 2 : 4)
                    : named ? (chunk.Left == Boundary.Open ? 2 : 5)
                    : chunk.GroupLeft is Boundary.OtherPreposition && placement.ChunksBetween == 0 ? 6
                    : None;
            }

            return (placement.EndsList || placement.EndsRow) && placed ? (data ? 2 : 4)
                : on && named ? 6
                : on && data ? 7
                : None;
        }

        if (placement.NumbersBetween == 0)
        {
            return named && (placement.ChunksBetween == 0 || chunk.GroupLeft is Boundary.Improve) ? 2
                : placed
                    ? (
                        data ? 3
                        : placement.StartsSentence ? 4
                        : 7
                    )
                : named ? 5
                : None;
        }

        return placed && placement.StartsSentence ? (data ? 4 : 6)
            : named ? 7
            : placed && data ? 8
            : None;
    }

    private static int RankBaseline(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool compared = chunk.GroupLeft.IsComparing();
        if (placement.Lists && compared)
        {
            return placement.Aligned ? Certain : None;
        }

        if (compared && placement.Parallel)
        {
            return 1;
        }

        if (!compared)
        {
            // "improves VoteNet by 2.5%", "an improvement to DeiT", "improves scores from X by"
            bool model = chunk.MetricLevel == 0 && chunk.Name is null && placement.NumbersBetween == 0;
            return model && placement.Before && chunk.GroupLeft == Boundary.Improve && chunk.HasCapital ? 5
                : model && placement.Lists && placement.Aligned && chunk.HasCapital ? 5
                : model && chunk.GroupLeft == Boundary.From && chunk.Noun != Noun.Measure && placement.Before ? 7
                : model && !placement.Before && chunk.GroupLeft == Boundary.To && chunk.HasCapital ? 7
                : model && placement.Before && chunk.GroupLeft == Boundary.Of && chunk.HasCapital && placement.ChunksBetween == 0 ? 8
                : None;
        }

        return placement.NumbersBetween == 0
                ? (
                    placement.Before
                        ? (
                            placement.ComparedBetween > 0 ? 3
                            : placement.VerbsBetween == 0 ? 1
                            : 2
                        )
                    : placement.ComparedBetween == 0 ? 1
                    : 4
                )
            : placement.Before ? (placement.ComparedBetween == 0 ? 4 : 7)
            : placement.EndsList ? 2
            : placement.ComparedBetween == 0 ? 5
            : 8;
    }

    private static int RankMethod(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool acts = chunk.Right.IsVerb() || chunk.Right == Boundary.Auxiliary;
        return !placement.Before
                ? (
                    chunk.Left is Boundary.Open or Boundary.For or Boundary.With
                    && chunk.HasCapital
                    && chunk.Name is null
                    && placement.NumbersBetween == 0
                        ? 6
                        : None
                )
            : acts && placement.VerbsBetween <= 1 ? (chunk.HasCapital ? 1 : 3)
            : acts ? (chunk.HasCapital ? 2 : 5)
            : chunk.MethodRank > 0 ? 4
            : placement.ChunksBetween == 0 && chunk.HasCapital ? 4
            : None;
    }

    /// <summary>How a chunk stands to a number of its sentence.</summary>
    private readonly ref struct Placement
    {
        private readonly ref readonly Chunk chunk;

        public Placement(ResultAnalysis analysis, int index, int at)
        {
            ref readonly StatedNumber number = ref analysis.Numbers[index];
            chunk = ref analysis.Chunks[at];
            Before = Chunk.First < number.First;
            int from = Before ? Chunk.End : number.UnitEnd;
            int to = Before ? number.First : Chunk.First;
            NumbersBetween = analysis.Counts.Of(Counted.Numbers, from, to);
            ChunksBetween = analysis.Counts.OfChunks(from, to);
            MetricsBetween = analysis.Counts.Of(Counted.Metrics, from, to);
            ComparedBetween = analysis.Counts.Of(Counted.Compared, from, to);
            VerbsBetween = analysis.Counts.Of(Counted.Verbs, from, to);
            (int place, int size) = analysis.Surroundings.ListOf(index);
            Lists = size > 1 && Chunk.GroupSize == size;
            Aligned = Lists && at - Chunk.GroupFirst == place;
            EndsList = NumbersBetween == size - 1 - place;
            EndsRow = !Before && VerbsBetween == 0 && ComparedBetween == 0 && analysis.Counts.Of(Counted.Placed, from, to) == 0;
            Parallel = !Before && analysis.Surroundings.IsParallel(index, at);
            FirstAfter = Before ? -1 : at - ChunksBetween;
            StartsSentence = Chunk.GroupFirst - analysis.Sentences[Chunk.Sentence].FirstChunk <= 1;
        }

        public ref readonly Chunk Chunk => ref chunk;

        public bool Before { get; }

        public int NumbersBetween { get; }

        public int ChunksBetween { get; }

        public int MetricsBetween { get; }

        public int ComparedBetween { get; }

        public int VerbsBetween { get; }

        /// <summary>Whether numbers and chunks are lists of the same length.</summary>
        public bool Lists { get; }

        public bool Aligned { get; }

        /// <summary>Whether between number and chunk stands nothing but the rest of the number's list.</summary>
        public bool EndsList { get; }

        /// <summary>Whether it is the first chunk after the number that a preposition places, and no verb between.</summary>
        public bool EndsRow { get; }

        public bool Parallel { get; }

        public int FirstAfter { get; }

        public bool StartsSentence { get; }
    }
}
