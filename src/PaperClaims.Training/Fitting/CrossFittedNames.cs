using System.Globalization;
using System.Text;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Names as they are found in abstracts that the model has not seen, a line each: what results are learned from.</summary>
internal sealed class CrossFittedNames
{
    private const string Heading = "#id\ttype\tspan\tname";

    private readonly ILookup<string, (string Type, TextSpan Span, string? Name)> names;

    private CrossFittedNames(ILookup<string, (string Type, TextSpan Span, string? Name)> names) => this.names = names;

    /// <summary>The names of an abstract.</summary>
    public IReadOnlyList<NameClaim> Of(GoldPaper paper) =>
        [
            .. names[paper.Id]
                .Select(name =>
                {
                    string text = paper.Abstract.Substring(name.Span.Start, name.Span.Length);
                    return name.Type == "dataset"
                        ? (NameClaim)
                            new DatasetClaim
                            {
                                Text = text,
                                Start = name.Span.Start,
                                Confidence = 1,
                                Name = name.Name ?? text,
                            }
                        : new BenchmarkClaim
                        {
                            Text = text,
                            Start = name.Span.Start,
                            Confidence = 1,
                            Name = name.Name ?? text,
                        };
                }),
        ];

    /// <summary>Writes the names of papers as <see cref="Read"/> reads them.</summary>
    public static byte[] Write(IEnumerable<ExtractedPaper> papers, ModelHeader header)
    {
        StringBuilder lines = new($"{header}\n{Heading}\n");
        foreach (ExtractedPaper paper in papers)
        {
            foreach (NameClaim name in paper.Claims.OfType<NameClaim>())
            {
                string type = name is DatasetClaim ? "dataset" : "benchmark";
                lines.Append(CultureInfo.InvariantCulture, $"{paper.Id}\t{type}\t{name.Start}+{name.Length}");
                lines.Append(name.Name == name.Text ? "\n" : $"\t{name.Name}\n");
            }
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <exception cref="InvalidDataException">The file is of another form; says where and why.</exception>
    public static CrossFittedNames Read(TextReader reader, string path)
    {
        ModelHeader.Parse(reader.ReadLine(), path);
        List<(string Id, string Type, TextSpan Span, string? Name)> read = [];
        int number = 1;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line != Heading)
            {
                string[] fields = line.Split('\t');
                read.Add(
                    fields is [_, "dataset" or "benchmark", _, ..]
                        ? (fields[0], fields[1], AnnotatedSpan.Parse(fields[2], $"{path}, line {number}"), fields.ElementAtOrDefault(3))
                        : throw new InvalidDataException($"{path}, line {number}: \"{line}\" is no name.")
                );
            }
        }

        return new(read.ToLookup(name => name.Id, name => (name.Type, name.Span, name.Name)));
    }
}
