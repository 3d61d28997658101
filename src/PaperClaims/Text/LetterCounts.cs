namespace PaperClaims.Text;

/// <summary>How many capitals, small letters and ASCII digits a piece of text holds: how it is written.</summary>
internal readonly struct LetterCounts
{
    // Three counts in one number, that a character costs one addition. A token of two million characters is none that anybody wrote; more only wraps round.
    private const int Bits = 21;
    private const ulong OneUpper = 1;
    private const ulong OneLower = 1UL << Bits;
    private const ulong OneDigit = 1UL << (2 * Bits);
    private const ulong Mask = OneLower - 1;

    private static readonly ulong[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Classify((char)c))];

    private readonly ulong packed;

    private LetterCounts(ulong packed) => this.packed = packed;

    public int Upper => (int)(packed & Mask);

    public int Lower => (int)((packed >> Bits) & Mask);

    public int Digits => (int)(packed >> (2 * Bits));

    public static LetterCounts Of(ReadOnlySpan<char> text)
    {
        ulong sum = 0;
        ulong[] ascii = Ascii;
        foreach (char c in text)
        {
            sum += c < ascii.Length ? ascii[c] : Classify(c);
        }

        return new LetterCounts(sum);
    }

    public static LetterCounts operator +(LetterCounts left, LetterCounts right) => new(left.packed + right.packed);

    private static ulong Classify(char c) => char.IsUpper(c) ? OneUpper : char.IsLower(c) ? OneLower : char.IsAsciiDigit(c) ? OneDigit : 0;
}
