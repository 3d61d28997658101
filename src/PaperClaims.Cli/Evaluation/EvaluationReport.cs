using System.Globalization;
using System.Text.Json.Nodes;

namespace PaperClaims.Cli.Evaluation;

/// <summary>Writes what an evaluation found.</summary>
internal static class EvaluationReport
{
    public static void WriteTable(Evaluation evaluation, TextWriter writer)
    {
        writer.WriteLine(Invariant($"{"", -14} {"gold", 5} {"pred", 5}  {"P", 6} {"R", 6} {"F1", 6}"));
        foreach ((string name, Tally tally) in evaluation.Tallies)
        {
            writer.Write(Invariant($"{name, -14} {tally.Gold, 5} {tally.Predicted, 5}  "));
            writer.WriteLine(Invariant($"{tally.Precision, 6:0.000} {tally.Recall, 6:0.000} {tally.F1, 6:0.000}"));
        }

        writer.WriteLine(
            string.Join(
                "  ",
                evaluation.Shares.Select(share =>
                    Invariant(
                        $"{share.Key} {share.Value.Right}/{share.Value.Total} = {(double)share.Value.Right / share.Value.Total:0.000}"
                    )
                )
            )
        );
    }

    /// <summary>One line a claim that is extra or missed.</summary>
    public static void WriteErrors(Tally tally, TextWriter writer)
    {
        foreach ((string paper, string what, EvaluatedClaim claim) in tally.Errors)
        {
            writer.WriteLine($"{what} {paper} {claim.Json.GetRawText()}");
        }
    }

    public static string ToJson(Evaluation evaluation)
    {
        JsonObject report = [];
        foreach ((string name, Tally tally) in evaluation.Tallies)
        {
            report[name] = new JsonObject
            {
                ["precision"] = Math.Round(tally.Precision, 4),
                ["recall"] = Math.Round(tally.Recall, 4),
                ["f1"] = Math.Round(tally.F1, 4),
                ["gold"] = tally.Gold,
                ["predicted"] = tally.Predicted,
            };
        }

        foreach ((string name, (int right, int total)) in evaluation.Shares)
        {
            report[name] = Math.Round((double)right / total, 4);
        }

        return report.ToJsonString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
