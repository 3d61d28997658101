namespace PaperClaims;

// Names that are written like other words, and quoted or typeset.
internal sealed partial class NameAnalysis
{
    private const int MaxQuoted = 4;
    private const int MaxSwitch = 10;

    /// <summary>Whether the text sets the words apart, in quotation marks or in another type.</summary>
    public bool IsDisplayed(WordSpan span)
    {
        int start = Text.Tokens[words[span.First].First].Start;
        return start > 0 && Text.Source[start - 1] is '{' or '"' or '“' or '`' or '\'' or '‘';
    }

    private void FindDisplayed()
    {
        displayed.AsSpan(0, words.Count).Clear();
        for (int i = 0; i < words.Count; i++)
        {
            if (features[i].Shape == WordShape.Lower && DisplayedAt(i) is { Length: > 0 } span)
            {
                displayed.AsSpan(span.First, span.Length).Fill(true);
                taggable.AsSpan(span.First, span.Length).Fill(true);
                i = span.Last;
            }
        }
    }

    private WordSpan DisplayedAt(int word)
    {
        int start = Text.Tokens[words[word].First].Start;
        bool isQuoted =
            word > 0
            && features[word - 1].Shape == WordShape.Quote
            && (word == 1 || Text.Tokens[words[word - 1].First].SpaceBefore || features[word - 2].Shape == WordShape.Open);
        if (isQuoted)
        {
            for (int end = word + 1; end < Math.Min(words.Count, word + MaxQuoted + 1) && !features[end].SentenceStart; end++)
            {
                if (features[end].Shape == WordShape.Quote)
                {
                    return new WordSpan(word, features[end - 1].Shape == WordShape.Comma && end - 1 > word ? end - 1 : end);
                }
            }

            return default;
        }

        bool isTypeset = Text.HasTex && IsTypeset(Text.Source.AsSpan(0, start));
        return isTypeset ? WordSpan.Of(word) : default;
    }

    // "\textsc{", "{\sc "
    private static bool IsTypeset(ReadOnlySpan<char> before)
    {
        if (before is [.., >= 'a' and <= 'z', '{'])
        {
            return true;
        }

        int letters = before.Length - 1;
        while (letters > 0 && before.Length - letters <= MaxSwitch && (char.IsAsciiLetterLower(before[letters]) || before[letters] == ' '))
        {
            letters--;
        }

        return before is [.., ' '] && letters > 0 && before[letters] == '\\' && before[letters - 1] == '{';
    }

    // Quoted and typeset words may be written like any other.
    private void MakeTaggable(WordSpan span)
    {
        for (int word = span.First; word < span.End; word++)
        {
            if (!taggable[word])
            {
                taggable[word] = true;
                SubwordFeatures.Read(features[word], Written(WordSpan.Of(word)), out subwords[word]);
            }
        }
    }
}
