using System.Globalization;

namespace PaperClaims.Training;

/// <summary>Reads what the results of further abstracts are linked to: spans alone, since the texts are not ours. Other claims of these abstracts are not annotated.</summary>
internal static class FurtherLinks
{
    private const int Columns = 7;

    /// <summary>The abstracts with their results; what <paramref name="texts"/> does not hold is left out.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation; says which and why.</exception>
    public static IEnumerable<GoldPaper> Read(FileInfo annotations, IEnumerable<GoldPaper> texts)
    {
        Dictionary<string, GoldPaper> known = texts.ToDictionary(paper => paper.Id);
        Dictionary<string, List<GoldClaim>> claims = [];
        int number = 0;
        foreach (string line in File.ReadLines(annotations.FullName))
        {
            number++;
            string[] fields = line.Split('\t');
            if (line.StartsWith('#') || !known.TryGetValue(fields[0], out GoldPaper? paper))
            {
                continue;
            }

            try
            {
                claims.TryAdd(paper.Id, []);
                claims[paper.Id].AddRange(Parse(fields, paper.Abstract));
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
            {
                throw new InvalidDataException($"{annotations.FullName}, line {number}: {exception.Message}", exception);
            }
        }

        return claims.Select(pair => known[pair.Key] with { Claims = [.. pair.Value] });
    }

    // A percentage that is a result has the role of one.
    private static GoldClaim[] Parse(string[] fields, string text)
    {
        if (fields.Length != Columns)
        {
            throw new FormatException($"{fields.Length} columns instead of {Columns}");
        }

        TextSpan span = Spans(fields[1]).Single();
        string[] Quotes(int field) => [.. Spans(fields[field]).Select(part => text.Substring(part.Start, part.Length))];
        GoldParts parts = new(fields[2], Quotes(3).FirstOrDefault(), Quotes(4), Quotes(6).FirstOrDefault(), Quotes(5).FirstOrDefault());
        string role = fields[2] == "change" ? "change" : "score";
        return [new("result", span, null, null, null, false, false) { Parts = parts }, new("percentage", span, null, role, null, false, false)];
    }

    private static TextSpan[] Spans(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(span =>
    {
        int plus = span.IndexOf('+', StringComparison.Ordinal);
        return plus > 0
            ? new TextSpan(int.Parse(span.AsSpan(0, plus), CultureInfo.InvariantCulture), int.Parse(span.AsSpan(plus + 1), CultureInfo.InvariantCulture))
            : throw new FormatException($"\"{span}\" is no span: start and length joined by \"+\"");
    })];
}
