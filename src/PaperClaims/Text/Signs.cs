namespace PaperClaims.Text;

/// <summary>What a sign of one character is.</summary>
internal static class Signs
{
    public static TokenKind OfAscii(char c) =>
        c switch
        {
            '%' => TokenKind.Percent,
            '+' => TokenKind.Plus,
            '-' => TokenKind.Hyphen,
            '<' => TokenKind.Less,
            '>' => TokenKind.Greater,
            '=' => TokenKind.Equal,
            '/' => TokenKind.Slash,
            ',' => TokenKind.Comma,
            '.' => TokenKind.Period,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '!' or '?' => TokenKind.Terminator,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            '"' or '\'' or '`' => TokenKind.Quote,
            '^' => TokenKind.Caret,
            _ => TokenKind.Symbol,
        };

    public static TokenKind OfUnicode(char c) =>
        c switch
        {
            '％' or '﹪' => TokenKind.Percent,
            '＋' => TokenKind.Plus,
            '\u2010' or '\u2011' or '－' => TokenKind.Hyphen,
            '\u2212' => TokenKind.Minus,
            '\u2012' or '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
            '×' or '✕' => TokenKind.Times,
            '±' or '∓' => TokenKind.PlusMinus,
            '≈' or '∼' or '≃' or '≅' or '～' => TokenKind.Approximately,
            '≲' or '＜' => TokenKind.Less,
            '≤' or '⩽' or '≦' => TokenKind.LessOrEqual,
            '≳' or '＞' => TokenKind.Greater,
            '≥' or '⩾' or '≧' => TokenKind.GreaterOrEqual,
            '＝' => TokenKind.Equal,
            '∕' or '⁄' => TokenKind.Slash,
            '，' or '、' => TokenKind.Comma,
            '。' => TokenKind.Period,
            '：' => TokenKind.Colon,
            '；' => TokenKind.Semicolon,
            '！' or '？' => TokenKind.Terminator,
            '（' or '【' => TokenKind.Open,
            '）' or '】' => TokenKind.Close,
            '‘' or '’' or '“' or '”' or '„' or '«' or '»' or '′' => TokenKind.Quote,
            '€' or '£' or '¥' or '₹' => TokenKind.Currency,
            _ => TokenKind.Symbol,
        };
}
