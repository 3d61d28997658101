using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Reads abstracts without annotations, in whatever form <see cref="PaperReader"/> reads.</summary>
internal static class UnannotatedCorpus
{
    public static List<AbstractText> Read(IEnumerable<FileInfo> files) =>
        [.. ReadPapers(files).Select(paper => ScientificTextAnalyzer.Instance.Analyze(paper.Abstract).WithTitle(paper.Title))];

    public static IEnumerable<Paper> ReadPapers(IEnumerable<FileInfo> files)
    {
        foreach (FileInfo file in files)
        {
            using FileStream stream = file.OpenRead();
            PaperReaderOptions options = new() { SourceName = file.FullName };
            foreach (Paper paper in PaperReader.ReadAsync(stream, options).ToBlockingEnumerable())
            {
                yield return paper;
            }
        }
    }

    /// <summary>Reads lines of a name and in how many abstracts it stands before a word such as "dataset", before one such as "benchmark", and at all, separated by tabs.</summary>
    public static List<(string Name, NameCount Count)> ReadCounts(FileInfo file)
    {
        List<(string, NameCount)> counts = [];
        int number = 1;
        foreach (string line in File.ReadLines(file.FullName).Skip(1))
        {
            number++;
            counts.Add(
                line.Split('\t') is [var name, var datasets, var benchmarks, var mentions]
                && int.TryParse(datasets, out int dataset)
                && int.TryParse(benchmarks, out int benchmark)
                && int.TryParse(mentions, out int all)
                    ? (name, new NameCount(dataset, benchmark, all))
                    : throw new InvalidDataException(
                        $"{file.FullName}, line {number}: \"{line}\" is not a name and three counts, separated by tabs."
                    )
            );
        }

        return counts;
    }
}
