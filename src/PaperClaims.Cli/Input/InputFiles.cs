using Microsoft.Extensions.FileSystemGlobbing;

namespace PaperClaims.Cli.Input;

/// <summary>Turns what was named on the command line into files.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>The files that <paramref name="inputs"/> name, those of a folder or pattern in the order of their paths. An <paramref name="output"/> of an earlier run that lies among these is none.</summary>
    /// <exception cref="FileNotFoundException">There is no such file, or none in the folder; the message says what to do.</exception>
    /// <exception cref="IOException">A file was named as input and as output; the message says what to do.</exception>
    public static string[] Expand(IEnumerable<string> inputs, string? output)
    {
        string? written = output is null ? null : Path.GetFullPath(output);
        return [.. inputs.SelectMany(input => Expand(input, written))];
    }

    private static List<string> Expand(string input, string? written)
    {
        if (input == StandardInput)
        {
            return [input];
        }

        if (File.Exists(input))
        {
            return Path.GetFullPath(input) != written ? [input] : throw new IOException($"{input}: is the input; name another file with -o");
        }

        if (Directory.Exists(input))
        {
            return Match(input, [.. InputFormat.Patterns], written, $"{input}: no file of papers in this folder; name a file, or a pattern such as '{Path.Combine(input, "**", "*")}'");
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

    private static List<string> Match(string folder, string[] patterns, string? written, string none)
    {
        Matcher matcher = new();
        matcher.AddIncludePatterns(patterns);
        string root = folder.Length == 0 ? "." : folder;
        List<string> files = Directory.Exists(root)
            ? [.. matcher.GetResultsInFullPath(root).Where(path => path != written).Select(path => Path.Combine(folder, Path.GetRelativePath(Path.GetFullPath(root), path))).Order(StringComparer.Ordinal)]
            : [];
        return files.Count > 0 ? files : throw new FileNotFoundException(none);
    }
}
