using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What a paper's title says of the names in its abstract: "X: A Dataset for ...".</summary>
internal sealed class TitleAnalysis
{
    private const int MaxSubject = 6;

    private readonly HashSet<ulong> hashes = [];
    private readonly HashSet<ulong> subjects = [];
    private readonly List<Word> words = [];
    private readonly List<WordFeatures> features = [];

    public bool IsKnown { get; private set; }

    /// <summary>The kinds of thing that the title speaks of, a bit for each <see cref="HeadNoun"/>.</summary>
    public int Nouns { get; private set; }

    /// <summary>The subject and what grammar says that the title calls it; of no length if it says nothing for certain.</summary>
    public AnnouncedName Announced { get; private set; }

    /// <summary>What the title calls its subject: a dataset in "X: A Large Dataset of ...".</summary>
    public HeadNoun Description { get; private set; }

    public void Load(string? title)
    {
        hashes.Clear();
        subjects.Clear();
        words.Clear();
        features.Clear();
        Description = HeadNoun.None;
        Announced = default;
        Nouns = 0;
        IsKnown = !string.IsNullOrEmpty(title);
        if (!IsKnown)
        {
            return;
        }

        AbstractText text = ScientificTextAnalyzer.AnalyzeInPool(title!);
        using AbstractText.PooledScope scope = text.UsePools();
        Read(text);
    }

    private void Read(AbstractText text)
    {
        WordSegmenter.Read(text, words);
        int colon = words.FindIndex(word => text.Is(word.First, TokenKind.Colon));
        for (int i = 0; i < words.Count; i++)
        {
            WordFeatures.Read(text, words[i], sentenceStart: false, out WordFeatures word);
            Nouns |= word.Noun == HeadNoun.None ? 0 : 1 << (int)word.Noun;
            features.Add(word);
            hashes.Add(word.Hash);
            if (i < colon)
            {
                subjects.Add(word.Hash);
            }
        }

        if (colon >= 0)
        {
            bool determined = features.Count > colon + 1 && features[colon + 1].Cue == CueWord.Determiner;
            Description = ChunkHead.ClassOf(CollectionsMarshal.AsSpan(features), determined ? colon + 1 : colon);
            ReadAnnounced(text, colon);
        }
    }

    private void ReadAnnounced(AbstractText text, int colon)
    {
        WordSequence sequence = new(text, CollectionsMarshal.AsSpan(words), CollectionsMarshal.AsSpan(features));
        NamingPhrase phrase =
            colon is > 0 and <= MaxSubject && colon + 1 < words.Count ? NamingPhrases.From(sequence, colon + 1, inTitle: true) : default;
        if (phrase.Determiner != PhraseStart.Bare && (phrase.IsResource || phrase.IsOther))
        {
            ulong hash = FeatureHash.Start;
            for (int i = 0; i < colon; i++)
            {
                hash = FeatureHash.Mix(1, hash, features[i].Hash);
            }

            Announced = new AnnouncedName(features[0].Hash, features[0].Shape, colon, hash, phrase.Noun, Construction.InTitle);
        }
    }

    /// <summary>Whether the title speaks of a thing of the class.</summary>
    public bool Has(HeadNoun noun) => ((Nouns >> (int)noun) & 1) != 0;

    /// <summary>2 for a word that the title is about, 1 for another that it holds, else 0.</summary>
    public ulong PlaceOf(ulong word) =>
        IsAbout(word) ? 2UL
        : hashes.Contains(word) ? 1UL
        : 0;

    /// <summary>Whether the title is about the word: "Word: ...".</summary>
    public bool IsAbout(ulong word) => subjects.Contains(word);
}
