namespace PaperClaims.Cli.Input;

/// <summary>The forms that <c>--format</c> knows: those of the library, and tables.</summary>
internal static class InputFormat
{
    public const string Csv = "csv";
    public const string Tsv = "tsv";
    public const string Parquet = "parquet";

    private static readonly Dictionary<string, PaperFormat> Library = new()
    {
        ["jsonl"] = PaperFormat.Jsonl,
        ["json"] = PaperFormat.Json,
        ["atom"] = PaperFormat.Atom,
        ["oai-pmh"] = PaperFormat.OaiPmh,
        ["bibtex"] = PaperFormat.BibTeX,
        ["ris"] = PaperFormat.Ris,
        ["web-of-science"] = PaperFormat.WebOfScience,
        ["medline"] = PaperFormat.Medline,
        ["endnote"] = PaperFormat.EndNote,
        ["pubmed"] = PaperFormat.PubMed,
        ["endnote-xml"] = PaperFormat.EndNoteXml,
        ["page"] = PaperFormat.Page,
        ["text"] = PaperFormat.Text,
    };

    private static readonly string[] Extensions =
    [
        "jsonl",
        "ndjson",
        "json",
        "csv",
        "tsv",
        "xml",
        "atom",
        "bib",
        "ris",
        "ciw",
        "nbib",
        "enw",
        "parquet",
        "txt",
    ];

    public static IEnumerable<string> Names => [.. Library.Keys, Csv, Tsv, Parquet];

    /// <summary>What is read of a folder: every file with one of these extensions, compressed or not.</summary>
    public static IEnumerable<string> Patterns =>
        Extensions.SelectMany(extension => (string[])[$"**/*.{extension}", $"**/*.{extension}.gz"]);

    /// <summary>The kind of table that the name of a file says it is, null if it says none.</summary>
    public static string? TableOf(string path) => Array.Find([Csv, Tsv, Parquet], ExtensionOf(path).Equals);

    /// <summary>The list that the name of a file says it is, <see cref="PaperFormat.Detect"/> if it says none.</summary>
    public static PaperFormat OfName(string path) =>
        ExtensionOf(path) switch
        {
            "jsonl" or "ndjson" => PaperFormat.Jsonl,
            "json" => PaperFormat.Json,
            "bib" => PaperFormat.BibTeX,
            "ris" => PaperFormat.Ris,
            "nbib" => PaperFormat.Medline,
            "enw" => PaperFormat.EndNote,
            "ciw" => PaperFormat.WebOfScience,
            _ => PaperFormat.Detect,
        };

    // In small letters, without the point and the ending of gzip.
    private static string ExtensionOf(string path)
    {
        string unzipped = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(unzipped).TrimStart('.').ToLowerInvariant();
    }

    /// <summary>The library's format, <see cref="PaperFormat.Detect"/> for none given.</summary>
    public static PaperFormat Of(string? name) =>
        name is not null && Library.TryGetValue(name, out PaperFormat format) ? format : PaperFormat.Detect;
}
