using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Runs a tagger over an unannotated corpus and counts what it takes each word and each candidate span for.</summary>
/// <param name="minSeen">A word or candidate seen less often is left out: one seen once says no more than its own abstract.</param>
internal sealed class CorpusStatistics(int minSeen)
{
    private readonly Dictionary<ulong, (double Sum, int Count)> words = [];
    private readonly Dictionary<ulong, (double Sum, int Count)> spans = [];

    public IReadOnlyList<(uint Key, NameStatistic Statistic)> Words => Kept(words);

    public IReadOnlyList<(uint Key, NameStatistic Statistic)> Spans => Kept(spans);

    public static CorpusStatistics Count(
        IReadOnlyList<AbstractText> corpus,
        NameTagger tagger,
        NameLexicon lexicon,
        GazetteerIndex<NameCount> counts,
        int minSeen
    )
    {
        CorpusStatistics statistics = new(minSeen);
        SpanReader reader = new();
        MentionProbabilities mentions = new();
        foreach (AbstractText text in corpus)
        {
            reader.Load(text, lexicon, counts);
            mentions.Load(reader.Text, reader.Tag(tagger));
            statistics.Add(reader.Text, mentions);
        }

        return statistics;
    }

    public NameStatistics ToStatistics()
    {
        IReadOnlyList<(uint Key, NameStatistic Statistic)> keptWords = Words;
        IReadOnlyList<(uint Key, NameStatistic Statistic)> keptSpans = Spans;
        return new NameStatistics(
            new([.. keptWords.Select(word => word.Key)], [.. keptWords.Select(word => word.Statistic.Pack())]),
            new([.. keptSpans.Select(span => span.Key)], [.. keptSpans.Select(span => span.Statistic.Pack())])
        );
    }

    private void Add(NameAnalysis text, MentionProbabilities mentions)
    {
        for (int word = 0; word < text.Count; word++)
        {
            if (text[word].IsNameLike)
            {
                Add(words, text[word].Hash, mentions.Inside[word]);
            }
        }

        Span<ulong> keys = stackalloc ulong[CandidateContext.Count];
        foreach (ref readonly CandidateSpan candidate in text.Candidates)
        {
            double min = 1;
            for (int word = candidate.First; word < candidate.End; word++)
            {
                min = Math.Min(min, mentions.Inside[word]);
            }

            Add(spans, candidate.Hash, min);
            CandidateContext.Collect(text, candidate, keys);
            foreach (ulong key in keys)
            {
                Add(spans, key, mentions.MeanOf(candidate.Words));
            }
        }
    }

    private static void Add(Dictionary<ulong, (double Sum, int Count)> to, ulong hash, double probability)
    {
        ref (double Sum, int Count) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(to, hash, out _);
        entry.Sum += probability;
        entry.Count++;
    }

    private List<(uint, NameStatistic)> Kept(Dictionary<ulong, (double Sum, int Count)> counted) =>
        [
            .. counted
                .Where(entry => entry.Value.Count >= minSeen)
                .Select(entry => (HashTable.KeyOf(entry.Key), NameStatistic.Of(entry.Value.Sum, entry.Value.Count))),
        ];
}
