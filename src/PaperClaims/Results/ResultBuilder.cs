using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a claim together from a number and what is read as its parts.</summary>
internal static class ResultBuilder
{
    private const double MinConfidence = 0.001;

    /// <param name="analysis">The abstract.</param>
    /// <param name="parts">What was chosen as the parts of the number.</param>
    /// <param name="index">The number.</param>
    /// <param name="confidences">How probably each is right, given that the number is a result; rounded here.</param>
    /// <param name="entry">How probably all are, the number too.</param>
    /// <param name="lexicon">The metrics.</param>
    /// <param name="claims">The claims that were found before.</param>
    public static ResultClaim Build(
        ResultAnalysis analysis,
        ChosenParts parts,
        int index,
        ResultConfidences confidences,
        double entry,
        MetricLexicon lexicon,
        ClaimIndex claims
    )
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        TextSpan? metric = parts.MetricOf(index);
        TextSpan? task = parts.SpanOf(ResultPart.Task);
        TextSpan? method = parts.SpanOf(ResultPart.Method);
        TextSpan? baseline = parts.SpanOf(ResultPart.Baseline);
        ResultKind kind = analysis.Kinds[index];
        string? metricText = QuoteOf(text, metric);
        Metric? named = metricText is null ? null : MetricPhrase.Find(metricText, lexicon);

        // "edge accuracy" is no metric that is known, but better where accuracy is.
        Metric? measured =
            named
            ?? (metric is not null && parts.SpanOf(ResultPart.Metric) == metric ? parts.ChunkOf(ResultPart.Metric).Metric as Metric : null);
        return new ResultClaim
        {
            Text = text.Quote(number.Span),
            Start = number.Span.Start,
            Confidence = Rounded(entry),
            Sentence = text.SentenceAt(number.Span.Start),
            Value = number.Value,
            High = number.High,
            Unit = number.Unit is { } unit ? new ResultUnit(unit) : null,
            Bound = number.Percentage?.Bound ?? BoundReader.Read(text, number.First, number.UnitEnd),
            Kind = kind,
            Metric = metricText,
            MetricSpan = metric,
            MetricName = named?.Name,
            Data = [.. parts.Data.Select(text.Quote)],
            DataSpans = parts.Data,
            Task = QuoteOf(text, task),
            TaskSpan = task,
            Conditions = [.. parts.Conditions.Select(text.Quote)],
            ConditionSpans = parts.Conditions,
            Method = QuoteOf(text, method),
            MethodSpan = method,
            IsOwnMethod = method is { } acting ? OwnMethods.IsOwn(analysis.OwnMethod, parts.ChunkOf(ResultPart.Method), acting) : null,
            Baseline = QuoteOf(text, baseline),
            BaselineSpan = baseline,
            Improvement = kind == ResultKind.Score ? null : ImprovementReader.Read(text, analysis.WordUses, number, kind, metric, measured),
            Confidences = new(
                Rounded(confidences.Value),
                Rounded(confidences.Metric),
                Rounded(confidences.Data),
                Rounded(confidences.Method),
                Rounded(confidences.Baseline)
            ),
            BuiltFrom = Sources(claims, number, parts.Data, method, baseline),
        };
    }

    private static string? QuoteOf(AbstractText text, TextSpan? span) => span is { } part ? text.Quote(part) : null;

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
