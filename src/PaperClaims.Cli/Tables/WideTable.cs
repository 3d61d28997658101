using System.Globalization;

namespace PaperClaims.Cli.Tables;

/// <summary>A row a paper, with the claims of each kind in a cell.</summary>
internal sealed class WideTable : PaperTable
{
    public static readonly TableColumn<ExtractedPaper>[] Dictionary =
    [
        new("id", CellType.Text, "", "Id of the paper.", paper => paper.Id),
        new("title", CellType.Text, "", "Title of the paper.", paper => paper.Title),
        new("date", CellType.Text, "", "When the paper was published: ISO 8601, as precise as the source.", paper => paper.Date),
        new("claims", CellType.Integer, "", "Number of its claims.", paper => (long)paper.Claims.Count),
        new(
            "datasets",
            CellType.TextList,
            "",
            "Names of its datasets as written, each once.",
            paper => Distinct(paper.Claims.Datasets, claim => claim.Name)
        ),
        new(
            "dataset_ids",
            CellType.TextList,
            "",
            "Canonical ids of the known ones, each once.",
            paper => Distinct(paper.Claims.Datasets, claim => claim.CanonicalId)
        ),
        new(
            "benchmarks",
            CellType.TextList,
            "",
            "Names of its benchmarks as written, each once.",
            paper => Distinct(paper.Claims.Benchmarks, claim => claim.Name)
        ),
        new(
            "benchmark_ids",
            CellType.TextList,
            "",
            "Canonical ids of the known ones, each once.",
            paper => Distinct(paper.Claims.Benchmarks, claim => claim.CanonicalId)
        ),
        new("percentages", CellType.TextList, "", "The percentages as written.", paper => Texts(paper.Claims.Percentages)),
        new(
            "model_sizes",
            CellType.TextList,
            "",
            "The model sizes as numbers of parameters.",
            paper => paper.Claims.ModelSizes.Select(claim => claim.Parameters.ToString(CultureInfo.InvariantCulture)).ToArray()
        ),
        new(
            "code_urls",
            CellType.TextList,
            "",
            "The addresses, each once.",
            paper => Distinct(paper.Claims.CodeUrls, claim => claim.Url.AbsoluteUri)
        ),
        new(
            "dataset_sizes",
            CellType.TextList,
            "",
            "The dataset sizes: number, unit, and of what.",
            paper => paper.Claims.DatasetSizes.Select(Describe).ToArray()
        ),
        new(
            "results",
            CellType.TextList,
            "",
            "The results: metric, number, on what, against what.",
            paper => paper.Claims.Results.Select(Describe).ToArray()
        ),
    ];

    public override IReadOnlyList<(string Name, CellType Type)> Columns => [.. Dictionary.Select(column => (column.Name, column.Type))];

    public override IEnumerable<object?[]> RowsOf(ExtractedPaper paper) => [Array.ConvertAll(Dictionary, column => column.Cell(paper))];

    private static string[] Distinct<TClaim>(IEnumerable<TClaim> claims, Func<TClaim, string?> part) =>
        [.. claims.Select(part).OfType<string>().Distinct()];

    private static string[] Texts(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Text)];

    private static string Describe(DatasetSizeClaim claim) =>
        Join(claim.Value.ToString(CultureInfo.InvariantCulture), claim.Unit, claim.Of is null ? null : $"of {claim.Of}");

    private static string Describe(ResultClaim claim) =>
        Join(
            claim.MetricName ?? claim.Metric,
            claim.Text,
            claim.Unit is "percent" or "ratio" || claim.Unit is null || claim.Text.Contains(claim.Unit, StringComparison.Ordinal)
                ? null
                : claim.Unit,
            claim.Data.Count == 0 ? null : $"on {string.Join(" and ", claim.Data)}",
            claim.Baseline is null ? null : $"against {claim.Baseline}"
        );

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        List<string> written = [];
        foreach (string? part in parts)
        {
            if (part is not null)
            {
                written.Add(part);
            }
        }

        return string.Join(' ', written);
    }
}
