using Microsoft.Extensions.FileSystemGlobbing;

namespace PaperClaims.Cli.Input;

/// <summary>Turns what was named on the command line into files.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>
    /// The files that <paramref name="inputs"/> name, those of a folder or pattern in the order of their paths. Files that are
    /// <paramref name="written"/> and lie among these, from an earlier run, are none.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such file, or none in the folder; the message says what to do.</exception>
    /// <exception cref="IOException">A file was named to be read and to be written, or to be written twice; the message says what to
    /// do.</exception>
    public static string[] Expand(IEnumerable<string> inputs, params IEnumerable<string?> written)
    {
        HashSet<string> paths = [];
        foreach (string path in written.OfType<string>())
        {
            if (!paths.Add(Path.GetFullPath(path)))
            {
                throw new IOException($"{path}: would be written twice; name another file for one of both");
            }
        }

        return [.. inputs.SelectMany(input => Expand(input, paths))];
    }

    private static List<string> Expand(string input, HashSet<string> written)
    {
        if (input == StandardInput)
        {
            return [input];
        }

        if (File.Exists(input))
        {
            return !written.Contains(Path.GetFullPath(input))
                ? [input]
                : throw new IOException($"{input}: is the input; name another file to write to");
        }

        if (Directory.Exists(input))
        {
            return Match(
                input,
                [.. InputFormat.Patterns],
                written,
                $"{input}: no file of papers in this folder; name a file, or a pattern such as '{Path.Combine(input, "**", "*")}'"
            );
        }

        int wildcard = input.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
        {
            throw new FileNotFoundException($"{input}: no such file");
        }

        int separator = input.AsSpan(0, wildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        string folder = separator < 0 ? "" : input[..(separator + 1)];
        return Match(folder, [input[(separator + 1)..]], written, $"{input}: no file matches");
    }

    private static List<string> Match(string folder, string[] patterns, HashSet<string> written, string none)
    {
        Matcher matcher = new();
        matcher.AddIncludePatterns(patterns);
        string root = folder.Length == 0 ? "." : folder;
        List<string> files = Directory.Exists(root)
            ?
            [
                .. matcher
                    .GetResultsInFullPath(root)
                    .Where(path => !written.Contains(path))
                    .Select(path => Path.Combine(folder, Path.GetRelativePath(Path.GetFullPath(root), path)))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
        return files.Count > 0 ? files : throw new FileNotFoundException(none);
    }
}
