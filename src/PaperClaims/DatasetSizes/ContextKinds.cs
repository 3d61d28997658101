using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What kind of word stands beside a count, by what is known of words.</summary>
internal static class ContextKinds
{
    /// <summary>Where the sentence has no word there.</summary>
    public const string Edge = "edge";

    private static readonly string[] Boundaries = Enum.GetNames<Boundary>();
    private static readonly string[] Heads = Enum.GetNames<HeadNoun>();
    private static readonly string[] Cues = Enum.GetNames<CueWord>();

    /// <summary>The kind of a token of the sentence.</summary>
    public static string Of(AbstractText text, int index, TextSpan sentence) =>
        (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Start >= sentence.Start && text.Tokens[index].End <= sentence.End
            ? Of(text, index)
            : Edge;

    /// <summary>Whether the word is a verb: that of a sentence, or one that says what is done with data.</summary>
    public static bool IsVerb(AbstractText text, int index) =>
        text.Is(index, TokenKind.Word) && WordTable.Of(text.HashAt(index)) is var use && (use.Boundary.IsVerb() || IsDeed(use.Cue));

    private static string Of(AbstractText text, int index)
    {
        if (!text.Is(index, TokenKind.Word))
        {
            return text.Is(index, TokenKind.Number) ? "number" : "sign";
        }

        WordUse use = WordTable.Of(text.HashAt(index));
        return IsDeed(use.Cue) ? Cues[(int)use.Cue]
            : use.Head != HeadNoun.None ? Heads[(int)use.Head]
            : use.Boundary != Boundary.None ? Boundaries[(int)use.Boundary]
            : (use.Classes & WordClass.Item) != 0 ? "item"
            : (use.Classes & WordClass.NoItem) != 0 ? "no-item"
            : text.HasCapital(index) ? "capital"
            : "word";
    }

    private static bool IsDeed(CueWord cue) => cue is CueWord.Introduces or CueWord.Evaluates or CueWord.Performs or CueWord.Contains;
}
