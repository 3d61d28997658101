using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>The files of models: those that were fitted now, the others as they lie in the repository.</summary>
/// <param name="manifest">Says where they lie.</param>
/// <param name="repository">The root of the repository.</param>
internal sealed class ModelFiles(TrainingManifest manifest, string repository)
{
    private readonly Dictionary<string, byte[]> fitted = [];

    public string PathOf(string model) => Path.Combine(repository, manifest.PlanOf(model).Output);

    public void Add(string model, byte[] content) => fitted[model] = content;

    public LinearModel Linear(string model) => LinearModel.Read(Read(model), PathOf(model));

    public NameModel Names() => NameModel.Read(Read("names"));

    public CrossFittedNames CrossFittedNames()
    {
        using StreamReader reader = new(new MemoryStream(Read("cross-fitted-names")));
        return Training.CrossFittedNames.Read(reader, PathOf("cross-fitted-names"));
    }

    /// <summary>What the file of a model says of itself.</summary>
    public ModelHeader HeaderOf(string model)
    {
        byte[] content = Read(model);
        if (PathOf(model).EndsWith(".tsv", StringComparison.Ordinal))
        {
            using StreamReader text = new(new MemoryStream(content));
            return ModelHeader.Parse(text.ReadLine(), PathOf(model));
        }

        ModelReader reader = new(content);
        reader.Read<uint>(); // The signature, which the model itself checks.
        return ModelHeader.Read(ref reader, PathOf(model));
    }

    private byte[] Read(string model) => fitted.TryGetValue(model, out byte[]? content) ? content : File.ReadAllBytes(PathOf(model));
}
