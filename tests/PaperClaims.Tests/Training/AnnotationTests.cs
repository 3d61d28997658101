using System.Text;
using PaperClaims.Learning;
using PaperClaims.Training;

namespace PaperClaims.Tests.Training;

/// <summary>Annotations are spans; their texts come from elsewhere, and must be there.</summary>
public sealed class AnnotationTests : IDisposable
{
    private static readonly Dictionary<string, Paper> Texts = new()
    {
        ["a"] = new Paper { Id = "a", Abstract = "We test on GullSet and TernSet, 5% better." },
    };

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Names_and_roles_are_read()
    {
        File.WriteAllText(file, "# heading\na\tdataset\t11+7\na\tbenchmark\t23+7\toptional\na\t32+2\tchange\n");

        GoldPaper paper = SpanAnnotations.Read(file, Texts).Should().ContainSingle().Subject;

        paper
            .Claims.Select(claim => (claim.Type, claim.Span.Start, claim.Optional, claim.Role))
            .Should()
            .Equal(("dataset", 11, false, null), ("benchmark", 23, true, null), ("percentage", 32, false, "change"));
    }

    [Fact]
    public void Dataset_sizes_are_read_and_what_is_none_is_no_claim()
    {
        File.WriteAllText(file, "a\t32+1\tyes\t5\na\t11+7\tno\n");

        GoldClaim claim = SpanAnnotations.Read(file, Texts).Should().ContainSingle().Which.Claims.Should().ContainSingle().Subject;

        (claim.Type, claim.Span.Start, claim.Value).Should().Be(("dataset_size", 32, 5m));
    }

    [Fact]
    public void An_abstract_without_names_is_an_example_too()
    {
        File.WriteAllText(file, "a\tno-names\n");

        SpanAnnotations.Read(file, Texts).Should().ContainSingle().Which.Claims.Should().BeEmpty();
    }

    [Theory]
    [InlineData("b\tdataset\t11+7", "the texts have no abstract b")]
    [InlineData("a\tdataset\t11-7", "\"11-7\" is no span")]
    [InlineData("a\tdataset\t40+7", "beyond the text")]
    [InlineData("a\tmetric\t11+7", "is no annotation")]
    [InlineData("a\t32+1\tyes\tfive", "is no annotation")]
    public void What_cannot_be_learned_from_is_an_error_that_says_where(string line, string reason)
    {
        File.WriteAllText(file, $"# heading\n{line}\n");

        Action read = () => SpanAnnotations.Read(file, Texts);

        read.Should().Throw<InvalidDataException>().WithMessage($"{file}, line 2: *{reason}*");
    }

    [Fact]
    public void Cross_fitted_names_are_read_as_they_were_written()
    {
        const string text = "We test on CIFAR-10/100 and WaderBench.";
        NameClaim[] names =
        [
            new DatasetClaim
            {
                Text = "CIFAR-10/100",
                Start = 11,
                Confidence = 1,
                Name = "CIFAR-100",
            },
            new BenchmarkClaim
            {
                Text = "WaderBench",
                Start = 28,
                Confidence = 1,
                Name = "WaderBench",
            },
        ];
        ExtractedPaper paper = new() { Id = "a", Claims = ClaimSet.Create(names) };

        using StringReader written = new(Encoding.UTF8.GetString(CrossFittedNames.Write([paper], new ModelHeader(1, 2))));
        CrossFittedNames read = CrossFittedNames.Read(written, "names.tsv");

        read.Of(new GoldPaper("a", null, text, [])).Should().Equal(names);
        read.Of(new GoldPaper("b", null, text, [])).Should().BeEmpty();
    }
}
