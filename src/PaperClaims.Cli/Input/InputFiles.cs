using PaperClaims.Cli.Files;

namespace PaperClaims.Cli.Input;

/// <summary>Turns what was named on the command line into files.</summary>
/// <param name="written">The files that the run writes.</param>
/// <param name="holdsPapers">Whether papers can be read from a file.</param>
/// <param name="report">Takes what cannot be read, and why.</param>
internal sealed class InputFiles(WrittenFiles written, Func<string, bool> holdsPapers, Action<string, string> report)
{
    public const string StandardInput = "-";

    /// <summary>
    /// The files that <paramref name="inputs"/> name, each once, those of a folder or pattern in the order of their paths. What an
    /// earlier run wrote to the same place is none of them.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such file, or none in the folder; the message says what to do.</exception>
    /// <exception cref="IOException">A file would be read and written; the message says what to do.</exception>
    public string[] Expand(IEnumerable<string> inputs)
    {
        HashSet<FilePlace> met = [];
        return
        [
            .. inputs
                .SelectMany(Expand)
                .Where(path => met.Add(path == StandardInput ? new FilePlace(null, StandardInput) : FilePlace.Of(path))),
        ];
    }

    private List<string> Expand(string input)
    {
        if (input == StandardInput)
        {
            if (StandardFiles.Input is { } redirected && written.Contains(FilePlace.Of(redirected)))
            {
                throw new IOException("stdin: is the input; name another file to write to");
            }

            return [input];
        }

        if (File.Exists(input))
        {
            RefuseIfWritten(input, "the input");
            return [input];
        }

        if (Directory.Exists(input))
        {
            return Match(
                input,
                [.. InputFormat.Patterns],
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
        return Match(folder, [input[(separator + 1)..]], $"{input}: no file matches");
    }

    /// <summary>Sees that the run does not write over what it reads.</summary>
    /// <exception cref="IOException">It would.</exception>
    public void RefuseIfWritten(string path, string role)
    {
        FilePlace place = FilePlace.Of(path);
        if (written.Contains(place) || written.IsCompanion(place))
        {
            throw new IOException($"{path}: is {role}; name another file to write to");
        }
    }

    private List<string> Match(string folder, string[] patterns, string none)
    {
        string root = folder.Length == 0 ? "." : folder;
        List<string> files = Directory.Exists(root)
            ? [.. FolderFiles.Find(root, patterns, report).Select(path => Path.Combine(folder, path)).Where(IsRead)]
            : [];
        return files.Count > 0 ? files : throw new FileNotFoundException(none);
    }

    private bool IsRead(string path)
    {
        FilePlace place = FilePlace.Of(path);
        bool isWritten = written.Contains(place);
        if (isWritten && holdsPapers(path))
        {
            throw new IOException($"{path}: is one of the inputs; name another file to write to");
        }

        return !isWritten && !written.IsCompanion(place);
    }
}
