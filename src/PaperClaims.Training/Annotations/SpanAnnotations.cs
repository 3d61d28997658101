using System.Globalization;

namespace PaperClaims.Training;

/// <summary>Reads annotations of names, roles or dataset sizes alone: spans without their texts, which are not ours.</summary>
internal static class SpanAnnotations
{
    /// <summary>The annotated abstracts, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation, or its text is not among <paramref name="texts"/>; says which and
    /// why.</exception>
    public static GoldPaper[] Read(string path, IReadOnlyDictionary<string, Paper> texts)
    {
        Dictionary<string, List<GoldClaim>> claims = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] fields = line.Split('\t');
            string place = $"{path}, line {number}";
            Paper paper =
                texts.GetValueOrDefault(fields[0]) ?? throw new InvalidDataException($"{place}: the texts have no abstract {fields[0]}.");
            claims.TryAdd(paper.Id, []);
            if (Parse(fields, place) is { } claim)
            {
                claims[paper.Id]
                    .Add(claim.Span.End <= paper.Abstract.Length ? claim : throw new InvalidDataException($"{place}: beyond the text."));
            }
        }

        return [.. claims.Select(pair => new GoldPaper(pair.Key, texts[pair.Key].Title, texts[pair.Key].Abstract, [.. pair.Value]))];
    }

    private static GoldClaim? Parse(string[] fields, string place) =>
        fields switch
        {
            [_, "no-names"] => null,
            [_, "dataset" or "benchmark", var span] => Name(fields[1], AnnotatedSpan.Parse(span, place), isOptional: false),
            [_, "dataset" or "benchmark", var span, "optional"] => Name(fields[1], AnnotatedSpan.Parse(span, place), isOptional: true),
            [_, var span, "score" or "change" or "other"] => new(
                "percentage",
                AnnotatedSpan.Parse(span, place),
                null,
                fields[2],
                null,
                false,
                false
            ),
            [_, var span, "no"] => NoSize(AnnotatedSpan.Parse(span, place)),
            [_, var span, "yes", var value] when decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal number) => new(
                "dataset_size",
                AnnotatedSpan.Parse(span, place),
                number,
                null,
                null,
                false,
                false
            ),
            _ => throw new InvalidDataException($"{place}: \"{string.Join('\t', fields)}\" is no annotation."),
        };

    // What is not said to be a size is none: the line only keeps the span that was read.
    private static GoldClaim? NoSize(TextSpan _) => null;

    private static GoldClaim Name(string type, TextSpan span, bool isOptional) => new(type, span, null, null, null, isOptional, false);
}
