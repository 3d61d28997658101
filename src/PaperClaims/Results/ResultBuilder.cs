using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a claim together from a number and what is read as its parts.</summary>
internal static class ResultBuilder
{
    private const double MinConfidence = 0.001;

    // Where one part is right the others are rather right too: the product alone is too low. Measured by cross-fitting.
    private const double Dependence = 0.8;

    // So many of those that the model takes to be certain are right. Measured by cross-fitting.
    private const double RightOfCertain = 0.9;

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
        ChosenParts parts = new(analysis, own);
        TextSpan? metric = parts.MetricOf(index);
        TextSpan? task = parts.SpanOf(ResultPart.Task);
        TextSpan? method = parts.SpanOf(ResultPart.Method);
        TextSpan? baseline = parts.SpanOf(ResultPart.Baseline);
        ResultKind kind = analysis.Kinds[index];
        string? metricText = QuoteOf(text, metric);
        Metric? known =
            metricText is null ? null
            : lexicon.TryFind(metricText, out Metric? whole) ? whole
            : parts.SpanOf(ResultPart.Metric) == metric ? parts.ChunkOf(ResultPart.Metric).Metric
            : null;
        ResultConfidences confidences = ConfidencesOf(parts, confidence);
        return new ResultClaim
        {
            Text = text.Quote(number.Span),
            Start = number.Span.Start,
            Confidence = OfEntry(confidences, kind),
            Sentence = text.SentenceAt(number.Span.Start),
            Value = number.Value,
            High = number.High,
            Unit = number.Unit,
            Kind = kind,
            Metric = metricText,
            MetricSpan = metric,
            MetricName = known?.Name,
            Data = [.. parts.Data.Select(text.Quote)],
            DataSpans = parts.Data,
            Task = QuoteOf(text, task),
            TaskSpan = task,
            Conditions = [.. parts.Conditions.Select(text.Quote)],
            ConditionSpans = parts.Conditions,
            Method = QuoteOf(text, method),
            MethodSpan = method,
            IsOwnMethod = method is { } acting ? OwnMethods.IsOwn(analysis, parts.ChunkOf(ResultPart.Method), acting) : null,
            Baseline = QuoteOf(text, baseline),
            BaselineSpan = baseline,
            Improvement = kind == ResultKind.Score ? null : ImprovementReader.Read(text, analysis.WordUses, number, kind, metric, known),
            Confidences = confidences,
            BuiltFrom = Sources(claims, number, parts.Data, method, baseline),
        };
    }

    private static string? QuoteOf(AbstractText text, TextSpan? span) => span is { } part ? text.Quote(part) : null;

    private static ResultConfidences ConfidencesOf(ChosenParts parts, double value) =>
        new(
            Rounded(value),
            Rounded(parts.Probability(ResultPart.Metric)),
            Rounded(parts.Probability(ResultPart.Data)),
            Rounded(parts.Probability(ResultPart.Method)),
            Rounded(parts.Probability(ResultPart.Baseline))
        );

    private static double OfEntry(ResultConfidences of, ResultKind kind)
    {
        double all = of.Value * of.Metric * of.Data * of.Method * (kind == ResultKind.Score ? 1 : of.Baseline);
        return Rounded(RightOfCertain * Math.Pow(all, Dependence));
    }

    private static double Rounded(double confidence) => Math.Max(MinConfidence, Math.Round(confidence, 3));

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
}
