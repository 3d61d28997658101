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

        string full = TargetOf(path);
        return Path.GetDirectoryName(full) is { } folder && FileIdentity.Of(folder) is { } identity
            ? new FilePlace(identity, Fold(Path.GetFileName(full)))
            : new FilePlace(null, Fold(full));
    }

    /// <summary>The path of the file that a link leads to, be it there or not; of what is no link the path itself.</summary>
    public static string TargetOf(string path)
    {
        path = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            // Nothing is there, or links in a circle, which lead nowhere.
            return path;
        }
    }

    private static string Fold(string name) => IgnoresCase ? name.ToUpperInvariant() : name;
}
