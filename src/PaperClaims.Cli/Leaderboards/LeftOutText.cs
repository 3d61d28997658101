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
            return $"rows at a confidence of {confidence} or more; none was left out";
        }

        IEnumerable<string> reasons = boards.LeftOut.Select(reason => $"{reason.Value} {Describe(reason.Key, confidence, boards.Options)}");
        return $"rows at a confidence of {confidence} or more; "
            + $"{rows} {(rows == 1 ? "was" : "were")} left out: {string.Join(", ", reasons)}";
    }

    private static string Describe(LeaderboardExclusion reason, string confidence, LeaderboardOptions options) =>
        reason switch
        {
            LeaderboardExclusion.Bound => "limits (\"up to 90%\")",
            LeaderboardExclusion.NoLevel => "deviations, gains or shares",
            LeaderboardExclusion.Average => "averages over several data",
            LeaderboardExclusion.SeveralData => "of several data without a word that it is each",
            LeaderboardExclusion.OutOfRange => "that the metric cannot have",
            LeaderboardExclusion.LowConfidence => $"below a confidence of {confidence}",
            LeaderboardExclusion.Baseline => "of baselines",
            LeaderboardExclusion.RareMetric => "in metrics that no list knows and one paper says once",
            LeaderboardExclusion.NotBest => "beside a better one of the same paper",
            LeaderboardExclusion.FewPapers => $"on boards of fewer than {options.MinimumPapers} papers",
            _ => "for another reason",
        };
}
