namespace PaperClaims;

/// <summary>How probably each candidate is each part of one result.</summary>
internal sealed class Links(List<Candidate> candidates)
{
    private readonly float[] probabilities = new float[candidates.Count * LinkModel.Parts];

    private readonly byte[] ranks = new byte[candidates.Count * LinkModel.Parts];
    private readonly PartWeights[] words = new PartWeights[candidates.Count];
    private readonly float[] absent = new float[LinkModel.Parts];

    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>How probably the text names no such part.</summary>
    public ref float Absent(Part part) => ref absent[(int)part];

    /// <summary>The rank of the pattern that ties the candidate to the number.</summary>
    public ref byte Rank(int candidate, Part part) => ref ranks[(candidate * LinkModel.Parts) + (int)part];

    /// <summary>The best rank of all candidates but one.</summary>
    public int BestRankBut(int candidate, Part part)
    {
        int best = LinkPatterns.None;
        for (int c = 0; c < candidates.Count; c++)
        {
            best = c == candidate ? best : Math.Min(best, Rank(c, part));
        }

        return best;
    }

    /// <summary>What the words alone say.</summary>
    public ref PartWeights Words(int candidate) => ref words[candidate];

    /// <summary>How probably the candidate is the part.</summary>
    public ref float Probability(int candidate, Part part) => ref probabilities[(candidate * LinkModel.Parts) + (int)part];

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
}
