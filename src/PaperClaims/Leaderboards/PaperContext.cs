namespace PaperClaims;

/// <summary>A paper whose scores are put on boards, with what is asked of it for each.</summary>
internal sealed class PaperContext(ExtractedPaper paper)
{
    private readonly string? titled = MethodName.InTitle(paper);
    private readonly Uri? code = paper.Claims.CodeUrls.FirstOrDefault(url => url.Artifact == Artifact.Code)?.Url;
    private readonly OwnMethodNames own = new(paper);
    private readonly HashSet<string> baselines = [.. paper.Claims.Results.Select(result => result.Baseline).OfType<string>()];

    public ExtractedPaper Paper => paper;

    /// <summary>The same for all versions of the paper.</summary>
    public string Key { get; } = PaperReference.KeyOf(paper.Id);

    /// <summary>Whether the score is another system's, compared with the paper's own: the claim says so, or the words around it.</summary>
    public bool IsBaseline(ResultClaim result)
    {
        string? other =
            result.IsOwnMethod != true && MethodName.Clean(result.Method) is { } method && !own.IsVariant(method) ? method : null;
        if (other is not null && OtherSystem.IsMeant(other))
        {
            return true;
        }

        return !own.IsStudy
            && (
                OtherSystem.HasScore(paper, result)
                || (other is not null && baselines.Contains(result.Method!))
                || (other is not null && result.IsOwnMethod == false && other.Any(char.IsUpper) && own.MayBeComparedWith(result))
            );
    }

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
