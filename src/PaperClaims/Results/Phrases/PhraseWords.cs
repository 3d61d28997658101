using System.Buffers;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the words of one text do: which of them bound noun phrases, and what kinds of nouns head those.</summary>
internal sealed class PhraseWords
{
    private static readonly HashTable Table = WordUses.Table();

    private readonly AbstractText text;

    // Lent by a pool.
    private readonly WordUse[] uses;

    public PhraseWords(AbstractText text)
    {
        this.text = text;
        uses = ArrayPool<WordUse>.Shared.Rent(text.Tokens.Length);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            uses[i] = WordUse.Unpack(text.Is(i, TokenKind.Word) ? Table[text.HashAt(i)] : 0);
        }
    }

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release() => ArrayPool<WordUse>.Shared.Return(uses);

    public Noun NounOf(int index) => UseOf(index).Noun;

    /// <summary>Whether the word is of the class.</summary>
    public bool Is(int index, WordClass kind) => (UseOf(index).Classes & kind) != 0;

    /// <summary>Whether the word only says how much or which: left out at the start of a phrase.</summary>
    public bool IsAdjective(int index) =>
        Is(index, WordClass.Adjective) && !(text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1));

    /// <summary>Whether the word tells of a test: "test it on", "evaluated on", but not "test set".</summary>
    public bool IsTesting(int index) => UseOf(index).Cue == Cue.Evaluate && UseOf(index + 1).Cue != Cue.None;

    private WordUse UseOf(int index) => (uint)index < (uint)text.Tokens.Length ? uses[index] : default;

    /// <summary>What the word at <paramref name="index"/> does; <paramref name="inPhrase"/> says whether it follows a word of a phrase at once.</summary>
    public Cue CueOf(int index, bool inPhrase, Cue before)
    {
        ReadOnlySpan<char> word = text.Word(index);
        Cue cue = UseOf(index).Cue;
        if (cue == Cue.None)
        {
            return word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]) ? Cue.Adverb : Cue.None;
        }

        if (
            cue == Cue.Compared
            && !text.IsWord(index + 1, "to")
            && !text.IsWord(index + 1, "with")
            && (text.IsWord(index, "relative") || text.IsWord(index, "comparison") || text.IsWord(index, "respect"))
        )
        {
            return text.IsWord(index, "relative") ? Cue.Adverb : Cue.None;
        }

        if (cue < Cue.Outperform)
        {
            // "IN", "OR" and "US" in capitals are names of something, as is what a hyphen joins to a word ("in-house").
            bool name = word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
            bool joined = (cue != Cue.Article || text.IsWord(index, "the")) && JoinsNext(index);
            return name || joined || JoinsBefore(index) ? Cue.None : cue;
        }

        // "costs-to-go", "best-performing": what a hyphen joins to a word is part of it.
        if ((JoinsNext(index) && text.Is(index + 2, TokenKind.Word)) || JoinsBefore(index))
        {
            return Cue.None;
        }

        return IsNoun(index, inPhrase, before) || IsGerund(index, inPhrase, before) ? Cue.None
            : IsParticiple(index, inPhrase, before) ? Cue.Adverb
            : cue;
    }

    // A hyphen without spaces around it: "state-of-the-art".
    private bool JoinsNext(int index) => text.Is(index + 1, TokenKind.Hyphen) && text.IsAdjacent(index + 1) && text.IsAdjacent(index + 2);

    private bool JoinsBefore(int index) => text.Is(index - 1, TokenKind.Hyphen) && text.IsAdjacent(index) && text.IsAdjacent(index - 1);

    private bool IsNoun(int index, bool inPhrase, Cue before)
    {
        if (!Is(index, WordClass.NounOrVerb))
        {
            return false;
        }

        if (!inPhrase)
        {
            return before
                is Cue.Article
                    or Cue.Number
                    or Cue.Comparative
                    or Cue.Of
                    or Cue.On
                    or Cue.In
                    or Cue.For
                    or Cue.Over
                    or Cue.With
                    or Cue.By
                    or Cue.From
                    or Cue.At
                    or Cue.Across
                    or Cue.Than
                    or Cue.Open
                    or Cue.Achieve
                    or Cue.Improve
                    or Cue.Reduce
                    or Cue.Edge;
        }

        // "our method scores 71%", "the model gains an extra 3%", but "an accuracy gain of 3%".
        bool quantity =
            text.KindAt(index + 1) is TokenKind.Number or TokenKind.Plus or TokenKind.Approximately
            || UseOf(index + 1).Cue is Cue.Article or Cue.By or Cue.To or Cue.Adverb;

        // "HeronNet increases recall", but "accuracy gains of"
        bool takesObject =
            text.Word(index).EndsWith("s", StringComparison.Ordinal)
            && text.Is(index + 1, TokenKind.Word)
            && UseOf(index + 1) is { Cue: Cue.None, Noun: not Noun.Change };
        return !(quantity || takesObject) || before is Cue.Number;
    }

    // "the hit rate", "a solving rate", "average processing speed": a verb's form right before what is counted describes it.
    private bool IsGerund(int index, bool inPhrase, Cue before) =>
        NounOf(index + 1) is Noun.Measure
        && !(
            inPhrase
            && UseOf(index).Cue is Cue.Improve or Cue.Reduce or Cue.Achieve or Cue.Outperform
            && text.Word(index).EndsWith("ing", StringComparison.Ordinal)
        )
        && (
            inPhrase
            || before
                is Cue.Article
                    or Cue.Of
                    or Cue.Number
                    or Cue.Improve
                    or Cue.Reduce
                    or Cue.In
                    or Cue.On
                    or Cue.Comparative
                    or Cue.With
                    or Cue.Achieve
        )
        && (
            text.Word(index).EndsWith("ing", StringComparison.Ordinal)
            || text.Word(index) is "hit" or "solve" or "pass" or "run" or "match" or "drop" or "test" or "train" or "generate" or "complete"
        );

    // "with improved accuracy", "the proposed method"
    private bool IsParticiple(int index, bool inPhrase, Cue before) =>
        !inPhrase
        && text.Word(index).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && before
            is Cue.Article
                or Cue.With
                or Cue.Of
                or Cue.In
                or Cue.On
                or Cue.For
                or Cue.Achieve
                or Cue.Comparative
                or Cue.Over
                or Cue.By
                or Cue.To
                or Cue.From;
}
