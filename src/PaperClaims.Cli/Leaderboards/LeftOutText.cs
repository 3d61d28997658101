using System.Globalization;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Says how many rows were left out of the boards, and why.</summary>
internal static class LeftOutText
{
    public static string Of(LeaderboardSet boards)
    {
        string confidence = boards.Options.MinimumConfidence.ToString(CultureInfo.InvariantCulture);
        int rows = boards.LeftOut.Values.Sum();
        if (rows == 0)
        {
            return $"rows at a confidence of {confidence} or more; no other was left out";
        }

        IEnumerable<string> reasons = boards.LeftOut.Select(reason => $"{reason.Value} {Describe(reason.Key, confidence, boards.Options)}");
        return $"rows at a confidence of {confidence} or more; "
            + $"{rows} {(rows == 1 ? "was" : "were")} left out of all boards: {string.Join(", ", reasons)}";
    }

    private static string Describe(LeaderboardExclusion reason, string confidence, LeaderboardOptions options) =>
        reason switch
        {
            LeaderboardExclusion.Bound => "with limits (\"up to 90%\")",
            LeaderboardExclusion.NoLevel => "with deviations, gains or shares",
            LeaderboardExclusion.Average => "with averages over several datasets",
            LeaderboardExclusion.SeveralData => "with one number for several datasets, unclear whether for each",
            LeaderboardExclusion.OutOfRange => "impossible for their metric",
            LeaderboardExclusion.LowConfidence => $"below a confidence of {confidence}",
            LeaderboardExclusion.Baseline => "of baselines",
            LeaderboardExclusion.RareMetric => "in metrics that are not in the lexicon and appear only once",
            LeaderboardExclusion.NotBest => "not the best of their paper and method",
            LeaderboardExclusion.FewPapers => $"on boards of fewer than {options.MinimumPapers} papers",
            _ => "for another reason",
        };
}
