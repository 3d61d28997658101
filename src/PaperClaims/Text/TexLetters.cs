namespace PaperClaims.Text;

/// <summary>Letters that TeX writes with a command: <c>\"u</c>, <c>\v{C}</c>, <c>{\'E}</c>, <c>{\ss}</c>.</summary>
internal static class TexLetters
{
    private const int LongestQuotation = 200;

    // Accent, then pairs of a letter and the same letter with it.
    private static readonly Dictionary<char, string> Accents = new()
    {
        ['\''] = "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcćCĆnńNŃsśSŚzźZŹlĺrŕ",
        ['`'] = "aàeèiìoòuùAÀEÈIÌOÒUÙ",
        ['^'] = "aâeêiîoôuûAÂEÊIÎOÔUÛcĉgĝhĥjĵsŝwŵyŷ",
        ['"'] = "aäeëiïoöuüyÿAÄEËIÏOÖUÜ",
        ['~'] = "aãnñoõAÃNÑOÕiĩuũ",
        ['='] = "aāeēiīoōuūAĀEĒIĪOŌUŪ",
        ['.'] = "zżZŻeėcċgġIİ",
        ['c'] = "cçCÇsşSŞtţTŢ",
        ['v'] = "cčCČdďeěEĚnňNŇrřRŘsšSŠtťzžZŽ",
        ['u'] = "aăAĂgğGĞuŭ",
        ['H'] = "oőOŐuűUŰ",
        ['k'] = "aąAĄeęEĘ",
        ['r'] = "aåAÅuůUŮ",
    };

    /// <summary>The letter with the accent of the command.</summary>
    public static bool TryAccent(char accent, char letter, out char accented)
    {
        int at = Accents.TryGetValue(accent, out string? pairs) ? pairs.IndexOf(letter) : -1;

        // Every second letter has its accent already.
        accented = at >= 0 && at % 2 == 0 ? pairs![at + 1] : default;
        return accented != default;
    }

    /// <summary>Whether the command sets an accent.</summary>
    public static bool IsAccent(char command) => Accents.ContainsKey(command);

    /// <summary>The letter that a command of letters is.</summary>
    public static bool TryCommand(ReadOnlySpan<char> name, out char letter)
    {
        letter = name switch
        {
            "ss" => 'ß',
            "o" => 'ø',
            "O" => 'Ø',
            "ae" => 'æ',
            "AE" => 'Æ',
            "oe" => 'œ',
            "OE" => 'Œ',
            "aa" => 'å',
            "AA" => 'Å',
            "l" => 'ł',
            "L" => 'Ł',
            _ => default,
        };
        return letter != default;
    }

    /// <summary>How much of the text at <paramref name="start"/> is one such letter, 0 if there is none.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where it may begin: at a backslash, or at the brace around all of it.</param>
    /// <param name="inWord">Whether a letter or digit stands directly before.</param>
    /// <param name="letter">The letter that is printed.</param>
    public static int Measure(ReadOnlySpan<char> source, int start, bool inWord, out char letter)
    {
        letter = default;
        bool braced = At(source, start) == '{';
        int command = braced ? start + 1 : start;
        if (At(source, command) != '\\')
        {
            return 0;
        }

        char first = At(source, command + 1);
        int end =
            char.IsAsciiLetter(first) ? EndOfCommand(source, command + 1, inWord, out letter)
            : IsAccent(first) ? EndOfAccented(source, command + 2, first, out letter)
            : 0;
        if (end == 0 || (braced && At(source, end) != '}'))
        {
            return 0;
        }

        end += braced ? 1 : 0;
        bool bare = !braced && At(source, command + 2) != '{';
        return bare && !char.IsAsciiLetter(first) && IsQuote(source, command, inWord) ? 0 : end - start;
    }

    // \v{C} everywhere; \ss, \o and "Fran\c cois" where what stands beside them is a word.
    private static int EndOfCommand(ReadOnlySpan<char> source, int start, bool inWord, out char letter)
    {
        int end = start;
        while (char.IsAsciiLetter(At(source, end)))
        {
            end++;
        }

        ReadOnlySpan<char> name = source[start..end];
        if (TryCommand(name, out letter))
        {
            bool empty = At(source, end) == '{' && At(source, end + 1) == '}';
            end += empty ? 2 : 0;
            int next = At(source, end) == '}' ? end + 1 : end;
            bool spaced = inWord && !empty && At(source, end) == ' ' && char.IsAsciiLetterLower(At(source, end + 1));
            return spaced ? end + 1
                : inWord || char.IsLetter(At(source, next)) ? end
                : 0;
        }

        bool accent = name.Length == 1 && IsAccent(name[0]);
        return accent && (At(source, end) == '{' || (inWord && At(source, end) == ' '))
            ? EndOfAccented(source, At(source, end) == ' ' ? end + 1 : end, name[0], out letter)
            : 0;
    }

    // The letter may stand in braces, and be a dotless i.
    private static int EndOfAccented(ReadOnlySpan<char> source, int start, char accent, out char letter)
    {
        bool braced = At(source, start) == '{';
        int at = braced ? start + 1 : start;
        bool dotless = At(source, at) == '\\' && At(source, at + 1) is 'i' or 'j' && !char.IsAsciiLetter(At(source, at + 2));
        at += dotless ? 1 : 0;
        return !TryAccent(accent, At(source, at), out letter) ? 0
            : !braced ? at + 1
            : At(source, at + 1) == '}' ? at + 2
            : 0;
    }

    // "model\'s", "we\'re"; "\"unknown\" words": apostrophes and quotation marks that somebody escaped.
    private static bool IsQuote(ReadOnlySpan<char> source, int command, bool inWord)
    {
        ReadOnlySpan<char> rest = source[(command + 2)..];
        if (inWord)
        {
            int letters = LetterScan.EndOfLetters(rest, 0);
            return source[command + 1] == '\'' && rest[..letters] is "s" or "re" or "ll";
        }

        rest = rest[..Math.Min(rest.Length, LongestQuotation)];
        int closing = rest.IndexOf(source.Slice(command, 2));
        return closing > 0 && !char.IsAsciiLetter(At(rest, closing + 2)) && At(rest, closing + 2) is not ('{' or '\\');
    }

    private static char At(ReadOnlySpan<char> source, int index) => (uint)index < (uint)source.Length ? source[index] : '\0';
}
