namespace PaperClaims.Text;

/// <summary>What a <see cref="Token"/> is, TeX and Unicode spellings folded together.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with digits after the first letter (<c>Qwen2.5</c>, <c>e.g.</c>, <c>Fig.</c>, <c>B</c> of <c>7B</c>).</summary>
    Word,

    /// <summary>An unsigned number in digits (<c>3.2</c>, <c>1,000</c>, <c>60{,}000</c>).</summary>
    Number,

    /// <summary>A web address, without the punctuation that follows it.</summary>
    Address,

    /// <summary><c>%</c>, <c>\%</c>, <c>％</c>.</summary>
    Percent,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c> and the Unicode hyphens.</summary>
    Hyphen,

    /// <summary>The minus sign U+2212.</summary>
    Minus,

    /// <summary>En and em dashes, <c>--</c>, <c>---</c>.</summary>
    Dash,

    /// <summary><c>×</c>, <c>\times</c>.</summary>
    Times,

    /// <summary><c>±</c>, <c>\pm</c>, <c>+/-</c>.</summary>
    PlusMinus,

    /// <summary><c>~</c> where it is no TeX tie, <c>≈</c>, <c>∼</c>, <c>\sim</c>, <c>\approx</c>.</summary>
    Approximately,

    /// <summary><c>&lt;</c>, <c>\lt</c>.</summary>
    Less,

    /// <summary><c>≤</c>, <c>&lt;=</c>, <c>\leq</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>, <c>\gt</c>.</summary>
    Greater,

    /// <summary><c>≥</c>, <c>&gt;=</c>, <c>\geq</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary>A full stop that belongs to no number and no abbreviation.</summary>
    Period,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>!</c>, <c>?</c>.</summary>
    Terminator,

    /// <summary>An opening round or square bracket.</summary>
    Open,

    /// <summary>A closing round or square bracket.</summary>
    Close,

    /// <summary>A quotation mark or apostrophe, straight, curly or TeX.</summary>
    Quote,

    /// <summary><c>^</c>.</summary>
    Caret,

    /// <summary>A currency sign, also <c>\$</c> and a <c>$</c> that opens no formula.</summary>
    Currency,

    /// <summary>Anything else that shows: <c>@</c>, <c>#</c>, <c>→</c>, <c>\alpha</c>.</summary>
    Symbol,
}
