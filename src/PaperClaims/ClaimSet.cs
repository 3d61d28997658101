using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>The claims of one abstract, in text order. Immutable; two sets are equal if their claims are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ItemsDebugView<Claim>))]
[CollectionBuilder(typeof(ClaimSet), nameof(Create))]
public sealed partial class ClaimSet : IReadOnlyList<Claim>, IEquatable<ClaimSet>
{
    private readonly Claim[] claims;

    private ClaimSet(Claim[] claims) => this.claims = claims;

    /// <summary>A set without claims.</summary>
    public static ClaimSet Empty { get; } = new([]);

    /// <summary>Makes a set of <paramref name="claims"/>, put into text order.</summary>
    public static ClaimSet Create(ReadOnlySpan<Claim> claims) => Order(claims.ToArray());

    internal static ClaimSet Order(IEnumerable<Claim> claims)
    {
        // A stable order: by position, then as the extractors found them.
        Claim[] ordered = [.. claims];
        (int Start, int Length, int Found)[] places = new (int, int, int)[ordered.Length];
        for (int i = 0; i < ordered.Length; i++)
        {
            places[i] = (ordered[i].Start, ordered[i].Length, i);
        }

        Array.Sort(places, ordered);
        return ordered.Length == 0 ? Empty : new ClaimSet(ordered);
    }

    /// <summary>The percentages.</summary>
    public IEnumerable<PercentageClaim> Percentages => claims.OfType<PercentageClaim>();

    /// <summary>The model sizes.</summary>
    public IEnumerable<ModelSizeClaim> ModelSizes => claims.OfType<ModelSizeClaim>();

    /// <summary>The web addresses.</summary>
    public IEnumerable<CodeUrlClaim> CodeUrls => claims.OfType<CodeUrlClaim>();

    /// <summary>The sizes of data resources.</summary>
    public IEnumerable<DatasetSizeClaim> DatasetSizes => claims.OfType<DatasetSizeClaim>();

    /// <summary>The mentions of named datasets.</summary>
    public IEnumerable<DatasetClaim> Datasets => claims.OfType<DatasetClaim>();

    /// <summary>The mentions of named benchmarks.</summary>
    public IEnumerable<BenchmarkClaim> Benchmarks => claims.OfType<BenchmarkClaim>();

    /// <summary>The results.</summary>
    public IEnumerable<ResultClaim> Results => claims.OfType<ResultClaim>();

    /// <summary>Number of claims.</summary>
    public int Count => claims.Length;

    /// <summary>The claim at <paramref name="index"/>, in text order.</summary>
    public Claim this[int index] => claims[index];

    /// <inheritdoc />
    public IEnumerator<Claim> GetEnumerator() => claims.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ClaimSet? other) => other is not null && claims.AsSpan().SequenceEqual(other.claims);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ClaimSet);

    /// <summary>Whether both have the same claims, or both are null.</summary>
    public static bool operator ==(ClaimSet? left, ClaimSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether their claims differ, or one of them alone is null.</summary>
    public static bool operator !=(ClaimSet? left, ClaimSet? right) => !(left == right);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (Claim claim in claims)
        {
            hash.Add(claim);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of claims of each kind: <c>5 claims: 2 percentages, 1 dataset, 2 results</c>.</summary>
    public override string ToString()
    {
        if (Count == 0)
        {
            return "no claims";
        }

        IEnumerable<string> kinds = claims.GroupBy(NameOf).Select(kind => Counted(kind.Count(), kind.Key));
        return $"{Counted(Count, "claim")}: {string.Join(", ", kinds)}";
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static string NameOf(Claim claim) => claim.JsonType?.Replace('_', ' ') ?? claim.GetType().Name;
}
