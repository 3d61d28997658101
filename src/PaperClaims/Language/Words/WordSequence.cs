using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words of a text, and what is read off each.</summary>
internal readonly ref struct WordSequence(AbstractText text, ReadOnlySpan<Word> words, ReadOnlySpan<WordFeatures> features)
{
    private readonly ReadOnlySpan<Word> words = words;
    private readonly ReadOnlySpan<WordFeatures> features = features;

    public AbstractText Text { get; } = text;

    public int Count => words.Length;

    public ref readonly WordFeatures this[int word] => ref features[word];

    /// <summary>The tokens of a word.</summary>
    public Word TokensOf(int word) => words[word];

    /// <summary>The characters of a word as they are printed.</summary>
    public ReadOnlySpan<char> Written(int word) => Text.Printed(words[word].First, words[word].End);

    /// <summary>Whether the word is in the text and written so, blind to case.</summary>
    public bool Is(int word, string written) =>
        word >= 0 && word < Count && Written(word).Equals(written, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in the source between the word and the one before it.</summary>
    public ReadOnlySpan<char> SourceBefore(int word)
    {
        int start = word > 0 ? Text.Tokens[words[word - 1].End - 1].End : 0;
        return Text.Source.AsSpan(start, Text.Tokens[words[word].First].Start - start);
    }

    /// <summary>Whether a footnote begins with the word.</summary>
    public bool OpensFootnote(int word) => Text.HasTex && SourceBefore(word).EndsWith(@"\footnote{");
}
