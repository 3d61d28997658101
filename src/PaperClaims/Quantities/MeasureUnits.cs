using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the unit after a number that is no percentage.</summary>
internal static class MeasureUnits
{
    public const string Ratio = "ratio";
    private const string OrdersOfMagnitude = "orders of magnitude";

    private static readonly WordSet Measures = new(
        """
        fps ms s sec secs second seconds millisecond milliseconds microsecond microseconds min mins minute minutes hour hours hr hrs h
        day days ns μs us gb mb kb tb gib mib tib kib mw w kw watts j mj kj wh kwh db mm cm m km nm meter meters hz khz mhz ghz degree
        degrees deg rad bpp bpb bpc qps tflops gflops mflops flops tops gops macs gmacs tflop gflop mflop usd kg mpa ev mev bits
        gpu-hours petaflops knots dollars
        """
    );

    // "30 frames per second", "1361 tokens/s"
    private static readonly WordSet Rated = new(
        """
        frames frame images image tokens token samples queries requests steps bits sequences points sentences words characters examples
        videos pages documents
        """
    );

    private static readonly WordSet Points = new("points point pts pt");

    private static readonly WordSet Times = new("x times ×");

    /// <summary>Reads the unit at token <paramref name="end"/> and goes past it; null where none is written.</summary>
    public static string? Read(AbstractText text, ref int end, out QuantityUnit form)
    {
        int word = text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && text.IsAdjacent(end + 1) ? end + 1 : end;
        if (FactorEnd(text, word) is { } factorEnd)
        {
            form = QuantityUnit.Factor;
            bool isRatio = factorEnd == word + 1;
            end = factorEnd;
            return isRatio ? Ratio : OrdersOfMagnitude;
        }

        if (Points.Contains(text, word))
        {
            form = QuantityUnit.Points;
            end = word + 1;
            return "points";
        }

        form = QuantityUnit.Measured;
        if (IsRate(text, word) || IsMeasure(text, word))
        {
            end = word + (IsRate(text, word) ? 3 : 1);
            return text.Quote(word, end);
        }

        if (text.Is(end, TokenKind.Symbol) && text.Word(end) is "°" or "\\degree" or "\\circ")
        {
            end++;
            return "°";
        }

        form = QuantityUnit.None;
        return null;
    }

    private static bool IsRate(AbstractText text, int index) =>
        Rated.Contains(text, index)
        && (text.Is(index + 1, TokenKind.Slash) || text.IsWord(index + 1, "per"))
        && text.Is(index + 2, TokenKind.Word);

    private static bool IsMeasure(AbstractText text, int index) =>
        Measures.Contains(text, index) && !(text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1));

    private static int? FactorEnd(AbstractText text, int index) =>
        IsFactor(text, index) ? index + 1
        : (text.IsWord(index, "order") || text.IsWord(index, "orders"))
        && text.IsWord(index + 1, "of")
        && text.IsWord(index + 2, "magnitude")
            ? index + 3
        : null;

    // "3.2x", "3.2 x", "3.2×" but neither "224x224" nor "3 x 3".
    private static bool IsFactor(AbstractText text, int index) =>
        text.KindAt(index) switch
        {
            TokenKind.Times => !text.Is(index + 1, TokenKind.Number) || (text.Tokens[index + 1].SpaceBefore && text.IsAdjacent(index)),
            TokenKind.Word => (Times.Contains(text, index) && !(text.IsWord(index, "x") && text.Is(index + 1, TokenKind.Number)))
                || (
                    (text.IsWord(index, "fold") || text.IsWord(index, "folds"))
                    && (text.IsAdjacent(index) || !text.IsWord(index + 1, "cross"))
                ),
            _ => false,
        };
}
