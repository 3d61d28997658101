using System.Globalization;

namespace PaperClaims;

/// <summary>One row per paper, with the claims of each kind in a cell.</summary>
internal sealed class WideTable(ClaimJson json) : PaperTable(json)
{
    // Of other kinds: the characters that state the claims.
    private static readonly Dictionary<Type, (string Meaning, Func<Claim, string?> Part)> Parts = new()
    {
        [typeof(ModelSizeClaim)] = (
            "The model sizes as numbers of parameters.",
            claim => ((ModelSizeClaim)claim).Parameters.ToString(CultureInfo.InvariantCulture)
        ),
        [typeof(DatasetSizeClaim)] = ("The dataset sizes: number, unit, and of what.", claim => Describe((DatasetSizeClaim)claim)),
        [typeof(ResultClaim)] = ("The results: metric, number, on what, against what.", claim => Describe((ResultClaim)claim)),
    };

    private readonly TableColumn<ExtractedPaper>[] columns =
    [
        new("id", CellType.Text, [], "Id of the paper.", paper => paper.Id),
        new("title", CellType.Text, [], "Title of the paper.", paper => paper.Title),
        new(
            "date",
            CellType.Text,
            [],
            "When the paper was published: ISO 8601, as precise as the source.",
            paper => paper.Date?.ToString()
        ),
        new("claims", CellType.WholeNumber, [], "Number of its claims.", paper => (long)paper.Claims.Count),
        .. json.Kinds.SelectMany(ColumnsOf),
    ];

    public override IReadOnlyList<TableColumn> Columns => columns;

    private protected override IEnumerable<object?[]> MakeRows(ExtractedPaper paper) =>
        [Array.ConvertAll(columns, column => column.Cell(paper))];

    private static IEnumerable<TableColumn<ExtractedPaper>> ColumnsOf(WrittenKind kind)
    {
        string words = kind.Plural.Replace('_', ' ');
        if (kind.Type.IsAssignableTo(typeof(NameClaim)))
        {
            yield return Distinct(kind, kind.Plural, $"Names of its {words} as written, each once.", claim => ((NameClaim)claim).Name);
            yield return Distinct(
                kind,
                $"{kind.Name}_ids",
                "Canonical ids of the known ones, each once.",
                claim => ((NameClaim)claim).CanonicalId
            );
        }
        else if (kind.Type == typeof(CodeUrlClaim))
        {
            yield return Distinct(kind, kind.Plural, "The addresses, each once.", claim => ((CodeUrlClaim)claim).Url.AbsoluteUri);
        }
        else
        {
            (string meaning, Func<Claim, string?> part) = Parts.GetValueOrDefault(
                kind.Type,
                ($"The {words} as written.", claim => claim.Text)
            );
            yield return new(kind.Plural, CellType.TextList, [], meaning, paper => PartsOf(paper, kind, part).ToArray());
        }
    }

    private static TableColumn<ExtractedPaper> Distinct(WrittenKind kind, string name, string meaning, Func<Claim, string?> part) =>
        new(name, CellType.TextList, [], meaning, paper => PartsOf(paper, kind, part).Distinct().ToArray());

    private static IEnumerable<string> PartsOf(ExtractedPaper paper, WrittenKind kind, Func<Claim, string?> part) =>
        paper.Claims.Where(claim => claim.GetType() == kind.Type).Select(part).OfType<string>();

    private static string Describe(DatasetSizeClaim claim) =>
        Join(claim.Value.ToString(CultureInfo.InvariantCulture), claim.Unit, claim.Of is null ? null : $"of {claim.Of}");

    private static string Describe(ResultClaim claim) =>
        Join(
            claim.MetricName ?? claim.Metric,
            claim.Text,
            claim.Unit?.Name is not { } unit || unit is "percent" or "ratio" || claim.Text.Contains(unit, StringComparison.Ordinal)
                ? null
                : unit,
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
