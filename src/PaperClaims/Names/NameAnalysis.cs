using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract as the name recogniser sees it. Reused from one abstract to the next.</summary>
internal sealed partial class NameAnalysis
{
    private readonly List<Word> words = [];
    private readonly List<CandidateSpan> candidates = [];
    private readonly Dictionary<ulong, (MentionContext Once, MentionContext Twice, int Count)> contextOfWord = [];
    private WordFeatures[] features = [];
    private SubwordFeatures[] subwords = [];
    private int[] candidateOf = [];
    private int[] sentenceOf = [];
    private int[] announcementOf = [];
    private bool[] taggable = [];
    private bool[] displayed = [];

    public AbstractText Text { get; private set; } = null!;

    public TitleAnalysis Title { get; } = new();

    public AcronymPairs Acronyms { get; } = new();

    public int Count => words.Count;

    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(words);

    public ReadOnlySpan<WordFeatures> Features => features.AsSpan(0, words.Count);

    /// <summary>The words as Language asks for them.</summary>
    public WordSequence Sequence => new(Text, Words, Features);

    /// <summary>Whether each word may be part of a name.</summary>
    public ReadOnlySpan<bool> Taggable => taggable.AsSpan(0, words.Count);

    /// <summary>The first word from this one on that may be part of a name; <see cref="Count"/> if none is.</summary>
    public int NextTaggable(int from) => Taggable[from..].IndexOf(true) is >= 0 and int next ? from + next : Count;

    public ref readonly WordFeatures this[int word] => ref features[word];

    /// <summary>The features of the parts of a word that is taggable.</summary>
    public ref readonly SubwordFeatures SubwordsOf(int word) => ref subwords[word];

    public bool Has(int word) => (uint)word < (uint)words.Count;

    public ReadOnlySpan<CandidateSpan> Candidates => CollectionsMarshal.AsSpan(candidates);

    /// <summary>The candidate that holds the word, -1 if none does.</summary>
    public int CandidateOf(int word) => candidateOf[word];

    public void Load(AbstractText text)
    {
        Text = text;
        Title.Load(text.Title);
        words.Clear();
        candidates.Clear();
        contextOfWord.Clear();
        WordSegmenter.Read(text, words);
        if (features.Length < words.Count)
        {
            int size = Math.Max(512, words.Count + (words.Count / 4));
            features = new WordFeatures[size];
            subwords = new SubwordFeatures[size];
            candidateOf = new int[size];
            sentenceOf = new int[size];
            announcementOf = new int[size];
            taggable = new bool[size];
            displayed = new bool[size];
        }

        ReadWords();
        Acronyms.Load(Sequence);
        FindTaggable();
        FindCandidates();
        FindLists();
        foreach (ref CandidateSpan candidate in CollectionsMarshal.AsSpan(candidates))
        {
            ReadSurroundings(ref candidate);
        }

        JoinAcronyms();
        Aggregate();
        FindAnnouncements();
    }

    /// <summary>A hash of the words.</summary>
    public ulong HashOf(WordSpan span)
    {
        ulong hash = FeatureHash.Start;
        for (int word = span.First; word < span.End; word++)
        {
            hash = FeatureHash.Mix(1, hash, features[word].Hash);
        }

        return hash;
    }

    /// <summary>The characters of the words as they are printed.</summary>
    public ReadOnlySpan<char> Written(WordSpan span) => Text.Printed(words[span.First].First, words[span.Last].End);

    /// <summary>The tokens of the words.</summary>
    public Word TokensOf(WordSpan span) => new(words[span.First].First, words[span.Last].End);

    /// <summary>Index of the sentence that holds the word.</summary>
    public int SentenceOf(int word) => sentenceOf[word];

    /// <summary>What the other mentions of the word say.</summary>
    public MentionContext ContextElsewhere(int word, MentionContext own, out int mentions)
    {
        if (!contextOfWord.TryGetValue(features[word].Hash, out var context))
        {
            mentions = 0;
            return MentionContext.None;
        }

        mentions = context.Count;
        return context.Twice | (context.Once & ~own);
    }

    private void ReadWords()
    {
        ReadOnlySpan<TextSpan> sentences = Text.Sentences;
        int sentence = 0;
        for (int i = 0; i < words.Count; i++)
        {
            int start = Text.Tokens[words[i].First].Start;
            bool starts = false;
            while (sentence < sentences.Length && start >= sentences[sentence].Start)
            {
                starts = true;
                sentence++;
            }

            WordFeatures.Read(Text, words[i], starts, out features[i]);
            sentenceOf[i] = sentence;
        }
    }

    private bool WordIs(int word, string written) => words[word].End - words[word].First == 1 && Text.IsWord(words[word].First, written);
}
