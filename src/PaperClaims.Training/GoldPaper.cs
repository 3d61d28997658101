using System.Text.Json;

namespace PaperClaims.Training;

/// <summary>An annotated abstract.</summary>
internal sealed record GoldPaper(string Id, string? Title, string Abstract, GoldClaim[] Claims)
{
    public static IEnumerable<GoldPaper> Read(FileInfo file)
    {
        foreach (string line in File.ReadLines(file.FullName).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement paper = document.RootElement;
            yield return new GoldPaper(
                paper.GetProperty("id").GetString()!,
                paper.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
                paper.GetProperty("abstract").GetString()!,
                [.. paper.GetProperty("claims").EnumerateArray().Select(GoldClaim.Read)]);
        }
    }
}

/// <summary>An annotated claim: what the decisions below need of it.</summary>
internal sealed record GoldClaim(string Type, TextSpan Span, decimal? Value, string? Role, string? Name, bool Optional, bool Either)
{
    public bool IsName => Type is "dataset" or "benchmark";

    public static GoldClaim Read(JsonElement claim) => new(
        claim.GetProperty("type").GetString()!,
        new TextSpan(claim.GetProperty("start").GetInt32(), claim.GetProperty("length").GetInt32()),
        claim.TryGetProperty("value", out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null,
        claim.TryGetProperty("role", out JsonElement role) ? role.GetString() : null,
        claim.TryGetProperty("name", out JsonElement name) ? name.GetString() : null,
        claim.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean(),
        claim.TryGetProperty("either", out JsonElement either) && either.GetBoolean());
}
