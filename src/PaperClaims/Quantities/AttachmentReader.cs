using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads what hangs on a number before its unit: tolerances, raised and lowered remarks, marks of footnotes.</summary>
internal static class AttachmentReader
{
    private const int MostAttachments = 4;
    private const int LongestGroup = 80;
    private const int LongestBracket = 9;

    private static readonly WordSet Spreads = new("sd s.d. std std. se sem ci");

    private static readonly WordSet Marks = new("* \\dagger \\ddagger \\ast \\star † ‡ § ¶");

    /// <summary>Index just after what hangs on the number that ends at token <paramref name="end"/>; itself if nothing does.</summary>
    public static int EndOf(AbstractText text, int end)
    {
        int attached = end;
        for (int i = 0; i < MostAttachments && Next(text, attached) is var next && next > attached; i++)
        {
            attached = next;
        }

        return attached;
    }

    private static int Next(AbstractText text, int index) =>
        text.KindAt(index) switch
        {
            TokenKind.Caret => ScriptEnd(text, index),
            TokenKind.Symbol => SymbolEnd(text, index),

            // "81.3 ± 1.2"
            TokenKind.PlusMinus => ToleranceEnd(text, index, index + 1),
            TokenKind.Word when text.IsWord(index, "plus") && text.IsWord(index + 1, "or") && text.IsWord(index + 2, "minus") =>
                ToleranceEnd(text, index, index + 3),
            TokenKind.Open => BracketEnd(text, index),
            _ => index,
        };

    // The tolerance at the number, a decimal comma in it too; where none is, all stays as it is.
    private static int ToleranceEnd(AbstractText text, int index, int number) =>
        !text.Is(number, TokenKind.Number) ? index
        : NumeralReader.HasDecimalComma(text, number) ? number + 3
        : number + 1;

    private static int SymbolEnd(AbstractText text, int index)
    {
        if (text.Word(index) is "_" or "<sub>" or "\\textsubscript")
        {
            return ScriptEnd(text, index);
        }

        bool mark = Marks.Contains(text.Word(index)) || DigitsText.TryParseSuperscript(text.Word(index), out _);
        return mark && text.Is(index + 1, TokenKind.Percent) ? index + 1 : index;
    }

    // "_{\pm 1.2}", "^{+0.3}", "^{*}", "^\dagger", "_{\text{avg}}"; but "2^24" is a power and "1_5" a name.
    private static int ScriptEnd(AbstractText text, int index)
    {
        int end = index + 1;
        if (text.Word(end) is "\\circ" or "\\prime" or "°")
        {
            // A unit rather than a remark.
            return index;
        }

        int brace = text.Tokens[index].End;
        ReadOnlySpan<char> rest = text.Source.AsSpan(brace, Math.Min(LongestGroup, text.Source.Length - brace));
        bool tag = text.Word(index).StartsWith("<");
        if (tag || rest.StartsWith("{"))
        {
            int close = brace + (tag ? Math.Max(0, rest.IndexOf("</")) : EndOfGroup(rest));
            while (end < text.Tokens.Length && text.Tokens[end].Start < close)
            {
                end++;
            }

            bool power = end == index + 2 && text.Is(index, TokenKind.Caret) && text.Is(index + 1, TokenKind.Number);
            return close > brace && !power && end > index + 1 && !text.HasHalfCharacter(text.SpanOf(index, end)) ? end : index;
        }

        return text.KindAt(end) is TokenKind.Symbol or TokenKind.PlusMinus ? ScriptOfSign(text, end)
            : text.KindAt(end) is TokenKind.Plus or TokenKind.Hyphen or TokenKind.Minus && text.Is(end + 1, TokenKind.Number) ? end + 2
            : index;
    }

    // "^\dagger", "^\pm1.2"
    private static int ScriptOfSign(AbstractText text, int sign) =>
        text.Is(sign, TokenKind.PlusMinus) ? (text.Is(sign + 1, TokenKind.Number) ? sign + 2 : sign)
        : Marks.Contains(text.Word(sign)) || text.Word(sign).StartsWith("\\") ? sign + 1
        : sign - 1;

    private static int EndOfGroup(ReadOnlySpan<char> group)
    {
        int depth = 0;
        for (int i = 0; i < group.Length; i++)
        {
            depth +=
                group[i] == '{' ? 1
                : group[i] == '}' ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    // "12.34(56)": how unsure the last digits are
    private static bool IsLastDigits(AbstractText text, int open) =>
        text.IsAdjacent(open) && text.IsAdjacent(open + 1) && text.Word(open - 1).Contains('.') && !text.Word(open + 1).Contains('.');

    // "81.3 (±1.2)%" and, where only the unit says so, "81.3 (1.2)%", "81.3 (SD 1.2)%", "81.3 [80.1, 82.4]%".
    private static int BracketEnd(AbstractText text, int index)
    {
        bool tolerance = text.Is(index + 1, TokenKind.PlusMinus);
        int close = index + 1;
        while (close < index + LongestBracket && !text.Is(close, TokenKind.Close))
        {
            // "100 (1-xi)%" is a formula.
            bool within = text.Is(close, TokenKind.Word)
                ? Spreads.Contains(text, close)
                : text.KindAt(close) is TokenKind.Number or TokenKind.PlusMinus or TokenKind.Equal or TokenKind.Comma or TokenKind.Plus
                    || text.IsHyphenOrDash(close);
            if (!within)
            {
                return index;
            }

            close++;
        }

        bool alone = text.Is(index + 1, TokenKind.Number) && close == index + 2;
        bool read =
            tolerance
            || (alone && IsLastDigits(text, index))
            || (!IsPartOfName(text, index - 1) && PercentUnits.TryRead(text, close + 1, out _, out _));
        return text.Is(close, TokenKind.Close) && read ? close + 1 : index;
    }

    // "CIFAR-10 (95.2)%": the number before the bracket is a name's.
    private static bool IsPartOfName(AbstractText text, int number) =>
        text.HasCapital(number - 1)
        || NumberLabels.Precede(text, number)
        || (text.IsAdjacent(number) && text.KindAt(number - 1) is TokenKind.Hyphen or TokenKind.Word);
}
