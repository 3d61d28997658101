using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Where a name begins and ends in the characters of the text.</summary>
internal static class NameBounds
{
    /// <summary>The name in a candidate: "OwlBench" of "Dialogue Benchmark OwlBench", "FEN-QA" of "German FEN-QA".</summary>
    public static WordSpan Trim(in WordSequence words, WordSpan candidate)
    {
        // "Even Visual Search": what opens a sentence is written with a capital.
        if (
            candidate.Length > 1
            && words[candidate.First].SentenceStart
            && (
                WordTable.Of(words[candidate.First].Hash).Boundary != Boundary.None
                || words[candidate.First].Cue != CueWord.None
                || words.Written(candidate.First) is "Meet" or "Introducing" or "Announcing" or "Enter"
            )
        )
        {
            candidate = candidate with { First = candidate.First + 1 };
        }

        for (int word = candidate.Last; word > candidate.First; word--)
        {
            bool isNoun = FollowsNoun(words, word);
            bool isLanguage =
                word - 1 == candidate.First
                && words[word - 1].Shape == WordShape.Initial
                && SuffixWords.IsLanguage(words.Written(word - 1));
            if ((isNoun || isLanguage) && words[word].Shape is WordShape.Mixed or WordShape.Capitals)
            {
                return candidate with { First = word };
            }
        }

        return candidate;
    }

    /// <summary>Whether the word before is a noun for a data resource or a yardstick, with a capital: "Benchmark OwlBench".</summary>
    public static bool FollowsNoun(in WordSequence words, int word) =>
        words[word - 1].Shape == WordShape.Initial && ResourceNoun.IsPlain(words, word - 1);

    public static TextSpan Of(NameAnalysis text, NameSpan name)
    {
        Word tokens = TokensOf(text, name);
        TextSpan span = text.Text.SpanOf(tokens.First, tokens.End);
        return TexSpan.TryWiden(text.Text.Source, span, out TextSpan whole) ? whole : span;
    }

    /// <summary>The tokens of a name; of as many as have both ends of what braces and formulas they hold.</summary>
    public static Word TokensOf(NameAnalysis text, NameSpan name)
    {
        ReadOnlySpan<Token> tokens = text.Text.Tokens;
        int last = text.Words[name.End - 1].End - 1;
        int first = text.Words[name.First].First;

        // "KITTI's", "ImageNet- based": the sign that the tagger took in is not part of the name.
        // Nor is what a brace holds together with something else.
        while (
            last > first
            && (
                tokens[last].Kind
                    is TokenKind.Quote
                        or TokenKind.Hyphen
                        or TokenKind.Comma
                        or TokenKind.Colon
                        or TokenKind.Semicolon
                        or TokenKind.Period
                || !TexSpan.TryWiden(text.Text.Source, text.Text.SpanOf(first, last + 1), out _)
            )
        )
        {
            last--;
        }

        return new Word(first, last + 1);
    }
}
