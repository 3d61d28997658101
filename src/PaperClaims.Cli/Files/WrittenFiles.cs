namespace PaperClaims.Cli.Files;

/// <summary>The files that a run will write, under all of their names, and those that lie beside them while it runs.</summary>
internal sealed class WrittenFiles
{
    // The notes of unfinished files, and the journals of databases.
    private static readonly string[] Companions = [".resume", ".resume.tmp", ".part", "-journal", "-wal", "-shm"];

    private readonly Dictionary<FilePlace, string> places = [];
    private readonly HashSet<FilePlace> companions = [];

    /// <param name="paths">The paths; null for one that is not given.</param>
    /// <exception cref="IOException">Two of them are one file.</exception>
    public WrittenFiles(params IEnumerable<string?> paths)
    {
        foreach (string path in paths.OfType<string>())
        {
            FilePlace place = FilePlace.Of(path);
            if (!places.TryAdd(place, path) || companions.Contains(place))
            {
                throw new IOException($"{path}: would be written twice; name another file for one of both");
            }

            companions.UnionWith(Companions.Select(companion => FilePlace.Of(path + companion)));
        }

        if (places.FirstOrDefault(place => companions.Contains(place.Key)).Value is { } twice)
        {
            throw new IOException($"{twice}: would be written twice; name another file for one of both");
        }
    }

    /// <summary>Whether the run writes the file.</summary>
    public bool Contains(FilePlace file) => places.ContainsKey(file);

    /// <summary>Whether the file lies beside one that the run writes, and is its own.</summary>
    public bool IsCompanion(FilePlace file) => companions.Contains(file);
}
