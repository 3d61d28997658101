using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PaperClaims;

/// <summary>One row per claim, with the columns of all kinds: the data dictionary of every tabular output.</summary>
/// <remarks>The columns of a kind are the fields that it has in the JSON, by their names.</remarks>
internal sealed class ClaimTable : PaperTable
{
    // What the fields of the kinds mean, in the order of the columns; a field of a kind that is not named here comes after them.
    private static readonly Field[] Fields =
    [
        new("name", CellType.Text, "The name as written."),
        new("canonical_id", CellType.Text, "The same for all spellings of a known resource; empty for one that is not known."),
        new("family", CellType.Text, "The same for all versions, years, sizes, splits and languages of a resource, known or not."),
        new("value", CellType.Number, "The number; of a range the lower end."),
        new("parameters", CellType.WholeNumber, "The number of parameters; of a range the lower end."),
        new("high", CellType.Number, "Of a range the upper end."),
        new(
            "unit",
            CellType.Text,
            "Of a percentage percent or points; of a dataset_size the noun counted; of a result percent, points, ratio, or as written."
        ),
        new("bound", CellType.Text, "Exact, approximate, at_least or at_most."),
        new("role", CellType.Text, "Score, change or other."),
        new("scope", CellType.Text, "Total, active or trainable."),
        new("model", CellType.Text, "The name of the model."),
        new("of", CellType.Text, "The name of the resource."),
        new("url", CellType.Text, "The address, ready to open."),
        new("artifact", CellType.Text, "Code, data, model, project, demo or other."),
        new("host", CellType.Text, "The host, without www."),
        new("owner", CellType.Text, "On a source-hosting site the user or organisation."),
        new("repository", CellType.Text, "On a source-hosting site the repository."),
        new("repaired", CellType.Boolean, "Whether stray spaces or line breaks were taken out."),
        new("kind", CellType.Text, "Score, change or ratio."),
        new("metric", CellType.Text, "The metric as written."),
        new("metric_name", CellType.Text, "The usual name of the metric, the same for all spellings."),
        new("metric_start", CellType.WholeNumber, "Where metric starts.") { Of = "metric_span" },
        new("data", CellType.TextList, "The datasets, benchmarks and test sets that it was measured on, as written."),
        new("data_ids", CellType.TextList, "The canonical_id of each of them, empty for one that is not known.") { Of = "data_spans" },
        new("task", CellType.Text, "The problem that was solved, where the text says it of this value."),
        new("conditions", CellType.TextList, "What else sets the value apart: setting, subset, budget, scale, language."),
        new("method", CellType.Text, "The method or model that achieved it."),
        new("method_start", CellType.WholeNumber, "Where method starts.") { Of = "method_span" },
        new("is_own_method", CellType.Boolean, "Whether the method is what the paper proposes; empty where the text does not tell."),
        new("baseline", CellType.Text, "What it is compared with."),
        new("baseline_start", CellType.WholeNumber, "Where baseline starts.") { Of = "baseline_span" },
        new("improvement", CellType.Boolean, "Whether a change is for the better; empty for a score, and where the text does not tell."),
        OfConfidence("value", "the number is a result, and of this kind", confidences => confidences.Value),
        OfConfidence("metric", "the metric is right", confidences => confidences.Metric),
        OfConfidence("data", "the data are right", confidences => confidences.Data),
        OfConfidence("method", "the method is right", confidences => confidences.Method),
        OfConfidence("baseline", "the baseline is right", confidences => confidences.Baseline),
    ];

    private static readonly FrozenDictionary<Type, CellType> CellTypes = new Dictionary<Type, CellType>
    {
        [typeof(string)] = CellType.Text,
        [typeof(ResultUnit)] = CellType.Text,
        [typeof(Uri)] = CellType.Text,
        [typeof(int)] = CellType.WholeNumber,
        [typeof(long)] = CellType.WholeNumber,
        [typeof(decimal)] = CellType.Number,
        [typeof(double)] = CellType.Number,
        [typeof(bool)] = CellType.Boolean,
        [typeof(IReadOnlyList<string>)] = CellType.TextList,
    }.ToFrozenDictionary();

    private readonly TableColumn<ClaimRow>[] columns;

    public ClaimTable(ClaimJson json)
        : base(json)
    {
        TableColumn<ClaimRow>[] general = GeneralColumns(json);
        Dictionary<Type, FrozenDictionary<string, JsonPropertyInfo>> fields = FieldsOf(json, [.. general.Select(column => column.Name)]);
        HashSet<string> named = [.. Fields.Select(field => field.Of)];
        IEnumerable<Field> others =
            from kind in json.Kinds
            from property in fields[kind.Type].Values
            where !named.Contains(property.Name) && CellTypeOf(property) is not null
            group (property, kind) by property.Name into same
            select new Field(same.Key, CellTypeOf(same.First().property)!.Value, $"Of a {same.First().kind.Name}, as in the JSON.");
        columns = [.. general, .. Fields.Concat(others).Select(field => ColumnOf(field, json, fields))];
    }

    public override IReadOnlyList<TableColumn> Columns => columns;

    private protected override IEnumerable<object?[]> MakeRows(ExtractedPaper paper) =>
        paper.Claims.Select(claim => Array.ConvertAll(columns, column => column.Cell(new ClaimRow(paper, claim))));

    private static TableColumn<ClaimRow>[] GeneralColumns(ClaimJson json) =>
        [
            new("id", CellType.Text, [], "Id of the paper.", row => row.Paper.Id),
            new("title", CellType.Text, [], "Title of the paper.", row => row.Paper.Title),
            new(
                "date",
                CellType.Text,
                [],
                "When the paper was published: ISO 8601, as precise as the source (2023-10-10, 2023-10, 2023).",
                row => row.Paper.Date?.ToString()
            ),
            new(
                "type",
                CellType.Text,
                [],
                $"Kind of the claim: {string.Join(", ", json.Kinds.Select(kind => kind.Name))}.",
                row => json.KindOf(row.Claim).Name
            ),
            new("text", CellType.Text, [], "The characters of the abstract that state the claim, unchanged.", row => row.Claim.Text),
            new(
                "start",
                CellType.WholeNumber,
                [],
                "Where text starts in the abstract, in UTF-16 code units from 0.",
                row => (long)row.Claim.Start
            ),
            new("length", CellType.WholeNumber, [], "Length of text in UTF-16 code units.", row => (long)row.Claim.Length),
            new("sentence", CellType.Text, [], "The sentence that it stands in.", row => Quote(row.Paper, row.Claim.Sentence)),
            new("confidence", CellType.Number, [], "Probability that the claim is right, 0 to 1.", row => (decimal)row.Claim.Confidence),
        ];

    private static Dictionary<Type, FrozenDictionary<string, JsonPropertyInfo>> FieldsOf(ClaimJson json, HashSet<string> general) =>
        json.Kinds.ToDictionary(
            kind => kind.Type,
            kind =>
                json.Options.GetTypeInfo(kind.Type)
                    .Properties.Where(property => property.Get is not null && !general.Contains(property.Name))
                    .ToFrozenDictionary(property => property.Name)
        );

    private static CellType? CellTypeOf(JsonPropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsEnum ? CellType.Text
            : CellTypes.TryGetValue(type, out CellType known) ? known
            : null;
    }

    private static TableColumn<ClaimRow> ColumnOf(
        Field field,
        ClaimJson json,
        Dictionary<Type, FrozenDictionary<string, JsonPropertyInfo>> fields
    ) =>
        new(
            field.Name,
            field.Type,
            [.. json.Kinds.Where(kind => fields[kind.Type].ContainsKey(field.Of)).Select(kind => kind.Name)],
            field.Meaning,
            row =>
                fields[row.Claim.GetType()].TryGetValue(field.Of, out JsonPropertyInfo? property)
                    ? CellOf(row.Paper, field.Pick(property.Get!(row.Claim)), field.Type)
                    : null
        );

    private static object? CellOf(ExtractedPaper paper, object? value, CellType type) =>
        value switch
        {
            Enum name => JsonNamingPolicy.SnakeCaseLower.ConvertName(name.ToString()),
            Uri address => address.AbsoluteUri,
            ResultUnit unit => unit.Name,
            long number when type == CellType.Number => (decimal)number,
            double number => (decimal)number,
            int number => (long)number,
            TextSpan span => (long)span.Start,
            IReadOnlyList<TextSpan> spans => IdsOf(paper, spans),
            not null when type == CellType.Text => value.ToString(),
            _ => value,
        };

    private static Field OfConfidence(string part, string right, Func<ResultConfidences, double> pick) =>
        new($"{part}_confidence", CellType.Number, $"Probability that {right}, 0 to 1.")
        {
            Of = "confidences",
            Pick = value => value is ResultConfidences confidences ? pick(confidences) : null,
        };

    private static string? Quote(ExtractedPaper paper, TextSpan span) => paper.Abstract?.Substring(span.Start, span.Length);

    private static string[] IdsOf(ExtractedPaper paper, IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(span => paper.Claims.OfType<NameClaim>().FirstOrDefault(name => name.Span.Overlaps(span))?.CanonicalId ?? "")];

    /// <summary>What a column of the kinds holds.</summary>
    private sealed record Field(string Name, CellType Type, string Meaning)
    {
        /// <summary>The field in the JSON that it is made of.</summary>
        public string Of { get; init; } = Name;

        /// <summary>What of that field it holds.</summary>
        public Func<object?, object?> Pick { get; init; } = value => value;
    }
}
