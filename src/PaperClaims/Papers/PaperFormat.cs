namespace PaperClaims;

/// <summary>The form a list of papers comes in. Any of them may be compressed with gzip.</summary>
public enum PaperFormat
{
    /// <summary>Recognised from the content.</summary>
    Detect,

    /// <summary>JSON Lines: an object a line with <c>abstract</c> (or <c>summary</c>), and <c>id</c> and <c>title</c> where there are any.</summary>
    Jsonl,

    /// <summary>A web page as text: titles and abstracts as paragraphs, with page furniture around them.</summary>
    Page,

    /// <summary>One abstract.</summary>
    Text,
}
