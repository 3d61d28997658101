using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Report;

/// <summary>Writes the report: one page with the papers packed into it, some hundred at a time.</summary>
/// <remarks>Packed papers are base64, in which no abstract can end a script or start a tag; the page makes text of them, never
/// HTML.</remarks>
internal sealed class ReportWriter : IPaperWriter
{
    private const int PapersInChunk = 250;
    private const string ChunksPlace = "{{chunks}}";

    private readonly ClaimJson json;
    private readonly Stream stream;
    private readonly string end;
    private readonly MemoryStream chunk = new();
    private int papersInChunk;

    public ReportWriter(string? path, string title, ClaimKinds kinds)
    {
        json = new ClaimJson(kinds);
        string page = Fill(title, kinds);
        int place = page.IndexOf(ChunksPlace, StringComparison.Ordinal);
        end = page[(place + ChunksPlace.Length)..];
        stream = PaperWriters.OpenStream(path);
        Put(page[..place]);
    }

    public void Write(ExtractedPaper paper)
    {
        // The abstract first, then the line of the JSON contract.
        chunk.Write("["u8);
        chunk.Write(JsonSerializer.SerializeToUtf8Bytes(paper.Abstract ?? "", CliJson.Readable.String));
        chunk.Write(","u8);
        json.Write(chunk, paper);
        chunk.Write("]\n"u8);
        if (++papersInChunk == PapersInChunk)
        {
            WriteChunk();
        }
    }

    public void Flush() { }

    public void Complete() { }

    // A stopped run leaves a page with the papers that it had.
    public void Dispose() =>
        StandardOutput.Close(
            stream,
            () =>
            {
                WriteChunk();
                Put(end);
            }
        );

    private void WriteChunk()
    {
        if (papersInChunk == 0)
        {
            return;
        }

        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            chunk.WriteTo(gzip);
        }

        Put(
            "<script class=\"chunk\" type=\"application/gzip+base64\">"
                + $"{Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length)}</script>\n"
        );
        chunk.SetLength(0);
        papersInChunk = 0;
    }

    private static string Fill(string title, ClaimKinds kinds)
    {
        // Titles are a user's: the last thing that is filled in, and never a place to fill in.
        string[] scripts =
        [
            .. EmbeddedText
                .Names.Where(name => name.EndsWith(".js", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(EmbeddedText.Read),
        ];
        return EmbeddedText
            .Read("page.html")
            .Replace("{{version}}", WebUtility.HtmlEncode(ProductVersion.Text), StringComparison.Ordinal)
            .Replace("{{schema}}", ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{style}}", EmbeddedText.Read("style.css"), StringComparison.Ordinal)
            .Replace("{{script}}", $"\"use strict\";\n(() => {{\n{string.Join('\n', scripts)}\n}})();", StringComparison.Ordinal)
            .Replace("{{kinds}}", KindsOf(kinds), StringComparison.Ordinal)
            .Replace("{{title}}", WebUtility.HtmlEncode(title).Replace("{", "&#123;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // Names are snake_case: nothing in them needs to be escaped.
    private static string KindsOf(ClaimKinds kinds) =>
        $"[{string.Join(", ", kinds.All.Select(kind =>
            $$"""{ name: "{{kind.Name}}", plural: "{{kind.Plural}}", derived: {{(kind.IsDerived ? "true" : "false")}} }"""))}]";

    private void Put(string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
