using Microsoft.Extensions.FileSystemGlobbing;

namespace PaperClaims.Cli.Files;

/// <summary>Finds the files of a folder that match a pattern, each once, however many links lead to it.</summary>
internal static class FolderFiles
{
    // What stands for bytes that are no text.
    private const char NoCharacter = '\uFFFD';

    /// <summary>The paths of the files, relative to the folder, in the order of their names.</summary>
    /// <param name="folder">Where to look.</param>
    /// <param name="patterns">Patterns such as <c>**/*.jsonl</c>.</param>
    /// <param name="report">Takes the path of what cannot be looked into, and why.</param>
    public static IEnumerable<string> Find(string folder, string[] patterns, Action<string, string> report)
    {
        Matcher matcher = new();
        matcher.AddIncludePatterns(patterns);
        int depth = patterns.Any(pattern => pattern.Contains("**", StringComparison.Ordinal))
            ? int.MaxValue
            : patterns.Max(pattern => pattern.Count(c => c is '/' or '\\'));
        List<string> files = [];
        Collect(new DirectoryInfo(folder), "", depth, new Search([], files, report));
        return matcher.Match(files).Files.Select(match => match.Path).Order(StringComparer.Ordinal);
    }

    private static void Collect(DirectoryInfo folder, string prefix, int depth, Search search)
    {
        if (!search.Visited.Add(FilePlace.Of(folder.FullName)))
        {
            return;
        }

        // Files that are there come before those that links lead to: they keep their names.
        foreach (FileSystemInfo entry in Entries(folder, search).OrderBy(entry => entry.LinkTarget is not null))
        {
            if (Directory.Exists(entry.FullName))
            {
                if (depth > 0)
                {
                    Collect(new DirectoryInfo(entry.FullName), $"{prefix}{entry.Name}/", depth - 1, search);
                }
            }
            else if (FileIdentity.IsFile(entry.FullName))
            {
                search.Files.Add(prefix + entry.Name);
            }
            else if (entry.Name.Contains(NoCharacter) && !File.Exists(entry.FullName))
            {
                search.Report(entry.FullName, "its name is no UTF-8; give it another");
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, Search search)
    {
        try
        {
            return folder.GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (UnauthorizedAccessException)
        {
            search.Report(folder.FullName, "this folder may not be read");
            return [];
        }
    }

    private sealed record Search(HashSet<FilePlace> Visited, List<string> Files, Action<string, string> Report);
}
