using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The words of a chunk, around it and between it and a number, as hashed features: <see cref="RelationTemplate"/>.</summary>
internal ref struct RelationWords
{
    /// <summary>Room for the features of one candidate.</summary>
    public const int Max = 64;

    private const int LongestPath = 5;
    private const int LongestBoundaryPath = 14;
    private const int MaxWords = 6;
    private const int StartOfSentence = 3;
    private const ulong Before = 1;
    private const ulong After = 2;
    private const ulong SentenceBefore = 3;

    private readonly ResultAnalysis analysis;
    private readonly TokenAnalysis tokens;
    private readonly ref readonly StatedNumber number;
    private readonly ref readonly Chunk chunk;
    private readonly Candidate candidate;
    private readonly ulong side;
    private readonly ulong kind;
    private readonly Span<ulong> features;
    private int count;

    private RelationWords(ResultAnalysis analysis, int index, Candidate candidate, Span<ulong> features)
    {
        this.analysis = analysis;
        this.candidate = candidate;
        this.features = features;
        tokens = analysis.Tokens;
        number = ref analysis.Numbers[index];
        chunk = ref analysis.Chunks[candidate.Chunk];
        side =
            candidate.SentencesBack > 0 ? SentenceBefore
            : chunk.First < number.First ? Before
            : After;
        kind = ((ulong)analysis.Kinds[index] * 8) + (ulong)number.UnitKind + 1 + (analysis.Surroundings.IsOfCost(index) ? 32ul : 0);
    }

    /// <summary>Writes the features and returns their number.</summary>
    public static int Collect(ResultAnalysis analysis, int number, Relations relations, int candidate, Span<ulong> features)
    {
        RelationWords words = new(analysis, number, relations.Candidates[candidate], features);
        words.CollectAround();
        if (words.side == SentenceBefore)
        {
            words.CollectMentions();
        }

        words.CollectRanks(relations, candidate);
        words.CollectWords();
        if (words.side != SentenceBefore)
        {
            words.CollectBetween();
        }

        return words.count;
    }

    private void Add(RelationTemplate template, ulong first, ulong second = 0) => features[count++] = Mix(template, first, second);

    private static ulong Mix(RelationTemplate template, ulong first, ulong second) => FeatureHash.Mix((int)template, first, second);

    private void CollectAround()
    {
        int last = chunk.CoreEnd > chunk.First ? chunk.CoreEnd - 1 : chunk.End - 1;
        ulong head = tokens.HashAt(last);
        ulong left = tokens.HashAt(chunk.First - 1);
        ulong right = tokens.HashAt(chunk.End);
        ulong numberLeft = tokens.HashAt(number.First - 1);
        ulong numberRight = tokens.HashAt(number.UnitEnd);
        Add(RelationTemplate.Head, head);
        Add(RelationTemplate.FirstWord, tokens.HashAt(chunk.First));
        Add(RelationTemplate.HeadPair, head, last > chunk.First ? tokens.HashAt(last - 1) : 0);
        Add(RelationTemplate.WordBefore, left, side);
        Add(RelationTemplate.WordsBefore, left, tokens.HashAt(chunk.First - 2));
        Add(RelationTemplate.WordAfter, right, side);
        Add(RelationTemplate.WordBeforeNumber, numberLeft, side);
        Add(RelationTemplate.WordAfterNumber, numberRight, side);
        Add(RelationTemplate.WordBeforeBoth, left, numberLeft ^ side);
        Add(RelationTemplate.HeadWordBeforeNumber, head, numberLeft ^ side);
        Add(RelationTemplate.BoundariesKind, ((ulong)chunk.Left * 64) + (ulong)chunk.Right, (kind * 4) + side);
        Add(RelationTemplate.WordBeforeKind, left, (kind * 4) + side);
        Add(RelationTemplate.HeadKind, head, (kind * 4) + side);
        Add(RelationTemplate.HeadLeft, head, (ulong)chunk.Left);
        Add(RelationTemplate.HeadGroupLeft, head, (ulong)chunk.GroupLeft + (side * 64));
        Add(RelationTemplate.HeadWordAfterNumber, head, numberRight ^ side);
        Add(RelationTemplate.WordsAround, left, right ^ side);
        Add(RelationTemplate.NounWordBefore, ((ulong)chunk.Determiner * 8) + (ulong)chunk.Noun, (left * 4) + side);
        ulong governed = ((ulong)chunk.GroupLeft * 32) + ((ulong)chunk.MetricLevel * 4) + side;
        Add(RelationTemplate.VerbBeforeNumber, tokens.VerbBefore(number.First), governed);
        Add(RelationTemplate.VerbBeforeChunk, tokens.VerbBefore(chunk.First), kind ^ (side << 8));
    }

    private void CollectMentions()
    {
        ulong name = chunk.Name switch
        {
            null => 0,
            DatasetClaim => 1,
            _ => 2,
        };
        ulong mentions =
            ((ulong)Math.Min(candidate.SentencesBack, 6) * 64)
            + ((ulong)Math.Min(chunk.Mentions, 3) * 16)
            + (chunk.IsIntroduced ? 8ul : 0)
            + (chunk.IsInTitle ? 4ul : 0)
            + name;
        Add(RelationTemplate.Mentions, mentions, kind);
        Add(RelationTemplate.MentionsGroupLeft, mentions, (ulong)chunk.GroupLeft);
        Add(RelationTemplate.WordBeforeName, tokens.HashAt(chunk.First - 1), (ulong)chunk.Noun + (name == 0 ? 0ul : 16ul));
    }

    private void CollectRanks(Relations relations, int place)
    {
        for (ResultPart part = 0; part <= ResultPart.Method; part++)
        {
            ulong rank = ((ulong)part * 256) + ((ulong)relations.Rank(place, part) * 16) + (ulong)relations.BestRankBut(place, part);
            Add(RelationTemplate.Ranks, rank);
            Add(RelationTemplate.RanksKind, rank, kind);
        }
    }

    private void CollectWords()
    {
        for (int i = chunk.First; i < Math.Min(chunk.End, chunk.First + MaxWords); i++)
        {
            Add(RelationTemplate.Word, tokens.HashAt(i));
        }
    }

    private void CollectBetween()
    {
        bool before = side == Before;
        int from = before ? chunk.End : number.UnitEnd;
        int to = before ? number.First : chunk.First;
        CollectPaths(from, to);
        ulong left = (ulong)chunk.Left;
        int numbers = Math.Min(analysis.Counts.Of(Counted.Numbers, from, to), 4);
        Add(RelationTemplate.NumbersBetween, ((ulong)numbers * 64) + left, (side * 4) + (chunk.Name is null ? 0ul : 1ul));
        ulong place = (ulong)Math.Min(9, analysis.Counts.OfChunks(from, to)) + (side * 16);
        ulong wordBefore = tokens.HashAt(chunk.First - 1);
        Add(RelationTemplate.PlaceWordBefore, place, wordBefore);
        Add(RelationTemplate.PlaceNounKind, place, ((ulong)chunk.MetricLevel * 512) + ((ulong)chunk.Noun * 64) + kind);
        Add(RelationTemplate.PlaceBoundaries, place, (left * 64) + (ulong)chunk.Right);
        ulong aroundNumber = (tokens.HashAt(number.First - 1) * 3) + tokens.HashAt(number.UnitEnd);
        Add(RelationTemplate.PlaceWordsAroundNumber, place, aroundNumber);
        Add(RelationTemplate.PlaceVerb, tokens.VerbBefore(number.First), place + (left * 256));
        bool starts = chunk.First - analysis.Sentences[chunk.Sentence].First <= StartOfSentence;
        Add(RelationTemplate.StartsSentence, wordBefore, (starts ? 1ul : 0) + (side * 2) + ((ulong)chunk.Noun * 8));
        Add(RelationTemplate.WordsAfterFirst, tokens.HashAt(from), tokens.HashAt(from + 1) ^ side);
        Add(RelationTemplate.WordsBeforeSecond, tokens.HashAt(to - 1), tokens.HashAt(to - 2) ^ side);
        Add(RelationTemplate.EndsOfPath, tokens.HashAt(from), tokens.HashAt(to - 1) ^ side);
    }

    private void CollectPaths(int from, int to)
    {
        if (to - from <= LongestPath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                path = Mix(RelationTemplate.StepOfPath, path, tokens.HashAt(i));
            }

            Add(RelationTemplate.Path, path, side);
            Add(RelationTemplate.PathKind, path, (kind * 4) + side);
        }

        if (to - from <= LongestBoundaryPath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                Boundary boundary = tokens.BoundaryAt(i);
                path = boundary is Boundary.Article or Boundary.Adverb
                    ? path
                    : Mix(RelationTemplate.StepOfBoundaryPath, path, (ulong)boundary);
            }

            Add(RelationTemplate.BoundaryPath, path, side);
            Add(RelationTemplate.BoundaryPathNoun, path, ((ulong)chunk.Noun * 64) + ((ulong)chunk.MetricLevel * 8) + side);
        }
    }
}
