namespace PaperClaims;

/// <summary>The elements that matter in lists of papers, by their local names.</summary>
internal static class XmlNames
{
    public const string Error = "error";

    /// <summary>Those that are a paper: of Atom; of OAI-PMH and EndNote; of PubMed.</summary>
    public static readonly HashSet<string> Records = ["entry", "record", "PubmedArticle", "PubmedBookArticle"];

    /// <summary>Those around the papers.</summary>
    public static readonly HashSet<string> Lists = ["feed", "OAI-PMH", "ListRecords", "GetRecord", "PubmedArticleSet", "records"];

    /// <summary>Those in a paper whose text is read.</summary>
    public static readonly HashSet<string> Fields =
    [
        "id",
        "identifier",
        "title",
        "abstract",
        "summary",
        "description",
        "published",
        "created",
        "date",
        "updated",
        "datestamp",
        "PMID",
        "ArticleTitle",
        "BookTitle",
        "AbstractText",
        "PubDate",
        "year",
        "electronic-resource-num",
        "accession-num",
        "rec-number",
    ];

    /// <summary>Those in a paper that are of other papers, or in another language.</summary>
    public static readonly HashSet<string> Others = ["source", "OtherAbstract", "CommentsCorrectionsList", "ReferenceList"];
}
