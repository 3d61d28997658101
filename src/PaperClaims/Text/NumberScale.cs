namespace PaperClaims.Text;

/// <summary>Reads what scales the number before it: <c>K</c>, <c>M</c>, <c>B</c>, <c>T</c>, "thousand", "million".</summary>
internal static class NumberScale
{
    private static readonly WordMap<decimal> Letters = new(
        new Dictionary<string, decimal>
        {
            ["k"] = 1e3m,
            ["m"] = 1e6m,
            ["mn"] = 1e6m,
            ["b"] = 1e9m,
            ["bn"] = 1e9m,
            ["t"] = 1e12m,
        }
    );

    private static readonly WordMap<decimal> Words = new(
        new Dictionary<string, decimal>
        {
            ["hundred"] = 100m,
            ["thousand"] = 1e3m,
            ["million"] = 1e6m,
            ["millions"] = 1e6m,
            ["billion"] = 1e9m,
            ["billions"] = 1e9m,
            ["trillion"] = 1e12m,
        }
    );

    /// <summary>A number with its scale; 0 if it is beyond what anything is counted in.</summary>
    public static decimal Multiply(decimal value, decimal scale) => value < 1e15m && scale < 1e28m / Math.Max(value, 1) ? value * scale : 0;

    /// <summary>Reads the scale at token <paramref name="end"/> and goes past it; 0 if there is none.</summary>
    public static decimal Read(AbstractText text, ref int end, out bool spelled)
    {
        decimal scale = 0;
        int word = text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && text.IsAdjacent(end + 1) ? end + 1 : end;
        spelled = text.Is(word, TokenKind.Word) && Words.TryGetValue(text, word, out scale);
        if (spelled)
        {
            end = word + 1;
            return scale;
        }

        // "175 B" is a scale, but "3 T" a magnetic field and "5 m" a length.
        bool letter =
            text.Is(end, TokenKind.Word)
            && Letters.TryGetValue(text, end, out scale)
            && (text.IsAdjacent(end) || text.Word(end) is "k" or "K" or "M" or "B");
        end += letter ? 1 : 0;
        return letter ? scale : 0;
    }
}
