using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The table of words that bound noun chunks or head them in a telling way.</summary>
internal static partial class WordUseLexicon
{
    public static HashTable Table()
    {
        Dictionary<uint, WordUse> uses = [];
        AddBoundaries(uses, FunctionWords);
        foreach ((Boundary boundary, string lemmas) in Verbs)
        {
            AddForms(uses, boundary, lemmas);
        }

        AddBoundaries(uses, IrregularVerbs);
        foreach ((Noun noun, string words) in Nouns)
        {
            Add(uses, words, use => use.Noun == Noun.Other ? use with { Noun = noun } : use);
        }

        AddClass(uses, WordClass.NounOrVerb, NounsOrVerbs);
        AddClass(uses, WordClass.Adjective, Adjectives);
        AddClass(uses, WordClass.KeptBeforeMetric, KeptBeforeMetrics);
        AddClass(uses, WordClass.Average, Averages);
        AddClass(uses, WordClass.Vague, Vague);
        AddClass(uses, WordClass.Quantifier, Quantifiers);
        AddClass(uses, WordClass.Cost, Costs);
        AddClass(uses, WordClass.Idiom, Idioms);
        AddClass(uses, WordClass.Model, ModelNames);
        AddClass(uses, WordClass.Activity, Activities);
        return new HashTable([.. uses.Keys], [.. uses.Values.Select(use => use.Pack())]);
    }

    private static void AddBoundaries(Dictionary<uint, WordUse> uses, (Boundary, string)[] entries)
    {
        foreach ((Boundary boundary, string words) in entries)
        {
            AddBoundary(uses, boundary, words);
        }
    }

    // Of two boundaries that one word is listed as the first counts.
    private static void AddBoundary(Dictionary<uint, WordUse> uses, Boundary boundary, string words) =>
        Add(uses, words, use => use.Boundary == Boundary.None ? use with { Boundary = boundary } : use);

    private static void AddClass(Dictionary<uint, WordUse> uses, WordClass kind, string words) =>
        Add(uses, words, use => use with { Classes = use.Classes | kind });

    private static void AddForms(Dictionary<uint, WordUse> uses, Boundary boundary, string lemmas)
    {
        foreach (string lemma in lemmas.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
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
            AddBoundary(uses, boundary, $"{lemma} {third} {stem}ed {(lemma[^1] == 'y' ? lemma : stem)}ing");
        }
    }

    private static void Add(Dictionary<uint, WordUse> uses, string words, Func<WordUse, WordUse> change)
    {
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            uint key = HashTable.KeyOf(FeatureHash.Of(word));
            uses[key] = change(uses.GetValueOrDefault(key));
        }
    }
}
