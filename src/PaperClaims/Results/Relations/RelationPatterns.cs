namespace PaperClaims;

/// <summary>The commonest ways in which a text ties a chunk to a number as one of its parts.</summary>
internal static class RelationPatterns
{
    /// <summary>The rank of a pattern that ties the two whatever else there is: their places in lists of the same length.</summary>
    public const int Certain = 0;

    /// <summary>The rank of no pattern.</summary>
    public const int NoRank = 10;

    private static readonly byte[] Ranks = ReadRanks();

    /// <summary>The patterns of a part, the surest first.</summary>
    public static IReadOnlyList<PatternRow> Table(ResultPart part) =>
        part switch
        {
            ResultPart.Metric => MetricPatterns.Rows,
            ResultPart.Data => DataPatterns.Rows,
            ResultPart.Baseline => BaselinePatterns.Rows,
            ResultPart.Method => MethodPatterns.Rows,
            _ => [],
        };

    /// <summary>What ties the chunk to the number as the part.</summary>
    public static RelationPattern Find(in Placement placement, ResultPart part) =>
        part switch
        {
            ResultPart.Metric => MetricPatterns.Of(placement),
            ResultPart.Data => DataPatterns.Of(placement),
            ResultPart.Baseline => BaselinePatterns.Of(placement),
            ResultPart.Method => MethodPatterns.Of(placement),
            _ => RelationPattern.None,
        };

    /// <summary>How sure the pattern is: the lower the surer.</summary>
    public static int RankOf(RelationPattern pattern) => Ranks[(int)pattern];

    private static byte[] ReadRanks()
    {
        byte[] ranks = new byte[byte.MaxValue + 1];
        ranks[(int)RelationPattern.None] = NoRank;
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            foreach (PatternRow row in Table(part))
            {
                ranks[(int)row.Pattern] = row.Rank;
            }
        }

        return ranks;
    }
}

/// <summary>What is to be known of a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Rank">How sure it is: 0 ties whatever else there is, then the lower the surer.</param>
/// <param name="Condition">When it holds.</param>
/// <param name="Example">A text in which it holds for the **number** and the *chunk*.</param>
internal readonly record struct PatternRow(RelationPattern Pattern, byte Rank, string Condition, string Example);
