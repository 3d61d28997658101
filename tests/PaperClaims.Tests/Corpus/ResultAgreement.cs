using System.Text.Json;

namespace PaperClaims.Tests.Corpus;

/// <summary>How often a change of known direction is read as better or worse.</summary>
public static class ResultAgreement
{
    /// <summary>Share of the changes of improvements.tsv, of those found as changes or ratios, whose direction is read right.</summary>
    public static double OfImprovements(IReadOnlyList<GoldPaper> papers)
    {
        Dictionary<string, ClaimSet> claims = papers.ToDictionary(
            paper => paper.Id,
            paper => ClaimPipeline.Default.Extract(paper.Abstract)
        );
        int found = 0;
        int right = 0;
        foreach (
            string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "improvements.tsv"))
                .Where(line => !line.StartsWith('#'))
        )
        {
            string[] fields = line.Split('\t');
            JsonElement gold = papers
                .Single(paper => paper.Id == fields[0])
                .Claims.Single(claim =>
                    claim.GetProperty("type").ValueEquals("result")
                    && claim.GetProperty("start").GetInt32() == int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture)
                );
            TextSpan span = new(gold.GetProperty("start").GetInt32(), gold.GetProperty("length").GetInt32());
            ResultClaim? result = claims[fields[0]].Results.FirstOrDefault(claim => claim.Span.Overlaps(span));
            found += result is null ? 0 : 1;
            right += result?.Improvement == (fields[2] == "better") ? 1 : 0;
        }

        return (double)right / found;
    }
}
