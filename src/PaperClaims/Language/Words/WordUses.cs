using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>What the words of one text do: which of them bound noun chunks, and what kinds of nouns head those.</summary>
internal sealed class WordUses : IDisposable
{
    private static readonly WordSet Works = new("work works");

    private static readonly WordSet Earlier = new("prior previous existing earlier recent past concurrent related");

    private readonly AbstractText text;

    private readonly PooledArray<WordUse> uses;

    public WordUses(AbstractText text)
    {
        this.text = text;
        uses = new(text.Tokens.Length);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            uses[i] = text.Is(i, TokenKind.Word) ? WordTable.Of(text.HashAt(i)) : default;
        }
    }

    public void Dispose() => uses.Dispose();

    public Noun NounOf(int index) => UseOf(index).Noun;

    /// <summary>Whether the word is of the class.</summary>
    public bool Is(int index, WordClass kind) => (UseOf(index).Classes & kind) != 0;

    /// <summary>Whether the word only says how much or which: left out at the start of a chunk.</summary>
    public bool IsAdjective(int index) =>
        Is(index, WordClass.Adjective) && !(text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1));

    /// <summary>Whether the word tells of a test: "test it on", "evaluated on", but not "test set".</summary>
    public bool IsTesting(int index) => UseOf(index).Boundary == Evaluate && UseOf(index + 1).Boundary != None;

    private WordUse UseOf(int index) => (uint)index < (uint)text.Tokens.Length ? uses[index] : default;

    /// <summary>What the word does; <paramref name="inChunk"/> says whether it follows a word of a chunk at once.</summary>
    public Boundary BoundaryOf(int index, bool inChunk, Boundary before)
    {
        ReadOnlySpan<char> word = text.Word(index);
        Boundary boundary = UseOf(index).Boundary;
        if (boundary == None)
        {
            return
                word.Length > 5
                && word.EndsWith("ly", StringComparison.Ordinal)
                && (char.IsLower(word[0]) || text.Is(index + 1, TokenKind.Comma))
                ? Adverb
                : None;
        }

        if (
            boundary == Compared
            && !text.IsWord(index + 1, "to")
            && !text.IsWord(index + 1, "with")
            && (text.IsWord(index, "relative") || text.IsWord(index, "comparison") || text.IsWord(index, "respect"))
        )
        {
            return text.IsWord(index, "relative") ? Adverb : None;
        }

        // "an equal error rate", "and average precision": adjectives, where "equals the error rate" and "average 71%" are verbs.
        if (
            boundary is Rival or Verb
            && (text.IsWord(index, "equal") || text.IsWord(index, "average"))
            && NounOf(index + 1) == Noun.Measure
        )
        {
            return None;
        }

        // "Faster R-CNN": a capital before a capital is a name.
        if (boundary == Comparative && text.HasCapital(index) && text.HasCapital(index + 1))
        {
            return None;
        }

        if (boundary < Outperform)
        {
            // "IN", "OR" and "US" in capitals are names of something, as is what a hyphen joins to a word ("in-house").
            bool name = word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
            bool joined = (boundary != Article || text.IsWord(index, "the")) && JoinsNext(index);
            return name || joined || JoinsBefore(index) ? None : boundary;
        }

        // "costs-to-go", "best-performing": what a hyphen joins to a word is part of it.
        if ((JoinsNext(index) && text.Is(index + 2, TokenKind.Word)) || JoinsBefore(index))
        {
            return None;
        }

        return IsNoun(index, inChunk, before) || IsGerund(index, inChunk, before) || (inChunk && IsActivity(index)) ? None
            : IsParticiple(index, inChunk, before) ? Adverb
            : boundary;
    }

    // A hyphen without spaces around it: "state-of-the-art".
    private bool JoinsNext(int index) => text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1) && text.IsAdjacent(index + 2);

    private bool JoinsBefore(int index) => text.Is(index - 1, TokenKind.Hyphen) && text.IsAdjacent(index) && text.IsAdjacent(index - 1);

    private bool IsNoun(int index, bool inChunk, Boundary before)
    {
        // "prior work", "exact match"
        if (inChunk && (text.IsWord(index - 1, "exact") || (Works.Contains(text, index) && Earlier.Contains(text, index - 1))))
        {
            return true;
        }

        if (!Is(index, WordClass.NounOrVerb))
        {
            return false;
        }

        if (!inChunk)
        {
            return UseOf(index - 1).Boundary == Article
                || before is (>= Article and <= Across and not To) or Number or Comparative or Open or Improve or Reduce or Achieve or Edge;
        }

        // "our method scores 71%", "the model gains an extra 3%", but "an accuracy gain of 3%".
        bool quantity =
            text.KindAt(index + 1) is TokenKind.Number or TokenKind.Plus or TokenKind.Approximately
            || UseOf(index + 1).Boundary is Article or Adverb
            || (UseOf(index).Boundary is not (Achieve or Evaluate) && UseOf(index + 1).Boundary is By or To)
            || (UseOf(index).Boundary is Improve or Reduce && UseOf(index + 1).Boundary == From && text.Is(index + 2, TokenKind.Number));

        // "HeronNet increases recall", but "accuracy gains of"
        bool takesObject =
            (
                text.Word(index).EndsWith("s", StringComparison.Ordinal)
                || text.IsWord(index, "cut")
                || (
                    text.IsWord(index, "score")
                    && (
                        text.HasCapital(index + 1)
                        || NounOf(index + 1) == Noun.Measure
                        || text.Word(index + 1).EndsWith("ies", StringComparison.Ordinal)
                    )
                )
            )
            && text.Is(index + 1, TokenKind.Word)
            && UseOf(index + 1) is { Boundary: None, Noun: not Noun.Change };
        return !(quantity || takesObject) || before is Number;
    }

    // "the hit rate", "a solving rate", "average processing speed": a verb's form right before what is counted describes it.
    private bool IsGerund(int index, bool inChunk, Boundary before) =>
        NounOf(index + 1) is Noun.Measure
        && !(
            inChunk
            && UseOf(index).Boundary is Improve or Reduce or Achieve or Outperform
            && text.Word(index).EndsWith("ing", StringComparison.Ordinal)
        )
        && (inChunk || before is Article or Of or Number or Improve or Reduce or In or On or Comparative or With or Achieve)
        && (
            text.Word(index).EndsWith("ing", StringComparison.Ordinal)
            || text.Word(index) is "hit" or "solve" or "pass" or "run" or "match" or "drop" or "test" or "train" or "generate" or "complete"
        );

    // "contrastive learning", "Structured Pruning": it goes on with what stands before it, and takes no object.
    private bool IsActivity(int index) =>
        text.Word(index).EndsWith("ing", StringComparison.Ordinal)
        && UseOf(index + 1).Boundary is not (Article or Pronoun)
        && (text.HasCapital(index) || Is(index, WordClass.Activity));

    // "with improved accuracy", "the proposed method"
    private bool IsParticiple(int index, bool inChunk, Boundary before) =>
        !inChunk
        && text.Word(index).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && before is Article or With or Of or In or On or For or Achieve or Comparative or Over or By or To or From;
}
