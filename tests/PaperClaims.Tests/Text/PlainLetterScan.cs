using PaperClaims.Text;

namespace PaperClaims.Tests.Text;

/// <summary>What <see cref="LetterScan"/> does, a character at a time.</summary>
internal static class PlainLetterScan
{
    public static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        int index = start;
        while (index < text.Length && char.IsAsciiLetter(text[index]))
        {
            index++;
        }

        return index;
    }
}
