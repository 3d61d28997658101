using System.Text.Json;

namespace PaperClaims.Tests.Corpus;

/// <summary>An annotated abstract: a line of a gold file.</summary>
public sealed record GoldPaper(string Id, string Abstract, IReadOnlyList<JsonElement> Claims)
{
    public static IReadOnlyList<GoldPaper> Read(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line =>
                {
                    JsonElement paper = JsonDocument.Parse(line).RootElement;
                    return new GoldPaper(
                        paper.GetProperty("id").GetString()!,
                        paper.GetProperty("abstract").GetString()!,
                        [.. paper.GetProperty("claims").EnumerateArray()]
                    );
                }),
        ];
}
