using System.Text.Json;

namespace PaperClaims.Tests.Corpus;

/// <summary>How often a change of known direction is read as better or worse.</summary>
public static class ResultAgreement
{
    /// <summary>
    /// Share of the annotated changes and ratios with a direction, of those that are found, whose direction is read right.
    /// </summary>
    public static double OfImprovements(IReadOnlyList<GoldPaper> papers)
    {
        int found = 0;
        int right = 0;
        foreach (GoldPaper paper in papers)
        {
            ClaimSet claims = ClaimPipeline.Default.Extract(paper.Abstract);
            foreach (JsonElement gold in paper.Claims.Where(claim => claim.GetProperty("type").ValueEquals("result")))
            {
                TextSpan span = new(gold.GetProperty("start").GetInt32(), gold.GetProperty("length").GetInt32());
                bool isDirected = gold.GetProperty("improvement").ValueKind is JsonValueKind.True or JsonValueKind.False;
                if (isDirected && claims.Results.FirstOrDefault(claim => claim.Span.Overlaps(span)) is { } result)
                {
                    found++;
                    right += result.Improvement == gold.GetProperty("improvement").GetBoolean() ? 1 : 0;
                }
            }
        }

        return (double)right / found;
    }
}
