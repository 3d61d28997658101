using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperClaims.Text;

/// <summary>Finds where a run of ASCII letters ends, sixteen characters at once: the processor cannot foresee where a word ends.</summary>
internal static class LetterScan
{
    /// <summary>The first index from <paramref name="start"/> on that holds no ASCII letter; the length of the text if none does.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        int index = start;
        while (index + Vector256<ushort>.Count <= text.Length)
        {
            Vector256<ushort> read = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)index);
            uint letters = Vector256
                .LessThanOrEqual(
                    (read | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'),
                    Vector256.Create((ushort)('z' - 'a'))
                )
                .ExtractMostSignificantBits();
            int count = BitOperations.TrailingZeroCount(~letters);
            index += count;
            if (count < Vector256<ushort>.Count)
            {
                return index;
            }
        }

        while (index < text.Length && char.IsAsciiLetter(text[index]))
        {
            index++;
        }

        return index;
    }
}
