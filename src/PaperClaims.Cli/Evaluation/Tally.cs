namespace PaperClaims.Cli.Evaluation;

/// <summary>Counts what is right, extra and missed of one kind.</summary>
internal sealed class Tally
{
    private readonly List<(string Paper, string What, EvaluatedClaim Claim)> errors = [];
    private int right;
    private int extra;
    private int missed;

    public int Gold => right + missed;

    public int Predicted => right + extra;

    public double Precision => Predicted > 0 ? (double)right / Predicted : 0;

    public double Recall => Gold > 0 ? (double)right / Gold : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public IReadOnlyList<(string Paper, string What, EvaluatedClaim Claim)> Errors => errors;

    public void Add(string paper, int right, IReadOnlyCollection<EvaluatedClaim> extra, IReadOnlyCollection<EvaluatedClaim> missed)
    {
        this.right += right;
        this.extra += extra.Count;
        this.missed += missed.Count;
        errors.AddRange(extra.Select(claim => (paper, "extra", claim)));
        errors.AddRange(missed.Select(claim => (paper, "missed", claim)));
    }

    /// <summary>Matches one to one, in order, each prediction with the first gold claim that is left and the same.</summary>
    public List<(EvaluatedClaim Predicted, EvaluatedClaim Gold)> Match(
        string paper,
        IEnumerable<EvaluatedClaim> predicted,
        IEnumerable<EvaluatedClaim> gold,
        Func<EvaluatedClaim, EvaluatedClaim, bool> same
    )
    {
        List<EvaluatedClaim> left = [.. gold];
        List<EvaluatedClaim> unmatched = [];
        List<(EvaluatedClaim, EvaluatedClaim)> pairs = [];
        foreach (EvaluatedClaim claim in predicted)
        {
            int index = left.FindIndex(one => same(claim, one));
            if (index < 0)
            {
                unmatched.Add(claim);
                continue;
            }

            pairs.Add((claim, left[index]));
            left.RemoveAt(index);
        }

        Add(paper, pairs.Count, unmatched, left);
        return pairs;
    }
}
