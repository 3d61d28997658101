using System.Text.Json;

namespace PaperClaims.Training;

/// <summary>Reads results that a reader annotated from scratch: spans alone, since the texts are not ours.</summary>
/// <remarks>
/// A line for each abstract: <c>{"id": "...", "results": [{"at": "12+5", "kind": "score", "metric": "30+8", "data": ["52+8"]}]}</c>. A span
/// is start and length in UTF-16 units; a part that the text does not name is left out.
/// </remarks>
internal static class ResultAnnotations
{
    /// <summary>The annotated abstracts, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation, or its text is not among <paramref name="texts"/>; says which and
    /// why.</exception>
    public static GoldPaper[] Read(string path, IReadOnlyDictionary<string, Paper> texts)
    {
        List<GoldPaper> papers = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            string place = $"{path}, line {++number}";
            try
            {
                papers.Add(Parse(JsonElement.Parse(line), texts, place));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or ArgumentOutOfRangeException)
            {
                throw new InvalidDataException($"{place}: {exception.Message}", exception);
            }
        }

        return [.. papers];
    }

    private static GoldPaper Parse(JsonElement line, IReadOnlyDictionary<string, Paper> texts, string place)
    {
        string id = line.GetProperty("id").GetString()!;
        Paper paper = texts.GetValueOrDefault(id) ?? throw new InvalidDataException($"{place}: the texts have no abstract {id}.");
        IEnumerable<GoldClaim> claims = line.GetProperty("results").EnumerateArray().Select(result => Result(result, paper, place));
        return new GoldPaper(id, paper.Title, paper.Abstract, [.. claims]);
    }

    private static GoldClaim Result(JsonElement result, Paper paper, string place)
    {
        string? Part(string name) => result.TryGetProperty(name, out JsonElement span) ? Quote(span) : null;
        string[] Parts(string name) => result.TryGetProperty(name, out JsonElement spans) ? [.. spans.EnumerateArray().Select(Quote)] : [];
        string Quote(JsonElement span)
        {
            TextSpan where = AnnotatedSpan.Parse(span.GetString()!, place);
            return paper.Abstract.Substring(where.Start, where.Length);
        }

        GoldParts parts = new(result.GetProperty("kind").GetString()!, Part("metric"), Parts("data"), Part("method"), Part("baseline"))
        {
            Task = Part("task"),
            Conditions = Parts("conditions"),
        };
        TextSpan at = AnnotatedSpan.Parse(result.GetProperty("at").GetString()!, place);
        return new GoldClaim("result", at, null, null, null, Optional: false, Either: false) { Parts = parts };
    }
}
