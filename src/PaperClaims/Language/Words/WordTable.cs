using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words that are known, in one table, whoever asks for them.</summary>
internal static class WordTable
{
    // The first use is that of words that are not known.
    private static readonly (HashTable Places, WordUse[] Uses) Table = Read();

    /// <summary>What is known of the word of this hash.</summary>
    public static ref readonly WordUse Of(ulong word) => ref Table.Uses[Table.Places[word]];

    /// <summary>Whether the token is a word of the class.</summary>
    public static bool Is(AbstractText text, int token, WordClass kind) =>
        (Of(text.HashAt(token)).Classes & kind) != 0 && text.Is(token, TokenKind.Word);

    private static (HashTable Places, WordUse[] Uses) Read()
    {
        Dictionary<uint, WordUse> uses = [];
        IEnumerable<(WordUse, string)> rows = FunctionWords
            .Rows.Concat(Verbs.Rows)
            .Concat(Nouns.Rows)
            .Concat(ClassedWords.Rows)
            .Concat(ChunkEnds.Rows);
        foreach ((WordUse use, string words) in rows)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                uint key = HashTable.KeyOf(FeatureHash.Of(word));
                uses[key] = uses.GetValueOrDefault(key).With(use);
            }
        }

        return (
            new HashTable([.. uses.Keys], [.. Enumerable.Range(1, uses.Count).Select(place => (uint)place)]),
            [default, .. uses.Values]
        );
    }
}
