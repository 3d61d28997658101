using System.Globalization;
using System.Text;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>How the sentences of a family were read.</summary>
internal sealed class ReadFamily
{
    private readonly string name;
    private readonly List<ReadSentence> sentences;

    public ReadFamily(ResultFamily family, int seed, int count)
    {
        name = $"{family.Name}, seed {seed}";
        sentences = [.. SentenceWriter.Write(family, seed, count).Select(sentence => new ReadSentence(sentence))];
    }

    public Tally Tally => Tally.Of(sentences.Select(sentence => sentence.Tally));

    public string WrongSentences(int most) =>
        string.Join('\n', sentences.Where(sentence => sentence.Right < sentence.All).Take(most).Select(sentence => sentence.ToString()));

    /// <summary>The shares by pattern, the worst first, how often which parts are wrong, and all wrong sentences.</summary>
    public string Report()
    {
        IEnumerable<string> patterns = sentences
            .GroupBy(
                sentence => sentence.Sentence.Pattern,
                (pattern, read) => (Pattern: pattern, Tally: Tally.Of(read.Select(sentence => sentence.Tally)))
            )
            .OrderBy(pattern => pattern.Tally.Share)
            .Select(pattern => $"{pattern.Tally}: {pattern.Pattern}");
        IEnumerable<string> parts = sentences
            .SelectMany(sentence => sentence.WrongParts)
            .CountBy(part => part)
            .OrderByDescending(part => part.Value)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Value} times wrong: {part.Key}"));
        StringBuilder report = new();
        report.Append(null, $"## {name}: {Tally}\n\n").AppendJoin('\n', patterns).Append("\n\n").AppendJoin('\n', parts);
        return report.Append("\n\n").Append(WrongSentences(int.MaxValue)).Append("\n\n").ToString();
    }
}
