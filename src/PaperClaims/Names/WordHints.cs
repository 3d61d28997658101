using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What a word beside a name hints at.</summary>
/// <param name="Noun">The class of the noun.</param>
/// <param name="Cue">What the word does to a name.</param>
/// <param name="IsCollective">Whether its "of" says what it consists of: <c>suite</c>, <c>collection</c>.</param>
/// <param name="IsOf">Whether it is "of".</param>
internal readonly record struct WordHint(HeadNoun Noun, CueWord Cue, bool IsCollective, bool IsOf);

/// <summary>The words that hint at what is named beside them, in one map: each word is looked up once.</summary>
internal static class WordHints
{
    private static readonly string[] Collective = ["suite", "collection", "family", "series", "set", "group", "pair", "range", "suites", "collections"];

    private static readonly WordMap<WordHint> Words = new(Entries());

    /// <summary>What the word of this hash hints at.</summary>
    public static WordHint Of(ulong word) => Words.TryGetValue(word, out WordHint hint) ? hint : default;

    private static IEnumerable<KeyValuePair<string, WordHint>> Entries()
    {
        Dictionary<string, HeadNoun> nouns = HeadNouns.Entries();
        Dictionary<string, CueWord> cues = CueWords.Entries();
        return nouns.Keys.Concat(cues.Keys).Concat(Collective).Append("of").Distinct()
            .Select(word => KeyValuePair.Create(word, new WordHint(nouns.GetValueOrDefault(word), cues.GetValueOrDefault(word), Collective.Contains(word), word == "of")));
    }
}
