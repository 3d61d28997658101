using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>
/// Reads the records of Atom feeds, OAI-PMH, PubMed and EndNote, one at a time. Elements are known by their local names, whatever the
/// prefix. A record that is broken costs itself alone, and documents may stand one after the other.
/// </summary>
internal sealed class XmlPaperReader
{
    private readonly PaperReaderOptions options;
    private readonly XmlScanner xml;
    private readonly TextBetween between = new();
    private XmlRecord? record;
    private string? list;
    private int position;
    private bool hasElement;
    private bool isKnown;
    private bool isOver;
    private bool hasReported;

    private XmlPaperReader(Stream stream, PaperReaderOptions options)
    {
        this.options = options;
        xml = new XmlScanner(stream);
    }

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        XmlPaperReader reader = new(stream, options);
        while (await reader.xml.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Take() is { } paper)
            {
                yield return paper;
            }
            else if (reader.isOver)
            {
                yield break;
            }
        }

        reader.Finish();
    }

    // The paper that the piece ends, null if it ends none.
    private Paper? Take()
    {
        Paper? paper = null;
        switch (xml.Part)
        {
            case XmlPart.Tag:
                paper = TakeTag(xml.Tag);
                break;
            case XmlPart.Declaration:
                ReportCut();
                break;
            case XmlPart.Text or XmlPart.Literal:
                record?.Add(xml.Text, xml.Part == XmlPart.Literal);
                if (!EndsAtOtherForm())
                {
                    ReportBrokenTag();
                }

                break;
        }

        if (record is { Wrong: null } && xml.Position - record.Start > options.MaxPaperLength)
        {
            Report(record.Line, null);
            record.Break("longer");
        }

        return paper;
    }

    private Paper? TakeTag(in XmlTag tag)
    {
        int line = xml.Line;
        between.Clear();
        if (record is null && !tag.IsEnd && tag.Name.Equals("html", StringComparison.OrdinalIgnoreCase))
        {
            // A server may answer so in place of a document among others.
            isOver = !hasElement;
            Report(line, "a web page; save it as text, or name a file of papers");
        }
        else if (record?.IsCutBy(tag, xml.Line, out line) == true)
        {
            ReportCutRecord();
            StartRecord(tag.Name == "header" ? "record" : tag.Name, line, tag);
            if (tag.Name == "header")
            {
                record?.Add(tag);
            }
        }
        else if (record is null)
        {
            StartRecord(tag.Name, line, tag);
        }
        else
        {
            bool wasRight = record.Wrong is null;
            record.Add(tag);
            if (wasRight && record.Wrong is { } wrong)
            {
                Report(record.Line, $"broken XML: {wrong}");
                record.Break(wrong);
            }
        }

        hasElement = true;
        FollowLists(tag);
        return record is { IsComplete: true } ? EndRecord() : null;
    }

    // What is around the records of a document, from its first element that is known.
    private void FollowLists(in XmlTag tag)
    {
        if (!XmlNames.Lists.Contains(tag.Name))
        {
            return;
        }

        isKnown = true;
        if (tag.IsEnd)
        {
            list = tag.Name == list ? null : list;
        }
        else if (!tag.IsEmpty)
        {
            if (tag.Name == list)
            {
                ReportCut();
            }

            list ??= tag.Name;
        }
    }

    private void StartRecord(string name, int line, in XmlTag tag)
    {
        if (!tag.IsEnd && !tag.IsEmpty && (XmlNames.Records.Contains(name) || name == XmlNames.Error))
        {
            isKnown = true;
            record = new XmlRecord(name, line, xml.Position);
        }
    }

    private Paper? EndRecord()
    {
        XmlRecord ended = record!;
        record = null;
        if (ended.Name != XmlNames.Error && !ended.IsDeleted)
        {
            position++;
        }

        if (ended.Wrong is not null || ended.IsDeleted)
        {
            return null;
        }

        if (XmlPaper.ErrorOf(ended) is { } error)
        {
            if (error.Length > 0)
            {
                Report(ended.Line, $"the server answered: {error}");
            }

            return null;
        }

        return XmlPaper.Assemble(ended, options, position);
    }

    // A document that is cut, whether in a record or between two, may have had more.
    private void ReportCut()
    {
        if (record is null && list is not null)
        {
            Report(xml.Line, $"broken XML: <{list}> is not closed");
        }

        ReportCutRecord();
        list = null;
    }

    private void ReportCutRecord()
    {
        if (record is { Wrong: null })
        {
            Report(record.Line, $"broken XML: <{record.Name}> is not closed");
        }

        position += record is null ? 0 : 1;
        record = null;
    }

    // Behind the end of a list.
    private bool EndsAtOtherForm()
    {
        if (isKnown && record is null && list is null && between.Find(xml.Text, xml.Line, out int line) is { } other)
        {
            Report(line, other);
            isOver = true;
        }

        return isOver;
    }

    // Between the records nothing is written: a "<" there was to be a tag.
    private void ReportBrokenTag()
    {
        if (record is null && xml is { Part: XmlPart.Text, Text: ['<', ..] })
        {
            hasElement = true;
            Report(xml.Line, "broken XML: a tag that is none");
        }
    }

    // A list that gives nothing must have been one.
    private void Finish()
    {
        ReportCut();
        if (xml.IsOpen)
        {
            Report(xml.Line, "broken XML: the end of a comment, or the like, is missing");
        }
        else if (!hasElement)
        {
            Report(xml.Line, "broken XML: no element");
        }
        else if (!isKnown && !hasReported)
        {
            Report(1, "no papers: neither a feed nor a list of records that is known");
        }
    }

    private void Report(int line, string? reason)
    {
        hasReported = true;
        if (reason is null)
        {
            PaperReader.ReportTooLong(options, line);
        }
        else
        {
            PaperReader.Report(options, line, reason);
        }
    }
}
