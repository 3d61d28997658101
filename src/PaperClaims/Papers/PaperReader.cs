using System.Globalization;
using System.Runtime.CompilerServices;

namespace PaperClaims;

// The two ways in differ in their first argument, which is never left out.
#pragma warning disable RS0026

/// <summary>Reads lists of papers in the forms of <see cref="PaperFormat"/>, each also compressed with gzip.</summary>
public static class PaperReader
{
    private const int BufferSize = 1 << 16;

    /// <summary>
    /// Reads the papers of <paramref name="stream"/> one by one: lists of any length in bounded memory, save pages and single
    /// abstracts, which are read whole; no paper is longer than <see cref="PaperReaderOptions.MaxPaperLength"/>.
    /// </summary>
    /// <param name="stream">UTF-8 text, or UTF-16 with a byte order mark, or gzip of either. It is read to its end and left open.</param>
    /// <param name="options">How to read; by default the format is recognised and the first error throws.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PaperFormatException">A part cannot be read and no <see cref="PaperReaderOptions.OnError"/> takes it.</exception>
    /// <exception cref="InvalidDataException">The stream is broken gzip, or gzip that ends in its middle.</exception>
    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new PaperReaderOptions();
        using PaperContent opened = await PaperContent.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await foreach (Paper paper in ReadAsync(opened, options, cancellationToken).ConfigureAwait(false))
        {
            yield return paper;
        }
    }

    /// <summary>
    /// Reads the papers of the file at <paramref name="path"/> one by one, as <see cref="ReadAsync(Stream, PaperReaderOptions?,
    /// CancellationToken)"/> does of a stream. The file is opened when the first paper is asked for, and closed after the last.
    /// </summary>
    /// <param name="path">The file, which may be compressed with gzip.</param>
    /// <param name="options">
    /// How to read; by default the format is recognised and the first error throws. The <see cref="PaperReaderOptions.SourceName"/> is
    /// the path if it is not set.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="PaperFormatException">A part cannot be read and no <see cref="PaperReaderOptions.OnError"/> takes it.</exception>
    /// <exception cref="InvalidDataException">The file is broken gzip, or gzip that ends in its middle.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<Paper> ReadAsync(
        string path,
        PaperReaderOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new PaperReaderOptions();
        options = options.SourceName == PaperReaderOptions.UnnamedSource ? options with { SourceName = path } : options;
        return ReadFileAsync(path, options, cancellationToken);
    }

    private static async IAsyncEnumerable<Paper> ReadFileAsync(
        string path,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await foreach (Paper paper in ReadAsync(file, options, cancellationToken).ConfigureAwait(false))
            {
                yield return paper;
            }
        }
    }

    /// <summary>Reads the papers of what was opened.</summary>
    internal static async IAsyncEnumerable<Paper> ReadAsync(
        PaperContent opened,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (await opened.DescribeBinaryAsync(cancellationToken).ConfigureAwait(false) is { } binary)
        {
            Report(options, 1, $"no text: {binary}");
            yield break;
        }

        PeekStream content = opened.Stream;
        PaperFormat format =
            options.Format == PaperFormat.Detect
                ? await FormatDetector.DetectAsync(content, cancellationToken).ConfigureAwait(false)
                : options.Format;
        IAsyncEnumerable<Paper> papers = format switch
        {
            PaperFormat.Jsonl => JsonlPaperReader.ReadAsync(content, options, cancellationToken),
            PaperFormat.Json => JsonPaperReader.ReadAsync(content, options, cancellationToken),
            PaperFormat.Atom or PaperFormat.OaiPmh or PaperFormat.PubMed or PaperFormat.EndNoteXml => XmlPaperReader.ReadAsync(
                content,
                options,
                cancellationToken
            ),
            PaperFormat.BibTeX => BibTeXPaperReader.ReadAsync(content, options, cancellationToken),
            PaperFormat.Ris or PaperFormat.WebOfScience or PaperFormat.Medline or PaperFormat.EndNote => TaggedPaperReader.ReadAsync(
                content,
                TaggedForm.Of(format),
                options,
                cancellationToken
            ),
            _ => TextPaperReader.ReadAsync(content, options, cancellationToken),
        };
        await foreach (Paper paper in papers.ConfigureAwait(false))
        {
            yield return paper;
        }

        opened.ReportRest(options);
    }

    /// <summary>The paper that a reader found; null if it has no abstract, which is then told.</summary>
    /// <param name="options">Those of the reader.</param>
    /// <param name="line">The line it starts at.</param>
    /// <param name="position">Its number in the list, for an id where it has none.</param>
    /// <param name="id">Its id, null if it has none.</param>
    /// <param name="title">Its title; line breaks in it are layout.</param>
    /// <param name="text">Its abstract.</param>
    /// <param name="date">Its date in any form.</param>
    internal static Paper? Assemble(
        PaperReaderOptions options,
        int line,
        int position,
        string? id,
        string? title,
        string? text,
        string? date
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            options.OnMissingAbstract?.Invoke(
                new PaperReadError(options.SourceName, line, $"{(id is null ? "the paper" : $"\"{id}\"")} has no abstract")
            );
            return null;
        }

        string name = string.IsNullOrEmpty(id) ? string.Create(CultureInfo.InvariantCulture, $"{Stem(options)}:{position:00}") : id;
        if (text.Length > options.MaxAbstractLength)
        {
            string lengths = string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Length} characters, more than {options.MaxAbstractLength}"
            );
            Report(options, line, $"the abstract of \"{name}\" has {lengths}");
            return null;
        }

        return new Paper
        {
            Id = name,
            Title = string.IsNullOrWhiteSpace(title)
                ? null
                : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Abstract = text,
            Date = WrittenDate.Read(date),
        };
    }

    internal static void Report(PaperReaderOptions options, int line, string reason)
    {
        // A reason may quote what was read.
        PaperReadError error = new(options.SourceName, line, reason.ReplaceLineEndings(" "));
        if (options.OnError is null)
        {
            throw new PaperFormatException(error);
        }

        options.OnError(error);
    }

    internal static void ReportTooLong(PaperReaderOptions options, int line) =>
        Report(options, line, string.Create(CultureInfo.InvariantCulture, $"longer than {options.MaxPaperLength} bytes"));

    /// <summary>The source's name without folder and extensions, for ids made from a position.</summary>
    internal static string Stem(PaperReaderOptions options)
    {
        string name = Path.GetFileName(options.SourceName);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }
}
