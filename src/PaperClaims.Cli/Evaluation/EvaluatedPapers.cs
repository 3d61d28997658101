using System.Globalization;
using System.Text.Json;

namespace PaperClaims.Cli.Evaluation;

/// <summary>A paper of a gold file or a file of predictions; no title and abstract where the file has none.</summary>
internal sealed record EvaluatedPaper(string Id, string? Title, string? Abstract, IReadOnlyList<EvaluatedClaim> Claims);

/// <summary>Reads files of papers with claims, JSON Lines.</summary>
internal static class EvaluatedPapers
{
    private static readonly string SchemaVersion = ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture);

    /// <summary>The papers in file order, of two with one id the later.</summary>
    /// <exception cref="InvalidDataException">A line is not a paper with claims; says which and why.</exception>
    public static Dictionary<string, EvaluatedPaper> Read(string path)
    {
        Dictionary<string, EvaluatedPaper> papers = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            EvaluatedPaper paper = Parse(line, path, number);
            papers[paper.Id] = paper;
        }

        return papers;
    }

    /// <summary>The claims of an extracted paper, as a file would hold them.</summary>
    public static IReadOnlyList<EvaluatedClaim> ClaimsOf(ClaimSet claims, ClaimJson json) =>
        [.. claims.Select(claim => new EvaluatedClaim(JsonSerializer.SerializeToElement(claim, json.Options.GetTypeInfo(typeof(Claim)))))];

    private static EvaluatedPaper Parse(string line, string path, int number)
    {
        try
        {
            JsonElement paper = JsonElement.Parse(line);
            CheckVersion(paper, path, number);
            return new EvaluatedPaper(
                paper.GetProperty("id").GetString() ?? throw new InvalidDataException($"{path}, line {number}: \"id\" is null"),
                TextOf(paper, "title"),
                TextOf(paper, "abstract"),
                [.. paper.GetProperty("claims").EnumerateArray().Select(claim => new EvaluatedClaim(claim))]
            );
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}, line {number}: broken JSON at byte {exception.BytePositionInLine + 1}", exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(
                $"{path}, line {number}: not a paper with \"id\" and \"claims\", "
                    + "each claim with \"type\", \"text\", \"start\" and \"length\"",
                exception
            );
        }
    }

    // Gold need not say a version; what extract wrote does.
    private static void CheckVersion(JsonElement paper, string path, int number)
    {
        if (paper.TryGetProperty("schema_version", out JsonElement version) && version.GetRawText() != SchemaVersion)
        {
            throw new InvalidDataException(
                $"{path}, line {number}: schema_version {version.GetRawText()}; this paperclaims reads {SchemaVersion}, so extract it again"
            );
        }
    }

    private static string? TextOf(JsonElement paper, string name) =>
        paper.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
