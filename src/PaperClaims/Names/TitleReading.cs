using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What a paper's title says of the names in its abstract: "X: A Dataset for ...".</summary>
internal sealed class TitleReading
{
    private readonly HashSet<ulong> words = [];
    private readonly HashSet<ulong> subjects = [];
    private readonly List<NameUnit> units = [];
    private readonly List<UnitReading> readings = [];

    /// <summary>The kinds of thing that the title speaks of, a bit for each <see cref="HeadNoun"/>.</summary>
    public int Nouns { get; private set; }

    public bool IsKnown { get; private set; }

    /// <summary>What the title calls its subject: a dataset in "X: A Large Dataset of ...".</summary>
    public HeadNoun Describes { get; private set; }

    public void Load(string? title)
    {
        words.Clear();
        subjects.Clear();
        units.Clear();
        readings.Clear();
        Describes = HeadNoun.None;
        Nouns = 0;
        IsKnown = !string.IsNullOrEmpty(title);
        if (!IsKnown)
        {
            return;
        }

        AbstractText text = ScientificTextAnalyzer.AnalyzeInLentMemory(title!);
        NameUnits.Read(text, units);
        int colon = units.FindIndex(unit => text.Is(unit.First, TokenKind.Colon));
        for (int i = 0; i < units.Count; i++)
        {
            UnitReading.Read(text, units[i], sentenceStart: false, out UnitReading unit);
            Nouns |= unit.Noun == HeadNoun.None ? 0 : 1 << (int)unit.Noun;
            readings.Add(unit);
            words.Add(unit.Word);
            if (i < colon)
            {
                subjects.Add(unit.Word);
            }
        }

        text.Release();
        if (colon >= 0)
        {
            Describes = NounPhrase.Head(
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(readings),
                readings.Count > colon + 1 && readings[colon + 1].Cue == CueWord.Determiner ? colon + 1 : colon
            );
        }
    }

    /// <summary>Whether the title speaks of a thing of the class.</summary>
    public bool Has(HeadNoun noun) => ((Nouns >> (int)noun) & 1) != 0;

    public bool Contains(ulong word) => words.Contains(word);

    /// <summary>2 for a word that the title is about, 1 for another that it holds, else 0.</summary>
    public ulong PlaceOf(ulong word) =>
        IsAbout(word) ? 2UL
        : Contains(word) ? 1UL
        : 0;

    /// <summary>Whether the title is about the word: "Word: ...".</summary>
    public bool IsAbout(ulong word) => subjects.Contains(word);
}
