using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Input;

/// <summary>Makes claims of the rows of a database. Of spans it has the starts: the rest stands in the abstract.</summary>
internal sealed partial class ClaimRowReader(SqliteDataReader row)
{
    private readonly Dictionary<string, int> columns = Enumerable
        .Range(0, row.FieldCount)
        .GroupBy(row.GetName)
        .ToDictionary(names => names.Key, names => names.First());

    /// <summary>The text in a column, null where there is none, or no such column.</summary>
    public string? Text(string column) => columns.TryGetValue(column, out int index) && !row.IsDBNull(index) ? row.GetString(index) : null;

    /// <summary>The claim of the row; null for a paper without claims.</summary>
    /// <param name="text">The abstract.</param>
    public Claim? Read(string text) =>
        Text("type") switch
        {
            "dataset" => new DatasetClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Name = Text("name")!,
                CanonicalId = Text("canonical_id"),
                Family = Text("family"),
            },
            "benchmark" => new BenchmarkClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Name = Text("name")!,
                CanonicalId = Text("canonical_id"),
                Family = Text("family"),
            },
            "percentage" => new PercentageClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Value = Number("value")!.Value,
                High = Number("high"),
                Unit = Name<PercentageUnit>("unit"),
                Bound = Name<Bound>("bound"),
                Role = Name<PercentageRole>("role"),
            },
            "model_size" => new ModelSizeClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Parameters = (long)Number("parameters")!.Value,
                High = (long?)Number("high"),
                Scope = Name<ModelSizeScope>("scope"),
                Bound = Name<Bound>("bound"),
                Model = Text("model"),
            },
            "dataset_size" => new DatasetSizeClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Value = Number("value")!.Value,
                High = Number("high"),
                Unit = Text("unit"),
                Of = Text("of"),
                Bound = Name<Bound>("bound"),
            },
            "code_url" => new CodeUrlClaim
            {
                Text = Text("text")!,
                Start = Whole("start"),
                Confidence = Real("confidence"),
                Sentence = Sentence(text),
                Url = new Uri(Text("url")!),
                Artifact = Name<Artifact>("artifact"),
                Host = Text("host")!,
                Owner = Text("owner"),
                Repository = Text("repository"),
                Repaired = Truth("repaired") == true,
            },
            "result" => Result(text),
            _ => null,
        };

    private ResultClaim Result(string text)
    {
        TextSpan sentence = Sentence(text);
        string[] data = Texts("data");
        return new ResultClaim
        {
            Text = Text("text")!,
            Start = Whole("start"),
            Confidence = Real("confidence"),
            Sentence = sentence,
            Value = AsWritten(Number("value")!.Value, Text("text")!),
            High = Number("high"),
            Unit = Text("unit") is { Length: > 0 } unit ? new ResultUnit(unit) : null,
            Bound = Name<Bound>("bound"),
            Kind = Name<ResultKind>("kind"),
            Metric = Text("metric"),
            MetricSpan = SpanOf("metric"),
            MetricName = Text("metric_name"),
            Data = data,
            DataSpans = FindAll(text, data, sentence),
            Task = Text("task"),
            Conditions = Texts("conditions"),
            Method = Text("method"),
            MethodSpan = SpanOf("method"),
            IsOwnMethod = Truth("is_own_method"),
            Baseline = Text("baseline"),
            BaselineSpan = SpanOf("baseline"),
            Improvement = Truth("improvement"),
            Confidences = new ResultConfidences(
                Certainty("value"),
                Certainty("metric"),
                Certainty("data"),
                Certainty("method"),
                Certainty("baseline")
            ),
        };
    }

    private int Whole(string column) => row.GetInt32(columns[column]);

    private double Real(string column) => row.GetDouble(columns[column]);

    // A database of an older version has none.
    private double Certainty(string part) =>
        columns.TryGetValue($"{part}_confidence", out int index) && !row.IsDBNull(index) ? row.GetDouble(index) : 0;

    private decimal? Number(string column) => row.IsDBNull(columns[column]) ? null : (decimal)row.GetDouble(columns[column]);

    private bool? Truth(string column) => columns.TryGetValue(column, out int index) && !row.IsDBNull(index) ? row.GetBoolean(index) : null;

    private string[] Texts(string column) =>
        Text(column) is { } json ? [.. JsonSerializer.Deserialize(json, CliJson.Readable.IReadOnlyListString)!] : [];

    private TEnum Name<TEnum>(string column)
        where TEnum : struct, Enum =>
        Enum.TryParse((Text(column) ?? "").Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out TEnum value) ? value : default;

    private TextSpan? SpanOf(string part) =>
        Text(part) is { } written && columns.TryGetValue($"{part}_start", out int index) && !row.IsDBNull(index)
            ? new TextSpan(row.GetInt32(index), written.Length)
            : null;

    private TextSpan Sentence(string text)
    {
        int start = Whole("start");
        string sentence = Text("sentence") ?? "";
        int at =
            start < text.Length
                ? text.LastIndexOf(sentence, Math.Min(text.Length - 1, start + sentence.Length), StringComparison.Ordinal)
                : -1;
        return at < 0 ? default : new TextSpan(at, sentence.Length);
    }

    // They stand in the order of the text: "on NGSIM I-80 and US-101 (0.835 on I-80)".
    private static List<TextSpan> FindAll(string text, string[] names, TextSpan sentence)
    {
        List<TextSpan> found = [];
        int from = sentence.Start;
        foreach (string name in names)
        {
            int at = text.IndexOf(name, from, Math.Max(0, sentence.End - from), StringComparison.Ordinal);
            found.Add(at < 0 ? Find(text, name, sentence) : new TextSpan(at, name.Length));
            from = at < 0 ? from : at + name.Length;
        }

        return found;
    }

    // In the sentence, else in the nearest one before.
    private static TextSpan Find(string text, string name, TextSpan sentence)
    {
        int at = text.IndexOf(name, sentence.Start, StringComparison.Ordinal);
        at = at < 0 || at >= sentence.End ? Math.Max(-1, text[..sentence.End].LastIndexOf(name, StringComparison.Ordinal)) : at;
        return new TextSpan(Math.Max(0, at), at < 0 ? 0 : name.Length);
    }

    // The database holds 91.2 for "91.20%".
    private static decimal AsWritten(decimal value, string text) =>
        Digits().Match(text) is { Success: true, Value: var digits }
        && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal written)
        && written == value
            ? written
            : value;

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Digits();
}
