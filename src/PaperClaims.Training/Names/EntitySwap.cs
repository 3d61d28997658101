using System.Text;

namespace PaperClaims.Training;

/// <summary>Entity-swap augmentation: copies of abstracts with names of others, so that the tagger learns contexts, not names.</summary>
internal sealed class EntitySwap(EntitySwapParameters parameters, IReadOnlyList<GoldPaper> papers)
{
    private readonly string[] pool = [.. papers.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];
    private readonly Random random = new(parameters.Seed);

    public IEnumerable<GoldPaper> Copies() =>
        Enumerable.Repeat(papers, parameters.Copies).SelectMany(all => all).Where(paper => NamesOf(paper).Any()).Select(Copy);

    private static IEnumerable<string> NamesOf(GoldPaper paper) =>
        paper
            .Claims.Where(claim => claim.IsName && !claim.Optional && claim.Name is null)
            .Select(claim => paper.Abstract.Substring(claim.Span.Start, claim.Span.Length));

    // A name of as many words, so that what is learned of ends stays true.
    private string Like(string name)
    {
        for (int tries = 0; tries < parameters.MaxTries; tries++)
        {
            string other = pool[random.Next(pool.Length)];
            if (other.AsSpan().Count(' ') == name.AsSpan().Count(' '))
            {
                return other;
            }
        }

        return name;
    }

    private GoldPaper Copy(GoldPaper paper)
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
                other = claim.Optional || claim.Name is not null ? name : Like(name);
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
