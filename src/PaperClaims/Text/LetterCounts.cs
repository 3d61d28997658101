using System.Runtime.CompilerServices;

namespace PaperClaims.Text;

/// <summary>How many capitals, small letters and ASCII digits a piece of text holds: how it is written.</summary>
internal readonly struct LetterCounts
{
    // Three counts in one number, that a character costs one addition. A token of two million characters is none that anybody wrote;
    // more only wraps round.
    private const int Bits = 21;
    private const ulong OneUpper = 1;
    private const ulong OneLower = 1UL << Bits;
    private const ulong OneDigit = 1UL << (2 * Bits);
    private const ulong Mask = OneLower - 1;

    private static readonly ulong[] Ascii = ClassifyAscii();

    private readonly ulong packed;

    private LetterCounts(ulong packed) => this.packed = packed;

    public int Upper => (int)(packed & Mask);

    public int Lower => (int)((packed >> Bits) & Mask);

    public int Digits => (int)(packed >> (2 * Bits));

    public static LetterCounts Of(ReadOnlySpan<char> text)
    {
        LetterCounts counts = default;
        foreach (char c in text)
        {
            counts = counts.With(c);
        }

        return counts;
    }

    /// <summary>The counts with one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LetterCounts With(char c) => new(packed + (c < Ascii.Length ? Ascii[c] : Classify(c)));

    public static LetterCounts operator +(LetterCounts left, LetterCounts right) => new(left.packed + right.packed);

    private static ulong[] ClassifyAscii()
    {
        ulong[] classified = new ulong[128];
        for (int c = 0; c < classified.Length; c++)
        {
            classified[c] = Classify((char)c);
        }

        return classified;
    }

    private static ulong Classify(char c) =>
        char.IsUpper(c) ? OneUpper
        : char.IsLower(c) ? OneLower
        : char.IsAsciiDigit(c) ? OneDigit
        : 0;
}
