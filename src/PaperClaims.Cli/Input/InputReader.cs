using System.Runtime.CompilerServices;
using System.Text;
using PaperClaims.Cli.Input.Csv;

namespace PaperClaims.Cli.Input;

/// <summary>Reads the papers of one input, whatever its form.</summary>
internal sealed class InputReader(InputSettings settings, PaperReaderOptions options)
{
    // Of a table's first line this much is enough to see that it is one.
    private const int LookAhead = 4096;

    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>Reads what was opened to its end.</summary>
    /// <exception cref="InvalidDataException">It is broken as a whole: no gzip, no Parquet, a table without an abstract.</exception>
    public async IAsyncEnumerable<Paper> ReadAsync(PaperContent opened, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PeekStream content = opened.Stream;
        if (await ClaimFile.RecognizeAsync(content, cancellationToken).ConfigureAwait(false) != ClaimForm.None)
        {
            throw new InvalidDataException("claims that extract wrote, not papers; leaderboard and report read them");
        }

        string? format =
            settings.Format
            ?? await RecognizeTableAsync(content, cancellationToken).ConfigureAwait(false)
            ?? InputFormat.TableOf(options.SourceName);
        IAsyncEnumerable<Paper> papers = format switch
        {
            InputFormat.Csv => CsvPaperReader.ReadAsync(content, separator: null, options, cancellationToken),
            InputFormat.Tsv => CsvPaperReader.ReadAsync(content, '\t', options, cancellationToken),
            InputFormat.Parquet => ParquetPaperReader.ReadAsync(opened, options, cancellationToken),
            _ => PaperReader.ReadAsync(
                opened,
                options with
                {
                    Format = await DetectAsync(content, format, cancellationToken).ConfigureAwait(false),
                },
                cancellationToken
            ),
        };
        await foreach (Paper paper in papers.ConfigureAwait(false))
        {
            yield return paper;
        }

        if (format is InputFormat.Csv or InputFormat.Tsv or InputFormat.Parquet)
        {
            opened.ReportRest(options);
        }
    }

    // What looks like a text is read as the list that its name says it is: a line that is broken is an error then, and no abstract.
    private async ValueTask<PaperFormat> DetectAsync(PeekStream content, string? format, CancellationToken cancellationToken)
    {
        if (format is not null)
        {
            return InputFormat.Of(format);
        }

        PaperFormat detected = await FormatDetector.DetectAsync(content, cancellationToken).ConfigureAwait(false);
        return detected is PaperFormat.Detect or PaperFormat.Text ? InputFormat.OfName(options.SourceName) : detected;
    }

    // A table is known by its header: columns, one of which is an abstract. All other forms the library tells apart.
    private async ValueTask<string?> RecognizeTableAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count *= 2)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            if (start.Span.StartsWith("PAR1"u8))
            {
                return InputFormat.Parquet;
            }

            ReadOnlySpan<byte> visible = start.Span.TrimStart(" \r\n\uFEFF"u8);
            if (visible is [(byte)'{' or (byte)'[' or (byte)'<', ..])
            {
                return null;
            }

            string[] lines = Encoding.UTF8.GetString(visible).Split(LineBreaks, StringSplitOptions.None);
            bool isWhole = start.Length < count || start.Length >= LookAhead;
            int header = CsvHeader.StatedSeparator(lines[0]) is null ? 0 : Array.FindIndex(lines, 1, line => line.Length > 0);
            if (isWhole || (header >= 0 && header < lines.Length - 1))
            {
                return header < 0 ? null
                    : CsvHeader.SeparatorOf(lines[header], options.Fields) is not { } separator ? null
                    : !CsvHeader.HoldsNames(lines[header], separator) ? null
                    : separator == '\t' ? InputFormat.Tsv
                    : InputFormat.Csv;
            }
        }
    }
}
