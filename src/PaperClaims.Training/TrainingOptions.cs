using System.CommandLine;

namespace PaperClaims.Training;

/// <summary>The options that all commands take, and what they open.</summary>
internal static class TrainingOptions
{
    private static readonly Option<DirectoryInfo> Shared = new Option<DirectoryInfo>("--shared")
    {
        Description = "The corpus folder with the files that the manifest lists.",
        Required = true,
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo> Manifest = new Option<FileInfo>("--manifest")
    {
        Description = "What is fitted from what, and how.",
        DefaultValueFactory = _ => new(Path.Combine("training", "manifest.json")),
    }.AcceptExistingOnly();

    public static void AddTo(Command command)
    {
        command.Add(Shared);
        command.Add(Manifest);
    }

    /// <summary>
    /// Reads the manifest and compares the inputs of the models with it. Files of the repository lie beside the manifest's folder.
    /// </summary>
    public static (TrainingManifest Manifest, TrainingInputs Inputs, ModelFiles Files) Open(ParseResult parsed, IEnumerable<string>? models)
    {
        FileInfo file = parsed.GetRequiredValue(Manifest);
        string repository = file.Directory!.Parent!.FullName;
        TrainingManifest manifest = TrainingManifest.Read(file.FullName);
        TrainingInputs inputs = new(manifest, parsed.GetRequiredValue(Shared).FullName, repository);
        inputs.Check(models ?? manifest.Models.Keys);
        return (manifest, inputs, new ModelFiles(manifest, repository));
    }
}
