using System.Buffers;
using System.Text;

namespace PaperClaims.Text;

/// <summary>What TeX prints, in the letters of a plain text: <c>CIFAR-10</c> for <c>$\mathrm{CIFAR}$-10</c>.</summary>
internal static class PrintedText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create(@"\${}~");

    /// <summary>A piece of a text as it is printed; itself where it holds no TeX.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> source) => IsTex(source) ? Print(source) : source;

    /// <summary>Whether it holds a sign of TeX.</summary>
    public static bool IsTex(ReadOnlySpan<char> source) => source.ContainsAny(Markup);

    private static string Print(ReadOnlySpan<char> source)
    {
        StringBuilder printed = new(source.Length);
        bool formula = false;
        for (int i = 0; i < source.Length; )
        {
            char c = source[i];
            bool inWord = printed.Length > 0 && char.IsLetterOrDigit(printed[^1]);
            if (TexLetters.Measure(source, i, inWord, out char letter) is var length and > 0)
            {
                printed.Append(letter);
                i += length;
            }
            else if (c == '\\')
            {
                i = AppendCommand(source, i, printed);
            }
            else
            {
                formula ^= c == '$';
                bool script = c == '^' || (c == '_' && (formula || source[(i + 1)..] is ['{', ..]));
                printed.Append(
                    c == '~' ? " "
                    : script || c is '$' or '{' or '}' ? ""
                    : c.ToString()
                );
                i++;
            }
        }

        return printed.ToString();
    }

    // Returns the index after what it used.
    private static int AppendCommand(ReadOnlySpan<char> source, int start, StringBuilder printed)
    {
        int end = LetterScan.EndOfLetters(source, start + 1);
        ReadOnlySpan<char> name = source[(start + 1)..end];
        if (name.IsEmpty)
        {
            ReadOnlySpan<char> sign = source[end..Math.Min(source.Length, end + 1)];
            printed.Append(
                sign is "%" or "&" or "#" or "_" or "$" ? sign
                : sign is "," or ";" or ":" or " " or "\\" or "\n" or "~" ? " "
                : ""
            );
            return end + sign.Length;
        }

        if (TexCommands.IsReference(name))
        {
            int close = source[end..].IndexOf('}');
            return close < 0 ? end : end + close + 1;
        }

        // "$\tau$-bench" is written "tau-bench" elsewhere.
        bool format = TexCommands.IsFormatting(name) || name is "textsubscript" or "textsuperscript";
        printed.Append(
            TexCommands.IsSpace(name) ? " "
            : format ? ""
            : name
        );
        return format && end < source.Length && source[end] == ' ' ? end + 1 : end;
    }
}
