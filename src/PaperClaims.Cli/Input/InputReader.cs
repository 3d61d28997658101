using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace PaperClaims.Cli.Input;

/// <summary>Reads the papers of one input, whatever its form.</summary>
internal sealed class InputReader(InputSettings settings, PaperReaderOptions options)
{
    // Of a table's first line this much is enough to see that it is one.
    private const int LookAhead = 4096;

    /// <summary>Reads <paramref name="stream"/> to its end and leaves it open.</summary>
    /// <exception cref="InvalidDataException">The stream is broken as a whole: no gzip, no Parquet, a table without an
    /// abstract.</exception>
    public async IAsyncEnumerable<Paper> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PeekStream raw = new(stream);
        using GZipStream? unzipped = await PaperReader.IsZippedAsync(raw, cancellationToken).ConfigureAwait(false)
            ? new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true)
            : null;
        PeekStream content = unzipped is null ? raw : new PeekStream(unzipped);
        if (await ClaimFile.RecognizeAsync(content, cancellationToken).ConfigureAwait(false) != ClaimForm.None)
        {
            throw new InvalidDataException("claims that extract wrote, not papers; leaderboard reads them");
        }

        string? format =
            settings.Format
            ?? await RecognizeTableAsync(content, cancellationToken).ConfigureAwait(false)
            ?? InputFormat.TableOf(options.SourceName);
        IAsyncEnumerable<Paper> papers = format switch
        {
            InputFormat.Csv => CsvPaperReader.ReadAsync(content, separator: null, options, cancellationToken),
            InputFormat.Tsv => CsvPaperReader.ReadAsync(content, '\t', options, cancellationToken),
            InputFormat.Parquet => ParquetPaperReader.ReadAsync(content, options, cancellationToken),
            _ => PaperReader.ReadAsync(content, options with { Format = InputFormat.Of(format) }, cancellationToken),
        };
        await foreach (Paper paper in papers.ConfigureAwait(false))
        {
            yield return paper;
        }
    }

    // A table is known by its first line: columns, one of which is an abstract. All other forms the library tells apart.
    private async ValueTask<string?> RecognizeTableAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count *= 2)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            ReadOnlySpan<byte> text = start.Span.TrimStart("\uFEFF"u8);
            int end = text.IndexOf((byte)'\n');
            bool markup = text is [(byte)'{' or (byte)'[' or (byte)'<', ..];
            if (start.Span.StartsWith("PAR1"u8))
            {
                return InputFormat.Parquet;
            }

            if (end >= 0 || markup || start.Length < count || start.Length >= LookAhead)
            {
                return markup ? null : RecognizeTable(Encoding.UTF8.GetString(text[..(end < 0 ? text.Length : end)]));
            }
        }
    }

    private string? RecognizeTable(string header)
    {
        foreach (char separator in (ReadOnlySpan<char>)[',', '\t', ';'])
        {
            string[] columns = [.. header.Split(separator).Select(column => column.Trim().Trim('"'))];
            if (columns.Length > 1 && options.Fields.FindColumns(columns).Abstract >= 0)
            {
                return separator == '\t' ? InputFormat.Tsv : InputFormat.Csv;
            }
        }

        return null;
    }
}
