namespace PaperClaims.Text;

/// <summary>A number read from tokens: digits, digits with a power of ten, or words.</summary>
/// <param name="Value">The number, without sign.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just after its last token.</param>
/// <param name="Decimals">Digits after the decimal point, 0 for a whole number or one in words.</param>
/// <param name="Span">Where it stands; in words it may begin inside the tokens ("a" of "half a" is left out).</param>
internal readonly record struct Numeral(decimal Value, int First, int End, int Decimals, TextSpan Span)
{
    public bool IsYear => Decimals == 0 && IsWrittenAsYear(Value, Span);

    /// <summary>Whether the value, written with so many characters, can be a year.</summary>
    public static bool IsWrittenAsYear(decimal value, TextSpan span) => value is >= 1900 and <= 2100 && span.Length == 4;
}
