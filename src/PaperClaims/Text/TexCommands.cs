namespace PaperClaims.Text;

/// <summary>What a TeX command means for the reader of a sentence.</summary>
internal static class TexCommands
{
    private static readonly WordMap<TokenKind> Signs = new(
        new Dictionary<string, TokenKind>
        {
            ["times"] = TokenKind.Times,
            ["pm"] = TokenKind.PlusMinus,
            ["mp"] = TokenKind.PlusMinus,
            ["sim"] = TokenKind.Approximately,
            ["simeq"] = TokenKind.Approximately,
            ["approx"] = TokenKind.Approximately,
            ["thicksim"] = TokenKind.Approximately,
            ["textasciitilde"] = TokenKind.Approximately,
            ["lt"] = TokenKind.Less,
            ["lesssim"] = TokenKind.Less,
            ["le"] = TokenKind.LessOrEqual,
            ["leq"] = TokenKind.LessOrEqual,
            ["leqslant"] = TokenKind.LessOrEqual,
            ["gt"] = TokenKind.Greater,
            ["gtrsim"] = TokenKind.Greater,
            ["ge"] = TokenKind.GreaterOrEqual,
            ["geq"] = TokenKind.GreaterOrEqual,
            ["geqslant"] = TokenKind.GreaterOrEqual,
            ["percent"] = TokenKind.Percent,
            ["textpercent"] = TokenKind.Percent,
            ["textpm"] = TokenKind.PlusMinus,
            ["texttimes"] = TokenKind.Times,
            ["textminus"] = TokenKind.Minus,
            ["textsuperscript"] = TokenKind.Caret,
            ["textendash"] = TokenKind.Dash,
            ["textemdash"] = TokenKind.Dash,
        }
    );

    private static readonly WordSet Spaces = new("quad qquad newline linebreak par hspace thinspace noindent item footnote thanks");

    private static readonly WordSet References = new(
        """
        cite citep citet citealp citealt citeauthor citeyear parencite textcite autocite footcite ref cref autoref eqref label footnotemark
        textcolor color
        """
    );

    private static readonly WordSet Formatting = new(
        """
        textbf textit textsc texttt textrm textsf textsl textup textmd textnormal text emph underline uline mbox hbox fbox mathbf mathit
        mathrm mathsf mathtt mathcal mathbb boldsymbol bm operatorname bf it sc tt rm sf sl em bfseries itshape scshape ttfamily
        rmfamily sffamily small footnotesize scriptsize tiny large normalsize left right big bigl bigr Big url href path nolinkurl
        scriptstyle scriptscriptstyle num qty SI xspace ensuremath protect displaystyle textstyle texorpdfstring nobreakdash hfill
        """
    );

    public static bool IsSign(ReadOnlySpan<char> name, out TokenKind kind) => Signs.TryGetValue(name, out kind);

    public static bool IsSpace(ReadOnlySpan<char> name) => Spaces.Contains(name);

    /// <summary>Whether what stands in its first braces is a key or a colour, which no reader sees.</summary>
    public static bool IsReference(ReadOnlySpan<char> name) => References.Contains(name);

    public static bool IsFormatting(ReadOnlySpan<char> name) => Formatting.Contains(name);
}
