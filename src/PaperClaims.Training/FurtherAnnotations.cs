using System.CommandLine;
using System.Globalization;

namespace PaperClaims.Training;

/// <summary>
/// Names, results and roles of percentages in further abstracts: spans alone, since the texts are not ours. Other claims of
/// these abstracts are not annotated, nor are all their results.
/// </summary>
/// <param name="Named">The abstracts with every name annotated; those without any have no claims.</param>
/// <param name="Linked">The abstracts with results, whose links are learned from; which of their numbers are results is not.</param>
/// <param name="Roles">The abstracts with percentages whose roles are learned from.</param>
internal sealed record FurtherAnnotations(GoldPaper[] Named, GoldPaper[] Linked, GoldPaper[] Roles)
{
    private const int Columns = 8;

    private static readonly Option<FileInfo> Annotations = new Option<FileInfo>("--further")
    {
        Description = "Names, results and roles in further abstracts (further-annotations.tsv).",
    }.AcceptExistingOnly();
    private static readonly Option<FileInfo[]> Texts = new Option<FileInfo[]>("--texts")
    {
        Description =
            "With --further: files that hold the texts of these abstracts, in any form that extract reads; what they do not hold is left out.",
        DefaultValueFactory = _ => [],
    }.AcceptExistingOnly();

    /// <summary>Adds the options that say where the annotations and their texts are.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Annotations);
        command.Add(Texts);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Annotations) is null != (result.GetValue(Texts) is null or []))
            {
                result.AddError($"{command.Name}: --further and --texts go together.");
            }
        });
    }

    /// <summary>What is annotated, nothing where the command line names no file.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation; says which and why.</exception>
    public static FurtherAnnotations Read(ParseResult parsed) =>
        parsed.GetValue(Annotations) is { } file ? Read(file, UnannotatedCorpus.ReadPapers(parsed.GetValue(Texts) ?? [])) : new([], [], []);

    private static FurtherAnnotations Read(FileInfo annotations, IEnumerable<Paper> texts)
    {
        Dictionary<string, List<GoldClaim>> named = [];
        Dictionary<string, List<GoldClaim>> linked = [];
        Dictionary<string, List<GoldClaim>> roles = [];
        Dictionary<string, Paper> known = [];
        foreach (Paper paper in texts)
        {
            known.TryAdd(paper.Id, paper);
        }

        int number = 0;
        foreach (string line in File.ReadLines(annotations.FullName))
        {
            number++;
            string[] fields = line.Split('\t');
            if (line.StartsWith('#') || !known.TryGetValue(fields[0], out Paper? paper))
            {
                continue;
            }

            try
            {
                GoldClaim[] claims = Parse(fields, paper.Abstract);
                Dictionary<string, List<GoldClaim>> group = fields[1] switch
                {
                    "result" => linked,
                    "percentage" => roles,
                    _ => named,
                };
                group.TryAdd(paper.Id, []);
                group[paper.Id].AddRange(claims);
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
            {
                throw new InvalidDataException($"{annotations.FullName}, line {number}: {exception.Message}", exception);
            }
        }

        GoldPaper[] Papers(Dictionary<string, List<GoldClaim>> group) =>
            [.. group.Select(pair => new GoldPaper(pair.Key, known[pair.Key].Title, known[pair.Key].Abstract, [.. pair.Value]))];
        return new(Papers(named), Papers(linked), Papers(roles));
    }

    private static GoldClaim[] Parse(string[] fields, string text)
    {
        if (fields.Length != Columns)
        {
            throw new FormatException($"{fields.Length} columns instead of {Columns}");
        }

        if (fields[1] == "no-names")
        {
            return [];
        }

        TextSpan span = Spans(fields[2]).Single();
        switch (fields[1])
        {
            case "dataset" or "benchmark":
                return [new(fields[1], span, null, null, null, fields[3] == "optional", false)];
            case "percentage":
                return [new("percentage", span, null, fields[3], null, false, false)];
            case "result":
                string[] Quotes(int field) => [.. Spans(fields[field]).Select(part => text.Substring(part.Start, part.Length))];
                GoldParts parts = new(
                    fields[3],
                    Quotes(4).FirstOrDefault(),
                    Quotes(5),
                    Quotes(7).FirstOrDefault(),
                    Quotes(6).FirstOrDefault()
                );

                // Only a percentage with the role of a result is read as one. That role is not learned from: for that there are the lines of percentages.
                string role = fields[3] == "change" ? "change" : "score";
                return
                [
                    new("result", span, null, null, null, false, false) { Parts = parts },
                    new("percentage", span, null, role, null, false, false),
                ];
            default:
                throw new FormatException($"\"{fields[1]}\" is neither dataset, benchmark, no-names, percentage nor result");
        }
    }

    private static TextSpan[] Spans(string list) =>
        [
            .. list.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(span =>
                {
                    int plus = span.IndexOf('+', StringComparison.Ordinal);
                    return plus > 0
                        ? new TextSpan(
                            int.Parse(span.AsSpan(0, plus), CultureInfo.InvariantCulture),
                            int.Parse(span.AsSpan(plus + 1), CultureInfo.InvariantCulture)
                        )
                        : throw new FormatException($"\"{span}\" is no span: start and length joined by \"+\"");
                }),
        ];
}
