using PaperClaims.Tests.Generated;
using PaperClaims.Tests.Names.Generated.Constructions;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Sentences that any careful reader reads one way: nearly all of their names are found, and nothing else is.</summary>
public sealed class GeneratedNameTests
{
    private const int ItemsPerConstruction = 200;
    private const int Seed = 1;
    private const double LeastShareOfNames = 0.99;
    private const double LeastShareWithoutClaim = 0.98;
    private const double LeastShareOfConstruction = 0.95;

    public static TheoryData<string> Constructions => [.. NameConstructions.All.Select(construction => construction.Name)];

    [Theory]
    [MemberData(nameof(Constructions))]
    public void Names_of_a_construction_are_read_right(string construction)
    {
        ReadConstruction read = Read(NameConstructions.All.Single(each => each.Name == construction));

        if (read.Tally.Share < LeastShareOfConstruction)
        {
            Assert.Fail($"{read.Tally} are read right.\n{read.WrongItems(15)}");
        }
    }

    [Fact]
    public void Names_of_data_are_found_with_span_and_type_and_nothing_else_is()
    {
        Tally all = Tally.Of(NameConstructions.OfResources.Select(construction => Read(construction).Tally));

        all.Share.Should().BeGreaterThanOrEqualTo(LeastShareOfNames, "{0} of the names are read right", all);
    }

    [Fact]
    public void Names_of_methods_are_no_claims()
    {
        Tally all = Tally.Of(NameConstructions.OfMethods.Select(construction => Read(construction).Tally));

        all.Share.Should().BeGreaterThanOrEqualTo(LeastShareWithoutClaim, "{0} of the items are rightly without a claim", all);
    }

    /// <summary>PAPERCLAIMS_GENERATED_NAMES_REPORT=path writes the shares by construction, pattern and shape, and what is wrong.</summary>
    [Fact]
    public void The_report_is_written_where_it_is_asked_for()
    {
        string? path = Environment.GetEnvironmentVariable("PAPERCLAIMS_GENERATED_NAMES_REPORT");
        Assert.SkipWhen(path is null, "PAPERCLAIMS_GENERATED_NAMES_REPORT names no file.");

        ReadConstruction[] resources = [.. NameConstructions.OfResources.Select(Read)];
        ReadConstruction[] methods = [.. NameConstructions.OfMethods.Select(Read)];
        string shares =
            $"Names: {Tally.Of(resources.Select(read => read.Tally))}\n{Lines(resources)}\n\n"
            + $"Without a claim: {Tally.Of(methods.Select(read => read.Tally))}\n{Lines(methods)}\n\n";
        File.WriteAllText(path, shares + string.Concat(resources.Concat(methods).Select(read => read.Report())));
    }

    [Fact]
    public void What_is_expected_stands_in_the_text_in_order()
    {
        foreach (
            GeneratedItem item in NameConstructions.All.SelectMany(construction =>
                ItemWriter.Write(construction, Seed, ItemsPerConstruction)
            )
        )
        {
            item.Names.Where(name => item.Text.Substring(name.Start, name.Text.Length) != name.Text).Should().BeEmpty();
            item.Names.Select(name => name.Start).Should().BeInAscendingOrder();
            item.Text.Should()
                .NotMatchRegex(
                    "  | [.,]|[.][.]$|[.] (we|our|on|the|in|it|a|an) |^(we|our|the|a|an|this) ",
                    "a sentence is written with care"
                );
        }
    }

    [Fact]
    public void Resources_have_names_and_methods_have_none()
    {
        static IEnumerable<GeneratedItem> Items(IEnumerable<NameConstruction> constructions) =>
            constructions.SelectMany(construction => ItemWriter.Write(construction, Seed, ItemsPerConstruction));

        Items(NameConstructions.OfResources).Should().OnlyContain(item => item.Names.Count > 0);
        Items(NameConstructions.OfMethods).Should().OnlyContain(item => item.Names.Count == 0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_items()
    {
        NameConstruction construction = NameConstructions.OfResources[0];
        string[] Texts(int seed) => [.. ItemWriter.Write(construction, seed, 20).Select(item => item.Text)];

        Texts(Seed).Should().Equal(Texts(Seed)).And.NotEqual(Texts(Seed + 1));
    }

    private static ReadConstruction Read(NameConstruction construction) => new(construction, Seed, ItemsPerConstruction);

    private static string Lines(IEnumerable<ReadConstruction> read) =>
        string.Join('\n', read.OrderBy(each => each.Tally.Share).Select(each => each.Line()));
}
