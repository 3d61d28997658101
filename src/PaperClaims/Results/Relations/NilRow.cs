using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Writes the rows by which trees judge whether the text names a part at all.</summary>
/// <param name="analysis">The abstract.</param>
/// <param name="relations">The candidates of each number, with their probabilities.</param>
/// <param name="values">Room for a row, zeros at first.</param>
internal ref struct NilRow(ResultAnalysis analysis, Relations[] relations, Span<float> values)
{
    private const int LikeliestAt = (int)NumberFeature.Count + (RelationModel.PartCount * (int)PromiseFeature.Count);
    public const int CandidateAt = LikeliestAt + (int)LikeliestFeature.Count;

    private readonly Span<float> values = values;
    private int written = -1;

    public ReadOnlySpan<float> Of(int number, ResultPart part)
    {
        if (number != written)
        {
            WriteNumber(number);
            written = number;
        }

        Relations own = relations[number];
        int likeliest = own.Likeliest(part);
        FeatureRow<LikeliestFeature> row = new(values[LikeliestAt..]);
        row.Set(LikeliestFeature.Probability, likeliest >= 0 ? own.Probability(likeliest, part) : 0);
        row.Set(LikeliestFeature.Rank, likeliest >= 0 ? own.Rank(likeliest, part) : RelationPatterns.NoRank);
        Span<float> columns = values.Slice(CandidateAt, (int)CandidateFeature.Count);
        if (likeliest >= 0)
        {
            CandidateRow.Write(analysis, relations, number, likeliest, columns);
        }
        else
        {
            columns.Clear();
        }

        return values[..RelationSchema.NilWidth];
    }

    /// <summary>Writes what is known of the number and of all its candidates.</summary>
    public readonly void WriteNumber(int number)
    {
        NumberFeatures.Write(analysis, number, new(values));
        WritePromises(number);
    }

    private readonly void WritePromises(int number)
    {
        Relations own = relations[number];
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            float best = 0;
            float second = 0;
            float sum = 0;
            for (int c = 0; c < own.Candidates.Count; c++)
            {
                float mine = own.Probability(c, part);
                sum += mine;
                (best, second) = mine > best ? (mine, best) : (best, Math.Max(second, mine));
            }

            FeatureRow<PromiseFeature> row = new(values[((int)NumberFeature.Count + ((int)part * (int)PromiseFeature.Count))..]);
            row.Set(PromiseFeature.Best, best);
            row.Set(PromiseFeature.Second, second);
            row.Set(PromiseFeature.Sum, sum);
            row.Set(PromiseFeature.BestRank, own.BestRankBut(-1, part));
            row.Set(
                PromiseFeature.Verdict,
                own.Verdict(part) switch
                {
                    VerdictKind.Unknown => 0,
                    VerdictKind.Nil => -1,
                    _ => 1,
                }
            );
            row.Set(PromiseFeature.BestOfNumberBefore, BestOf(number - 1, part));
            row.Set(PromiseFeature.BestOfNumberAfter, BestOf(number + 1, part));
        }
    }

    // -1 where there is no such number.
    private readonly float BestOf(int number, ResultPart part)
    {
        if ((uint)number >= (uint)relations.Length)
        {
            return -1;
        }

        int likeliest = relations[number].Likeliest(part);
        return likeliest >= 0 ? relations[number].Probability(likeliest, part) : 0;
    }
}
