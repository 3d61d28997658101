namespace PaperClaims;

/// <summary>Finds claims by where they stand.</summary>
internal sealed class ClaimIndex
{
    private readonly Claim[] claims;

    /// <summary>Indexes those of the claims that a result can be built from beside its number: names and model sizes.</summary>
    public ClaimIndex(IReadOnlyList<Claim> claims)
    {
        List<Claim> kept = [];
        foreach (Claim claim in claims)
        {
            if (claim is NameClaim or ModelSizeClaim)
            {
                kept.Add(claim);
            }
        }

        kept.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        this.claims = [.. kept];
    }

    public void AddOverlapping<TClaim>(TextSpan span, string type, List<ClaimReference> found)
        where TClaim : Claim
    {
        int low = 0;
        int high = claims.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = claims[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < claims.Length && claims[i].Start < span.End; i++)
        {
            if (claims[i] is TClaim && claims[i].Span.Overlaps(span))
            {
                found.Add(new ClaimReference(type, claims[i].Span));
            }
        }
    }
}
