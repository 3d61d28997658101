using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract as the name recogniser sees it. Reused from one abstract to the next.</summary>
internal sealed partial class NameText
{
    private readonly List<NameUnit> units = [];
    private readonly List<NameRun> runs = [];
    private readonly Dictionary<ulong, (NameCue Once, NameCue Twice, int Count)> cuesOfWord = [];
    private UnitReading[] readings = [];
    private UnitParts[] parts = [];
    private int[] runOf = [];
    private int[] sentenceOf = [];
    private bool[] candidates = [];

    public AbstractText Text { get; private set; } = null!;

    public TitleReading Title { get; } = new();

    public AcronymPairs Acronyms { get; } = new();

    public int Count => units.Count;

    public ReadOnlySpan<NameUnit> Units => CollectionsMarshal.AsSpan(units);

    public ReadOnlySpan<UnitReading> Readings => readings.AsSpan(0, units.Count);

    /// <summary>Whether the unit may be part of a name.</summary>
    public ReadOnlySpan<bool> Candidates => candidates.AsSpan(0, units.Count);

    /// <summary>The first unit from this one on that may be part of a name; <see cref="Count"/> if none is.</summary>
    public int NextCandidate(int from) => Candidates[from..].IndexOf(true) is >= 0 and int next ? from + next : Count;

    public ref readonly UnitReading this[int unit] => ref readings[unit];

    /// <summary>The parts of a unit that is a candidate.</summary>
    public ref readonly UnitParts PartsOf(int unit) => ref parts[unit];

    public bool Has(int unit) => (uint)unit < (uint)units.Count;

    public ReadOnlySpan<NameRun> Runs => CollectionsMarshal.AsSpan(runs);

    /// <summary>The run that holds the unit, -1 if none does.</summary>
    public int RunOf(int unit) => runOf[unit];

    public void Load(AbstractText text)
    {
        Text = text;
        Title.Load(text.Title);
        units.Clear();
        runs.Clear();
        cuesOfWord.Clear();
        NameUnits.Read(text, units);
        if (readings.Length < units.Count)
        {
            int size = Math.Max(512, units.Count + (units.Count / 4));
            readings = new UnitReading[size];
            parts = new UnitParts[size];
            runOf = new int[size];
            sentenceOf = new int[size];
            candidates = new bool[size];
        }

        ReadUnits();
        Acronyms.Load(this);
        FindCandidates();
        FindRuns();
        FindLists();
        for (int i = 0; i < runs.Count; i++)
        {
            ReadSurroundings(i);
        }

        JoinAcronyms();
        Aggregate();
    }

    /// <summary>A hash of the words of the units [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public ulong HashOf(int first, int end)
    {
        ulong hash = FeatureHash.Start;
        for (int unit = first; unit < end; unit++)
        {
            hash = FeatureHash.Mix(1, hash, readings[unit].Word);
        }

        return hash;
    }

    /// <summary>The characters of the units [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public ReadOnlySpan<char> Written(int first, int end)
    {
        int start = Text.Tokens[units[first].First].Start;
        return Text.Source.AsSpan(start, Text.Tokens[units[end - 1].End - 1].End - start);
    }

    /// <summary>Index of the sentence that holds the unit.</summary>
    public int SentenceOf(int unit) => sentenceOf[unit];

    /// <summary>What the other mentions of the word say.</summary>
    public NameCue CuesElsewhere(int unit, NameCue own, out int mentions)
    {
        if (!cuesOfWord.TryGetValue(readings[unit].Word, out var cues))
        {
            mentions = 0;
            return NameCue.None;
        }

        mentions = cues.Count;
        return cues.Twice | (cues.Once & ~own);
    }

    private void ReadUnits()
    {
        ReadOnlySpan<TextSpan> sentences = Text.Sentences;
        int sentence = 0;
        for (int i = 0; i < units.Count; i++)
        {
            int start = Text.Tokens[units[i].First].Start;
            bool starts = false;
            while (sentence < sentences.Length && start >= sentences[sentence].Start)
            {
                starts = true;
                sentence++;
            }

            UnitReading.Read(Text, units[i], starts, out readings[i]);
            sentenceOf[i] = sentence;
        }
    }

    private bool WordIs(int unit, string word) => units[unit].End - units[unit].First == 1 && Text.IsWord(units[unit].First, word);
}
