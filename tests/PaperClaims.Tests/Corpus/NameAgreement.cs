using System.Text.Json;

namespace PaperClaims.Tests.Corpus;

/// <summary>How far the names found agree with gold: one to one where spans begin alike, so that "Heron dataset" is "Heron".</summary>
public sealed record NameAgreement(int Matched, int Extra, int Missed)
{
    public double F1 => 2.0 * Matched / Math.Max(1, (2 * Matched) + Extra + Missed);

    public static NameAgreement Measure(IEnumerable<(GoldPaper Gold, ClaimSet Claims)> papers)
    {
        int matched = 0;
        int extra = 0;
        int missed = 0;
        foreach ((GoldPaper gold, ClaimSet claims) in papers)
        {
            JsonElement[] names = [.. gold.Claims.Where(claim => claim.GetProperty("type").GetString() is "dataset" or "benchmark")];
            HashSet<int> optional =
            [
                .. names.Where(claim => claim.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean()).Select(Start),
            ];
            HashSet<int> wanted = [.. names.Select(Start).Where(start => !optional.Contains(start))];
            HashSet<int> found = [.. claims.OfType<NameClaim>().Select(claim => claim.Start).Where(start => !optional.Contains(start))];
            matched += found.Count(wanted.Contains);
            extra += found.Count(start => !wanted.Contains(start));
            missed += wanted.Count(start => !found.Contains(start));
        }

        return new NameAgreement(matched, extra, missed);
    }

    private static int Start(JsonElement claim) => claim.GetProperty("start").GetInt32();
}
