using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the further members that share the beginning of a name.</summary>
/// <remarks><c>CIFAR-10/100</c>, <c>CIFAR-10 and -100</c>, <c>IJB-B/C</c>, <c>Task 4 and 5</c>.</remarks>
internal static class CoordinationEllipsis
{
    private const int MaxMembers = 8;

    // What "and" may join: after a word for parts, numbers; else only what is plainly a version.
    private static readonly WordSet Parts = new("task subtask track competition challenge part level phase");

    /// <summary>The span up to a slash that joins a further member: <c>IJB-B</c> of <c>IJB-B/C</c>.</summary>
    public static WordSpan FirstMember(in WordSequence words, WordSpan span)
    {
        for (int word = span.First + 1; word < span.End - 1; word++)
        {
            int slash = words.TokensOf(word).First;
            if (words.Text.Is(slash, TokenKind.Slash) && IsEnding(words.Text, slash - 1) && IsAlike(words.Text, slash - 1, slash + 1))
            {
                return span with { End = word };
            }
        }

        return span;
    }

    /// <summary>The members after the first: the span from the name's beginning to the member's end, and the full name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the name.</param>
    /// <param name="span">Its characters.</param>
    public static IEnumerable<(TextSpan Whole, string Name)> Read(AbstractText text, Word tokens, TextSpan span)
    {
        int last = tokens.End - 1;
        if (text.Tokens[last].End != span.End || !IsEnding(text, last) || tokens.First == last)
        {
            yield break;
        }

        // "CIFAR-10": all before the ending is shared.
        string shared = text.Source[span.Start..text.Tokens[last].Start];
        int at = last + 1;
        for (int members = 0; members < MaxMembers; members++)
        {
            int member = MemberAfter(text, at, last);
            if (member < 0)
            {
                yield break;
            }

            int end = text.Tokens[member].End;
            yield return (TextSpan.FromBounds(span.Start, end), shared + text.Quote(text.Tokens[member].Span));
            at = member + 1;
        }
    }

    /// <summary>Index of the member that <paramref name="at"/> joins; -1 if it joins none.</summary>
    private static int MemberAfter(AbstractText text, int at, int first)
    {
        if (text.Is(at, TokenKind.Slash) && text.IsAdjacent(at) && text.IsAdjacent(at + 1))
        {
            bool goesOn = text.IsAdjacent(at + 2) && (text.KindAt(at + 2) is TokenKind.Word or TokenKind.Number or TokenKind.Hyphen);
            return IsAlike(text, first, at + 1) && !goesOn ? at + 1 : -1;
        }

        int next =
            text.Is(at, TokenKind.Comma) && text.IsWord(at + 1, "and") ? at + 2
            : text.IsWord(at, "and") || text.IsWord(at, "or") || text.IsWord(at, "&") ? at + 1
            : -1;
        if (next < 0)
        {
            return -1;
        }

        // "and -100": the hyphen says that something is left out.
        if (text.Is(next, TokenKind.Hyphen) && text.IsAdjacent(next + 1) && IsAlike(text, first, next + 1))
        {
            return next + 1;
        }

        bool version = IsVersion(text.Word(first)) || Parts.Contains(text, first - 1);
        bool noun = text.Is(next + 1, TokenKind.Word) && text.HasCapital(next + 1);
        return version && IsAlike(text, first, next) && !noun && !text.IsAdjacent(next + 1) ? next : -1;
    }

    private static bool IsEnding(AbstractText text, int index) =>
        text.Is(index, TokenKind.Number)
        || (text.Is(index, TokenKind.Word) && (IsLetter(text.Word(index)) || IsVersion(text.Word(index)) || IsRoman(text.Word(index))));

    private static bool IsAlike(AbstractText text, int first, int other)
    {
        if (text.Is(first, TokenKind.Number))
        {
            return text.Is(other, TokenKind.Number);
        }

        return text.Is(other, TokenKind.Word)
            && (
                (IsLetter(text.Word(first)) && IsLetter(text.Word(other)))
                || (IsVersion(text.Word(first)) && IsVersion(text.Word(other)))
                || (IsRoman(text.Word(first)) && IsRoman(text.Word(other)))
            );
    }

    private static bool IsLetter(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    // "v2", "r4.2"
    private static bool IsVersion(ReadOnlySpan<char> word) => word.Length > 1 && word[0] is 'v' or 'r' or 'V' && char.IsAsciiDigit(word[1]);

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExcept("IVX");
}
