using System.Text;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>How the items of a construction were read.</summary>
internal sealed class ReadConstruction
{
    private readonly string name;
    private readonly bool hasClaims;

    public ReadConstruction(NameConstruction construction, int seed, int count)
    {
        name = construction.Name;
        Items = [.. ItemWriter.Write(construction, seed, count).Select(item => new ReadItem(item))];
        hasClaims = Items.Any(item => item.Item.Names.Count > 0);
    }

    public IReadOnlyList<ReadItem> Items { get; }

    /// <summary>Of the names; where there are none, of the items that are rightly without a claim.</summary>
    public Tally Tally => Of(Items);

    public string WrongItems(int most) => string.Join('\n', Items.Where(item => !item.IsRight).Take(most));

    /// <summary>One line for the table of all.</summary>
    public string Line() => $"{Tally}: {name}";

    /// <summary>The shares by pattern and by shape of the names, the worst first, and all wrong items.</summary>
    public string Report()
    {
        StringBuilder report = new($"## {name}: {Tally}\n\n");
        report.AppendJoin('\n', Shares(item => item.Item.Pattern)).Append("\n\n").AppendJoin('\n', Shares(item => item.Item.Shape));
        return report.Append("\n\n").Append(WrongItems(int.MaxValue)).Append("\n\n").ToString();
    }

    private IEnumerable<string> Shares(Func<ReadItem, string> key) =>
        Items
            .GroupBy(key, (of, items) => (Of: of, Tally: Of(items)))
            .OrderBy(group => group.Tally.Share)
            .Select(group => $"{group.Tally}: {group.Of}");

    private Tally Of(IEnumerable<ReadItem> items) => Tally.Of(items.Select(item => hasClaims ? item.Names : item.Whole));
}
