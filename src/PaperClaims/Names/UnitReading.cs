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
    private static readonly ulong OfHash = FeatureHash.Of("of");

    public ulong Word;
    public ulong Normal;
    public ulong Shape;
    public ulong FirstPart;
    public ulong LastPart;
    public ulong Prefix;
    public ulong Suffix;
    public ulong ShortSuffix;
    public UnitForm Form;
    public HeadNoun Noun;
    public CueWord Cue;
    public bool SentenceStart;
    public byte Length;

    /// <summary><c>suite</c>, <c>collection</c>: the noun after "of" says what of.</summary>
    public bool IsCollective;
    public bool IsOf;

    /// <summary>A lower-case word in -ing, which ends a noun phrase after its noun.</summary>
    public bool IsParticiple;

    /// <summary>Whether a name may hold the unit without leave of its neighbours.</summary>
    public readonly bool IsNameLike => Form is UnitForm.Initial or UnitForm.Capitals or UnitForm.Mixed or UnitForm.LettersAndDigits && !(SentenceStart && Form == UnitForm.Initial && Cue != CueWord.None);

    public static UnitReading Of(AbstractText text, NameUnit unit, bool sentenceStart)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> written = text.Source.AsSpan(tokens[unit.First].Start, tokens[unit.End - 1].End - tokens[unit.First].Start);
        UnitReading reading = new() { SentenceStart = sentenceStart, Length = (byte)Math.Min(written.Length, byte.MaxValue) };
        reading.Form = FormOf(tokens[unit.First].Kind, written);
        bool single = unit.End - unit.First == 1;
        reading.Word = single ? text.HashAt(unit.First) : FeatureHash.Of(written);
        if (reading.Form is UnitForm.Lower or UnitForm.Initial or UnitForm.Capitals)
        {
            ReadOnlySpan<char> last = text.Slice(tokens[unit.End - 1]);
            ulong lastHash = text.HashAt(unit.End - 1);
            reading.Noun = HeadNouns.Of(lastHash);
            reading.Cue = CueWords.Of(reading.Word);
            reading.IsCollective = HeadNouns.IsCollective(lastHash);
            reading.IsOf = lastHash == OfHash;
            reading.IsParticiple = reading.Form == UnitForm.Lower && last.EndsWith("ing");
        }

        return reading;
    }

    /// <summary>Reads the parts of the word: what only a unit that may be part of a name is asked for.</summary>
    public void ReadParts(ReadOnlySpan<char> written)
    {
        Normal = Word;
        if (Form is UnitForm.Initial or UnitForm.Capitals or UnitForm.Mixed or UnitForm.LettersAndDigits or UnitForm.Digits or UnitForm.Lower)
        {
            SplitWord(written);
        }
    }

    private void SplitWord(ReadOnlySpan<char> written)
    {
        ulong normal = FeatureHash.Start;
        ulong shape = FeatureHash.Start;
        int last = 0;
        int first = written.Length;
        char before = '\0';
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            bool digit = char.IsAsciiDigit(c);
            normal = FeatureHash.Next(normal, digit ? '0' : c);
            char kind = digit ? '0' : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c;
            if (kind != before)
            {
                shape = FeatureHash.Next(shape, kind);
                bool starts = kind == 'X' && before == 'x' || (kind is 'X' or 'x' or '0' && before is not ('X' or 'x' or '0') && i > 0)
                    || (kind == '0' && i > 0 && before is 'x' or 'X');
                if (starts)
                {
                    last = i;
                    first = Math.Min(first, i);
                }
            }
            else if (kind == 'X' && i + 1 < written.Length && char.IsLower(written[i + 1]) && written[i + 1] != 's')
            {
                // "QABench": the last capital belongs to the next part.
                last = i;
                first = Math.Min(first, i);
            }

            before = kind;
        }

        Normal = normal;
        Shape = shape;
        FirstPart = FeatureHash.Of(written[..first]);
        LastPart = FeatureHash.Of(written[last..]);
        Prefix = FeatureHash.Of(written[..Math.Min(3, written.Length)]);
        Suffix = FeatureHash.Of(written[Math.Max(0, written.Length - 4)..]);
        ShortSuffix = FeatureHash.Of(written[Math.Max(0, written.Length - 2)..]);
    }

    private static UnitForm FormOf(TokenKind kind, ReadOnlySpan<char> written)
    {
        switch (kind)
        {
            case TokenKind.Comma: return UnitForm.Comma;
            case TokenKind.Slash: return UnitForm.Slash;
            case TokenKind.Colon: return UnitForm.Colon;
            case TokenKind.Semicolon: return UnitForm.Semicolon;
            case TokenKind.Open: return UnitForm.Open;
            case TokenKind.Close: return UnitForm.Close;
            case TokenKind.Period or TokenKind.Terminator: return UnitForm.Stop;
            case TokenKind.Quote: return UnitForm.Quote;
            case TokenKind.Dash: return UnitForm.Dash;
            case TokenKind.Address: return UnitForm.Address;
        }

        int upper = 0;
        int lower = 0;
        int digits = 0;
        foreach (char c in written)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        if (upper + lower == 0)
        {
            return digits > 0 ? UnitForm.Digits : UnitForm.Other;
        }

        if (upper == 0)
        {
            return digits == 0 || kind is TokenKind.Number && written[^1] is 'd' or 'x' or 's' or 'k' or 't' ? UnitForm.Lower : UnitForm.LettersAndDigits;
        }

        return lower == 0 && digits == 0 ? UnitForm.Capitals
            : upper == 1 && digits == 0 && char.IsUpper(written[0]) ? UnitForm.Initial
            : UnitForm.Mixed;
    }
}
