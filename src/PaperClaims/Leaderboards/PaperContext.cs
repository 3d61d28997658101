namespace PaperClaims;

/// <summary>A paper whose scores are put on boards, with what is asked of it for each.</summary>
internal sealed class PaperContext(ExtractedPaper paper)
{
    private readonly string? titled = MethodName.InTitle(paper);
    private readonly Uri? code = paper.Claims.CodeUrls.FirstOrDefault(url => url.Artifact == Artifact.Code)?.Url;
    private readonly HashSet<string> baselines = [.. paper.Claims.Results.Select(result => result.Baseline).OfType<string>()];

    // In a paper that proposes no method, of a benchmark or a study, the models measured are what its scores are of.
    private bool HasOwn => titled is not null || paper.Claims.Results.Any(result => result.IsOwnMethod == true);

    public ExtractedPaper Paper => paper;

    /// <summary>The same for all versions of the paper.</summary>
    public string Key { get; } = PaperReference.KeyOf(paper.Id);

    /// <summary>Whether the score is another system's: the claim says so, or the words around it.</summary>
    public bool IsBaseline(ResultClaim result) =>
        OtherSystem.HasScore(paper, result)
        || (
            result.IsOwnMethod != true
            && MethodName.Clean(result.Method) is { } method
            && ((HasOwn && result.IsOwnMethod == false) || baselines.Contains(result.Method!) || OtherSystem.IsMeant(method))
            && !IsVariantOfOwn(method)
        );

    // "HeronNet-L" where the title, another result or "we present HeronNet" makes HeronNet the paper's own.
    private bool IsVariantOfOwn(string method) =>
        MethodName.IsInTitle(method, paper.Title)
        || (
            MethodName.StemOf(method) is { } stem
            && (
                paper.Claims.Results.Any(other => other.IsOwnMethod == true && MethodName.StemOf(other.Method ?? "") == stem)
                || MethodName.IsIntroduced(stem, paper.Abstract)
            )
        );

    public LeaderboardEntry EntryOf(ResultClaim result, decimal score)
    {
        bool baseline = IsBaseline(result);

        // What the words give to another system is not the paper's method's: of which one, the claim does not know.
        string? method = baseline && result.IsOwnMethod == true ? null : MethodName.Clean(result.Method);
        bool fromTitle = method is null && !baseline && titled is not null;
        return new LeaderboardEntry
        {
            Score = score,
            Written = result.Text.Replace("\\", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal),
            IsApproximate = ScoreWording.IsApproximate(paper, result),
            Method = fromTitle ? titled : method,
            MethodFromTitle = fromTitle,
            IsBaseline = baseline,
            PaperId = paper.Id,
            PaperTitle = paper.Title,
            PaperDate = paper.Date ?? PaperReference.DateOf(paper.Id),
            PaperUrl = PaperReference.UrlOf(paper.Id),
            CodeUrl = code,
            Sentence = paper.Abstract?.Substring(result.Sentence.Start, result.Sentence.Length),
            Result = result,
        };
    }
}
