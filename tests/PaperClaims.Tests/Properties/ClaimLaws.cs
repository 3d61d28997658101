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
            NameClaim name when !IsWhole(name.Text) => "a name begins or ends inside braces or a formula",
            ResultClaim result when !PartsQuote(text, result) => "a part of a result does not quote its text",
            _ => null,
        };

    private static bool IsWhole(string name)
    {
        int depth = 0;
        int dollars = 0;
        for (int i = 0; i < name.Length && depth >= 0; i++)
        {
            if (name[i] == '\\')
            {
                // "\}" is a sign, not an end.
                i++;
                continue;
            }

            char c = name[i];
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            dollars += c == '$' ? 1 : 0;
        }

        return depth == 0 && dollars % 2 == 0;
    }

    private static bool PartsQuote(string text, ResultClaim result) =>
        Quotes(text, result.Metric, result.MetricSpan)
        && Quotes(text, result.Method, result.MethodSpan)
        && Quotes(text, result.Baseline, result.BaselineSpan)
        && Quotes(text, result.Task, result.TaskSpan)
        && Quote(text, result.Data, result.DataSpans)
        && Quote(text, result.Conditions, result.ConditionSpans);

    private static bool Quote(string text, IReadOnlyList<string> parts, IReadOnlyList<TextSpan> spans) =>
        parts.Count == spans.Count && parts.Zip(spans).All(part => Quotes(text, part.First, part.Second));

    private static bool Quotes(string text, string? quote, TextSpan? span) =>
        span is { } part
            ? part.Start >= 0 && part.Start + part.Length <= text.Length && text.AsSpan(part.Start, part.Length).SequenceEqual(quote)
            : quote is null;
}
