namespace PaperClaims;

/// <summary>What the whole abstract says for and against a span: the numbers by which the second pass decides.</summary>
internal sealed class NameEvidence
{
    /// <summary>Numbers for each span.</summary>
    public const int Width = 194;

    private const int LongestList = 12;

    private const NameCue SaysDataset = NameCue.FollowedByDataset | NameCue.DescribedAsDataset | NameCue.AnnouncedAsDataset;
    private const NameCue SaysBenchmark = NameCue.FollowedByBenchmark | NameCue.DescribedAsBenchmark | NameCue.AnnouncedAsBenchmark;
    private const NameCue SaysMethod = NameCue.FollowedByModel | NameCue.FollowedByMethod | NameCue.DescribedAsModel | NameCue.DescribedAsMethod | NameCue.AnnouncedAsModel | NameCue.AnnouncedAsMethod;
    private const NameCue SaysOther = NameCue.FollowedByTask | NameCue.DescribedAsTask | NameCue.AnnouncedAsTask | NameCue.FollowedByMetric | NameCue.DescribedAsMetric
        | NameCue.AnnouncedAsMetric | NameCue.FollowedByTool | NameCue.DescribedAsTool | NameCue.AnnouncedAsTool | NameCue.FollowedByGroup | NameCue.DescribedAsGroup | NameCue.AnnouncedAsGroup;

    private readonly Dictionary<ulong, (double Most, double Second, double Sum, int Count)> surfaces = [];
    private readonly Dictionary<ulong, (double Most, double Second, double Sum, int Count)> words = [];
    private readonly List<ulong> hashes = [];
    private double[] inside = [];
    private double[] ofRun = [];
    private double total;
    private NameText text = null!;
    private NameMatches matches = null!;
    private IReadOnlyList<NameSpan> spans = [];
    private NameStatistics statistics = NameStatistics.Empty;

    public void Load(NameText text, NameMatches matches, IReadOnlyList<NameSpan> spans, NameStatistics statistics)
    {
        (this.text, this.matches, this.spans, this.statistics) = (text, matches, spans, statistics);
        surfaces.Clear();
        words.Clear();
        hashes.Clear();
        total = 0;
        if (inside.Length < text.Count)
        {
            inside = new double[text.Count * 5 / 4];
            ofRun = new double[text.Count * 5 / 4];
        }

        inside.AsSpan(0, text.Count).Clear();
        foreach (NameSpan span in spans)
        {
            ulong hash = text.HashOf(span.First, span.End);
            hashes.Add(hash);
            Add(surfaces, hash, span.Probability);
            total += span.Probability;
            for (int unit = span.First; unit < span.End; unit++)
            {
                inside[unit] = Math.Min(1, inside[unit] + span.Probability);
            }
        }

        for (int unit = 0; unit < text.Count; unit++)
        {
            if (text[unit].IsNameLike)
            {
                Add(words, text[unit].Word, inside[unit]);
            }
        }

        for (int run = 0; run < text.Runs.Count; run++)
        {
            ofRun[run] = Mean(text.Runs[run].First, text.Runs[run].End);
        }
    }

    public ReadOnlySpan<double> Inside => inside.AsSpan(0, text.Count);

    public void Collect(int index, Span<float> row)
    {
        NameSpan span = spans[index];
        Row to = new(row);
        FromTagger(index, span, ref to);
        Elsewhere(index, span, ref to);
        Written(span, ref to);
        Known(index, span, ref to);
        InCorpus(span, ref to);
        Around(span, ref to);
        InSentence(span, ref to);
        InPair(span, ref to);
        InRun(span, ref to);
        row[to.Count..].Clear();
    }

    private void InPair(NameSpan span, ref Row row)
    {
        int index = text.Acronyms.PairOf(span.First);
        index = index >= 0 ? index : text.Acronyms.PairOf(span.End - 1);
        if (index < 0)
        {
            row.Add(0);
            row.Add(-1);
            row.Add(-1);
            row.Add(0);
            return;
        }

        AcronymPair pair = text.Acronyms.All[index];
        bool isLong = span.First >= pair.LongFirst && span.First < pair.LongEnd;
        bool whole = isLong ? span.First == pair.LongFirst && span.End == pair.LongEnd : span.First == pair.AcronymFirst && span.End == pair.AcronymEnd;
        row.Add(isLong ? (whole ? 2 : 1) : (whole ? 4 : 3));
        row.Add(isLong ? Mean(pair.AcronymFirst, pair.AcronymEnd) : Mean(pair.LongFirst, pair.LongEnd));
        row.Add(words.TryGetValue(text[pair.AcronymFirst].Word, out var entry) ? entry.Most : -1);
        row.Add(pair.AcronymFirst > pair.LongFirst ? 1 : 2);
    }

    private static void Add(Dictionary<ulong, (double Most, double Second, double Sum, int Count)> to, ulong hash, double probability)
    {
        ref (double Most, double Second, double Sum, int Count) entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(to, hash, out _);
        if (probability > entry.Most)
        {
            entry.Second = entry.Most;
            entry.Most = probability;
        }
        else
        {
            entry.Second = Math.Max(entry.Second, probability);
        }

        entry.Sum += probability;
        entry.Count++;
    }

    private double Mean(int first, int end)
    {
        double sum = 0;
        for (int unit = first; unit < end; unit++)
        {
            sum += inside[unit];
        }

        return sum / Math.Max(1, end - first);
    }

    private void FromTagger(int index, NameSpan span, ref Row row)
    {
        double most = 0;
        double sum = 0;
        bool mostLonger = false;
        // Spans come in text order, and those that overlap are near each other.
        for (int i = index - 1; i >= 0 && spans[i].First > span.First - NameTagger.LongestName; i--)
        {
            Note(spans[i], ref most, ref sum, ref mostLonger);
        }

        for (int i = index + 1; i < spans.Count && spans[i].First < span.End; i++)
        {
            Note(spans[i], ref most, ref sum, ref mostLonger);
        }

        row.Add(Logit(span.Probability));
        row.Add(Logit(most));
        row.Add(span.Probability - most);
        row.Add(sum);
        row.Add(mostLonger ? 1 : 0);
        row.Add(total);
        row.Add(total / spans.Count);

        void Note(NameSpan other, ref double most, ref double sum, ref bool mostLonger)
        {
            if (!other.Overlaps(span))
            {
                return;
            }

            sum += other.Probability;
            if (other.Probability > most)
            {
                most = other.Probability;
                mostLonger = other.Length > span.Length;
            }
        }
    }

    private void Elsewhere(int index, NameSpan span, ref Row row)
    {
        (double Most, double Second, double Sum, int Count) same = surfaces[hashes[index]];
        double best = span.Probability >= same.Most ? same.Second : same.Most;
        row.Add(same.Count);
        row.Add(same.Count > 1 ? best : -1);
        row.Add(same.Count > 1 ? (same.Sum - span.Probability) / (same.Count - 1) : -1);
        Words(span.First, ref row);
        Words(span.End - 1, ref row);
        float least = 1;
        for (int unit = span.First; unit < span.End; unit++)
        {
            if (text[unit].IsNameLike && words.TryGetValue(text[unit].Word, out var entry) && entry.Count > 1)
            {
                least = Math.Min(least, (float)((entry.Sum - inside[unit]) / (entry.Count - 1)));
            }
        }

        row.Add(least);
    }

    private void Words(int unit, ref Row row)
    {
        if (!text[unit].IsNameLike || !words.TryGetValue(text[unit].Word, out var entry) || entry.Count < 2)
        {
            row.Add(0);
            row.Add(-1);
            row.Add(-1);
            return;
        }

        row.Add(entry.Count - 1);
        row.Add(inside[unit] >= entry.Most ? entry.Second : entry.Most);
        row.Add((entry.Sum - inside[unit]) / (entry.Count - 1));
    }

    private void Written(NameSpan span, ref Row row)
    {
        ref readonly UnitReading first = ref text[span.First];
        ref readonly UnitReading last = ref text[span.End - 1];
        ReadOnlySpan<char> written = text.Written(span.First, span.End);
        int upper = 0;
        int digits = 0;
        int hyphens = 0;
        int lower = 0;
        foreach (char c in written)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            hyphens += c == '-' ? 1 : 0;
        }

        row.Add(span.Length);
        row.Add(written.Length);
        row.Add(upper);
        row.Add(digits);
        row.Add(hyphens);
        row.Add(lower == 0 ? 1 : 0);
        row.Add((double)upper / written.Length);
        row.Add((int)first.Form);
        row.Add((int)last.Form);
        row.Add(first.SentenceStart ? 1 : 0);
        row.Add((int)last.Noun);
        row.Add((double)span.First / text.Count);
        row.Add(text.Count);
        row.Add(text.SentenceOf(span.First));
    }

    private void Known(int index, NameSpan span, ref Row row)
    {
        ref readonly NameMatch<int> known = ref matches.Known(span.First);
        bool exact = known.Is(span);
        bool part = false;
        for (int unit = span.First; unit < span.End; unit++)
        {
            part |= matches.Known(unit).IsFound;
        }

        row.Add(exact ? 1 + (int)matches.Lexicon[known.Value].Kind : 0);
        row.Add(exact ? (int)matches.Lexicon[known.Value].Ambiguity : -1);
        row.Add(!exact && IsLonger(known, matches.Known(span.End - 1), span) ? 1 : 0);
        row.Add(part ? 1 : 0);
        row.Add(exact ? (matches.Lexicon.IsSpelled(known.Value, text.Written(span.First, span.End)) ? 1 : 0) : -1);
        ref readonly NameMatch<NameCount> counted = ref matches.Counted(span.First);
        NameCount count = counted.Value;
        exact = counted.Is(span);
        row.Add(exact ? 1 : 0);
        row.Add(!exact && IsLonger(counted, matches.Counted(span.End - 1), span) ? 1 : 0);
        row.Add(exact ? Math.Log2(1 + count.Dataset + count.Benchmark) : -1);
        row.Add(exact ? Math.Log2(1 + count.Mentions) : -1);
        row.Add(exact ? (count.Dataset + count.Benchmark + 0.5) / (count.Mentions + 3.0) : -1);
        Statistics(statistics.OfSpan(hashes[index]), ref row);
        Statistics(statistics.OfWord(text[span.First].Word), ref row);
        Statistics(statistics.OfWord(text[span.End - 1].Word), ref row);
        float least = 2;
        for (int unit = span.First; unit < span.End; unit++)
        {
            if (text[unit].IsNameLike && statistics.OfWord(text[unit].Word) is { IsKnown: true } entry)
            {
                least = Math.Min(least, entry.Mean);
            }
        }

        row.Add(least);
    }

    // A known name begins before the span or ends after it.
    private static bool IsLonger<T>(in NameMatch<T> first, in NameMatch<T> last, NameSpan span) =>
        (first.IsFound && first.First < span.First) || (last.IsFound && last.End > span.End);

    private void InCorpus(NameSpan span, ref Row row)
    {
        int index = text.RunOf(span.First);
        index = index >= 0 ? index : text.RunOf(span.End - 1);
        Span<ulong> keys = stackalloc ulong[RunContext.Count];
        keys.Clear();
        if (index >= 0)
        {
            RunContext.Collect(text, text.Runs[index], keys);
        }

        foreach (ulong key in keys)
        {
            Statistics(index >= 0 ? statistics.OfSpan(key) : default, ref row);
        }
    }

    private static void Statistics(NameStatistic statistic, ref Row row)
    {
        row.Add(statistic.IsKnown ? statistic.Mean : -1);
        row.Add(statistic.CountStep);
    }

    private void Around(NameSpan span, ref Row row)
    {
        Neighbour(span.First - 1, span.First, ref row);
        Neighbour(span.First - 2, span.First - 1, ref row);
        Neighbour(span.End, span.End, ref row);
        Neighbour(span.End + 1, span.End + 1, ref row);
    }

    private void InSentence(NameSpan span, ref Row row)
    {
        row.Add(text.Cues.SpokenOf(HeadNoun.Dataset));
        row.Add(text.Cues.SpokenOf(HeadNoun.Benchmark));
        row.Add(text.Cues.SpokenOf(HeadNoun.Method));
        row.Add(text.Cues.SpokenOf(HeadNoun.Model));
        foreach (byte distance in text.Cues.Before(span.First))
        {
            row.Add(distance);
        }

        foreach (byte distance in text.Cues.After(span.End - 1))
        {
            row.Add(distance);
        }
    }

    private void Neighbour(int unit, int later, ref Row row)
    {
        bool crosses = !text.Has(unit) || (text.Has(later) && text[later].SentenceStart);
        row.Add(crosses ? -1 : (int)text[unit].Form);
        row.Add(crosses ? -1 : (int)text[unit].Noun);
        row.Add(crosses ? -1 : (int)text[unit].Cue);
        row.Add(crosses ? -1 : text[unit].IsNameLike ? inside[unit] : -0.5);
    }

    private void InRun(NameSpan span, ref Row row)
    {
        int index = text.RunOf(span.First);
        int lastIndex = text.RunOf(span.End - 1);
        row.Add(index >= 0 ? 1 : 0);
        row.Add(index == lastIndex ? 1 : 0);
        if (index < 0)
        {
            index = lastIndex;
        }

        if (index < 0)
        {
            return;
        }

        NameRun run = text.Runs[index];
        row.Add(span.First - run.First);
        row.Add(run.End - span.End);
        row.Add((int)run.Follows);
        row.Add(run.FollowsDistance);
        row.Add((int)run.Described);
        row.Add((int)run.Announced);
        row.Add(run.ListCount);
        List(index, run, ref row);
        row.Add(run.Partner >= 0 ? ofRun[run.Partner] : -1);
        NameCue partner = run.Partner >= 0 ? text.Runs[run.Partner].Cues : NameCue.None;
        Cues(run.Cues, ref row);
        NameCue elsewhere = text.CuesElsewhere(span.First, run.Cues, out int mentions);
        row.Add(mentions);
        Cues(elsewhere, ref row);
        Says(partner, ref row);
        Says(run.Cues | elsewhere | partner, ref row);
        ulong word = text[run.First].Word;
        row.Add(text.Title.IsAbout(word) ? 2 : text.Title.Contains(word) ? 1 : 0);
        row.Add((text.Title.Nouns >> (int)HeadNoun.Dataset) & 1);
        row.Add((text.Title.Nouns >> (int)HeadNoun.Benchmark) & 1);
        row.Add((text.Title.Nouns >> (int)HeadNoun.Model) & 1 | (text.Title.Nouns >> (int)HeadNoun.Method) & 1);
        row.Add(text.Title.IsKnown ? 1 : 0);
        row.Add(text.Title.IsAbout(word) ? (int)text.Title.Describes : -1);
        row.Add((int)text.Title.Describes);
    }

    private void List(int index, in NameRun run, ref Row row)
    {
        double before = index > 0 && text.Runs[index - 1].ListFirst == run.ListFirst ? ofRun[index - 1] : -1;
        double after = index + 1 < text.Runs.Count && text.Runs[index + 1].ListFirst == run.ListFirst ? ofRun[index + 1] : -1;
        row.Add(before);
        row.Add(after);
        double sum = 0;
        int count = 0;
        for (int i = Math.Max(0, index - LongestList); i < text.Runs.Count && i <= index + LongestList; i++)
        {
            if (i != index && text.Runs[i].ListFirst == run.ListFirst)
            {
                sum += ofRun[i];
                count++;
            }
        }

        row.Add(count > 0 ? sum / count : -1);
    }

    private static void Cues(NameCue cues, ref Row row)
    {
        Says(cues, ref row);
        row.Add((cues & NameCue.AfterOn) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterWith) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterThan) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterFrom) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterIntroduces) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterEvaluates) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Performs) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Contains) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeHyphen) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Possessive) != 0 ? 1 : 0);
        row.Add((cues & NameCue.InBracket) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeBracket) != 0 ? 1 : 0);
        row.Add((cues & NameCue.ListedWithCue) != 0 ? 1 : 0);
        row.Add((cues & NameCue.LongFormOfResource) != 0 ? 1 : 0);
        row.Add((cues & NameCue.LongFormOfOther) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeNumber) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Spelled) != 0 ? 1 : 0);
    }

    private static void Says(NameCue cues, ref Row row)
    {
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysDataset)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysBenchmark)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysMethod)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysOther)));
    }

    private static double Logit(double probability) => Math.Log(Math.Max(probability, 1e-4) / Math.Max(1 - probability, 1e-4));

    private ref struct Row(Span<float> values)
    {
        private readonly Span<float> values = values;

        public int Count { get; private set; }

        public void Add(double value) => values[Count++] = (float)value;
    }
}
