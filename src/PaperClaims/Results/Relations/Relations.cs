namespace PaperClaims;

/// <summary>How probably each candidate is each part of one result.</summary>
internal sealed class Relations(List<Candidate> candidates)
{
    // So that odds stay finite.
    private const float MaxAlone = 0.99999f;

    private const float CertainProbability = 0.95f;

    private readonly float[] probabilities = new float[candidates.Count * RelationModel.PartCount];

    private readonly (int Best, int Next)[] bests =
    [
        .. Enumerable.Repeat((RelationPatterns.NoRank, RelationPatterns.NoRank), RelationModel.PartCount),
    ];
    private readonly byte[] ranks = new byte[candidates.Count * RelationModel.PartCount];
    private readonly PartScores[] words = new PartScores[candidates.Count];
    private readonly float[] nil = new float[RelationModel.PartCount];
    private readonly VerdictKind[] verdicts = new VerdictKind[RelationModel.PartCount];
    private readonly bool[] certain = new bool[RelationModel.PartCount];
    private readonly bool[] meant = new bool[candidates.Count * RelationModel.PartCount];

    public List<Candidate> Candidates => candidates;

    /// <summary>How probably the text names no such part, rather than that the likeliest candidate is it.</summary>
    public ref float Nil(ResultPart part) => ref nil[(int)part];

    /// <summary>What grammar says of the part: <see cref="VerdictKind.Unknown"/> too where no candidate is what it means.</summary>
    public VerdictKind Verdict(ResultPart part) => verdicts[(int)part];

    /// <summary>Whether grammar says that the candidate is the part, or one of several.</summary>
    public bool IsMeant(int candidate, ResultPart part) => meant[(candidate * RelationModel.PartCount) + (int)part];

    /// <summary>Notes what grammar says of the part.</summary>
    public void SetVerdict(ResultAnalysis analysis, ResultPart part, PartVerdict verdict)
    {
        bool isOne = false;
        certain[(int)part] = verdict.IsCertain;
        for (int c = 0; verdict.Kind is VerdictKind.Chunks or VerdictKind.Own && c < candidates.Count; c++)
        {
            bool isMeant =
                verdict.Kind == VerdictKind.Own
                    ? analysis.OwnMethod is { } own && PartText.Of(analysis, candidates[c], part) == own
                    : candidates[c].Chunk >= verdict.First && candidates[c].Chunk < verdict.First + verdict.Count;
            meant[(c * RelationModel.PartCount) + (int)part] = isMeant;
            isOne |= isMeant;
        }

        verdicts[(int)part] =
            isOne || verdict.Kind == VerdictKind.Nil ? verdict.Kind
            : verdict.Kind == VerdictKind.Own && analysis.OwnMethod is null ? VerdictKind.Nil
            : VerdictKind.Unknown;
    }

    /// <summary>Whether what grammar says holds whatever the model thinks.</summary>
    public bool IsCertain(ResultPart part) => certain[(int)part] && Verdict(part) != VerdictKind.Unknown;

    /// <summary>Makes what grammar is certain of nearly certain, whatever the model thinks.</summary>
    public void FollowGrammar()
    {
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            if (IsCertain(part))
            {
                nil[(int)part] = Verdict(part) == VerdictKind.Nil ? CertainProbability : 1 - CertainProbability;
                Follow(part);
            }
        }
    }

    /// <summary>The rank of the pattern that ties the candidate to the number.</summary>
    public int Rank(int candidate, ResultPart part) => ranks[(candidate * RelationModel.PartCount) + (int)part];

    /// <summary>Sets the rank of the pattern that ties the candidate to the number; all are set before any is compared.</summary>
    public void SetRank(int candidate, ResultPart part, int rank)
    {
        ranks[(candidate * RelationModel.PartCount) + (int)part] = (byte)rank;
        (int best, int next) = bests[(int)part];
        bests[(int)part] = rank < best ? (rank, best) : (best, Math.Min(next, rank));
    }

    /// <summary>The best rank of all candidates but one; -1 leaves none out.</summary>
    public int BestRankBut(int candidate, ResultPart part)
    {
        (int best, int next) = bests[(int)part];
        return candidate >= 0 && Rank(candidate, part) == best ? next : best;
    }

    /// <summary>What the words alone say.</summary>
    public ref PartScores WordScores(int candidate) => ref words[candidate];

    /// <summary>How probably the candidate is the part.</summary>
    public ref float Probability(int candidate, ResultPart part) => ref probabilities[(candidate * RelationModel.PartCount) + (int)part];

    /// <summary>Whether the part is one candidate or none; data and conditions are often several.</summary>
    public static bool IsChoice(ResultPart part) => part is not (ResultPart.Data or ResultPart.Condition);

    /// <summary>
    /// Turns the probability of each candidate, judged by itself, into that of its being chosen of all. One that a pattern ties to the
    /// number for certain is chosen.
    /// </summary>
    public void Choose()
    {
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            if (IsChoice(part))
            {
                Choose(part);
            }

            LiftCertain(part);
        }
    }

    /// <summary>The candidate that is most probably the part, -1 if there is no candidate.</summary>
    public int Likeliest(ResultPart part)
    {
        int best = candidates.Count > 0 ? 0 : -1;
        for (int c = 1; c < candidates.Count; c++)
        {
            best = Probability(c, part) > Probability(best, part) ? c : best;
        }

        return best;
    }

    /// <summary>Place of a chunk among the candidates, -1 if it is none.</summary>
    public int IndexOf(int chunk)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Chunk == chunk)
            {
                return i;
            }
        }

        return -1;
    }

    // Of several candidates that say the same the likeliest stays the likeliest.
    private void Follow(ResultPart part)
    {
        for (int c = 0; c < candidates.Count; c++)
        {
            float probability = Probability(c, part);
            Probability(c, part) = IsMeant(c, part) ? CertainProbability + ((1 - CertainProbability) * probability) : 0;
        }
    }

    // Few examples of lists cannot outweigh that the text says "respectively", or lists as many of the one as of the other.
    private void LiftCertain(ResultPart part)
    {
        for (int c = 0; c < candidates.Count; c++)
        {
            if (Rank(c, part) == RelationPatterns.Certain)
            {
                Probability(c, part) = Math.Max(Probability(c, part), CertainProbability);
            }
        }
    }

    private void Choose(ResultPart part)
    {
        float all = 1;
        for (int c = 0; c < candidates.Count; c++)
        {
            float alone = Math.Min(Probability(c, part), MaxAlone);
            Probability(c, part) = alone / (1 - alone);
            all += Probability(c, part);
        }

        for (int c = 0; c < candidates.Count; c++)
        {
            Probability(c, part) /= all;
        }
    }
}
