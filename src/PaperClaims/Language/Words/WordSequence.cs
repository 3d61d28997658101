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

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Written(int word)
    {
        int start = Text.Tokens[words[word].First].Start;
        return Text.Source.AsSpan(start, Text.Tokens[words[word].End - 1].End - start);
    }
}
