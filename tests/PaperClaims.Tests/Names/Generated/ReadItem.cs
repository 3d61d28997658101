using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>A generated item and the names that are read from it.</summary>
internal sealed class ReadItem
{
    private readonly List<string> wrong = [];

    public ReadItem(GeneratedItem item)
    {
        Item = item;
        List<NameClaim> read = [.. ClaimPipeline.Default.Extract(item.Text, item.Title).OfType<NameClaim>()];
        foreach (ExpectedName expected in item.Names)
        {
            NameClaim? same = read.Find(expected.IsRead);
            if (same is null)
            {
                wrong.Add($"missing: {expected}");
            }
            else
            {
                read.Remove(same);
            }
        }

        wrong.AddRange(
            read.Select(additional => $"additional: {additional.Text} ({(additional is DatasetClaim ? "Dataset" : "Benchmark")})")
        );
        int all = item.Names.Count + read.Count;
        Names = new Tally(all - wrong.Count, all);
    }

    public GeneratedItem Item { get; }

    /// <summary>Of the names that are claims, and those claimed that are none.</summary>
    public Tally Names { get; }

    public bool IsRight => wrong.Count == 0;

    /// <summary>The item as a whole.</summary>
    public Tally Whole => new(IsRight ? 1 : 0, 1);

    public override string ToString() => $"{Item.Text} | {string.Join(" ; ", wrong)}";
}
