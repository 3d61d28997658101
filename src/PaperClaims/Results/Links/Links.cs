namespace PaperClaims;

/// <summary>How probably each candidate is each part of one result.</summary>
internal sealed class Links(List<Candidate> candidates)
{
    // Odds stay finite.
    private const float MostAlone = 0.99999f;

    private readonly float[] probabilities = new float[candidates.Count * LinkModel.Parts];

    private readonly (int Best, int Next)[] bests = [.. Enumerable.Repeat((LinkPatterns.None, LinkPatterns.None), LinkModel.Parts)];
    private readonly byte[] ranks = new byte[candidates.Count * LinkModel.Parts];
    private readonly PartWeights[] words = new PartWeights[candidates.Count];
    private readonly float[] absent = new float[LinkModel.Parts];

    public List<Candidate> Candidates => candidates;

    /// <summary>How probably the text names no such part, rather than that the likeliest candidate is it.</summary>
    public ref float Absent(Part part) => ref absent[(int)part];

    /// <summary>The rank of the pattern that ties the candidate to the number.</summary>
    public int Rank(int candidate, Part part) => ranks[(candidate * LinkModel.Parts) + (int)part];

    /// <summary>Sets the ranks of a candidate; all are set before any is compared.</summary>
    public void SetRanks(int candidate, (int Metric, int Data, int Baseline, int Method) ranks)
    {
        SetRank(candidate, Part.Metric, ranks.Metric);
        SetRank(candidate, Part.Data, ranks.Data);
        SetRank(candidate, Part.Baseline, ranks.Baseline);
        SetRank(candidate, Part.Method, ranks.Method);
    }

    /// <summary>The best rank of all candidates but one; -1 leaves none out.</summary>
    public int BestRankBut(int candidate, Part part)
    {
        (int best, int next) = bests[(int)part];
        return candidate >= 0 && Rank(candidate, part) == best ? next : best;
    }

    /// <summary>What the words alone say.</summary>
    public ref PartWeights Words(int candidate) => ref words[candidate];

    /// <summary>How probably the candidate is the part.</summary>
    public ref float Probability(int candidate, Part part) => ref probabilities[(candidate * LinkModel.Parts) + (int)part];

    /// <summary>Whether one candidate at most is the part; data are often several.</summary>
    public static bool IsChoice(Part part) => part != Part.Data;

    /// <summary>Makes the probability of each candidate, judged by itself against there being none, that of its being chosen of all.</summary>
    public void Choose()
    {
        for (Part part = 0; (int)part < LinkModel.Parts; part++)
        {
            if (IsChoice(part))
            {
                Choose(part);
            }
        }
    }

    /// <summary>The candidate that is most probably the part, -1 if there is no candidate.</summary>
    public int Likeliest(Part part)
    {
        int best = candidates.Count > 0 ? 0 : -1;
        for (int c = 1; c < candidates.Count; c++)
        {
            best = Probability(c, part) > Probability(best, part) ? c : best;
        }

        return best;
    }

    /// <summary>Place of a phrase among the candidates, -1 if it is none.</summary>
    public int IndexOf(int phrase)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Phrase == phrase)
            {
                return i;
            }
        }

        return -1;
    }

    private void Choose(Part part)
    {
        float all = 1;
        for (int c = 0; c < candidates.Count; c++)
        {
            float alone = Math.Min(Probability(c, part), MostAlone);
            Probability(c, part) = alone / (1 - alone);
            all += Probability(c, part);
        }

        for (int c = 0; c < candidates.Count; c++)
        {
            Probability(c, part) /= all;
        }
    }

    private void SetRank(int candidate, Part part, int rank)
    {
        ranks[(candidate * LinkModel.Parts) + (int)part] = (byte)rank;
        (int best, int next) = bests[(int)part];
        bests[(int)part] = rank < best ? (rank, best) : (best, Math.Min(next, rank));
    }
}
