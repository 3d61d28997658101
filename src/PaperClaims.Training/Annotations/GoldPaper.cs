using System.Text.Json;

namespace PaperClaims.Training;

/// <summary>An annotated abstract.</summary>
internal sealed record GoldPaper(string Id, string? Title, string Abstract, GoldClaim[] Claims)
{
    /// <summary>Whether only results are annotated: that a percentage, name or size is missing then says nothing.</summary>
    public bool HasResultsAlone { get; init; }

    /// <summary>The annotated claim of a kind that overlaps a span, null if there is none.</summary>
    public GoldClaim? At(string type, TextSpan span) => Array.Find(Claims, claim => claim.Type == type && claim.Span.Overlaps(span));

    /// <exception cref="InvalidDataException">A line is not an annotated abstract; says which and why.</exception>
    public static IEnumerable<GoldPaper> Read(FileInfo file)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line, $"{file.FullName}, line {number}");
            }
        }
    }

    private static GoldPaper Parse(string line, string place)
    {
        try
        {
            JsonElement paper = JsonElement.Parse(line);
            GoldPaper read = new(
                paper.GetProperty("id").GetString()!,
                paper.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
                paper.GetProperty("abstract").GetString()!,
                [.. paper.GetProperty("claims").EnumerateArray().Select(GoldClaim.Read)]
            );
            return read.Claims.FirstOrDefault(claim => claim.Span.End > read.Abstract.Length) is { } outside
                ? throw new InvalidDataException($"{place}: a {outside.Type} ends at {outside.Span.End}, beyond the abstract")
                : read;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{place}: {exception.Message}", exception);
        }
    }
}

/// <summary>What training needs of an annotated claim.</summary>
internal sealed record GoldClaim(string Type, TextSpan Span, decimal? Value, string? Role, string? Name, bool Optional, bool Either)
{
    /// <summary>What a result is linked to, null for every other claim.</summary>
    public GoldParts? Parts { get; init; }

    public bool IsName => Type is "dataset" or "benchmark";

    public static GoldClaim Read(JsonElement claim) =>
        new(
            claim.GetProperty("type").GetString()!,
            new TextSpan(claim.GetProperty("start").GetInt32(), claim.GetProperty("length").GetInt32()),
            claim.TryGetProperty("value", out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null,
            claim.TryGetProperty("role", out JsonElement role) ? role.GetString() : null,
            claim.TryGetProperty("name", out JsonElement name) ? name.GetString() : null,
            claim.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean(),
            claim.TryGetProperty("either", out JsonElement either) && either.GetBoolean()
        )
        {
            Parts = claim.GetProperty("type").ValueEquals("result") ? GoldParts.Read(claim) : null,
        };
}

/// <summary>The parts of an annotated result, as written; null where the text names none.</summary>
internal sealed record GoldParts(string Kind, string? Metric, string[] Data, string? Method, string? Baseline)
{
    public string? Task { get; init; }

    public string[] Conditions { get; init; } = [];

    public static GoldParts Read(JsonElement claim) =>
        new(
            claim.GetProperty("kind").GetString()!,
            Text(claim, "metric"),
            Texts(claim, "data"),
            Text(claim, "method"),
            Text(claim, "baseline")
        )
        {
            Task = Text(claim, "task"),
            Conditions = Texts(claim, "conditions"),
        };

    private static string[] Texts(JsonElement claim, string name) =>
        [.. claim.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string? Text(JsonElement claim, string name) =>
        claim.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}
