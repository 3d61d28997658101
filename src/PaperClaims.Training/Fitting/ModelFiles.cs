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

    public LinearModel Linear(string model)
    {
        using StreamReader reader = new(Open(model));
        return LinearModel.Read(reader, PathOf(model));
    }

    public NameModel Names()
    {
        using Stream stream = Open("names");
        return NameModel.Read(stream);
    }

    public CrossFittedNames CrossFittedNames()
    {
        using StreamReader reader = new(Open("cross-fitted-names"));
        return Training.CrossFittedNames.Read(reader, PathOf("cross-fitted-names"));
    }

    /// <summary>What the file of a model says of itself.</summary>
    public ModelHeader HeaderOf(string model)
    {
        using Stream stream = Open(model);
        if (PathOf(model).EndsWith(".tsv", StringComparison.Ordinal))
        {
            using StreamReader text = new(stream);
            return ModelHeader.Parse(text.ReadLine(), PathOf(model));
        }

        using BinaryReader reader = new(stream);
        reader.ReadUInt32(); // The signature, which the model itself checks.
        return ModelHeader.Read(reader, PathOf(model));
    }

    private Stream Open(string model) =>
        fitted.TryGetValue(model, out byte[]? content) ? new MemoryStream(content, writable: false) : File.OpenRead(PathOf(model));
}
