using Row = PaperClaims.Learning.FeatureRow<PaperClaims.SpanFeature>;

namespace PaperClaims;

/// <summary>What the whole abstract says for and against a span: the features of the span classifier.</summary>
internal sealed partial class SpanFeatures
{
    /// <summary>The columns of a row.</summary>
    public const int Width = (int)SpanFeature.OverlapsAnnounced + 1;

    private readonly MentionProbabilities mentions = new();
    private readonly SentenceCues cues = new();
    private NameAnalysis text = null!;
    private NameMatches matches = null!;
    private List<NameSpan> spans = [];
    private NameStatistics statistics = NameStatistics.Empty;

    public void Load(NameAnalysis text, NameMatches matches, List<NameSpan> spans, NameStatistics statistics)
    {
        (this.text, this.matches, this.spans, this.statistics) = (text, matches, spans, statistics);
        mentions.Load(text, spans);
        if (spans.Count > 0)
        {
            cues.Load(text);
        }
    }

    /// <summary>Writes the row of a span.</summary>
    public void Write(int index, Span<float> values)
    {
        values.Clear();
        NameSpan span = spans[index];
        Row row = new(values);
        WriteTagged(index, span, row);
        WriteMentions(index, span, row);
        WriteSpelling(span, row);
        WriteKnown(span, row);
        WriteCorpus(index, span, row);
        WriteNeighbours(span, row);
        WriteCues(span, row);
        WriteAcronym(span, row);
        WriteCandidate(span, row);
        WriteAnnounced(span, row);
    }

    private void WriteTagged(int index, NameSpan span, Row row)
    {
        double max = 0;
        double sum = 0;
        bool isLonger = false;

        // Spans come in text order, and those that overlap are near each other.
        for (int i = index - 1; i >= 0 && spans[i].First > span.First - NameTagger.MaxNameLength; i--)
        {
            Compare(spans[i], span, ref max, ref sum, ref isLonger);
        }

        for (int i = index + 1; i < spans.Count && spans[i].First < span.End; i++)
        {
            Compare(spans[i], span, ref max, ref sum, ref isLonger);
        }

        row.Set(SpanFeature.TaggerLogit, Logit(span.Probability));
        row.Set(SpanFeature.CompetitorLogit, Logit(max));
        row.Set(SpanFeature.LeadOverCompetitor, span.Probability - max);
        row.Set(SpanFeature.CompetitorSum, sum);
        row.Set(SpanFeature.CompetitorIsLonger, isLonger);
        row.Set(SpanFeature.TextSum, mentions.Sum);
        row.Set(SpanFeature.TextMean, mentions.Sum / spans.Count);
    }

    private static void Compare(NameSpan other, NameSpan span, ref double max, ref double sum, ref bool isLonger)
    {
        if (!other.Overlaps(span))
        {
            return;
        }

        sum += other.Probability;
        if (other.Probability > max)
        {
            max = other.Probability;
            isLonger = other.Length > span.Length;
        }
    }

    private void WriteMentions(int index, NameSpan span, Row row)
    {
        Mentions same = mentions.OfSpelling(index);
        row.Set(SpanFeature.MentionCount, same.Count);
        row.Set(SpanFeature.MentionMax, same.MaxWithout(span.Probability));
        row.Set(SpanFeature.MentionMean, same.MeanWithout(span.Probability));
        WriteMentions(SpanFeature.FirstWordMentions, span.First, row);
        WriteMentions(SpanFeature.LastWordMentions, span.End - 1, row);
        float min = 1;
        for (int word = span.First; word < span.End; word++)
        {
            if (mentions.OfWord(word) is { Count: > 1 } all)
            {
                min = Math.Min(min, (float)all.MeanWithout(mentions.Inside[word]));
            }
        }

        row.Set(SpanFeature.MinWordMean, min);
    }

    // Three columns: how many other mentions, the greatest, the mean.
    private void WriteMentions(SpanFeature first, int word, Row row)
    {
        Mentions all = mentions.OfWord(word);
        row.Set(first, Math.Max(0, all.Count - 1));
        row.Set(first + 1, all.MaxWithout(mentions.Inside[word]));
        row.Set(first + 2, all.MeanWithout(mentions.Inside[word]));
    }

    private void WriteSpelling(NameSpan span, Row row)
    {
        ref readonly WordFeatures first = ref text[span.First];
        ref readonly WordFeatures last = ref text[span.End - 1];
        ReadOnlySpan<char> written = text.Written(span.Words);
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

        row.Set(SpanFeature.WordCount, span.Length);
        row.Set(SpanFeature.CharacterCount, written.Length);
        row.Set(SpanFeature.CapitalCount, upper);
        row.Set(SpanFeature.DigitCount, digits);
        row.Set(SpanFeature.HyphenCount, hyphens);
        row.Set(SpanFeature.HasNoLowerCase, lower == 0);
        row.Set(SpanFeature.CapitalShare, (double)upper / written.Length);
        row.Set(SpanFeature.FirstShape, (int)first.Shape);
        row.Set(SpanFeature.LastShape, (int)last.Shape);
        row.Set(SpanFeature.StartsSentence, first.SentenceStart);
        row.Set(SpanFeature.LastHeadNoun, (int)last.Noun);
        row.Set(SpanFeature.PlaceInText, (double)span.First / text.Count);
        row.Set(SpanFeature.TextLength, text.Count);
        row.Set(SpanFeature.SentenceIndex, text.SentenceOf(span.First));
    }

    private void WriteKnown(NameSpan span, Row row)
    {
        ref readonly NameMatch<int> known = ref matches.Known(span.First);
        bool exact = known.Words == span.Words;
        bool part = false;
        for (int word = span.First; word < span.End; word++)
        {
            part |= matches.Known(word).IsFound;
        }

        bool spelled = exact && matches.Lexicon.IsSpelled(known.Value, text.Written(span.Words));
        row.Set(SpanFeature.KnownKind, exact ? 1 + (int)matches.Lexicon[known.Value].Kind : 0);
        row.Set(SpanFeature.KnownAmbiguity, exact ? (int)matches.Lexicon[known.Value].Ambiguity : -1);
        row.Set(SpanFeature.IsPartOfKnownName, !exact && IsLonger(known, matches.Known(span.End - 1), span));
        row.Set(SpanFeature.HoldsKnownWord, part);
        row.Set(
            SpanFeature.IsSpelledAsKnown,
            spelled ? 1
                : exact ? 0
                : -1
        );
        ref readonly NameMatch<NameCount> counted = ref matches.Counted(span.First);
        NameCount count = counted.Value;
        int resources = count.Dataset + count.Benchmark;
        exact = counted.Words == span.Words;
        row.Set(SpanFeature.IsCounted, exact);
        row.Set(SpanFeature.IsPartOfCountedName, !exact && IsLonger(counted, matches.Counted(span.End - 1), span));
        row.Set(SpanFeature.CountedResources, exact ? Math.Log2(1 + resources) : -1);
        row.Set(SpanFeature.CountedMentions, exact ? Math.Log2(1 + count.Mentions) : -1);
        row.Set(SpanFeature.CountedResourceShare, exact ? (resources + 0.5) / (count.Mentions + 3.0) : -1);
    }

    // A known name begins before the span or ends after it.
    private static bool IsLonger<T>(in NameMatch<T> first, in NameMatch<T> last, NameSpan span) =>
        (first.IsFound && first.Words.First < span.First) || (last.IsFound && last.Words.End > span.End);

    private void WriteCorpus(int index, NameSpan span, Row row)
    {
        WriteStatistic(SpanFeature.CorpusSpanMean, statistics.OfSpan(mentions.HashOf(index)), row);
        WriteStatistic(SpanFeature.CorpusFirstWordMean, statistics.OfWord(text[span.First].Hash), row);
        WriteStatistic(SpanFeature.CorpusLastWordMean, statistics.OfWord(text[span.End - 1].Hash), row);
        float min = 2;
        for (int word = span.First; word < span.End; word++)
        {
            if (text[word].IsNameLike && statistics.OfWord(text[word].Hash) is { IsKnown: true } statistic)
            {
                min = Math.Min(min, statistic.Mean);
            }
        }

        row.Set(SpanFeature.CorpusMinWordMean, min);
        Span<ulong> keys = stackalloc ulong[CandidateContext.Count];
        int candidate = CandidateOf(span);
        if (candidate >= 0)
        {
            CandidateContext.Collect(text, text.Candidates[candidate], keys);
        }

        for (int key = 0; key < keys.Length; key++)
        {
            WriteStatistic(SpanFeature.CorpusWordBeforeMean + (2 * key), candidate >= 0 ? statistics.OfSpan(keys[key]) : default, row);
        }
    }

    // Two columns: the mean and the count.
    private static void WriteStatistic(SpanFeature first, NameStatistic statistic, Row row)
    {
        row.Set(first, statistic.IsKnown ? statistic.Mean : -1);
        row.Set(first + 1, statistic.LogCount);
    }

    /// <summary>The candidate that holds the first word, else that of the last; -1 if there is none.</summary>
    private int CandidateOf(NameSpan span) =>
        text.CandidateOf(span.First) is >= 0 and int candidate ? candidate : text.CandidateOf(span.End - 1);

    private static double Logit(double probability) => Math.Log(Math.Max(probability, 1e-4) / Math.Max(1 - probability, 1e-4));
}
