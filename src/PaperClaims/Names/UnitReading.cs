using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>How a unit is written.</summary>
internal enum UnitForm : byte
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

/// <summary>What is read off a unit alone, computed once.</summary>
internal struct UnitReading
{
    public ulong Word;
    public UnitForm Form;
    public HeadNoun Noun;
    public CueWord Cue;
    public byte Length;
    public bool SentenceStart;

    /// <summary><c>suite</c>, <c>collection</c>: the noun after "of" says what of.</summary>
    public bool IsCollective;
    public bool IsOf;

    /// <summary>A lower-case word in -ing, which ends a noun phrase after its noun.</summary>
    public bool IsParticiple;

    /// <summary>Whether a name may hold the unit without leave of its neighbours.</summary>
    public bool IsNameLike;

    // Straight to its place: what is put together in small pieces and then copied makes the processor wait.
    public static void Read(AbstractText text, NameUnit unit, bool sentenceStart, out UnitReading reading)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int last = unit.End - 1;
        ReadOnlySpan<char> written = text.Source.AsSpan(tokens[unit.First].Start, tokens[last].End - tokens[unit.First].Start);
        bool single = unit.First == last;
        reading.Word = single ? text.HashAt(last) : FeatureHash.Of(written);
        reading.Length = (byte)Math.Min(written.Length, byte.MaxValue);
        reading.SentenceStart = sentenceStart;
        UnitForm form = FormOf(tokens[unit.First].Kind, written, single ? text.LettersAt(last) : LetterCounts.Of(written));
        WordHint hint = default;
        CueWord cue = CueWord.None;
        if (form is UnitForm.Lower or UnitForm.Initial or UnitForm.Capitals)
        {
            hint = WordHints.Of(text.HashAt(last));
            cue = single ? hint.Cue : WordHints.Of(reading.Word).Cue;
        }

        reading.Form = form;
        reading.Noun = hint.Noun;
        reading.IsCollective = hint.IsCollective;
        reading.IsOf = hint.IsOf;
        reading.Cue = cue;
        reading.IsParticiple = form == UnitForm.Lower && text.Word(last).EndsWith("ing");

        // "The", "We": what opens a sentence is written with a capital whatever it is.
        reading.IsNameLike = form switch
        {
            UnitForm.Initial => !(sentenceStart && cue != CueWord.None),
            UnitForm.Capitals or UnitForm.Mixed or UnitForm.LettersAndDigits => true,
            _ => false,
        };
    }

    private static UnitForm FormOf(TokenKind kind, ReadOnlySpan<char> written, LetterCounts letters)
    {
        switch (kind)
        {
            case TokenKind.Comma:
                return UnitForm.Comma;
            case TokenKind.Slash:
                return UnitForm.Slash;
            case TokenKind.Colon:
                return UnitForm.Colon;
            case TokenKind.Semicolon:
                return UnitForm.Semicolon;
            case TokenKind.Open:
                return UnitForm.Open;
            case TokenKind.Close:
                return UnitForm.Close;
            case TokenKind.Period or TokenKind.Terminator:
                return UnitForm.Stop;
            case TokenKind.Quote:
                return UnitForm.Quote;
            case TokenKind.Dash:
                return UnitForm.Dash;
            case TokenKind.Address:
                return UnitForm.Address;
        }

        if (letters.Upper + letters.Lower == 0)
        {
            return letters.Digits > 0 ? UnitForm.Digits : UnitForm.Other;
        }

        if (letters.Upper == 0)
        {
            return letters.Digits == 0 || kind is TokenKind.Number && written[^1] is 'd' or 'x' or 's' or 'k' or 't'
                ? UnitForm.Lower
                : UnitForm.LettersAndDigits;
        }

        return letters.Lower == 0 && letters.Digits == 0 ? UnitForm.Capitals
            : letters.Upper == 1 && letters.Digits == 0 && char.IsUpper(written[0]) ? UnitForm.Initial
            : UnitForm.Mixed;
    }
}
