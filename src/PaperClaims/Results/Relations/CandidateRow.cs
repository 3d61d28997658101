using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Writes the rows by which trees judge whether a candidate is a part of a result.</summary>
/// <param name="analysis">The abstract.</param>
/// <param name="relations">The candidates of each number; their ranks and the scores of their words are set.</param>
/// <param name="values">Room for a row.</param>
internal ref struct CandidateRow(ResultAnalysis analysis, Relations[] relations, Span<float> values)
{
    private readonly Span<float> values = values;
    private int written = -1;

    public ReadOnlySpan<float> Of(int number, int candidate)
    {
        if (number != written)
        {
            NumberFeatures.Write(analysis, number, new(values));
            written = number;
        }

        Write(analysis, relations, number, candidate, values[(int)NumberFeature.Count..]);
        return values[..RelationSchema.CandidateWidth];
    }

    /// <summary>Writes the features of a candidate alone.</summary>
    public static void Write(ResultAnalysis analysis, Relations[] relations, int number, int candidate, Span<float> columns)
    {
        Relations own = relations[number];
        ChunkFeatures.Write(analysis, number, own.Candidates[candidate], new(columns));
        int chunk = own.Candidates[candidate].Chunk;
        int before = IndexIn(relations, number - 1, chunk);
        int after = IndexIn(relations, number + 1, chunk);
        PartScores words = own.WordScores(candidate);
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            FeatureRow<PartFeature> row = new(columns[((int)CandidateFeature.Parts + ((int)part * (int)PartFeature.Count))..]);
            int rank = own.Rank(candidate, part);
            int others = own.BestRankBut(candidate, part);
            row.Set(PartFeature.WordScore, words[part]);
            row.Set(PartFeature.Rank, rank);
            row.Set(PartFeature.BestRankOfOthers, others);
            row.Set(PartFeature.RankLessOthers, rank - others);
            row.Set(
                PartFeature.Verdict,
                own.Verdict(part) == VerdictKind.Unknown ? 0
                    : own.IsMeant(candidate, part) ? 1
                    : -1
            );
            row.Set(PartFeature.RankLessOthersOfNumberBefore, RankLessOthers(relations, number - 1, before, part));
            row.Set(PartFeature.RankLessOthersOfNumberAfter, RankLessOthers(relations, number + 1, after, part));
        }
    }

    // How the number before or after is tied to the same chunk.
    private static int RankLessOthers(Relations[] relations, int number, int candidate, ResultPart part) =>
        candidate < 0 ? RelationPatterns.NoRank : relations[number].Rank(candidate, part) - relations[number].BestRankBut(candidate, part);

    private static int IndexIn(Relations[] relations, int number, int chunk) =>
        (uint)number < (uint)relations.Length ? relations[number].IndexOf(chunk) : -1;
}
