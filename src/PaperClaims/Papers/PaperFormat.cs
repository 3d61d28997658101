namespace PaperClaims;

/// <summary>The form a list of papers comes in. Any of them may be compressed with gzip.</summary>
public enum PaperFormat
{
    /// <summary>Recognised from the content.</summary>
    Detect,

    /// <summary>JSON Lines: an object a line, with the fields that <see cref="PaperFields"/> knows; an <c>abstract</c> at least.</summary>
    Jsonl,

    /// <summary>A web page as text: titles and abstracts as paragraphs, with page furniture around them.</summary>
    Page,

    /// <summary>One abstract.</summary>
    Text,

    /// <summary>
    /// JSON: one object, an array of objects, or an answer that holds them as <c>results</c>, <c>data</c>, <c>papers</c>, <c>items</c>
    /// or <c>works</c>, as those of OpenAlex and Semantic Scholar do.
    /// </summary>
    Json,

    /// <summary>An Atom feed (RFC 4287), as arXiv's interface answers.</summary>
    Atom,

    /// <summary>Records of the Open Archives Initiative's protocol (OAI-PMH 2.0), in Dublin Core or in arXiv's own forms.</summary>
    OaiPmh,

    /// <summary>BibTeX entries with an <c>abstract</c> field.</summary>
    BibTeX,

    /// <summary>RIS records, as reference managers export them.</summary>
    Ris,

    /// <summary>The plain text export of Web of Science: tags of two letters, from <c>PT</c> to <c>ER</c>.</summary>
    WebOfScience,

    /// <summary>MEDLINE, the text of PubMed (<c>.nbib</c>): from one <c>PMID-</c> to the next.</summary>
    Medline,

    /// <summary>EndNote's tagged text, once refer (<c>.enw</c>): tags such as <c>%T</c>, records between blank lines.</summary>
    EndNote,

    /// <summary>PubMed's XML, a <c>PubmedArticleSet</c>; the parts of a structured abstract are put together with their labels.</summary>
    PubMed,

    /// <summary>EndNote's XML.</summary>
    EndNoteXml,
}
