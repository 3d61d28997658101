using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a claim together from a number and the chunks that are most probably its parts.</summary>
internal static class ResultBuilder
{
    // A chunk less probable than this is no part, however surely there is one.
    private const float MinProbability = 0.1f;

    private const double MinConfidence = 0.001;

    // Where one part is right the others are rather right too: the product alone is too low. Measured by cross-fitting.
    private const double Dependence = 0.8;

    // So many of those that the model takes to be certain are right. Measured by cross-fitting.
    private const double RightOfCertain = 0.9;

    // Every further member of what a value was measured on must be likely by itself.
    private const float MinOfFurther = 0.5f;
    private const float MinShareOfBest = 0.5f;

    private const int LongestExample = 3;

    public static ResultClaim Build(
        ResultAnalysis analysis,
        Relations own,
        int index,
        double confidence,
        MetricLexicon lexicon,
        ClaimIndex claims
    )
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        TextSpan? metric = SpanOf(analysis, own, ResultPart.Metric, ref confidence);
        TextSpan? baseline = SpanOf(analysis, own, ResultPart.Baseline, ref confidence);
        double ignored = 1;
        TextSpan? method = SpanOf(analysis, own, ResultPart.Method, ref ignored);
        List<TextSpan> data = [];
        CollectData(analysis, own, data, ref confidence);
        string? metricText = metric is { } m ? text.Quote(m) : null;
        Metric? known =
            metricText is not null && lexicon.TryFind(metricText, out Metric? whole) ? whole
            : metric is not null && Best(analysis, own, ResultPart.Metric) is var best and >= 0
                ? analysis.Chunks[own.Candidates[best].Chunk].Metric
            : null;
        return new ResultClaim
        {
            Text = text.Quote(number.Span),
            Start = number.Span.Start,
            Confidence = Math.Max(MinConfidence, Math.Round(RightOfCertain * Math.Pow(confidence, Dependence), 3)),
            Sentence = text.SentenceAt(number.Span.Start),
            Value = number.Value,
            High = number.High,
            Unit = number.Unit,
            Kind = analysis.Kinds[index],
            Metric = metricText,
            MetricSpan = metric,
            MetricName = known?.Name,
            Data = [.. data.Select(text.Quote)],
            DataSpans = data,
            Method = method is { } s ? text.Quote(s) : null,
            MethodSpan = method,
            Baseline = baseline is { } b ? text.Quote(b) : null,
            BaselineSpan = baseline,
            Improvement =
                analysis.Kinds[index] == ResultKind.Score ? null : ImprovementReader.Read(text, analysis.WordUses, number, metric, known),
            BuiltFrom = Sources(claims, number, data, method, baseline),
        };
    }

    // The percentage itself, the data it was measured on, and the sizes in the names of the models that are compared.
    private static List<ClaimReference> Sources(
        ClaimIndex claims,
        StatedNumber number,
        List<TextSpan> data,
        TextSpan? method,
        TextSpan? baseline
    )
    {
        List<ClaimReference> sources = [];
        if (number.Percentage is { } percentage)
        {
            sources.Add(new ClaimReference("percentage", percentage.Span));
        }

        foreach (TextSpan span in data)
        {
            claims.AddOverlapping<DatasetClaim>(span, "dataset", sources);
            claims.AddOverlapping<BenchmarkClaim>(span, "benchmark", sources);
        }

        foreach (TextSpan? model in (ReadOnlySpan<TextSpan?>)[method, baseline])
        {
            if (model is { } span)
            {
                claims.AddOverlapping<ModelSizeClaim>(span, "model_size", sources);
            }
        }

        return sources;
    }

    // Where it is likelier that the text names no such part, none is claimed. Measured by cross-fitting.
    private static float MaxNil(ResultPart part) => part == ResultPart.Baseline ? 0.7f : 0.55f;

    // The likeliest candidate that says something, -1 where the text rather names none.
    private static int Best(ResultAnalysis analysis, Relations relations, ResultPart part)
    {
        if (relations.Nil(part) > MaxNil(part))
        {
            return -1;
        }

        int best = -1;
        for (int c = 0; c < relations.Candidates.Count; c++)
        {
            if (
                relations.Probability(c, part) >= MinProbability
                && (best < 0 || relations.Probability(c, part) > relations.Probability(best, part))
                && PartText.Of(analysis, relations.Candidates[c], part).Length > 0
            )
            {
                best = c;
            }
        }

        return best;
    }

    private static TextSpan? SpanOf(ResultAnalysis analysis, Relations relations, ResultPart part, ref double confidence)
    {
        int best = Best(analysis, relations, part);
        confidence *= best < 0 ? relations.Nil(part) : relations.Probability(best, part);
        return best < 0 ? null : PartText.Of(analysis, relations.Candidates[best], part);
    }

    private static void CollectData(ResultAnalysis analysis, Relations relations, List<TextSpan> data, ref double confidence)
    {
        int best = Best(analysis, relations, ResultPart.Data);
        confidence *= best < 0 ? relations.Nil(ResultPart.Data) : relations.Probability(best, ResultPart.Data);
        for (int c = 0; best >= 0 && c < relations.Candidates.Count; c++)
        {
            if (c != best && relations.Probability(c, ResultPart.Data) < MinOfFurther && !IsListedWith(analysis, relations, c, best))
            {
                continue;
            }

            TextSpan span = PartText.Of(analysis, relations.Candidates[c], ResultPart.Data);
            if (span.Length > 0 && !data.Exists(other => other.Overlaps(span)))
            {
                data.Add(span);
            }
        }

        if (best >= 0)
        {
            AddExamples(analysis, relations.Candidates[best].Chunk, data);
        }

        data.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    // "reasoning benchmarks such as A and B": the names say more than the description.
    private static void AddExamples(ResultAnalysis analysis, int chunk, List<TextSpan> data)
    {
        ref readonly Chunk described = ref analysis.Chunks[chunk];
        int first = chunk + 1;
        if (
            described.Name is not null
            || described.Noun != Noun.Data
            || first >= analysis.Chunks.Length
            || !(described.Right is Boundary.SuchAs or Boundary.Open || analysis.Text.IsWord(described.End, "like"))
            || analysis.Chunks[first].Sentence != described.Sentence
            || analysis.Chunks[first].First - described.End > LongestExample
        )
        {
            return;
        }

        for (int i = first; i < Math.Min(first + analysis.Chunks[first].GroupSize, analysis.Chunks.Length); i++)
        {
            if (
                analysis.Chunks[i].Name is { } named
                && !analysis.Text.HasHalfCharacter(named.Span)
                && !data.Exists(other => other.Overlaps(named.Span))
            )
            {
                data.Add(named.Span);
            }
        }
    }

    // "on A, B and C": what is named in one breath with the best is meant with it, unless the number has a place of its own in the list.
    private static bool IsListedWith(ResultAnalysis analysis, Relations relations, int candidate, int best)
    {
        ref readonly Chunk one = ref analysis.Chunks[relations.Candidates[candidate].Chunk];
        ref readonly Chunk other = ref analysis.Chunks[relations.Candidates[best].Chunk];
        return one.GroupSize > 1
            && one.GroupFirst == other.GroupFirst
            && one.Sentence == other.Sentence
            && one.Name is not null
            && other.Name is not null
            && (
                relations.Candidates[best].SentencesBack > 0
                || relations.Probability(candidate, ResultPart.Data) >= MinShareOfBest * relations.Probability(best, ResultPart.Data)
            );
    }
}
