using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads every number of a text, in digits and in words, with sign, scale and what hangs on it.</summary>
internal static class QuantityReader
{
    // "4 thousand 3 hundred and 21" has three pieces; nobody writes more than six.
    private const int MostPieces = 6;

    /// <summary>Reads the numbers in order; none stands on a token of another.</summary>
    public static Quantity[] Read(AbstractText text)
    {
        using ScratchList<Quantity> scratch = ScratchList<Quantity>.Rent();
        List<Quantity> found = scratch.Items;
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; )
        {
            i = tokens[i].Kind switch
            {
                TokenKind.Number or TokenKind.Symbol when NumeralReader.MayStart(text, i) => ReadDigits(text, i, found),
                TokenKind.Word when NumberWords.MayStart(text, i) => NumberWords.Read(text, i, found),
                _ => i + 1,
            };
        }

        return [.. found];
    }

    private static int ReadDigits(AbstractText text, int index, List<Quantity> found)
    {
        int end = index;
        if (!NumeralReader.TryRead(text, ref end, out decimal number, out int decimals))
        {
            return index + 1;
        }

        int numberEnd = end;
        int first = SignStart(text, index, out int sign);
        decimal scale = NumberScale.Read(text, ref end, out bool spelled);
        bool scaled = scale > 0;
        scale = scaled ? scale : 1;
        if (spelled)
        {
            AddSmallerPieces(text, ref number, ref scale, ref end);
        }

        found.Add(
            new Quantity
            {
                First = first,
                NumberFirst = index,
                NumberEnd = numberEnd,
                End = end,
                AttachedEnd = AttachmentReader.EndOf(text, end),
                Span = SpanOf(text, first, numberEnd, end),
                Number = number,
                Scale = scale,
                Decimals = decimals,
                Sign = sign,
                IsScaled = scaled,
                HasScaleWord = spelled,
            }
        );
        return found[^1].AttachedEnd;
    }

    // The brace of "{1.3,6.7,33}B" closes more than the last number: what is quoted ends before it.
    private static TextSpan SpanOf(AbstractText text, int first, int numberEnd, int end)
    {
        TextSpan span = text.SpanOf(first, end);
        ReadOnlySpan<char> written = text.Source.AsSpan(span.Start, span.Length);
        int opened = written.Count('{') - written.Count('}');

        // "10^{6}" ends with its brace.
        return opened < 0 && numberEnd < end ? text.SpanOf(first, numberEnd)
            : opened == 1 && text.Source.AsSpan(span.End).StartsWith("}") ? span with { Length = span.Length + 1 }
            : span;
    }

    // "4 thousand 3 hundred and 21", "2 million 500 thousand", but not "2 million 500 images" nor "1 million and 500".
    private static void AddSmallerPieces(AbstractText text, ref decimal number, ref decimal scale, ref int end)
    {
        decimal smallest = scale;
        for (int pieces = 1; pieces < MostPieces; pieces++)
        {
            int next = smallest == 100 && text.IsWord(end, "and") ? end + 1 : end;
            if (
                !text.Is(next, TokenKind.Number)
                || !DigitsText.TryParse(text.Word(next), out decimal piece, out int decimals)
                || decimals > 0
            )
            {
                return;
            }

            int pieceEnd = next + 1;
            decimal own = NumberScale.Read(text, ref pieceEnd, out bool spelled);
            bool bare = own == 0 && smallest <= 1000 && piece < smallest && !text.Is(pieceEnd, TokenKind.Hyphen);
            if (!bare && !(spelled && own < smallest && piece < 1000))
            {
                return;
            }

            number = NumberScale.Multiply(number, scale) + (piece * Math.Max(own, 1));
            scale = 1;
            end = pieceEnd;
            smallest = own;
            if (bare)
            {
                return;
            }
        }
    }

    /// <summary>First token of the number with its sign; <paramref name="sign"/> is -1, 0 or 1.</summary>
    private static int SignStart(AbstractText text, int index, out int sign)
    {
        int before = index - 1;
        sign = 0;
        if (!text.IsAdjacent(index))
        {
            return index;
        }

        // A hyphen is a minus where it stands free: not in "GPT-4", "5-10%" or "up-5%".
        bool free =
            before == 0
            || (
                !(text.KindAt(before - 1) is TokenKind.Number or TokenKind.Percent or TokenKind.Times)
                && (!text.IsAdjacent(before) || !(text.KindAt(before - 1) is TokenKind.Word or TokenKind.Close))
            );
        if (text.Is(before, TokenKind.Plus))
        {
            sign = 1;
        }
        else if (free && text.IsHyphenOrDash(before))
        {
            sign = -1;
        }

        return sign == 0 ? index : before;
    }
}
