using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PaperClaims;

/// <summary>
/// Writes the report: one HTML page that shows the claims in the abstracts, to filter and search. It loads nothing, and has all papers in
/// it, about 0.8 KB each.
/// </summary>
/// <remarks>
/// Papers are gathered, 250 at a time. Abstracts are shown as text, whatever they hold. A paper without
/// <see cref="ExtractedPaper.Abstract"/>, as JSON gives it back, is shown without one.
/// </remarks>
public sealed class HtmlReportWriter : IClaimWriter
{
    // Packed papers are base64, in which no abstract can end a script or start a tag; the page makes text of them, never HTML.
    private const int PapersInChunk = 250;

    private readonly OutputStream output;
    private readonly MemoryStream chunk = new();
    private readonly StringBuilder page = new();
    private int papersInChunk;
    private LeaderboardCollector? boards;

    // What comes behind the papers; null until something is written.
    private string? end;

    /// <summary>Writes a file; one that is there is written over.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public HtmlReportWriter(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        output = OutputStream.Create(path);
    }

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="leaveOpen">Whether it stays open when the writer is disposed.</param>
    public HtmlReportWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        output = new OutputStream(stream, leaveOpen);
    }

    /// <summary>The heading of the page, any text.</summary>
    public string Title { get; init; } = "Claims of papers";

    /// <summary>Knows the claim kinds; the built-in ones if not set.</summary>
    public ClaimJson Json { get; init; } = ClaimJson.Default;

    /// <summary>What stands on the leaderboards of the page.</summary>
    public LeaderboardOptions Leaderboards { get; init; } = new();

    /// <inheritdoc />
    public void Write(ExtractedPaper paper)
    {
        Append(paper);
        if (papersInChunk == PapersInChunk)
        {
            output.Write(TakePage().Span);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ExtractedPaper paper, CancellationToken cancellationToken = default)
    {
        Append(paper);
        if (papersInChunk == PapersInChunk)
        {
            await output.WriteAsync(TakePage(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Finishes the page, with the papers written so far, and closes the stream unless it is to stay open.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Dispose() => output.Close(TakeEnd);

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => output.CloseAsync(TakeEnd);

    private void Append(ExtractedPaper paper)
    {
        output.ThrowUnlessUsable(this);
        ArgumentNullException.ThrowIfNull(paper);
        long before = chunk.Length;
        try
        {
            // The abstract first, then the line of the JSON contract.
            chunk.Write("["u8);
            chunk.Write(
                JsonSerializer.SerializeToUtf8Bytes(paper.Abstract ?? "", (JsonTypeInfo<string>)Json.Options.GetTypeInfo(typeof(string)))
            );
            chunk.Write(","u8);
            Json.Write(chunk, paper);
            chunk.Write("]\n"u8);
        }
        catch
        {
            chunk.SetLength(before);
            throw;
        }

        (boards ??= new LeaderboardCollector(Leaderboards)).Add(paper);
        papersInChunk++;
    }

    private ReadOnlyMemory<byte> TakePage()
    {
        if (end is null)
        {
            (string beginning, end) = ReportPage.Fill(Title, Json);
            page.Append(beginning);
        }

        PackChunk();
        byte[] bytes = Encoding.UTF8.GetBytes(page.ToString());
        page.Clear();
        return bytes;
    }

    private ReadOnlyMemory<byte> TakeEnd()
    {
        ReadOnlyMemory<byte> rest = TakePage();
        if (boards is not null)
        {
            ReportBoards.Write(chunk, boards.Build());
            Pack("boards");
        }

        return (byte[])[.. rest.Span, .. Encoding.UTF8.GetBytes(page.Append(end).ToString())];
    }

    private void PackChunk()
    {
        Pack("chunk");
        papersInChunk = 0;
    }

    private void Pack(string name)
    {
        if (chunk.Length == 0)
        {
            return;
        }

        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            chunk.WriteTo(gzip);
        }

        page.Append($"<script class=\"{name}\" type=\"application/gzip+base64\">")
            .Append(Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length))
            .Append("</script>\n");
        chunk.SetLength(0);
    }
}
