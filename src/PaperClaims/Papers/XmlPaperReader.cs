using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace PaperClaims;

/// <summary>Reads Atom feeds and OAI-PMH records, one at a time. Elements are known by their local names, whatever the prefix.</summary>
internal static class XmlPaperReader
{
    private const string ArxivAddress = "arxiv.org/abs/";
    private const int LongestAnnouncement = 120;

    // What an XmlReader takes at once, of the next paper too.
    private const int ReadAhead = 1 << 16;

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using CountedStream counted = new(stream, options.MaxPaperLength + ReadAhead);
        using XmlReader xml = XmlReader.Create(counted, Settings);
        int position = 0;
        while (true)
        {
            Paper? paper = null;
            try
            {
                if (!await MoveToElementAsync(xml, counted, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }

                int line = ((IXmlLineInfo)xml).LineNumber;
                if (xml is { Depth: 0, LocalName: "html" })
                {
                    PaperReader.Report(options, line, "a web page; save it as text, or name a file of papers");
                    yield break;
                }

                XmlRecord? record = await ReadRecordAsync(xml, options, line).ConfigureAwait(false);
                paper = record is null or { IsDeleted: true } ? null : Assemble(record, options, line, ++position);
            }
            catch (PaperTooLongException)
            {
                PaperReader.ReportTooLong(options, ((IXmlLineInfo)xml).LineNumber);
                yield break;
            }
            catch (Exception exception) when (exception is XmlException or ArgumentException)
            {
                // Nothing after it can be trusted; what was before it is read.
                ReportBroken(options, xml, exception);
                yield break;
            }

            if (paper is not null)
            {
                yield return paper;
            }
        }
    }

    private static async ValueTask<bool> MoveToElementAsync(XmlReader xml, CountedStream counted, CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            counted.Restart();
            if (!await xml.ReadAsync().ConfigureAwait(false))
            {
                return false;
            }
        } while (xml.NodeType != XmlNodeType.Element);

        return true;
    }

    private static async ValueTask<XmlRecord?> ReadRecordAsync(XmlReader xml, PaperReaderOptions options, int line)
    {
        if (xml.LocalName is "entry" or "record")
        {
            return await XmlRecord.ReadAsync(xml).ConfigureAwait(false);
        }

        if (xml.LocalName == "error" && await XmlRecord.ReadTextAsync(xml).ConfigureAwait(false) is { Length: > 0 } message)
        {
            PaperReader.Report(options, line, $"the server answered: {message}");
        }

        return null;
    }

    private static void ReportBroken(PaperReaderOptions options, XmlReader xml, Exception exception)
    {
        // The framework's reader miscounts on some broken text.
        int line = exception is XmlException at ? at.LineNumber : ((IXmlLineInfo)xml).LineNumber;
        PaperReader.Report(options, Math.Max(line, 1), $"broken XML: {Reason(exception)}");
    }

    private static Paper? Assemble(XmlRecord record, PaperReaderOptions options, int line, int position) =>
        PaperReader.Assemble(
            options,
            line,
            position,
            Identify(record["id"] ?? record["identifier"]),
            record["title"],
            Summarize(record["abstract"] ?? record["summary"] ?? record["description"]),
            record["published"] ?? record["created"] ?? record["date"] ?? record["updated"] ?? record["datestamp"]
        );

    // "http://arxiv.org/abs/2310.06825v1" is 2310.06825v1.
    private static string? Identify(string? id)
    {
        int address = id?.IndexOf(ArxivAddress, StringComparison.Ordinal) ?? -1;
        return address < 0 ? id : id![(address + ArxivAddress.Length)..];
    }

    // The daily feed of arXiv puts "arXiv:2501.00001v1 Announce Type: new Abstract:" before the abstract.
    private static string? Summarize(string? text)
    {
        const string Heading = "Abstract: ";
        if (text is null || !text.StartsWith("arXiv:", StringComparison.Ordinal))
        {
            return text;
        }

        int heading = text.AsSpan(0, Math.Min(text.Length, LongestAnnouncement)).IndexOf(Heading);
        return heading < 0 ? text : text[(heading + Heading.Length)..];
    }

    // The framework's message ends with the place, which is said already.
    private static string Reason(Exception exception)
    {
        int place = exception.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? exception.Message : exception.Message[..place]).TrimEnd('.');
    }
}

/// <summary>The text of the elements of one record, by their local names; of several with the same name the first.</summary>
internal sealed class XmlRecord
{
    private readonly Dictionary<string, string> elements = [];

    /// <summary>Whether the archive has withdrawn it.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>The text of an element, null if it is not there or empty.</summary>
    public string? this[string name] => elements.TryGetValue(name, out string? text) && text.Length > 0 ? text : null;

    /// <summary>Reads the record whose start the reader stands at, and leaves the reader at its end.</summary>
    public static async ValueTask<XmlRecord> ReadAsync(XmlReader xml)
    {
        XmlRecord record = new();
        if (xml.IsEmptyElement)
        {
            return record;
        }

        int depth = xml.Depth;
        while (await xml.ReadAsync().ConfigureAwait(false) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            record.IsDeleted |= xml.LocalName == "header" && xml.GetAttribute("status") == "deleted";
            if (
                xml.LocalName
                is "id"
                    or "identifier"
                    or "title"
                    or "abstract"
                    or "summary"
                    or "description"
                    or "published"
                    or "created"
                    or "date"
                    or "updated"
                    or "datestamp"
            )
            {
                string name = xml.LocalName;
                bool html = xml.GetAttribute("type") == "html";
                string text = await ReadTextAsync(xml).ConfigureAwait(false);

                // arXiv's Dublin Core gives what authors say of their paper as one more description.
                if (!(name == "description" && text.StartsWith("Comment:", StringComparison.Ordinal)))
                {
                    record.elements.TryAdd(name, html ? WithoutTags(text) : text);
                }
            }
        }

        return record;
    }

    /// <summary>
    /// The text of the element that the reader stands at, with that of the elements in it; the reader is left at its end.
    /// </summary>
    public static async ValueTask<string> ReadTextAsync(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        StringBuilder text = new();
        while (await xml.ReadAsync().ConfigureAwait(false) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(await xml.GetValueAsync().ConfigureAwait(false));
            }
        }

        return text.ToString().Trim();
    }

    private static string WithoutTags(string html)
    {
        StringBuilder text = new();
        int lastClose = html.LastIndexOf('>');
        for (int i = 0; i < html.Length; i++)
        {
            int close = html[i] == '<' && i < lastClose ? html.IndexOf('>', i) : -1;
            if (close > 0)
            {
                i = close;
            }
            else
            {
                text.Append(html[i]);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
