namespace PaperClaims.Cli.Evaluation;

/// <summary>Compares names blind to a leading article and a trailing generic noun.</summary>
internal static class NameComparison
{
    /// <summary>Where the name stands once article and noun are taken off.</summary>
    public static (int Start, int End) Trimmed(EvaluatedClaim claim)
    {
        TextSpan name = ResourceName.Trimmed(claim.Text);
        return (claim.Start + name.Start, claim.Start + name.End);
    }

    /// <summary>The name without article, noun, case and signs, by which the mentions of a paper are put together.</summary>
    public static string Normalized(EvaluatedClaim claim) =>
        ResourceName.Key(claim.TextOf("name") is { Length: > 0 } given ? given : claim.Text);
}
