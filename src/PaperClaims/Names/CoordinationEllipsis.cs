using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A further member of a coordination: the token after its last, and its name in full.</summary>
internal readonly record struct SharingMember(int End, string Name);

/// <summary>Reads the further members that share the beginning of a name.</summary>
/// <remarks><c>CIFAR-10/100</c>, <c>ImageNet-1K and -21K</c>, <c>SQuAD v1.1 and v2.0</c>, <c>CIFAR-{10,100}</c>.</remarks>
internal static class CoordinationEllipsis
{
    private const int MaxMembers = 8;
    private const int LongestEnding = 5;

    /// <summary>The span up to the joint with a further member: <c>IJB-B</c> of <c>IJB-B/C</c>.</summary>
    public static WordSpan FirstMember(in WordSequence words, WordSpan span)
    {
        int first = words.TokensOf(span.First).First;
        for (int word = span.First + 1; word < span.End - 1; word++)
        {
            int joint = words.TokensOf(word).First;
            if (IsJoint(words.Text, joint) && ReadMembers(words.Text, new Word(first, joint), null).Count > 0)
            {
                return span with { End = word };
            }
        }

        return span;
    }

    /// <summary>The members after the first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The tokens of the first, which is a name.</param>
    /// <param name="known">The names that are known; null to do without them.</param>
    public static IReadOnlyList<SharingMember> Read(AbstractText text, Word name, NameLexicon? known) =>
        IsJoint(text, name.End) ? ReadMembers(text, name, known) : [];

    private static List<SharingMember> ReadMembers(AbstractText text, Word name, NameLexicon? known)
    {
        if (SharedBeginning.Of(text.Printed(name.First, name.End)) is not { } shared)
        {
            return [];
        }

        TextSpan span = text.SpanOf(name.First, name.End);
        bool inBraces = text.Source.AsSpan(span.Start, span.Length) is var written && written.Count('{') > written.Count('}');
        List<SharingMember> members = [];
        for (int at = name.End; members.Count < MaxMembers; at = members[^1].End)
        {
            int start = AfterJoint(text, at, out bool marked);
            start += IsShortYear(text, start) ? 1 : 0;
            int end = start < 0 ? -1 : EndOfEnding(text, start);
            if (end < 0)
            {
                break;
            }

            SharedEnding ending = new(text.Printed(start, end).ToString(), marked || inBraces, Follows(text, end));
            if (shared.With(ending, known) is not { } full)
            {
                break;
            }

            members.Add(new SharingMember(end, full));
        }

        return members;
    }

    private static bool IsJoint(AbstractText text, int at) =>
        text.KindAt(at) is TokenKind.Comma or TokenKind.Slash || IsConjunction(text, at);

    private static bool IsConjunction(AbstractText text, int at) =>
        text.IsWord(at, "and") || text.IsWord(at, "or") || text.Word(at) is "&" or @"\&";

    // A slash or a hyphen marks that something is left out: "/100", "and -100".
    private static int AfterJoint(AbstractText text, int at, out bool marked)
    {
        marked = text.Is(at, TokenKind.Slash);
        if (marked)
        {
            int next = at + (text.Is(at + 1, TokenKind.Hyphen) && text.IsAdjacent(at + 2) ? 2 : 1);
            return text.IsAdjacent(at) && text.IsAdjacent(at + 1) ? next : -1;
        }

        int start = at + (text.Is(at, TokenKind.Comma) ? 1 : 0);
        start += IsConjunction(text, start) ? 1 : 0;
        marked = start > at && text.IsHyphenOrDash(start) && text.IsAdjacent(start + 1);
        return start == at ? -1
            : marked ? start + 1
            : start;
    }

    // "AIME'24 and '25"
    private static bool IsShortYear(AbstractText text, int quote) =>
        text.Is(quote, TokenKind.Quote) && text.Is(quote + 1, TokenKind.Number) && text.IsAdjacent(quote + 1);

    // "21K", "v2.0", "En-Fr", "Task 5": a word and no more; -1 if it goes on.
    private static int EndOfEnding(AbstractText text, int start)
    {
        if (text.Is(start, TokenKind.Word) && SuffixWords.IsPart(text.Word(start)) && text.Is(start + 1, TokenKind.Number))
        {
            start++;
        }

        if (!(text.KindAt(start) is TokenKind.Word or TokenKind.Number))
        {
            return -1;
        }

        int end = start + 1;
        while (text.IsAdjacent(end) && end - start < LongestEnding && Joins(text, end))
        {
            end++;
        }

        bool goesOn = text.KindAt(end) is TokenKind.Percent or TokenKind.Times or TokenKind.PlusMinus;
        bool runsOn = text.IsAdjacent(end) && !(text.KindAt(end) is >= TokenKind.Slash and <= TokenKind.Quote);
        return goesOn || runsOn ? -1 : end;
    }

    private static bool Joins(AbstractText text, int index) =>
        text.KindAt(index) is TokenKind.Word or TokenKind.Number
        || (
            text.KindAt(index) is TokenKind.Hyphen
            && text.IsAdjacent(index + 1)
            && text.KindAt(index + 1) is TokenKind.Word or TokenKind.Number
        );

    // What may stand behind a name, and not behind a number that counts: "AIME24 and 25 are", but not "15 other tasks".
    private static EndingContext Follows(AbstractText text, int next)
    {
        if (!(text.KindAt(next) is { } kind) || kind is >= TokenKind.Slash and <= TokenKind.Quote or TokenKind.Dash)
        {
            return EndingContext.Free;
        }

        ref readonly WordUse use = ref WordTable.Of(text.HashAt(next));
        return kind != TokenKind.Word || text.HasCapital(next) ? EndingContext.Counted
            : use.Head is HeadNoun.Dataset or HeadNoun.Benchmark ? EndingContext.Data
            : IsConjunction(text, next) || text.IsWord(next, "the") || text.IsWord(next, "respectively") ? EndingContext.Free
            : use.Boundary is Boundary.None or Boundary.Article or Boundary.Adverb or Boundary.Comparative ? EndingContext.Counted
            : use.Boundary.IsVerb() && text.Word(next).EndsWith("ed") ? EndingContext.Counted
            : EndingContext.Free;
    }
}
