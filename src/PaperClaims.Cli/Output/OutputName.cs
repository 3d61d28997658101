namespace PaperClaims.Cli.Output;

/// <summary>What the name of an output tells of its form, and what is wrong with it.</summary>
internal static class OutputName
{
    private const string Zip = ".gz";
    private const string Database = "a database needs a file of its own";

    /// <summary>Whether what is written is to be compressed.</summary>
    public static bool IsZipped(string path) => path.EndsWith(Zip, StringComparison.OrdinalIgnoreCase);

    /// <summary>The extension, that before <c>.gz</c> where the name ends in it; empty for none, and for a name such as
    /// <c>.claims</c>.</summary>
    public static string ExtensionOf(string path)
    {
        string name = Path.GetFileName(path);
        name = IsZipped(name) ? name[..^Zip.Length] : name;
        return Path.GetFileNameWithoutExtension(name).Length == 0 ? "" : Path.GetExtension(name);
    }

    /// <summary>What is wrong with a name whose extension none of <paramref name="forms"/> has; null for nothing.</summary>
    /// <param name="path">The name, null for standard output.</param>
    /// <param name="isKnown">Whether an extension is that of a form; not asked where there is none.</param>
    /// <param name="forms">The extensions there are, and what else chooses a form.</param>
    public static string? Check(string? path, Func<string, bool> isKnown, string forms) =>
        path is null ? null
        : path.Length == 0 ? "-o needs the name of a file."
        : ExtensionOf(path) is { Length: > 0 } extension && !isKnown(extension) ? $"'{path}': no output is {extension}; there are {forms}."
        : null;

    /// <summary>What is wrong with the name of a file that is written in place or compressed already; null for nothing.</summary>
    public static string? Check(string? path, OutputForm form) =>
        form switch
        {
            OutputForm.Sqlite when path is null => "--to sqlite needs a file: add -o FILE.",
            OutputForm.Sqlite when IsOfSqlite(path) => $"'{path}' is no file to SQLite; {Database}: -o claims.sqlite.",
            OutputForm.Sqlite when IsZipped(path) => $"'{path}': {Database}, not compressed; take {Zip} off its name.",
            OutputForm.Parquet when path is not null && IsZipped(path) =>
                $"'{path}': Parquet is compressed within; take {Zip} off its name.",
            _ => null,
        };

    // What SQLite and its driver do not take for a path.
    private static bool IsOfSqlite(string path) =>
        path.StartsWith(':')
        || path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("|DataDirectory|", StringComparison.OrdinalIgnoreCase);
}
