using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract as the name recogniser sees it. Reused from one abstract to the next.</summary>
internal sealed class NameText
{
    private const int ReachOfPhrase = 5;
    private const int ReachOfAnnouncement = 12;
    private const int LongestGap = 10;
    private const int LongestConnection = 2;
    private const int LongestTail = 2;

    private readonly List<NameUnit> units = [];
    private readonly List<NameRun> runs = [];
    private readonly Dictionary<ulong, (NameCue Once, NameCue Twice, int Count)> cuesOfWord = [];
    private UnitReading[] readings = [];
    private int[] runOf = [];
    private int[] sentenceOf = [];
    private bool[] candidates = [];

    public AbstractText Text { get; private set; } = null!;

    public TitleReading Title { get; } = new();

    public AcronymPairs Acronyms { get; } = new();

    public SentenceCues Cues { get; } = new();

    public int Count => units.Count;

    public IReadOnlyList<NameUnit> Units => units;

    public ReadOnlySpan<UnitReading> Readings => readings.AsSpan(0, units.Count);

    /// <summary>Whether the unit may be part of a name.</summary>
    public ReadOnlySpan<bool> Candidates => candidates.AsSpan(0, units.Count);

    public ref readonly UnitReading this[int unit] => ref readings[unit];

    public bool Has(int unit) => (uint)unit < (uint)units.Count;

    public IReadOnlyList<NameRun> Runs => runs;

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
        Cues.Load(this);
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

            readings[i] = UnitReading.Of(Text, units[i], starts);
            sentenceOf[i] = sentence;
        }
    }

    private void FindCandidates()
    {
        candidates.AsSpan(0, units.Count).Clear();
        int last = -1;
        for (int i = 0; i < units.Count; i++)
        {
            bool named = readings[i].IsNameLike;
            candidates[i] = candidates[i] || named || (readings[i].Form == UnitForm.Digits && (IsCandidateBefore(i) || (Has(i + 1) && NameLikeAt(i + 1))));
            if (!candidates[i] || (readings[i].Form == UnitForm.Lower && !named))
            {
                continue;
            }

            // "Objects in Context", "7 -Scenes": what stands between two parts of a name may belong to it.
            if (last >= 0 && i - last - 1 is > 0 and <= LongestConnection && Connects(last + 1, i))
            {
                candidates.AsSpan(last + 1, i - last - 1).Fill(true);
            }

            last = i;

            // "Caltech pedestrian", "GPQA-diamond": a lower-case word may belong to the name before it.
            for (int after = i + 1; after <= i + LongestTail && after < units.Count && readings[after] is { Form: UnitForm.Lower, SentenceStart: false, Cue: CueWord.None }; after++)
            {
                candidates[after] = true;
            }
        }

        foreach (AcronymPair pair in Acronyms.All)
        {
            candidates.AsSpan(pair.LongFirst, pair.LongEnd - pair.LongFirst).Fill(true);
        }
    }

    private bool NameLikeAt(int unit) => unit < units.Count && (readings[unit].Form is UnitForm.Initial or UnitForm.Capitals or UnitForm.Mixed or UnitForm.LettersAndDigits
        || UnitReading.Of(Text, units[unit], false).IsNameLike);

    private bool IsCandidateBefore(int unit) => unit > 0 && candidates[unit - 1] && !readings[unit].SentenceStart;

    private bool Connects(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (readings[i].SentenceStart || !(readings[i].Form is UnitForm.Lower or UnitForm.Other or UnitForm.Colon or UnitForm.Dash or UnitForm.Slash or UnitForm.Quote or UnitForm.Comma or UnitForm.Digits))
            {
                return false;
            }
        }

        return !readings[end].SentenceStart;
    }

    private void FindRuns()
    {
        runOf.AsSpan(0, units.Count).Fill(-1);
        for (int i = 0; i < units.Count;)
        {
            if (!readings[i].IsNameLike && !(readings[i].Form == UnitForm.Digits && candidates[i]))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (end < units.Count && !readings[end].SentenceStart && (readings[end].IsNameLike || (readings[end].Form == UnitForm.Digits && candidates[end])))
            {
                end++;
            }

            runOf.AsSpan(i, end - i).Fill(runs.Count);
            runs.Add(new NameRun { First = i, End = end, ListFirst = i, ListEnd = end, ListCount = 1, Partner = -1, Hash = HashOf(i, end) });
            i = end;
        }
    }

    private void FindLists()
    {
        Span<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        int first = 0;
        for (int i = 1; i <= all.Length; i++)
        {
            if (i < all.Length && IsListed(all[i - 1].End, all[i].First))
            {
                continue;
            }

            for (int j = first; j < i; j++)
            {
                all[j].ListFirst = all[first].First;
                all[j].ListEnd = all[i - 1].End;
                all[j].ListCount = i - first;
            }

            first = i;
        }
    }

    /// <summary>Whether only commas, "and" and bracketed remarks stand between two runs.</summary>
    private bool IsListed(int first, int end)
    {
        if (end - first > LongestGap || end == first)
        {
            return false;
        }

        int depth = 0;
        bool joined = false;
        for (int i = first; i < end; i++)
        {
            if (readings[i].SentenceStart)
            {
                return false;
            }

            switch (readings[i].Form)
            {
                case UnitForm.Open:
                    depth++;
                    break;
                case UnitForm.Close:
                    depth--;
                    break;
                case UnitForm.Comma or UnitForm.Slash:
                    joined |= depth == 0;
                    break;
                case UnitForm.Lower or UnitForm.Other when depth == 0:
                    if (readings[i].Cue != CueWord.Joins)
                    {
                        return false;
                    }

                    joined = true;
                    break;
                case UnitForm.Quote:
                    break;
                default:
                    if (depth == 0)
                    {
                        return false;
                    }

                    break;
            }

            if (depth < 0)
            {
                return false;
            }
        }

        return joined && depth == 0 && !readings[end].SentenceStart;
    }

    private void ReadSurroundings(int index)
    {
        ref NameRun run = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs)[index];
        bool bracketed = Has(run.First - 1) && readings[run.First - 1].Form == UnitForm.Open;
        int after = AfterBracket(run.ListEnd);
        ReadPhrase(after, ref run);
        run.Described = Description(AfterBracket(run.End));
        run.Announced = Announcement(run.ListFirst);
        NameCue cues = (NameCue)((Bit(run.Follows, 0) | Bit(run.Described, 8) | Bit(run.Announced, 16)));
        int before = run.First - 1;
        while (before >= 0 && (readings[before].Cue == CueWord.Determiner || readings[before].Form == UnitForm.Quote) && !readings[before + 1].SentenceStart)
        {
            before--;
        }

        if (before >= 0 && !readings[before + 1].SentenceStart)
        {
            cues |= WordIs(before, "on") ? NameCue.AfterOn
                : WordIs(before, "from") || WordIs(before, "in") ? NameCue.AfterFrom
                : WordIs(before, "with") || WordIs(before, "using") || WordIs(before, "via") ? NameCue.AfterWith
                : WordIs(before, "than") || WordIs(before, "over") || WordIs(before, "by") || WordIs(before, "to") ? NameCue.AfterThan
                : readings[before].Cue == CueWord.Introduces ? NameCue.AfterIntroduces
                : readings[before].Cue == CueWord.Evaluates ? NameCue.AfterEvaluates
                : NameCue.None;
        }

        if (Has(run.End))
        {
            ref readonly UnitReading next = ref readings[run.End];
            cues |= next.Cue switch
            {
                CueWord.Performs => NameCue.Performs,
                CueWord.Contains => NameCue.Contains,
                _ => NameCue.None,
            };
            NameUnit unit = units[run.End];
            cues |= Text.IsHyphenOrDash(unit.First) && unit.End - unit.First > 1 ? NameCue.BeforeHyphen : NameCue.None;
            cues |= Text.Is(unit.First, TokenKind.Quote) && Text.IsGlued(unit.First) && Text.IsGlued(unit.First + 1) ? NameCue.Possessive : NameCue.None;
            cues |= next.Form == UnitForm.Open ? NameCue.BeforeBracket : NameCue.None;
            cues |= next.Form == UnitForm.Digits ? NameCue.BeforeNumber : NameCue.None;
        }

        cues |= bracketed ? NameCue.InBracket : NameCue.None;
        cues |= run.ListCount > 1 && (cues & (NameCue)0xFFFF03) != 0 ? NameCue.ListedWithCue : NameCue.None;
        run.Cues |= cues;
    }

    private static ulong Bit(HeadNoun noun, int shift) => noun == HeadNoun.None ? 0 : 1UL << ((int)noun - 1 + shift);

    /// <summary>Index after a bracketed remark that opens at <paramref name="unit"/>, else <paramref name="unit"/>.</summary>
    private int AfterBracket(int unit)
    {
        if (Has(unit) && readings[unit].Form == UnitForm.Close)
        {
            return unit + 1;
        }

        if (!Has(unit) || readings[unit].Form != UnitForm.Open)
        {
            return unit;
        }

        for (int i = unit + 1; i < units.Count && i < unit + LongestGap; i++)
        {
            if (readings[i].Form == UnitForm.Close)
            {
                return i + 1;
            }
        }

        return unit;
    }

    private void ReadPhrase(int first, ref NameRun run)
    {
        for (int i = first; i < units.Count && i < first + ReachOfPhrase; i++)
        {
            ref readonly UnitReading unit = ref readings[i];
            if (unit.SentenceStart || !(unit.Form is UnitForm.Lower or UnitForm.Initial or UnitForm.Quote) || (unit.Cue is not (CueWord.None or CueWord.Joins) && unit.Noun == HeadNoun.None))
            {
                return;
            }

            if (unit.Cue == CueWord.Joins && (run.Follows != HeadNoun.None || i == first))
            {
                return;
            }

            if (unit.Noun != HeadNoun.None)
            {
                run.Follows = unit.Noun;
                run.FollowsWord = unit.Word;
                run.FollowsDistance = i - first;
            }
            else if (run.Follows != HeadNoun.None)
            {
                return;
            }
        }
    }

    private HeadNoun Description(int first)
    {
        int i = first;
        if (!Has(i) || readings[i].SentenceStart)
        {
            return HeadNoun.None;
        }

        bool apposition = readings[i].Form is UnitForm.Comma or UnitForm.Colon or UnitForm.Dash || WordIs(i, "is") || WordIs(i, "are") || WordIs(i, "as") || WordIs(i, "was") || readings[i].Form == UnitForm.Open;
        if (!apposition || !Has(i + 1) || !(readings[i + 1].Cue == CueWord.Determiner || (readings[i].Form == UnitForm.Comma && WordIs(i + 1, "which"))))
        {
            return HeadNoun.None;
        }

        return NounPhrase.Head(Readings, i + 1);
    }

    private HeadNoun Announcement(int listFirst)
    {
        int i = listFirst - 1;
        bool opened = false;
        while (i >= 0 && !readings[i + 1].SentenceStart && (readings[i].Form is UnitForm.Quote or UnitForm.Open or UnitForm.Colon or UnitForm.Comma or UnitForm.Dash || readings[i].Cue is CueWord.Names or CueWord.Determiner))
        {
            opened |= readings[i].Cue != CueWord.Determiner && readings[i].Form != UnitForm.Quote;
            i--;
        }

        if (i < 0 || readings[i + 1].SentenceStart)
        {
            return HeadNoun.None;
        }

        if (WordIs(i, "such"))
        {
            i--;
        }

        if (i < 0)
        {
            return HeadNoun.None;
        }

        if (readings[i].Noun != HeadNoun.None || !opened)
        {
            return i == listFirst - 1 || opened ? readings[i].Noun : HeadNoun.None;
        }

        for (int j = i - 1; j >= 0 && j > i - ReachOfAnnouncement && !readings[j + 1].SentenceStart; j--)
        {
            if (readings[j].Noun is HeadNoun.Dataset or HeadNoun.Benchmark or HeadNoun.Model or HeadNoun.Method)
            {
                return readings[j].Noun;
            }
        }

        return HeadNoun.None;
    }

    /// <summary>What an acronym and its long form have of each other.</summary>
    private void JoinAcronyms()
    {
        Span<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        foreach (AcronymPair pair in Acronyms.All)
        {
            int acronym = runOf[pair.AcronymFirst];
            int longForm = runOf[pair.LongEnd - 1] >= 0 ? runOf[pair.LongEnd - 1] : runOf[pair.LongFirst];
            if (acronym < 0)
            {
                continue;
            }

            HeadNoun noun = readings[pair.LongEnd - 1].Noun;
            all[acronym].Cues |= NameCue.Spelled | (noun is HeadNoun.Dataset or HeadNoun.Benchmark ? NameCue.LongFormOfResource : NameCue.LongFormOfOther);
            if (longForm >= 0 && longForm != acronym)
            {
                all[acronym].Partner = longForm;
                all[longForm].Partner = acronym;
                all[longForm].Cues |= NameCue.Spelled;
            }
        }
    }

    private void Aggregate()
    {
        ReadOnlySpan<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        foreach (ref readonly NameRun run in all)
        {
            NameCue cues = run.Cues | (run.Partner >= 0 ? all[run.Partner].Cues & ~(NameCue.InBracket | NameCue.BeforeBracket) : NameCue.None);
            for (int i = run.First; i < run.End; i++)
            {
                ref (NameCue Once, NameCue Twice, int Count) entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(cuesOfWord, readings[i].Word, out _);
                entry.Twice |= entry.Once & cues;
                entry.Once |= cues;
                entry.Count++;
            }
        }
    }

    private bool WordIs(int unit, string word) => units[unit].End - units[unit].First == 1 && Text.IsWord(units[unit].First, word);
}
