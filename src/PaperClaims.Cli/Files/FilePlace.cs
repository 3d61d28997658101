namespace PaperClaims.Cli.Files;

/// <summary>One file under all of its names: what is there, or where it would be made.</summary>
/// <param name="Identity">The file; of one that is not there its folder; null where the system does not tell.</param>
/// <param name="Name">The name in that folder, or the full path; null for a file that is there.</param>
internal readonly record struct FilePlace(FileIdentity? Identity, string? Name)
{
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>The place of a path; links are followed.</summary>
    public static FilePlace Of(string path)
    {
        if (FileIdentity.Of(path) is { } there)
        {
            return new FilePlace(there, null);
        }

        string full = Path.GetFullPath(path);
        try
        {
            // A link to what is not there yet: writing makes that.
            full = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere.
        }

        return Path.GetDirectoryName(full) is { } folder && FileIdentity.Of(folder) is { } identity
            ? new FilePlace(identity, Fold(Path.GetFileName(full)))
            : new FilePlace(null, Fold(full));
    }

    private static string Fold(string name) => IgnoresCase ? name.ToUpperInvariant() : name;
}
