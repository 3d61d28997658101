using System.Runtime.CompilerServices;
using PaperClaims.Learning;

namespace PaperClaims.Text;

/// <summary>Questions that extractors ask of the token at an index; outside the text the answer is no.</summary>
internal static class TokenReading
{
    /// <summary>What the token is, null outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenKind? KindAt(this AbstractText text, int index) =>
        (uint)index < (uint)text.Tokens.Length ? text.Tokens[index].Kind : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(this AbstractText text, int index, TokenKind kind) =>
        (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Kind == kind;

    // Inlined, so that the length and the first letter of a constant word settle nearly every question.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(this AbstractText text, int index, string word)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return (uint)index < (uint)tokens.Length
            && tokens[index].Length == word.Length
            && ((text.Source[tokens[index].Start] ^ word[0]) & ~0x20) == 0
            && IsWritten(text, tokens[index], word);
    }

    private static bool IsWritten(AbstractText text, Token token, string word) =>
        token.Kind == TokenKind.Word && text.Slice(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters of the token at <paramref name="index"/>, empty outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Word(this AbstractText text, int index) =>
        (uint)index < (uint)text.Tokens.Length ? text.Slice(text.Tokens[index]) : [];

    /// <summary>The tokens [<paramref name="first"/>, <paramref name="end"/>) as they are printed.</summary>
    public static ReadOnlySpan<char> Printed(this AbstractText text, int first, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> written = text.Source.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
        bool isSign = end - first == 1 && tokens[first].Kind != TokenKind.Word;
        return text.HasTex && !isSign ? PrintedText.Of(written) : written;
    }

    /// <summary>The token at <paramref name="index"/> as the value of a feature; nothing outside the text.</summary>
    public static FeatureValue ValueAt(this AbstractText text, int index) =>
        (uint)index < (uint)text.Tokens.Length ? FeatureValue.OfWord(text.Word(index), text.HashAt(index)) : "";

    /// <summary>Where the tokens [<paramref name="first"/>, <paramref name="end"/>) stand.</summary>
    public static TextSpan SpanOf(this AbstractText text, int first, int end) =>
        TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].End);

    /// <summary>The characters of the tokens [<paramref name="first"/>, <paramref name="end"/>) and what stands between them.</summary>
    public static string Quote(this AbstractText text, int first, int end) => text.Quote(text.SpanOf(first, end));

    /// <summary>Whether no white space stands between the token and the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAdjacent(this AbstractText text, int index) =>
        index > 0 && index < text.Tokens.Length && !text.Tokens[index].SpaceBefore;

    /// <summary>Whether a line ends with the token and another one follows.</summary>
    public static bool EndsLine(this AbstractText text, int index) =>
        index >= 0
        && index + 1 < text.Tokens.Length
        && text.Tokens[index + 1].SpaceBefore
        && text.Source.AsSpan(text.Tokens[index].End, text.Tokens[index + 1].Start - text.Tokens[index].End).Contains('\n');

    public static bool IsHyphenOrDash(this AbstractText text, int index) =>
        text.KindAt(index) is TokenKind.Hyphen or TokenKind.Minus or TokenKind.Dash;

    /// <summary>Whether the token is a word that starts with a capital or holds one (<c>Mistral</c>, <c>mBERT</c>).</summary>
    public static bool HasCapital(this AbstractText text, int index) => text.Is(index, TokenKind.Word) && text.LettersAt(index).Upper > 0;

    /// <summary>Whether the token, which must be in the text, holds nothing else.</summary>
    public static bool IsLettersAndDigits(this AbstractText text, int index) =>
        text.LettersAt(index) is var letters && letters.Upper + letters.Lower + letters.Digits == text.Tokens[index].Length;

    /// <summary>Whether half a surrogate pair stands there, which is no text: it cannot be written as JSON and read back.</summary>
    public static bool HasHalfCharacter(this AbstractText text, TextSpan span)
    {
        ReadOnlySpan<char> characters = text.Source.AsSpan(span.Start, span.Length);
        for (int i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]))
            {
                return true;
            }
        }

        return false;
    }
}
