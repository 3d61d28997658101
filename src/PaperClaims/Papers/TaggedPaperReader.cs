using System.Net;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>
/// Reads records of a tag and a value a line: RIS, and the exports of Web of Science, PubMed and EndNote. A line without a tag goes on
/// with the value before it; a record that nothing ends goes on to the next one, or to the end of the list.
/// </summary>
internal sealed class TaggedPaperReader
{
    private readonly TaggedForm form;
    private readonly PaperReaderOptions options;
    private readonly TaggedRecord record;
    private string? firstTag;
    private string? maybeEnd;
    private bool hasStart;
    private bool isExact;
    private bool isAfterBlank;
    private int position;

    private TaggedPaperReader(TaggedForm form, PaperReaderOptions options)
    {
        this.form = form;
        this.options = options;
        record = new TaggedRecord(form);
    }

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        TaggedForm form,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        TextLineReader lines = new(stream, options);
        TaggedPaperReader reader = new(form, options);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (OtherForm.Describe(lines.Line, form.Format) is { } other)
            {
                if (reader.Finish() is { } cut)
                {
                    yield return cut;
                }

                PaperReader.Report(options, lines.Number, other);
                yield break;
            }

            if (reader.Take(lines.Line, lines.Number) is { } paper)
            {
                yield return paper;
            }
        }

        if (reader.Finish() is { } last)
        {
            yield return last;
        }
    }

    // The paper that the line ends, null if it ends none.
    private Paper? Take(string line, int number)
    {
        string? tag = ReadTag(line, out string value, out bool mayEnd);
        if (maybeEnd is not null && !string.IsNullOrWhiteSpace(line))
        {
            if (tag != form.Start)
            {
                Continue(maybeEnd);
            }

            maybeEnd = null;
        }

        if (mayEnd)
        {
            maybeEnd = line.Trim();
            return null;
        }

        if (tag is null)
        {
            Continue(line.Trim());
            return null;
        }

        Paper? paper = tag == form.End || form.OfList.Contains(tag) || Begins(tag) ? Finish() : null;
        isAfterBlank = false;
        if (tag != form.End && !form.OfList.Contains(tag))
        {
            firstTag ??= tag;
            hasStart |= tag == form.Start;
            isExact = record.IsEmpty ? form.IsExact?.Invoke(line) == true : isExact;
            record.Add(tag, value, number);
            CheckLength();
        }

        return paper;
    }

    // Of a record that is written exactly, only what is exact is a tag: "CT - a scan" is text that was wrapped.
    private string? ReadTag(string line, out string value, out bool mayEnd)
    {
        string? tag = form.ReadTag(line, out value);
        bool counts = tag is null || !isExact || record.IsEmpty || form.IsExact!(line) || (tag == form.Start && TagLine.IsType(value));

        // An end that is not exact is one if a record follows, or nothing.
        mayEnd = !counts && tag == form.End && value.Length == 0;
        return counts ? tag : null;
    }

    private void Continue(string line)
    {
        if (line.Length > 0)
        {
            record.Continue(line, isAfterBlank);
            CheckLength();
        }

        isAfterBlank = line.Length == 0;
    }

    private bool Begins(string tag)
    {
        if (tag == form.Start)
        {
            // Something of the record may stand before its first tag.
            return record.Has(tag) || record.Has(form.Titles) || record.Has(form.Abstracts);
        }

        // Once a record began as it should, blank lines between tags say nothing.
        return isAfterBlank && (form.IsSplitByBlankLines ? !hasStart : tag == firstTag && record.Has(tag))
            // Two papers have two titles: the end of the first is missing.
            || (Array.IndexOf(form.Titles, tag) is 0 or 1 && record.Has(tag) && record.Has(form.Abstracts));
    }

    private void CheckLength()
    {
        if (record.Length > options.MaxPaperLength)
        {
            PaperReader.ReportTooLong(options, record.Line);
            record.Drop();
        }
    }

    private Paper? Finish()
    {
        Paper? paper = null;
        if (!record.IsEmpty)
        {
            position++;
            paper = record.IsDropped ? null : Assemble();
        }

        record.Clear();
        maybeEnd = null;
        return paper;
    }

    private Paper? Assemble() =>
        PaperReader.Assemble(
            options,
            record.Line,
            position,
            record.First(form.Ids),
            Decode(record.First(form.Titles)),
            Decode(record.First(form.Abstracts)),
            form.DateOf(record)
        );

    // None of the forms has entities: what stands there was left by whoever exported a web page.
    private static string? Decode(string? value) => WebUtility.HtmlDecode(value);
}
