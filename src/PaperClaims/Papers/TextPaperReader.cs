using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace PaperClaims;

/// <summary>Reads a page of papers, or one abstract as plain text. Such files are small: they are read whole.</summary>
internal static class TextPaperReader
{
    // Shorter paragraphs are titles or furniture: the shortest abstracts in print run to some 200 characters.
    private const int ShortestAbstract = 200;

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using MemoryStream content = new();
        using CountedStream counted = new(stream, options.MaxPaperLength);
        try
        {
            await counted.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        }
        catch (PaperTooLongException)
        {
            PaperReader.ReportTooLong(options, 1);
            yield break;
        }

        List<string> paragraphs = SplitParagraphs(content.GetBuffer().AsSpan(0, (int)content.Length), options);
        IEnumerable<Paper> papers =
            options.Format == PaperFormat.Page || (options.Format == PaperFormat.Detect && LooksLikePage(paragraphs))
                ? ReadPage(paragraphs, options)
                : ReadText(paragraphs, options);
        foreach (Paper paper in papers)
        {
            yield return paper;
        }
    }

    private static bool LooksLikePage(List<string> paragraphs)
    {
        for (int i = 1; i < paragraphs.Count; i++)
        {
            if (IsAbstract(paragraphs[i]) && !IsAbstract(paragraphs[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Paper> ReadPage(List<string> paragraphs, PaperReaderOptions options)
    {
        int position = 0;
        string? title = null;
        foreach (string paragraph in paragraphs)
        {
            if (IsAbstract(paragraph))
            {
                if (PaperReader.Assemble(options, 1, ++position, id: null, title, paragraph, date: null) is { } paper)
                {
                    yield return paper;
                }

                title = null;
            }
            else if (!PageFurniture.Contains(paragraph))
            {
                title = paragraph;
            }
        }
    }

    private static IEnumerable<Paper> ReadText(List<string> paragraphs, PaperReaderOptions options)
    {
        string id = PaperReader.Stem(options);
        string text = string.Join("\n\n", paragraphs);
        return text.Length > 0 && PaperReader.Assemble(options, 1, 1, id, title: null, text, date: null) is { } paper ? [paper] : [];
    }

    private static bool IsAbstract(string paragraph) =>
        paragraph.Length >= ShortestAbstract && paragraph.Contains(". ", StringComparison.Ordinal);

    /// <summary>Splits at blank lines; a line that is not UTF-8 is reported, and its paragraph, half of one without it, left out.</summary>
    private static List<string> SplitParagraphs(ReadOnlySpan<byte> content, PaperReaderOptions options)
    {
        List<string> paragraphs = [];
        StringBuilder paragraph = new();
        bool isBroken = false;
        int number = 0;
        content = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        while (!content.IsEmpty)
        {
            number++;
            int end = content.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> line = end < 0 ? content : content[..end];
            content = end < 0 ? [] : content[(end + LineReader.LengthOfEnd(content[end..]))..];
            if (!Utf8.IsValid(line))
            {
                PaperReader.Report(options, number, "invalid UTF-8");
                isBroken = true;
                continue;
            }

            string text = Encoding.UTF8.GetString(line).Trim();
            if (text.Length > 0)
            {
                paragraph.Append(paragraph.Length > 0 ? "\n" : "").Append(text);
            }
            else
            {
                EndParagraph();
            }
        }

        EndParagraph();

        return paragraphs;

        void EndParagraph()
        {
            if (paragraph.Length > 0 && !isBroken)
            {
                paragraphs.Add(paragraph.ToString());
            }

            paragraph.Clear();
            isBroken = false;
        }
    }
}
