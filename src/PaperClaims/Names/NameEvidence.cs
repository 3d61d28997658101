namespace PaperClaims;

/// <summary>What the whole abstract says for and against a span: the numbers by which the second pass decides.</summary>
internal sealed partial class NameEvidence
{
    /// <summary>Numbers for each span.</summary>
    public const int Width = 179;

    private readonly Dictionary<ulong, Mentions> surfaces = [];
    private readonly Dictionary<ulong, Mentions> words = [];
    private readonly List<ulong> hashes = [];
    private readonly SentenceCues cues = new();
    private double[] inside = [];
    private double[] ofRun = [];
    private double total;
    private NameText text = null!;
    private NameMatches matches = null!;
    private List<NameSpan> spans = [];
    private NameStatistics statistics = NameStatistics.Empty;

    public void Load(NameText text, NameMatches matches, List<NameSpan> spans, NameStatistics statistics)
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
        if (spans.Count == 0)
        {
            return;
        }

        cues.Load(text);
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

        for (int run = 0; run < text.Runs.Length; run++)
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

    private static void Add(Dictionary<ulong, Mentions> to, ulong hash, double probability) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(to, hash, out _).Add(probability);

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
        Mentions same = surfaces[hashes[index]];
        row.Add(same.Count);
        row.Add(same.Count > 1 ? same.MostWithout(span.Probability) : -1);
        row.Add(same.Count > 1 ? same.MeanWithout(span.Probability) : -1);
        Words(span.First, ref row);
        Words(span.End - 1, ref row);
        float least = 1;
        for (int unit = span.First; unit < span.End; unit++)
        {
            if (text[unit].IsNameLike && words.TryGetValue(text[unit].Word, out var entry) && entry.Count > 1)
            {
                least = Math.Min(least, (float)entry.MeanWithout(inside[unit]));
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
        row.Add(entry.MostWithout(inside[unit]));
        row.Add(entry.MeanWithout(inside[unit]));
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

    private static double Logit(double probability) => Math.Log(Math.Max(probability, 1e-4) / Math.Max(1 - probability, 1e-4));

    /// <summary>The probabilities of all mentions of a surface or word.</summary>
    private record struct Mentions
    {
        private double second;
        private double sum;

        public double Most { get; private set; }

        public int Count { get; private set; }

        public void Add(double probability)
        {
            (Most, second) = probability > Most ? (probability, Most) : (Most, Math.Max(second, probability));
            sum += probability;
            Count++;
        }

        /// <summary>The greatest of the other mentions.</summary>
        public readonly double MostWithout(double own) => own >= Most ? second : Most;

        /// <summary>The mean of the other mentions, of which there must be one.</summary>
        public readonly double MeanWithout(double own) => (sum - own) / (Count - 1);
    }

    private ref struct Row(Span<float> values)
    {
        private readonly Span<float> values = values;

        public int Count { get; private set; }

        public void Add(double value) => values[Count++] = (float)value;
    }
}
