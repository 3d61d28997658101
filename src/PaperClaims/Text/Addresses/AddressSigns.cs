using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperClaims.Text;

/// <summary>Reads an address sign by sign: a character, or the TeX that prints one.</summary>
internal static class AddressSigns
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=" + "%"
    );

    private static readonly SearchValues<char> RunEnds = SearchValues.Create(" \n\r\t)]},;:\"'");

    /// <summary>How much of the text at <paramref name="index"/> is one sign of an address, 0 if none is there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the sign may begin.</param>
    /// <param name="printed">What it prints: nothing where TeX says that a line may break.</param>
    public static int Measure(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        char c = text[index];
        if (!char.IsAscii(c))
        {
            return MeasureUnicode(text[index..], out printed);
        }

        if (c is '\\' or '{' or '$' && AddressTex.Measure(text, index, out printed) is var length and > 0)
        {
            return length;
        }

        printed = text.Slice(index, 1);
        return Plain.Contains(c) ? 1 : 0;
    }

    /// <summary>Whether the character stands inside a word of a path: <c>Heron–Gull_theorem</c>, <c>Heron’s_formula</c>.</summary>
    public static bool IsInsideWord(ReadOnlySpan<char> text, int index)
    {
        if (
            text[index] is not ('–' or '’' or '·' or '\u200C' or '\u200D')
            || index == 0
            || index + 1 == text.Length
            || !char.IsLetterOrDigit(text[index - 1])
            || !char.IsLetterOrDigit(text[index + 1])
        )
        {
            return false;
        }

        // "https://a.org/x–we show": a plain word behind it goes on the sentence.
        int end = LetterScan.EndOfLetters(text, index + 1);
        return !char.IsAsciiLetterLower(text[index + 1]) || (end < text.Length && text[end] is '_' or '/' or '-');
    }

    /// <summary>Whether it is a letter of a script that puts no spaces between words.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uDBFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>What stands at the beginning up to a blank, a comma or what closes, without the full stop of a sentence.</summary>
    public static ReadOnlySpan<char> PlainRun(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(RunEnds);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    private static int MeasureUnicode(ReadOnlySpan<char> text, out ReadOnlySpan<char> printed)
    {
        // Typesetters write the hyphen so, and mark with the others where a line may break.
        printed = text[0] is '\u2010' or '\u2011' ? "-" : "";
        if (printed.Length > 0 || text[0] is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
        {
            return 1;
        }

        OperationStatus status = Rune.DecodeFromUtf16(text, out Rune rune, out int length);
        printed = text[..length];
        return
            status == OperationStatus.Done
            && (
                Rune.IsLetter(rune)
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.DecimalDigitNumber
                        or UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
            ? length
            : 0;
    }
}
