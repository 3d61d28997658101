using PaperClaims.Training;

namespace PaperClaims.Tests.Training;

/// <summary>The manifest says what is fitted from what; nothing is fitted from anything else.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paperclaims").FullName;

    private static TrainingManifest Shipped { get; } = TrainingManifest.Read(Path.Combine(Repository.Root, "training", "manifest.json"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_model_names_files_that_the_manifest_lists_and_models_that_come_before_it()
    {
        List<string> before = [];
        foreach ((string name, ModelPlan plan) in Shipped.Models)
        {
            plan.Inputs.Should().AllSatisfy(input => Shipped.FileOf(input).Sha256.Should().HaveLength(64));
            plan.From.Should().BeSubsetOf(before);
            File.Exists(Path.Combine(Repository.Root, plan.Output)).Should().BeTrue(plan.Output);
            before.Add(name);
        }
    }

    /// <summary>What names and results reach on the seeds would show nothing if they had learned from them.</summary>
    [Fact]
    public void Dataset_sizes_alone_are_learned_from_the_seeds() =>
        Shipped.Models.Where(model => model.Value.Inputs.Contains("seeds")).Select(model => model.Key).Should().Equal("dataset-size");

    [Fact]
    public void A_fingerprint_stands_for_parameters_inputs_and_the_models_below()
    {
        TrainingManifest more = Shipped with
        {
            DatasetSize = Shipped.DatasetSize with { Regression = Shipped.DatasetSize.Regression with { Epochs = 41 } },
        };
        TrainingManifest other = Shipped with { Corpus = new(Shipped.Corpus) { ["name-counts"] = new("lexicon/harvest.tsv", "0") } };

        Changed(more).Should().Equal("dataset-size", "result-number", "results");
        Changed(other).Should().Equal("names", "cross-fitted-names", "result-number", "results");
    }

    [Theory]
    [InlineData("{", "line 1: ")]
    [InlineData("{\n\"corpus\": 5}", "line 2: ")]
    [InlineData("null", "null is no manifest")]
    public void A_broken_manifest_says_where(string content, string reason)
    {
        string path = Write("manifest.json", content);

        Action read = () => TrainingManifest.Read(path);

        read.Should().Throw<InvalidDataException>().WithMessage($"{path}*{reason}*");
    }

    [Fact]
    public void A_model_that_does_not_exist_is_an_error_that_names_those_that_do()
    {
        TrainingInputs inputs = new(Shipped, folder, Repository.Root);

        Action check = () => inputs.Check(["nouns"]);

        check.Should().Throw<InvalidDataException>().WithMessage("There is no model \"nouns\"; there are percentage-role, *, results.");
    }

    [Fact]
    public void Files_that_are_missing_or_changed_are_named_all_at_once()
    {
        string changed = Write(Shipped.Corpus["dev"].Path, "something else");
        TrainingInputs inputs = new(Shipped, folder, Repository.Root);

        Action check = () => inputs.Check(["dataset-size"]);

        check
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage($"{changed} has changed*{Path.Combine(folder, Shipped.Corpus["train-full"].Path)} is missing.*");
    }

    private static IEnumerable<string> Changed(TrainingManifest manifest) =>
        Shipped.Models.Keys.Where(model => manifest.Fingerprint(model) != Shipped.Fingerprint(model));

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
