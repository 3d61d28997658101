using PaperClaims.Tests.Corpus;
using PaperClaims.Training;

namespace PaperClaims.Tests.Training;

/// <summary>What ships is what the manifest and the features of today give.</summary>
public sealed class ShippedModelTests
{
    private static readonly TrainingManifest Manifest = TrainingManifest.Read(Path.Combine(Repository.Root, "training", "manifest.json"));

    public static TheoryData<string> Models() => [.. Manifest.Models.Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_was_fitted_from_the_manifest_with_the_features_of_today(string model) =>
        new ModelFiles(Manifest, Repository.Root).HeaderOf(model).Should().Be(ModelFitter.HeaderOf(Manifest, model));

    [Theory]
    [InlineData("percentage-role")]
    [InlineData("dataset-size")]
    [InlineData("result-number")]
    public void A_small_table_comes_out_again(string model)
    {
        string gold = SharedCorpus.Require("gold", "train-results.jsonl");
        string corpus = Path.GetFullPath(Path.Combine(gold, "..", ".."));
        TrainingInputs inputs = new(Manifest, corpus, Repository.Root);
        ModelFiles files = new(Manifest, Repository.Root);
        inputs.Check([model]);

        byte[] fitted = new ModelFitter(Manifest, inputs, files).Fit(model);

        (bool isSame, string says) = SameModel.Compare(fitted, File.ReadAllBytes(files.PathOf(model)));
        isSame.Should().BeTrue(says);
    }
}
