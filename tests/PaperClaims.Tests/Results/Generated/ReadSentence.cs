using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>A generated sentence and the results that are read from it.</summary>
internal sealed class ReadSentence
{
    private readonly List<string> wrong = [];

    public ReadSentence(GeneratedSentence sentence)
    {
        Sentence = sentence;
        List<ResultClaim> read = [.. ClaimPipeline.Default.Extract(sentence.Text).Results];
        foreach (ExpectedResult expected in sentence.Expected)
        {
            // No two numbers of a sentence are the same.
            ResultClaim? same = read.Find(result => result.Value == expected.Value && result.High is null);
            string[] wrongParts = same is null ? ["missing"] : [.. expected.WrongParts(same)];
            if (wrongParts.Length > 0)
            {
                string parts = string.Join(", ", wrongParts);
                WrongParts.Add(parts);
                wrong.Add($"{parts}: {expected} but {(same is null ? "nothing" : ExpectedResult.Line(same))}");
            }

            if (same is not null)
            {
                read.Remove(same);
            }
        }

        foreach (ResultClaim additional in read)
        {
            WrongParts.Add("additional");
            wrong.Add($"additional: {ExpectedResult.Line(additional)}");
        }

        All = sentence.Expected.Count + read.Count;
    }

    public GeneratedSentence Sentence { get; }

    /// <summary>For each result that is not read right, the parts that are wrong; <c>missing</c>, or <c>additional</c>.</summary>
    public List<string> WrongParts { get; } = [];

    public int All { get; }

    public int Right => All - wrong.Count;

    public Tally Tally => new(Right, All);

    public override string ToString() => $"{Sentence.Text} | {string.Join(" ; ", wrong)}";
}
