using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words that are known, in one table, whoever asks for them.</summary>
internal static class WordTable
{
    private const string Resource = "words.tsv";
    private const string Nothing = "-";

    // The first use is that of words that are not known.
    private static readonly (HashTable Places, WordUse[] Uses) Table = Index();

    /// <summary>What is known of the word of this hash.</summary>
    public static ref readonly WordUse Of(ulong word) => ref Table.Uses[Table.Places[word]];

    /// <summary>Whether the token is a word of the class.</summary>
    public static bool Is(AbstractText text, int token, WordClass kind) =>
        (Of(text.HashAt(token)).Classes & kind) != 0 && text.Is(token, TokenKind.Word);

    /// <summary>Each word of each line of the table.</summary>
    public static IEnumerable<(string Word, WordUse Use)> Read()
    {
        using Stream stream = EmbeddedResource.Open(Resource);
        using StreamReader reader = new(stream);
        foreach ((_, string line) in ListLines.Read(reader))
        {
            string[] fields = line.Split('\t');
            WordUse use = new()
            {
                Boundary = Parse<Boundary>(fields[0]),
                Cue = Parse<CueWord>(fields[1]),
                Head = Parse<HeadNoun>(fields[2]),
                Noun = Parse<Noun>(fields[3]),
                Classes = Parse<WordClass>(fields[4]),
            };
            foreach (string word in fields[5].Split(' '))
            {
                foreach (string form in FormsOf(word))
                {
                    yield return (form, use);
                }
            }
        }
    }

    private static (HashTable Places, WordUse[] Uses) Index()
    {
        Dictionary<uint, WordUse> uses = [];
        foreach ((string word, WordUse use) in Read())
        {
            uint key = HashTable.KeyOf(FeatureHash.Of(word));
            uses[key] = uses.GetValueOrDefault(key).With(use);
        }

        uint last = 0;
        uint[] keys = new uint[uses.Count];
        uint[] places = new uint[uses.Count];
        WordUse[] table = new WordUse[uses.Count + 1];
        foreach ((uint key, WordUse use) in uses)
        {
            uint place = ++last;
            (keys[place - 1], places[place - 1], table[place]) = (key, place, use);
        }

        return (new HashTable(keys, places), table);
    }

    private static T Parse<T>(string field)
        where T : struct, Enum => field == Nothing ? default : Enum.Parse<T>(field);

    // "reach*": "reach", "reaches", "reached", "reaching".
    private static string[] FormsOf(string word)
    {
        if (word[^1] != '*')
        {
            return [word];
        }

        string lemma = word[..^1];
        bool toI = lemma[^1] == 'y' && lemma[^2] != 'a' && lemma[^2] != 'o';
        bool hissing = lemma.EndsWith("ss", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
        string stem =
            lemma[^1] == 'e' ? lemma[..^1]
            : toI ? lemma[..^1] + "i"
            : lemma;
        string third =
            hissing ? lemma + "es"
            : toI ? stem + "es"
            : lemma + "s";
        return [lemma, third, stem + "ed", (lemma[^1] == 'y' ? lemma : stem) + "ing"];
    }
}
