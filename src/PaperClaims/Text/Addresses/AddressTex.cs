using System.Buffers;

namespace PaperClaims.Text;

/// <summary>TeX that prints one sign of an address or nothing: <c>\_</c>, <c>$\sim$</c>, <c>{\~{}}</c>, <c>\allowbreak</c>.</summary>
internal static class AddressTex
{
    // What \discretionary and \linebreak are given is a hyphen, a digit or nothing.
    private const int LongestPart = 8;
    private const int PartsOfDiscretionary = 3;

    private static readonly SearchValues<char> BracedSigns = SearchValues.Create("_~-%#&/.");

    private static readonly WordMap<string> Commands = new(
        new Dictionary<string, string>
        {
            ["textasciitilde"] = "~",
            ["texttildelow"] = "~",
            ["tilde"] = "~",
            ["sim"] = "~",
            ["thicksim"] = "~",
            ["textunderscore"] = "_",
            ["slash"] = "/",
            ["allowbreak"] = "",
            ["linebreak"] = "",
            ["nolinebreak"] = "",
            ["nobreak"] = "",
            ["penalty"] = "",
            ["hspace"] = "",
            ["relax"] = "",
        }
    );

    /// <summary>How much of the text at <paramref name="index"/> is such TeX, 0 if none is there.</summary>
    public static int Measure(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        int end = text[index] switch
        {
            '\\' => EndOfCommand(text, index, out printed),
            '{' => EndOfGroup(text, index, out printed),
            _ => EndOfFormula(text, index, out printed),
        };
        return Math.Max(0, end - index);
    }

    // "$\sim$", "${\sim}$", "$_$"
    private static int EndOfFormula(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        int end = At(text, index + 1) == '{' ? EndOfGroup(text, index + 1, out printed) : EndOfSign(text, index + 1, out printed);
        return end > 0 && At(text, end) == '$' ? end + 1 : 0;
    }

    // "{\_}", "{\textasciitilde}", "{}"
    private static int EndOfGroup(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        printed = "";
        int end = At(text, index + 1) == '}' ? index + 1 : EndOfSign(text, index + 1, out printed);
        return end > 0 && At(text, end) == '}' ? end + 1 : 0;
    }

    private static int EndOfSign(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        if (At(text, index) == '\\')
        {
            return EndOfCommand(text, index, out printed);
        }

        printed = index < text.Length ? text.Slice(index, 1) : "";
        return BracedSigns.Contains(At(text, index)) ? index + 1 : 0;
    }

    private static int EndOfCommand(ReadOnlySpan<char> text, int index, out ReadOnlySpan<char> printed)
    {
        int end = LetterScan.EndOfLetters(text, index + 1);
        ReadOnlySpan<char> name = text[(index + 1)..end];
        if (name.IsEmpty && At(text, end) is '_' or '%' or '#' or '~' or '&' or '-' or '/')
        {
            printed = At(text, end) is '-' or '/' ? "" : text.Slice(end, 1);
            return AfterBraces(text, end + 1);
        }

        if (name is "string")
        {
            return EndOfSign(text, end, out printed);
        }

        if (name is "char")
        {
            printed = "~";
            return EndOfTildeCode(text, end);
        }

        if (name is "discretionary")
        {
            printed = "";
            return EndOfParts(text, end, '{', '}', PartsOfDiscretionary);
        }

        if (Commands.TryGetValue(name, out string? sign))
        {
            printed = sign;
            end =
                name is "hspace" ? EndOfParts(text, end, '{', '}', 1)
                : name is "penalty" ? EndOfDigits(text, end)
                : name is "linebreak" or "nolinebreak" && At(text, end) == '[' ? EndOfParts(text, end, '[', ']', 1)
                : end;
            return end == 0 ? 0 : AfterBraces(text, AfterBlanks(text, end));
        }

        int letter = TexLetters.Measure(text, index, inWord: true, out char printedLetter);
        printed = letter > 0 ? printedLetter.ToString() : "";
        return index + letter;
    }

    // Code 126 is the tilde.
    private static int EndOfTildeCode(ReadOnlySpan<char> text, int index) =>
        text[index..] switch
        {
            ['`', '\\', '~', ..] or ['1', '2', '6', ..] or ['"', '7', 'E', ..] => AfterBlanks(text, index + 3),
            ['`', '~', ..] => AfterBlanks(text, index + 2),
            _ => 0,
        };

    private static int EndOfDigits(ReadOnlySpan<char> text, int index)
    {
        while (char.IsAsciiDigit(At(text, index)))
        {
            index++;
        }

        return index;
    }

    // TeX takes the blanks behind the name of a command for its end.
    private static int AfterBlanks(ReadOnlySpan<char> text, int index) =>
        text[index..].IndexOfAnyExcept(' ', '\n') is var blanks and > 0 ? index + blanks : index;

    private static int AfterBraces(ReadOnlySpan<char> text, int index) =>
        At(text, index) == '{' && At(text, index + 1) == '}' ? index + 2 : index;

    private static int EndOfParts(ReadOnlySpan<char> text, int index, char open, char closing, int parts)
    {
        for (int i = 0; i < parts; i++)
        {
            int close = At(text, index) == open ? text[index..Math.Min(text.Length, index + LongestPart)].IndexOf(closing) : -1;
            if (close < 0)
            {
                return 0;
            }

            index += close + 1;
        }

        return index;
    }

    private static char At(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';
}
