using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Other,
    Lower,
    Initial,
    Capitals,
    Mixed,
    Digits,
    LettersAndDigits,
    Comma,
    Slash,
    Colon,
    Semicolon,
    Open,
    Close,
    Stop,
    Quote,
    Dash,
    Address,
}

/// <summary>What is read off a word alone, computed once.</summary>
internal struct WordFeatures
{
    public ulong Hash;
    public WordShape Shape;
    public HeadNoun Noun;
    public CueWord Cue;
    public byte Length;
    public bool SentenceStart;

    /// <summary><c>suite</c>, <c>collection</c>: the noun after "of" says what of.</summary>
    public bool IsCollective;
    public bool IsOf;

    /// <summary>A lower-case word in -ing, which ends a noun chunk after its noun.</summary>
    public bool IsParticiple;

    /// <summary>Whether a name may hold the word without leave of its neighbours.</summary>
    public bool IsNameLike;

    // Straight to its place: what is put together in small pieces and then copied makes the processor wait.
    public static void Read(AbstractText text, Word word, bool sentenceStart, out WordFeatures reading)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int last = word.End - 1;
        bool single = word.First == last;
        ReadOnlySpan<char> written = text.Printed(word.First, word.End);
        reading.Hash = single ? text.HashAt(last) : FeatureHash.Of(written);
        reading.Length = (byte)Math.Min(written.Length, byte.MaxValue);
        reading.SentenceStart = sentenceStart;
        WordShape shape = ShapeOf(tokens[word.First].Kind, written, single ? text.LettersAt(last) : LetterCounts.Of(written));
        WordUse use = default;
        CueWord cue = CueWord.None;
        if (shape is WordShape.Lower or WordShape.Initial or WordShape.Capitals or WordShape.Mixed)
        {
            use = WordTable.Of(text.HashAt(last));
            cue = single ? use.Cue : WordTable.Of(reading.Hash).Cue;
        }

        reading.Shape = shape;
        reading.Noun = use.Head;
        reading.IsCollective = (use.Classes & WordClass.Collective) != 0;
        reading.IsOf = use.Boundary == Boundary.Of;
        reading.Cue = cue;
        reading.IsParticiple = shape == WordShape.Lower && text.Word(last).EndsWith("ing");

        // "The", "We": what opens a sentence is written with a capital whatever it is.
        reading.IsNameLike = shape switch
        {
            WordShape.Initial => !(sentenceStart && cue != CueWord.None),
            WordShape.Capitals or WordShape.Mixed or WordShape.LettersAndDigits => true,
            _ => false,
        };
    }

    private static WordShape ShapeOf(TokenKind kind, ReadOnlySpan<char> written, LetterCounts letters)
    {
        switch (kind)
        {
            case TokenKind.Comma:
                return WordShape.Comma;
            case TokenKind.Slash:
                return WordShape.Slash;
            case TokenKind.Colon:
                return WordShape.Colon;
            case TokenKind.Semicolon:
                return WordShape.Semicolon;
            case TokenKind.Open:
                return WordShape.Open;
            case TokenKind.Close:
                return WordShape.Close;
            case TokenKind.Period or TokenKind.Terminator:
                return WordShape.Stop;
            case TokenKind.Quote:
                return WordShape.Quote;
            case TokenKind.Dash:
                return WordShape.Dash;
            case TokenKind.Address:
                return WordShape.Address;
        }

        if (letters.Upper + letters.Lower == 0)
        {
            return letters.Digits > 0 ? WordShape.Digits : WordShape.Other;
        }

        if (letters.Upper == 0)
        {
            return letters.Digits == 0 || kind is TokenKind.Number && written[^1] is 'd' or 'x' or 's' or 'k' or 't'
                ? WordShape.Lower
                : WordShape.LettersAndDigits;
        }

        return letters.Lower == 0 && letters.Digits == 0 ? WordShape.Capitals
            : letters.Upper == 1 && letters.Digits == 0 && char.IsUpper(written[0]) ? WordShape.Initial
            : WordShape.Mixed;
    }
}
