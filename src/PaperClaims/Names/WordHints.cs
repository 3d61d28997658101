using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>What a word beside a name hints at.</summary>
/// <param name="Noun">The class of the noun.</param>
/// <param name="Cue">What the word does to a name.</param>
/// <param name="IsCollective">Whether its "of" says what it consists of: <c>suite</c>, <c>collection</c>.</param>
/// <param name="IsOf">Whether it is "of".</param>
internal readonly record struct WordHint(HeadNoun Noun, CueWord Cue, bool IsCollective, bool IsOf)
{
    private const uint CollectiveBit = 1u << 16;
    private const uint OfBit = 1u << 17;

    /// <summary>As a number, 0 if the word hints at nothing.</summary>
    public uint Pack() => (uint)Noun | ((uint)Cue << 8) | (IsCollective ? CollectiveBit : 0) | (IsOf ? OfBit : 0);

    public static WordHint Unpack(uint packed) =>
        new((HeadNoun)(byte)packed, (CueWord)(byte)(packed >> 8), (packed & CollectiveBit) != 0, (packed & OfBit) != 0);
}

/// <summary>The words that hint at what is named beside them, in one map: each word is looked up once.</summary>
internal static class WordHints
{
    private const string Collectives = "suite collection family series set group pair range suites collections";

    private static readonly HashTable Words = Table();

    /// <summary>What the word of this hash hints at.</summary>
    public static WordHint Of(ulong word) => WordHint.Unpack(Words[word]);

    /// <summary>The class of each word, from texts of words with blanks or line breaks between them.</summary>
    public static Dictionary<string, T> ClassesOf<T>(ReadOnlySpan<(T Class, string Words)> classes)
    {
        Dictionary<string, T> entries = [];
        foreach ((T named, string words) in classes)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                entries[word] = named;
            }
        }

        return entries;
    }

    private static HashTable Table()
    {
        Dictionary<string, HeadNoun> nouns = HeadNouns.Entries();
        Dictionary<string, CueWord> cues = CueWords.Entries();
        string[] collectives = Collectives.Split(' ');
        string[] words = [.. nouns.Keys.Concat(cues.Keys).Concat(collectives).Append("of").Distinct()];
        return new HashTable(
            Array.ConvertAll(words, word => HashTable.KeyOf(FeatureHash.Of(word))),
            Array.ConvertAll(
                words,
                word =>
                    new WordHint(
                        nouns.GetValueOrDefault(word),
                        cues.GetValueOrDefault(word),
                        collectives.Contains(word),
                        word == "of"
                    ).Pack()
            )
        );
    }
}
