using System.Text;

namespace PaperClaims.Training;

/// <summary>Entity-swap augmentation: copies of abstracts with names of others, so that the tagger learns contexts, not names.</summary>
internal static class EntitySwap
{
    private const int Seed = 20240101;

    // A second copy still helps, more do not.
    private const int CopiesEach = 2;
    private const int MaxTries = 20;

    public static IEnumerable<GoldPaper> Copies(IReadOnlyList<GoldPaper> papers)
    {
        string[] pool = [.. papers.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];
        Random random = new(Seed);
        foreach (GoldPaper paper in Enumerable.Repeat(papers, CopiesEach).SelectMany(all => all))
        {
            if (NamesOf(paper).Any())
            {
                yield return Copy(paper, pool, random);
            }
        }
    }

    private static IEnumerable<string> NamesOf(GoldPaper paper) =>
        paper
            .Claims.Where(claim => claim.IsName && !claim.Optional && claim.Name is null)
            .Select(claim => paper.Abstract.Substring(claim.Span.Start, claim.Span.Length));

    // A name of as many words, so that what is learned of ends stays true.
    private static string Like(string name, string[] pool, Random random)
    {
        for (int tries = 0; tries < MaxTries; tries++)
        {
            string other = pool[random.Next(pool.Length)];
            if (other.AsSpan().Count(' ') == name.AsSpan().Count(' '))
            {
                return other;
            }
        }

        return name;
    }

    private static GoldPaper Copy(GoldPaper paper, string[] pool, Random random)
    {
        Dictionary<string, string> others = new(StringComparer.Ordinal);
        StringBuilder text = new();
        List<GoldClaim> claims = [];
        int at = 0;
        string? title = paper.Title;
        foreach (
            GoldClaim claim in paper
                .Claims.Where(claim => claim.IsName)
                .OrderBy(claim => claim.Span.Start)
                .ThenBy(claim => claim.Span.Length)
        )
        {
            if (claim.Span.Start < at)
            {
                continue;
            }

            string name = paper.Abstract.Substring(claim.Span.Start, claim.Span.Length);
            if (!others.TryGetValue(name, out string? other))
            {
                other = claim.Optional || claim.Name is not null ? name : Like(name, pool, random);
                others[name] = other;
                title = title?.Replace(name, other, StringComparison.Ordinal);
            }

            text.Append(paper.Abstract, at, claim.Span.Start - at);
            claims.Add(claim with { Span = new TextSpan(text.Length, other.Length) });
            text.Append(other);
            at = claim.Span.End;
        }

        text.Append(paper.Abstract, at, paper.Abstract.Length - at);
        return new GoldPaper(paper.Id, title, text.ToString(), [.. claims]);
    }
}
