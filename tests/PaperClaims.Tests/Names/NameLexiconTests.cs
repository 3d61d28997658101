using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Names;

/// <summary>The list of known names: its form, and names of one's own.</summary>
public sealed partial class NameLexiconTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "src", "PaperClaims", "Names", "known-names.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t')),
    ];

    [Fact]
    public void The_list_has_one_line_for_each_resource()
    {
        Rows.Should().HaveCountGreaterThan(8000);
        Rows.Should().OnlyContain(row => row.Length == 4 || row.Length == 5);
        NameLexicon.Default.Count.Should().Be(Rows.Count(row => !IsSpellingOfAnother(row)));
        Rows.Should().OnlyContain(row => row[1] == "dataset" || row[1] == "benchmark");
        Rows.Should().OnlyContain(row => row[2] == "none" || row[2] == "other" || row[2] == "word");
        Rows.SelectMany(Spellings).Should().OnlyContain(name => name == name.Trim() && name.Length > 0);
    }

    [Fact]
    public void The_list_is_in_order() => Rows.Select(row => row[0].ToLowerInvariant()).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void No_name_stands_there_twice() => Rows.SelectMany(Spellings).Select(Bare).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_spelling_leads_to_the_id_of_its_line_and_no_id_serves_two()
    {
        List<string> ids = [];
        foreach (string[] row in Rows)
        {
            string[] found = [.. Spellings(row).Select(name => NameLexicon.Default.TryGetId(name, out string? id) ? id : "").Distinct()];
            found.Should().ContainSingle().Which.Should().MatchRegex(@"^[\p{Ll}\p{Lo}\p{N}+.*-]+$", row[0]);
            if (IsSpellingOfAnother(row))
            {
                NameLexicon.Default.TryGetId(row[4][1..], out string? other).Should().BeTrue(row[0]);
                found[0].Should().Be(other);
            }
            else
            {
                ids.Add(found[0]);
            }
        }

        ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_with_other_numbers_have_other_ids_unless_the_list_says_that_they_are_the_same()
    {
        IEnumerable<string> unmarked =
            from row in Rows
            from spelling in row[3].Split("; ", StringSplitOptions.RemoveEmptyEntries)
            where spelling[0] is not ('=' or '~') && !Numbers(spelling).SequenceEqual(Numbers(row[0]))
            select $"{row[0]}: {spelling}";

        unmarked.Should().BeEmpty("a version, year or size is another resource, which has a line of its own, or is marked with =");
    }

    [Fact]
    public void What_the_rule_says_of_a_name_is_what_the_list_says()
    {
        IEnumerable<string> otherwise =
            from name in Rows.SelectMany(Spellings)
            let byRule = NameLexicon.Default.Identities.OfVariant(SuffixReader.Trim(name), itself: false).Id
            where byRule is not null && byRule != NameLexicon.Default.Identities.Of(name).Id
            select $"{name} is {NameLexicon.Default.Identities.Of(name).Id}, not {byRule}";

        // Words that say nothing elsewhere.
        otherwise
            .Should()
            .BeEquivalentTo(
                "ARC-Challenge is arc-challenge, not arc",
                "DREAM Challenge is dream-challenge, not dream",
                "EDGAR-CORPUS is edgar-corpus, not edgar"
            );
    }

    [Fact]
    public void A_family_is_a_name()
    {
        IEnumerable<string> families = Rows.Where(row => row.Length == 5 && !IsSpellingOfAnother(row)).Select(row => row[4]);

        families.Should().OnlyContain(family => family == family.Trim() && family.Any(char.IsLetter));
    }

    [Theory]
    [InlineData("ImageNet-1K", "imagenet")]
    [InlineData("ILSVRC 2012", "imagenet")]
    [InlineData("cifar 10", "cifar-10")]
    [InlineData("Penn Treebank", "penn-treebank")]
    [InlineData("No Such Thing", null)]
    public void Spellings_share_an_id(string name, string? id)
    {
        NameLexicon.Default.TryGetId(name, out string? found).Should().Be(id is not null);
        found.Should().Be(id);
    }

    [Fact]
    public void A_name_of_ones_own_is_always_claimed_with_its_kind_and_id()
    {
        const string text = "The heron wades. It was compared with Quiet Marsh, and QM was harder.";
        ClaimPipeline pipeline = ClaimPipeline
            .CreateBuilder()
            .WithNames(NameLexicon.Default.With("Quiet Marsh", NameKind.Benchmark, "QM"))
            .Build();

        pipeline
            .Extract(text)
            .Benchmarks.Select(claim => (claim.Text, claim.CanonicalId))
            .Should()
            .Equal(("Quiet Marsh", "quiet-marsh"), ("QM", "quiet-marsh"));
        ClaimPipeline.Default.Extract(text).Benchmarks.Should().BeEmpty("the name is the user's");
    }

    [Fact]
    public void A_name_of_ones_own_replaces_what_was_known()
    {
        NameLexicon own = NameLexicon.Default.With("My GLUE", NameKind.Dataset, "GLUE");

        own.TryGetId("glue", out string? id).Should().BeTrue();
        id.Should().Be("my-glue");
        NameLexicon.Default.TryGetId("GLUE", out string? before).Should().BeTrue();
        before.Should().Be("glue");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void A_name_needs_a_letter_or_a_digit(string name)
    {
        Action add = () => NameLexicon.Default.With(name, NameKind.Dataset);

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Names_can_be_left_out_and_put_back()
    {
        ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder().Without<NameExtractor>();
        builder.Build().Extract("We evaluate on ImageNet.").Should().BeEmpty();

        builder.WithNames(NameLexicon.Default).Build().Extract("We evaluate on ImageNet.").Datasets.Should().ContainSingle();
    }

    [Fact]
    public void The_title_is_context_and_never_a_source()
    {
        const string text = "We introduce STILT, with 2,000 photographs. We train models on STILT.";

        ClaimSet claims = ClaimPipeline.Default.Extract(text, "STILT: A Dataset of Wading Birds");

        claims.Datasets.Select(claim => claim.Text).Should().Equal("STILT", "STILT");
        ClaimPipeline.Default.Extract("", "STILT: A Dataset of Wading Birds").Should().BeEmpty();
    }

    [Fact]
    public void A_list_of_ones_own_is_added_and_always_claimed()
    {
        using StringReader list = new("# mine\n\nQuiet Marsh\tbenchmark\tQM; Still Marsh\nheron\tdataset\n");
        NameLexicon lexicon = NameLexicon.Default.With(list);

        ClaimSet claims = ClaimPipeline
            .CreateBuilder()
            .WithNames(lexicon)
            .Build()
            .Extract("A heron on Still Marsh stands, and so does one on ImageNet.");

        lexicon.Count.Should().Be(NameLexicon.Default.Count + 2);
        claims.Datasets.Select(name => name.CanonicalId).Should().Equal("heron", "imagenet");
        claims.Benchmarks.Select(name => name.CanonicalId).Should().Equal("quiet-marsh");
    }

    [Theory]
    [InlineData("Quiet Marsh")]
    [InlineData("Quiet Marsh\tcorpus")]
    [InlineData("--\tdataset")]
    [InlineData("Quiet Marsh\tdataset\t--")]
    [InlineData("Quiet Marsh\tdataset\tQM\t--")]
    [InlineData("Quiet Marsh\tdataset\tQM\tMarsh\tmore")]
    public void A_line_of_another_form_is_named(string line)
    {
        Action read = () => NameLexicon.Default.With(new StringReader($"# heading\n{line}\n"));

        read.Should().Throw<InvalidDataException>().WithMessage("line 2: *");
    }

    private static IEnumerable<string> Spellings(string[] row) =>
        row[3].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(spelling => spelling.TrimStart('=', '~')).Prepend(row[0]);

    // A line of its own for its kind or ambiguity.
    private static bool IsSpellingOfAnother(string[] row) => row.Length == 5 && row[4].StartsWith('=');

    // Years without their century, versions without ".0".
    private static IEnumerable<string> Numbers(string name) =>
        Number().Matches(name).Select(number => Century().Replace(Zeros().Replace(number.Value, ""), "").TrimStart('0'));

    private static string Bare(string name) => Sign().Replace(name, "").ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\p{N}+*∞]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\d+(?:\.\d+)*|\+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:\.0)+$")]
    private static partial Regex Zeros();

    [GeneratedRegex("^(?:19(?=[89][0-9]$)|20(?=[0-3][0-9]$))")]
    private static partial Regex Century();
}
