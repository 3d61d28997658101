namespace PaperClaims.Cli.Evaluation;

/// <summary>Compares predicted claims with gold, kind by kind.</summary>
internal sealed class Evaluation
{
    public const string Names = "names";

    private const string Results = "result";

    // In the order of the report. Claims of kinds that are not here need only overlap, and are measured last.
    private static readonly Dictionary<string, Func<EvaluatedClaim, EvaluatedClaim, bool>> Comparisons = new()
    {
        ["model_size"] = static (p, g) => p.Overlaps(g) && IsClose(p, g, "parameters"),
        ["percentage"] = IsSamePercentage,
        ["code_url"] = static (p, g) => Address(p.TextOf("url")) == Address(g.TextOf("url")),
        [Results] = IsSameValue,
        ["dataset_size"] = IsSameValue,
    };

    // Attributes of a matched claim that are compared too.
    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["percentage"] = ["bound", "role"],
        ["code_url"] = ["artifact"],
    };

    private readonly string[] kinds;
    private readonly Dictionary<string, Tally> tallies = new()
    {
        [Names] = new(),
        ["name-types"] = new(),
        ["names-overlap"] = new(),
        ["papers"] = new(),
    };

    private readonly Dictionary<string, (int Right, int Total)> shares = [];

    public Evaluation(ClaimKinds kinds)
    {
        // Names of both kinds are measured together.
        string[] others = [.. kinds.All.Where(kind => !kind.Type.IsAssignableTo(typeof(NameClaim))).Select(kind => kind.Name)];
        this.kinds = [.. Comparisons.Keys.Intersect(others).Union(others)];
        foreach (string kind in this.kinds)
        {
            tallies[kind] = new();
            if (kind == Results)
            {
                tallies["result-linked"] = new();
                tallies["result-entry"] = new();
            }
        }
    }

    /// <summary>What is measured, in the order of the report.</summary>
    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    /// <summary>How many of the matched claims have the attribute of gold.</summary>
    public IReadOnlyDictionary<string, (int Right, int Total)> Shares => shares;

    public void Add(string paper, IReadOnlyList<EvaluatedClaim> gold, IReadOnlyList<EvaluatedClaim> predicted)
    {
        AddNames(paper, gold, predicted);
        foreach (string kind in kinds)
        {
            List<(EvaluatedClaim Predicted, EvaluatedClaim Gold)> pairs = Match(
                paper,
                kind,
                gold,
                predicted,
                Comparisons.GetValueOrDefault(kind, static (p, g) => p.Overlaps(g))
            );
            Share(pairs, Attributes.GetValueOrDefault(kind, []));
            if (kind == Results)
            {
                ShareParts(pairs);
            }
        }

        Match(paper, Results, gold, predicted, static (p, g) => IsSameValue(p, g) && ResultParts.IsLinked(p, g), "result-linked");
        Match(paper, Results, gold, predicted, static (p, g) => IsSameValue(p, g) && ResultParts.IsEntry(p, g), "result-entry");
    }

    private void AddNames(string paper, IReadOnlyList<EvaluatedClaim> gold, IReadOnlyList<EvaluatedClaim> predicted)
    {
        EvaluatedClaim[] names = [.. gold.Where(claim => claim.IsName)];
        HashSet<(int, int)> optional = [.. names.Where(claim => claim.IsOptional).Select(NameComparison.Trimmed)];
        EvaluatedClaim[] wanted = [.. names.Where(claim => !optional.Contains(NameComparison.Trimmed(claim)))];
        EvaluatedClaim[] found =
        [
            .. predicted
                .Where(claim => claim.IsName)
                .DistinctBy(NameComparison.Trimmed)
                .Where(claim => !optional.Contains(NameComparison.Trimmed(claim))),
        ];
        tallies[Names].Match(paper, found, wanted, static (p, g) => NameComparison.Trimmed(p) == NameComparison.Trimmed(g));
        tallies["name-types"]
            .Match(
                paper,
                found,
                wanted,
                static (p, g) => NameComparison.Trimmed(p) == NameComparison.Trimmed(g) && (p.Type == g.Type || g.IsEither)
            );
        tallies["names-overlap"].Match(paper, found, wanted, static (p, g) => p.Overlaps(g));

        Dictionary<string, EvaluatedClaim> wantedNames = Distinct(wanted);
        Dictionary<string, EvaluatedClaim> foundNames = Distinct(found);
        HashSet<string> optionalNames = [.. names.Where(claim => claim.IsOptional).Select(NameComparison.Normalized)];
        tallies["papers"]
            .Add(
                paper,
                foundNames.Keys.Count(wantedNames.ContainsKey),
                [
                    .. foundNames
                        .Where(name => !wantedNames.ContainsKey(name.Key) && !optionalNames.Contains(name.Key))
                        .Select(name => name.Value),
                ],
                [.. wantedNames.Where(name => !foundNames.ContainsKey(name.Key)).Select(name => name.Value)]
            );
    }

    private static Dictionary<string, EvaluatedClaim> Distinct(IEnumerable<EvaluatedClaim> names)
    {
        Dictionary<string, EvaluatedClaim> distinct = [];
        foreach (EvaluatedClaim name in names)
        {
            distinct[NameComparison.Normalized(name)] = name;
        }

        return distinct;
    }

    private List<(EvaluatedClaim Predicted, EvaluatedClaim Gold)> Match(
        string paper,
        string type,
        IEnumerable<EvaluatedClaim> gold,
        IEnumerable<EvaluatedClaim> predicted,
        Func<EvaluatedClaim, EvaluatedClaim, bool> same,
        string? tally = null
    ) => tallies[tally ?? type].Match(paper, predicted.Where(claim => claim.Type == type), gold.Where(claim => claim.Type == type), same);

    private void Share(List<(EvaluatedClaim Predicted, EvaluatedClaim Gold)> pairs, params ReadOnlySpan<string> attributes)
    {
        foreach ((EvaluatedClaim predicted, EvaluatedClaim gold) in pairs)
        {
            foreach (string attribute in attributes)
            {
                Share(attribute, predicted.TextOf(attribute) == gold.TextOf(attribute));
            }
        }
    }

    private void ShareParts(List<(EvaluatedClaim Predicted, EvaluatedClaim Gold)> pairs)
    {
        foreach ((EvaluatedClaim predicted, EvaluatedClaim gold) in pairs)
        {
            foreach (string part in ResultParts.All.Where(part => ResultParts.IsAsked(part, gold)))
            {
                Share(part, ResultParts.Agree(predicted, gold, part));
            }
        }
    }

    private void Share(string attribute, bool isRight)
    {
        (int right, int total) = shares.GetValueOrDefault(attribute);
        shares[attribute] = (right + (isRight ? 1 : 0), total + 1);
    }

    private static bool IsSameValue(EvaluatedClaim predicted, EvaluatedClaim gold) =>
        predicted.Overlaps(gold) && IsClose(predicted, gold, "value");

    private static bool IsSamePercentage(EvaluatedClaim predicted, EvaluatedClaim gold) =>
        IsSameValue(predicted, gold)
        && (gold.NumberOf("high") is null || IsClose(predicted, gold, "high"))
        && predicted.TextOf("unit") == gold.TextOf("unit");

    // Half a per cent: "1.3B" and 1,310,000,000 are one size.
    private static bool IsClose(EvaluatedClaim predicted, EvaluatedClaim gold, string attribute) =>
        predicted.NumberOf(attribute) is { } value
        && gold.NumberOf(attribute) is { } wanted
        && Math.Abs(value - wanted) <= 0.005 * Math.Max(1e-9, Math.Abs(wanted));

    /// <summary>Blind to the scheme, <c>www.</c>, the case of the host, a closing slash and <c>.git</c>.</summary>
    private static string Address(string? url)
    {
        string address = (url ?? "").Trim();
        foreach (string prefix in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                address = address[prefix.Length..];
                address = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
                break;
            }
        }

        address = address.TrimEnd('/');
        int slash = address.IndexOf('/', StringComparison.Ordinal);
        (string host, string path) = slash < 0 ? (address, "") : (address[..slash], address[(slash + 1)..]);
        return host.ToLowerInvariant() + "/" + (path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path);
    }
}
