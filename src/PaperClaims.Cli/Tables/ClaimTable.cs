using System.Text.Json;

namespace PaperClaims.Cli.Tables;

/// <summary>A row a claim, with the columns of all kinds: the data dictionary of every tabular output.</summary>
internal sealed class ClaimTable : PaperTable
{
    public static readonly TableColumn<ClaimRow>[] Dictionary =
    [
        new("id", CellType.Text, "", "Id of the paper.", row => row.Paper.Id),
        new("title", CellType.Text, "", "Title of the paper.", row => row.Paper.Title),
        new(
            "date",
            CellType.Text,
            "",
            "When the paper was published: ISO 8601, as precise as the source (2023-10-10, 2023-10, 2023).",
            row => row.Paper.Date
        ),
        new(
            "type",
            CellType.Text,
            "",
            "Kind of the claim: dataset, benchmark, percentage, model_size, code_url, dataset_size, result.",
            row => TypeOf(row.Claim)
        ),
        new("text", CellType.Text, "", "The characters of the abstract that state the claim, unchanged.", row => row.Claim.Text),
        new("start", CellType.Integer, "", "Where text starts in the abstract, in UTF-16 code units from 0.", row => (long)row.Claim.Start),
        new("length", CellType.Integer, "", "Length of text in UTF-16 code units.", row => (long)row.Claim.Length),
        new("sentence", CellType.Text, "", "The sentence that it stands in.", row => Quote(row.Paper, row.Claim.Sentence)),
        new("confidence", CellType.Number, "", "Probability that the claim is right, 0 to 1.", row => (decimal)row.Claim.Confidence),
        new("name", CellType.Text, "dataset benchmark", "The name as written.", row => (row.Claim as NameClaim)?.Name),
        new(
            "canonical_id",
            CellType.Text,
            "dataset benchmark",
            "The same for all spellings of a known resource; empty for one that is not known.",
            row => (row.Claim as NameClaim)?.CanonicalId
        ),
        new(
            "value",
            CellType.Number,
            "percentage dataset_size result",
            "The number; of a range the lower end.",
            row =>
                row.Claim switch
                {
                    PercentageClaim claim => claim.Value,
                    DatasetSizeClaim claim => claim.Value,
                    ResultClaim claim => claim.Value,
                    _ => null,
                }
        ),
        new(
            "parameters",
            CellType.Integer,
            "model_size",
            "The number of parameters; of a range the lower end.",
            row => (row.Claim as ModelSizeClaim)?.Parameters
        ),
        new(
            "high",
            CellType.Number,
            "percentage model_size dataset_size result",
            "Of a range the upper end.",
            row =>
                row.Claim switch
                {
                    PercentageClaim claim => claim.High,
                    ModelSizeClaim claim => (decimal?)claim.High,
                    DatasetSizeClaim claim => claim.High,
                    ResultClaim claim => claim.High,
                    _ => null,
                }
        ),
        new(
            "unit",
            CellType.Text,
            "percentage dataset_size result",
            "Of a percentage percent or points; of a dataset_size the noun counted; of a result percent, points, ratio, or as written.",
            row =>
                row.Claim switch
                {
                    PercentageClaim claim => NameOf(claim.Unit),
                    DatasetSizeClaim claim => claim.Unit,
                    ResultClaim claim => claim.Unit,
                    _ => null,
                }
        ),
        new(
            "bound",
            CellType.Text,
            "percentage model_size dataset_size",
            "Exact, approximate, at_least or at_most.",
            row =>
                row.Claim switch
                {
                    PercentageClaim claim => NameOf(claim.Bound),
                    ModelSizeClaim claim => NameOf(claim.Bound),
                    DatasetSizeClaim claim => NameOf(claim.Bound),
                    _ => null,
                }
        ),
        new(
            "role",
            CellType.Text,
            "percentage",
            "Score, change or other.",
            row => row.Claim is PercentageClaim claim ? NameOf(claim.Role) : null
        ),
        new(
            "scope",
            CellType.Text,
            "model_size",
            "Total, active or trainable.",
            row => row.Claim is ModelSizeClaim claim ? NameOf(claim.Scope) : null
        ),
        new("model", CellType.Text, "model_size", "The name of the model.", row => (row.Claim as ModelSizeClaim)?.Model),
        new("of", CellType.Text, "dataset_size", "The name of the resource.", row => (row.Claim as DatasetSizeClaim)?.Of),
        new("url", CellType.Text, "code_url", "The address, ready to open.", row => (row.Claim as CodeUrlClaim)?.Url.AbsoluteUri),
        new(
            "artifact",
            CellType.Text,
            "code_url",
            "Code, data, model, project, demo or other.",
            row => row.Claim is CodeUrlClaim claim ? NameOf(claim.Artifact) : null
        ),
        new("host", CellType.Text, "code_url", "The host, without www.", row => (row.Claim as CodeUrlClaim)?.Host),
        new(
            "owner",
            CellType.Text,
            "code_url",
            "On a source-hosting site the user or organisation.",
            row => (row.Claim as CodeUrlClaim)?.Owner
        ),
        new(
            "repository",
            CellType.Text,
            "code_url",
            "On a source-hosting site the repository.",
            row => (row.Claim as CodeUrlClaim)?.Repository
        ),
        new(
            "repaired",
            CellType.Truth,
            "code_url",
            "Whether stray spaces or line breaks were taken out.",
            row => (row.Claim as CodeUrlClaim)?.Repaired
        ),
        new("kind", CellType.Text, "result", "Score, change or ratio.", row => row.Claim is ResultClaim claim ? NameOf(claim.Kind) : null),
        new("metric", CellType.Text, "result", "The metric as written.", row => (row.Claim as ResultClaim)?.Metric),
        new(
            "metric_name",
            CellType.Text,
            "result",
            "The usual name of the metric, the same for all spellings.",
            row => (row.Claim as ResultClaim)?.MetricName
        ),
        new(
            "metric_start",
            CellType.Integer,
            "result",
            "Where metric starts.",
            row => (long?)(row.Claim as ResultClaim)?.MetricSpan?.Start
        ),
        new(
            "data",
            CellType.TextList,
            "result",
            "The datasets, benchmarks and test sets that it was measured on, as written.",
            row => (row.Claim as ResultClaim)?.Data
        ),
        new(
            "data_ids",
            CellType.TextList,
            "result",
            "The canonical_id of each of them, empty for one that is not known.",
            row => row.Claim is ResultClaim claim ? IdsOf(row.Paper, claim) : null
        ),
        new("method", CellType.Text, "result", "The method or model that achieved it.", row => (row.Claim as ResultClaim)?.Method),
        new(
            "method_start",
            CellType.Integer,
            "result",
            "Where method starts.",
            row => (long?)(row.Claim as ResultClaim)?.MethodSpan?.Start
        ),
        new("baseline", CellType.Text, "result", "What it is compared with.", row => (row.Claim as ResultClaim)?.Baseline),
        new(
            "baseline_start",
            CellType.Integer,
            "result",
            "Where baseline starts.",
            row => (long?)(row.Claim as ResultClaim)?.BaselineSpan?.Start
        ),
        new(
            "improvement",
            CellType.Truth,
            "result",
            "Whether a change is for the better; empty for a score, and where the text does not tell.",
            row => (row.Claim as ResultClaim)?.Improvement
        ),
    ];

    private static readonly Dictionary<Type, string> Types = ClaimJson.Default.ClaimTypes.ToDictionary(
        kind => kind.Value,
        kind => kind.Key
    );

    public override IReadOnlyList<(string Name, CellType Type)> Columns => [.. Dictionary.Select(column => (column.Name, column.Type))];

    public override IEnumerable<object?[]> RowsOf(ExtractedPaper paper) =>
        paper.Claims.Select(claim => Array.ConvertAll(Dictionary, column => column.Cell(new ClaimRow(paper, claim))));

    public static string TypeOf(Claim claim) => Types[claim.GetType()];

    private static string? Quote(ExtractedPaper paper, TextSpan span) => paper.Abstract?.Substring(span.Start, span.Length);

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string[] IdsOf(ExtractedPaper paper, ResultClaim result) =>
        [
            .. result.DataSpans.Select(span =>
                paper.Claims.OfType<NameClaim>().FirstOrDefault(name => name.Span.Overlaps(span))?.CanonicalId ?? ""
            ),
        ];
}
