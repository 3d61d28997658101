using Microsoft.Extensions.FileSystemGlobbing;

namespace PaperClaims.Cli.Files;

/// <summary>Finds the files of a folder that match a pattern, each once, however many links lead to it.</summary>
internal static class FolderFiles
{
    /// <summary>The paths of the files, relative to the folder, in the order of their names.</summary>
    /// <param name="folder">Where to look.</param>
    /// <param name="patterns">Patterns such as <c>**/*.jsonl</c>.</param>
    public static IEnumerable<string> Find(string folder, string[] patterns)
    {
        Matcher matcher = new();
        matcher.AddIncludePatterns(patterns);
        int depth = patterns.Any(pattern => pattern.Contains("**", StringComparison.Ordinal))
            ? int.MaxValue
            : patterns.Max(pattern => pattern.Count(c => c is '/' or '\\'));
        List<string> files = [];
        Collect(new DirectoryInfo(folder), "", depth, [], files);
        return matcher.Match(files).Files.Select(match => match.Path).Order(StringComparer.Ordinal);
    }

    private static void Collect(DirectoryInfo folder, string prefix, int depth, HashSet<FilePlace> visited, List<string> files)
    {
        if (!visited.Add(FilePlace.Of(folder.FullName)))
        {
            return;
        }

        FileSystemInfo[] entries = folder.GetFileSystemInfos();

        // Files that are there come before those that links lead to: they keep their names.
        foreach (
            FileSystemInfo entry in entries
                .OrderBy(entry => entry.LinkTarget is not null)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal)
        )
        {
            if (Directory.Exists(entry.FullName))
            {
                if (depth > 0)
                {
                    Collect(new DirectoryInfo(entry.FullName), $"{prefix}{entry.Name}/", depth - 1, visited, files);
                }
            }
            else if (File.Exists(entry.FullName))
            {
                files.Add(prefix + entry.Name);
            }
        }
    }
}
