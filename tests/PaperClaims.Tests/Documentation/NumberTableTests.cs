using System.Globalization;

namespace PaperClaims.Tests.Documentation;

/// <summary>What docs/numbers.md says is read: each form, in a sentence, gives the value beside it.</summary>
public sealed class NumberTableTests
{
    public static TheoryData<string, decimal> Counts => Rows("## Counts");

    public static TheoryData<string, decimal> Percentages => Rows("## Percentages");

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_count_is_read(string written, decimal value) =>
        ClaimPipeline
            .Default.Extract($"Heron has {written} parameters.")
            .ModelSizes.Should()
            .ContainSingle()
            .Which.Parameters.Should()
            .Be((long)value);

    [Theory]
    [MemberData(nameof(Percentages))]
    public void A_percentage_is_read(string written, decimal value) =>
        ClaimPipeline.Default.Extract($"It grew by {written} there.").Percentages.Should().ContainSingle().Which.Value.Should().Be(value);

    private static TheoryData<string, decimal> Rows(string heading)
    {
        TheoryData<string, decimal> rows = [];
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "numbers.md"));
        foreach (
            string line in lines
                .SkipWhile(line => line != heading)
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        )
        {
            if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                string[] cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0].Trim('`'), decimal.Parse(cells[1], CultureInfo.InvariantCulture));
            }
        }

        return rows;
    }
}
