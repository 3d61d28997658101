namespace PaperClaims.Tests.Properties;

/// <summary>What holds for every claim of every text.</summary>
internal static class ClaimLaws
{
    /// <summary>The law that a claim of <paramref name="text"/> breaks, null if it breaks none.</summary>
    public static string? BrokenBy(string text, Claim claim) =>
        claim switch
        {
            { Length: <= 0 } or { Start: < 0 } => "a claim is empty",
            _ when !Quotes(text, claim.Text, claim.Span) => "a claim does not quote its text",
            _ when !claim.Sentence.Contains(claim.Span) => "a claim leaves its sentence",
            { Confidence: not (> 0 and <= 1) } => "a confidence is none",
            ResultClaim result when !PartsQuote(text, result) => "a part of a result does not quote its text",
            _ => null,
        };

    private static bool PartsQuote(string text, ResultClaim result) =>
        Quotes(text, result.Metric, result.MetricSpan)
        && Quotes(text, result.Subject, result.SubjectSpan)
        && Quotes(text, result.Baseline, result.BaselineSpan)
        && result.On.Count == result.OnSpans.Count
        && result.On.Zip(result.OnSpans).All(on => Quotes(text, on.First, on.Second));

    private static bool Quotes(string text, string? quote, TextSpan? span) =>
        span is { } part
            ? part.Start >= 0 && part.Start + part.Length <= text.Length && text.AsSpan(part.Start, part.Length).SequenceEqual(quote)
            : quote is null;
}
