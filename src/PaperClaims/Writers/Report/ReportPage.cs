using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The page of the report without papers: its text, style and scripts.</summary>
internal static class ReportPage
{
    private const string ChunksPlace = "{{chunks}}";
    private const string Folder = "report/";

    /// <summary>The page up to its papers, and what comes behind them.</summary>
    public static (string Beginning, string End) Fill(string title, ClaimJson json)
    {
        // Titles are a user's: the last thing that is filled in, and never a place to fill in.
        string[] scripts =
        [
            .. typeof(ReportPage)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];
        string page = Read($"{Folder}page.html")
            .Replace("{{version}}", WebUtility.HtmlEncode(ProductVersion.Text), StringComparison.Ordinal)
            .Replace("{{schema}}", ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{style}}", Tight(Read($"{Folder}style.css")), StringComparison.Ordinal)
            .Replace("{{script}}", Tight($"\"use strict\";\n(() => {{\n{string.Join('\n', scripts)}\n}})();"), StringComparison.Ordinal)
            .Replace("{{kinds}}", KindsOf(json), StringComparison.Ordinal)
            .Replace("{{title}}", WebUtility.HtmlEncode(title).Replace("{", "&#123;", StringComparison.Ordinal), StringComparison.Ordinal);
        int place = page.IndexOf(ChunksPlace, StringComparison.Ordinal);
        return (page[..place], page[(place + ChunksPlace.Length)..]);
    }

    // Without comments on lines of their own, indentation and empty lines: a report carries the code, not what is said of it.
    private static string Tight(string code) =>
        string.Join(
            '\n',
            code.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("// ", StringComparison.Ordinal) && !IsComment(line))
        );

    private static bool IsComment(string line) =>
        line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal);

    private static string KindsOf(ClaimJson json) => $"[{string.Join(", ", json.Kinds.Select(Describe))}]";

    // Names may be a user's: escaped, they end neither the string nor the script.
    private static string Describe(WrittenKind kind) =>
        $$"""{ name: "{{Escape(kind.Name)}}", plural: "{{Escape(kind.Plural)}}", derived: {{(kind.IsDerived ? "true" : "false")}} }""";

    private static string Escape(string name) => JsonEncodedText.Encode(name).ToString();

    private static string Read(string name)
    {
        using StreamReader reader = new(EmbeddedResource.Open(name), Encoding.UTF8);
        return reader.ReadToEnd().TrimEnd();
    }
}
