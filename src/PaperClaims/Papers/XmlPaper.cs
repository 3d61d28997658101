namespace PaperClaims;

/// <summary>What a whole record of an XML document says of a paper.</summary>
internal static class XmlPaper
{
    private const string ArxivAddress = "arxiv.org/abs/";
    private const string ArxivErrors = "arxiv.org/api/errors";
    private const int LongestAnnouncement = 120;

    private static readonly string[] Titles = ["title", "ArticleTitle", "BookTitle"];
    private static readonly string[] Dates = ["published", "created", "PubDate", "date", "updated", "datestamp"];

    /// <summary>What the server says instead of papers, null if it is a paper.</summary>
    /// <remarks>arXiv puts an error into an entry of a feed.</remarks>
    public static string? ErrorOf(XmlRecord record) =>
        record.Name == XmlNames.Error ? record.First(XmlNames.Error) ?? ""
        : record.First("id")?.Contains(ArxivErrors, StringComparison.Ordinal) == true
            ? record.First("summary", "title") ?? "an error without a word"
        : null;

    /// <summary>The paper, null if it has no abstract, which is then told.</summary>
    public static Paper? Assemble(XmlRecord record, PaperReaderOptions options, int position)
    {
        IReadOnlyList<XmlVersion> texts = Texts(record);
        int chosen = Languages.IndexOfEnglish(texts);
        return PaperReader.Assemble(
            options,
            record.Line,
            position,
            Identify(record.First("PMID", "id", "identifier", "electronic-resource-num", "accession-num", "rec-number")),
            TitleOf(record, chosen, texts.Count),
            chosen < 0 ? null : Summarize(texts[chosen].Text),
            DateOf(record)
        );
    }

    private static IReadOnlyList<XmlVersion> Texts(XmlRecord record)
    {
        if (record.All("AbstractText") is { Count: > 0 } parts)
        {
            // A structured abstract: "METHODS: We film herons."
            return [new XmlVersion(string.Join('\n', parts.Select(Labelled)), Language: null, Label: null)];
        }

        IReadOnlyList<XmlVersion> texts = record.All("abstract");
        texts = texts.Count > 0 ? texts : record.All("summary");

        // arXiv's Dublin Core gives what authors say of their paper as one more description.
        return texts.Count > 0
            ? texts
            :
            [
                .. record
                    .All("description")
                    .Where(text =>
                        !text.Text.StartsWith("Comment:", StringComparison.Ordinal)
                        && !text.Text.StartsWith("Comments:", StringComparison.Ordinal)
                    ),
            ];
    }

    private static string Labelled(XmlVersion part) =>
        part.Label is null or "" or "UNLABELLED" ? part.Text : $"{part.Label.TrimEnd(':')}: {part.Text}";

    // Titles and abstracts in the same languages stand in the same order.
    private static string? TitleOf(XmlRecord record, int chosen, int texts)
    {
        IReadOnlyList<XmlVersion> titles = Titles.Select(record.All).FirstOrDefault(all => all.Count > 0) ?? [];
        int title =
            chosen >= 0 && titles.Count == texts && !titles.Any(version => version.Language is not null)
                ? chosen
                : Languages.IndexOfEnglish(titles);
        return title < 0 ? null : titles[title].Text;
    }

    private static string? DateOf(XmlRecord record)
    {
        // EndNote's date is a day and a month beside the year.
        return record.First("year") is { } year
            ? WrittenDate.Combine(year, record.First("date"))?.ToString()
            : Dates.Select(name => record.First(name)).FirstOrDefault(date => WrittenDate.Read(date) is not null);
    }

    // "http://arxiv.org/abs/2310.06825v1" is 2310.06825v1.
    private static string? Identify(string? id)
    {
        int address = id?.IndexOf(ArxivAddress, StringComparison.Ordinal) ?? -1;
        return address < 0 ? id : id![(address + ArxivAddress.Length)..];
    }

    // The daily feed of arXiv puts "arXiv:2501.00001v1 Announce Type: new Abstract:" before the abstract.
    private static string Summarize(string text)
    {
        const string Heading = "Abstract: ";
        if (!text.StartsWith("arXiv:", StringComparison.Ordinal))
        {
            return text;
        }

        int heading = text.AsSpan(0, Math.Min(text.Length, LongestAnnouncement)).IndexOf(Heading);
        return heading < 0 ? text : text[(heading + Heading.Length)..];
    }
}
