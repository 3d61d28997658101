using System.Buffers;

namespace PaperClaims.Text;

/// <summary>Widens what tokens span, so that braces and formulas in it are whole: <c>\textsc{Wmt}14</c>, <c>$\tau^2$-bench</c>.</summary>
/// <remarks>What is around all of the tokens stays outside: <c>Heron</c> of <c>\textsc{Heron}</c>.</remarks>
internal static class TexSpan
{
    private const int MaxDepth = 8;
    private const int LongestList = 40;

    private static readonly SearchValues<char> Markup = SearchValues.Create("${}");

    /// <summary>Widens a span to the braces and signs that belong to those in it.</summary>
    public static bool TryWiden(string source, TextSpan span, out TextSpan whole)
    {
        whole = span;
        return !source.AsSpan(span.Start, span.Length).ContainsAny(Markup)
            || TryWiden(source, ref whole, startsInFormula: false)
            || TryWiden(source, ref whole, startsInFormula: true);
    }

    private static bool TryWiden(string source, ref TextSpan span, bool startsInFormula)
    {
        Span<char> opened = stackalloc char[MaxDepth];
        int depth = 0;
        int start = span.Start;
        bool formula = startsInFormula;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = source[i];
            bool closes = c == '}' || (c == '$' && formula);
            formula ^= c == '$';
            i += c == '\\' ? 1 : 0;
            if (!closes && c is '{' or '$')
            {
                if (depth == MaxDepth)
                {
                    return false;
                }

                opened[depth++] = c;
            }
            else if (closes)
            {
                char open = c == '}' ? '{' : c;
                if (depth > 0 && opened[depth - 1] == open)
                {
                    depth--;
                }
                else if (depth > 0 || !TryOpen(source, open, ref start))
                {
                    return false;
                }
            }
        }

        int end = span.End;
        for (; depth > 0; depth--)
        {
            end += opened[depth - 1] == '{' ? LengthOfList(source.AsSpan(end)) : 0;
            if (end == source.Length || source[end] != (opened[depth - 1] == '{' ? '}' : '$'))
            {
                return false;
            }

            end++;
        }

        span = TextSpan.FromBounds(start, end);
        return true;
    }

    // "CIFAR-{10" goes on ",100}": the rest of a short list belongs to its braces.
    private static int LengthOfList(ReadOnlySpan<char> rest)
    {
        int close = rest is [',', ..] ? rest[..Math.Min(rest.Length, LongestList)].IndexOf('}') : 0;
        return close > 0 && !rest[..close].ContainsAny(Markup) ? close : 0;
    }

    // Steps back over the opening sign, with the command before a brace, and declarations as in "{\sc Wmt}14".
    private static bool TryOpen(string source, char sign, ref int start)
    {
        int at = EndOfWords(source, start);
        for (int i = 0; i < MaxDepth && StartOfCommand(source, at) is var command && command < at; i++)
        {
            at = EndOfWords(source, command);
        }

        at--;
        if (at < 0 || source[at] != sign || (at > 0 && source[at - 1] == '\\'))
        {
            return false;
        }

        start = sign == '{' ? StartOfCommand(source, at) : at;
        return true;
    }

    private static int EndOfWords(string source, int end) => source.AsSpan(0, end).TrimEnd(' ').Length;

    // Where the command begins that ends there; there itself if none does.
    private static int StartOfCommand(string source, int end)
    {
        int start = end;
        while (start > 0 && char.IsAsciiLetter(source[start - 1]))
        {
            start--;
        }

        return start < end && start > 0 && source[start - 1] == '\\' ? start - 1 : end;
    }
}
