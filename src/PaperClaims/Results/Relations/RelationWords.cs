using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The words of a chunk, around it and between it and a number, as hashed features: what only words tell.</summary>
internal static class RelationWords
{
    /// <summary>Room for the features of one pair.</summary>
    public const int Most = 64;

    private const int LongestPath = 5;
    private const int LongestBoundaryPath = 14;
    private const int MostWords = 6;

    /// <summary>Writes the features and returns their number.</summary>
    public static int Collect(ResultAnalysis analysis, int index, Relations relations, int place, Span<ulong> features)
    {
        Candidate candidate = relations.Candidates[place];
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        bool same = candidate.SentencesBack == 0;
        bool before = chunk.First < number.First;
        ulong side =
            !same ? 3ul
            : before ? 1ul
            : 2ul;
        ulong kind = ((ulong)analysis.Kinds[index] * 8) + (ulong)number.Form + 1 + (analysis.TellsOfCost(index) ? 32ul : 0);
        int last = chunk.CoreEnd > chunk.First ? chunk.CoreEnd - 1 : chunk.End - 1;
        ulong head = analysis.WordHash(last);
        ulong left = analysis.WordHash(chunk.First - 1);
        ulong right = analysis.WordHash(chunk.End);
        ulong numberLeft = analysis.WordHash(number.First - 1);
        ulong numberRight = analysis.WordHash(number.UnitEnd);
        int count = 0;
        features[count++] = FeatureHash.Mix(1, head);
        features[count++] = FeatureHash.Mix(2, analysis.WordHash(chunk.First));
        features[count++] = FeatureHash.Mix(3, head, last > chunk.First ? analysis.WordHash(last - 1) : 0);
        features[count++] = FeatureHash.Mix(5, left, side);
        features[count++] = FeatureHash.Mix(6, left, analysis.WordHash(chunk.First - 2));
        features[count++] = FeatureHash.Mix(7, right, side);
        features[count++] = FeatureHash.Mix(8, numberLeft, side);
        features[count++] = FeatureHash.Mix(9, numberRight, side);
        features[count++] = FeatureHash.Mix(13, left, numberLeft ^ side);
        features[count++] = FeatureHash.Mix(15, head, numberLeft ^ side);
        features[count++] = FeatureHash.Mix(16, ((ulong)chunk.Left * 64) + (ulong)chunk.Right, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(17, left, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(18, head, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(21, head, (ulong)chunk.Left);
        features[count++] = FeatureHash.Mix(22, head, (ulong)chunk.GroupLeft + (side * 64));
        features[count++] = FeatureHash.Mix(24, head, numberRight ^ side);
        features[count++] = FeatureHash.Mix(25, left, right ^ side);
        features[count++] = FeatureHash.Mix(26, ((ulong)chunk.Determiner * 8) + (ulong)chunk.Noun, (left * 4) + side);
        features[count++] = FeatureHash.Mix(
            27,
            analysis.VerbBefore(number.First),
            ((ulong)chunk.GroupLeft * 32) + ((ulong)chunk.MetricLevel * 4) + side
        );
        features[count++] = FeatureHash.Mix(28, analysis.VerbBefore(chunk.First), kind ^ (side << 8));
        if (!same)
        {
            ulong told =
                ((ulong)Math.Min(candidate.SentencesBack, 6) * 64)
                + ((ulong)Math.Min(chunk.Mentions, 3) * 16)
                + (chunk.IsIntroduced ? 8ul : 0)
                + (chunk.IsInTitle ? 4ul : 0)
                + (
                    chunk.Name is null ? 0ul
                    : chunk.Name is DatasetClaim ? 1ul
                    : 2ul
                );
            features[count++] = FeatureHash.Mix(40, told, kind);
            features[count++] = FeatureHash.Mix(41, told, (ulong)chunk.GroupLeft);
            features[count++] = FeatureHash.Mix(42, left, (ulong)chunk.Noun + (chunk.Name is null ? 0ul : 16ul));
        }

        for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
        {
            ulong rank = ((ulong)part * 256) + ((ulong)relations.Rank(place, part) * 16) + (ulong)relations.BestRankBut(place, part);
            features[count++] = FeatureHash.Mix(44, rank);
            features[count++] = FeatureHash.Mix(45, rank, kind);
        }

        for (int i = chunk.First; i < Math.Min(chunk.End, chunk.First + MostWords); i++)
        {
            features[count++] = FeatureHash.Mix(20, analysis.WordHash(i));
        }

        return same ? CollectBetween(analysis, number, chunk, side, kind, features, count) : count;
    }

    private static int CollectBetween(
        ResultAnalysis analysis,
        in StatedNumber number,
        in Chunk chunk,
        ulong side,
        ulong kind,
        Span<ulong> features,
        int count
    )
    {
        int from = side == 1 ? chunk.End : number.UnitEnd;
        int to = side == 1 ? number.First : chunk.First;
        if (to - from <= LongestPath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                path = FeatureHash.Mix(30, path, analysis.WordHash(i));
            }

            features[count++] = FeatureHash.Mix(10, path, side);
            features[count++] = FeatureHash.Mix(11, path, (kind * 4) + side);
        }

        if (to - from <= LongestBoundaryPath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                Boundary boundary = analysis.BoundaryAt(i);
                path = boundary is Boundary.Article or Boundary.Adverb ? path : FeatureHash.Mix(31, path, (ulong)boundary);
            }

            features[count++] = FeatureHash.Mix(12, path, side);
            features[count++] = FeatureHash.Mix(14, path, ((ulong)chunk.Noun * 64) + ((ulong)chunk.MetricLevel * 8) + side);
        }

        int between = analysis.CountOf(Counted.Numbers, from, to);
        features[count++] = FeatureHash.Mix(
            19,
            ((ulong)Math.Min(between, 4) * 64) + (ulong)chunk.Left,
            (side * 4) + (chunk.Name is null ? 0ul : 1ul)
        );
        ulong place = (ulong)Math.Min(9, analysis.ChunksWithin(from, to)) + (side * 16);
        features[count++] = FeatureHash.Mix(32, place, analysis.WordHash(chunk.First - 1));
        features[count++] = FeatureHash.Mix(33, place, ((ulong)chunk.MetricLevel * 512) + ((ulong)chunk.Noun * 64) + kind);
        features[count++] = FeatureHash.Mix(34, place, ((ulong)chunk.Left * 64) + (ulong)chunk.Right);
        features[count++] = FeatureHash.Mix(35, place, analysis.WordHash(number.First - 1) * 3 + analysis.WordHash(number.UnitEnd));
        features[count++] = FeatureHash.Mix(36, analysis.VerbBefore(number.First), place + ((ulong)chunk.Left * 256));
        bool first = chunk.First - analysis.Sentences[chunk.Sentence].First <= 3;
        features[count++] = FeatureHash.Mix(
            37,
            analysis.WordHash(chunk.First - 1),
            (first ? 1ul : 0) + (side * 2) + ((ulong)chunk.Noun * 8)
        );
        features[count++] = FeatureHash.Mix(
            38,
            analysis.WordHash(side == 1 ? chunk.End : number.UnitEnd),
            analysis.WordHash(side == 1 ? chunk.End + 1 : number.UnitEnd + 1) ^ side
        );
        features[count++] = FeatureHash.Mix(
            39,
            analysis.WordHash(side == 1 ? number.First - 1 : chunk.First - 1),
            analysis.WordHash(side == 1 ? number.First - 2 : chunk.First - 2) ^ side
        );
        features[count++] = FeatureHash.Mix(23, analysis.WordHash(from), analysis.WordHash(to - 1) ^ side);
        return count;
    }
}
