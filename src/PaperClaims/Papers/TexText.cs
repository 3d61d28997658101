using System.Text;

namespace PaperClaims;

/// <summary>Turns the TeX of a bibliography into the text it prints; formulas stay as they are.</summary>
internal static class TexText
{
    /// <summary>The text that <paramref name="tex"/> prints, with its line breaks and indents as single spaces.</summary>
    public static string ToPlain(string tex)
    {
        StringBuilder plain = new(tex.Length);
        bool formula = false;
        int lastClose = tex.LastIndexOf('}');
        for (int i = 0; i < tex.Length; i++)
        {
            char c = tex[i];
            if (c == '$')
            {
                formula = !formula;
                plain.Append(c);
            }
            else if (char.IsWhiteSpace(c) || (c == '~' && !formula))
            {
                AppendSpace(plain);
            }
            else if (c == '\\' && i + 1 < tex.Length)
            {
                i = formula ? Copy(tex, i, plain) : AppendCommand(tex, i, lastClose, plain);
            }
            else if (formula || c is not ('{' or '}'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Trim();
    }

    private static void AppendSpace(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ')
        {
            plain.Append(' ');
        }
    }

    private static int Copy(string tex, int at, StringBuilder plain)
    {
        plain.Append(tex, at, 2);
        return at + 1;
    }

    // Returns the index of the last character that was used.
    private static int AppendCommand(string tex, int at, int lastClose, StringBuilder plain)
    {
        char first = tex[at + 1];
        if (TexCommands.IsAccent(first) && TryAppendAccent(tex, at + 1, first, plain, out int end))
        {
            return end;
        }

        if (!char.IsAsciiLetter(first))
        {
            // "\%", "\&", "\_": the sign itself; "\\" breaks a line; "\," is a thin space.
            if (first is '\\' or ',' or ' ' or ';' or ':')
            {
                AppendSpace(plain);
            }
            else if (first is not ('-' or '/'))
            {
                plain.Append(first);
            }

            return at + 1;
        }

        int stop = at + 1;
        while (stop < tex.Length && char.IsAsciiLetter(tex[stop]))
        {
            stop++;
        }

        string name = tex[(at + 1)..stop];
        if (name is "url" or "href" or "cite")
        {
            // Their braces belong to them.
            int close = stop < lastClose && tex[stop] == '{' ? tex.IndexOf('}', stop) : -1;
            plain.Append(tex, at, (close < 0 ? stop : close + 1) - at);
            return (close < 0 ? stop : close + 1) - 1;
        }

        string? printed = TexCommands.Print(name);
        plain.Append(printed ?? tex[at..stop]);

        // A command of letters takes the space after it.
        return printed is not null && stop < tex.Length && tex[stop] == ' ' ? stop : stop - 1;
    }

    // \"{o}, \"o, {\"o}, \v{s}, \'\i: the letter may stand in braces, and be a dotless i.
    private static bool TryAppendAccent(string tex, int at, char accent, StringBuilder plain, out int end)
    {
        int letter = at + 1;
        while (letter < tex.Length && tex[letter] is '{' or ' ' or '\\')
        {
            letter++;
        }

        bool attached = !char.IsAsciiLetter(accent) || letter > at + 1;
        end = letter;
        if (!attached || letter >= tex.Length || (char.IsAsciiLetter(accent) && tex[at + 1] == '\\'))
        {
            return false;
        }

        bool known = TexCommands.TryAccent(accent, tex[letter], out char accented);
        plain.Append(known ? accented.ToString() : "");
        return known;
    }
}
