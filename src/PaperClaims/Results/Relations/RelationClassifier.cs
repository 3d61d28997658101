namespace PaperClaims;

/// <summary>Judges which chunks are parts of which results.</summary>
internal static class RelationClassifier
{
    /// <summary>A chunk that is surely no part need not be judged to the last tree.</summary>
    public const double MinProbability = 0.02;

    /// <summary>Nor need one be that the words alone (the logarithm of their odds) all but rule out.</summary>
    public const float MinWordScore = -3;

    public static Relations[] Classify(ResultAnalysis analysis, RelationModel model)
    {
        Relations[] relations = Collect(analysis);
        Span<float> values = stackalloc float[RelationSchema.NilWidth];
        CandidateRow candidates = new(analysis, relations, values);
        for (int number = 0; number < relations.Length; number++)
        {
            Relations own = relations[number];
            ScoreWords(analysis, own, number, model.WordWeights);
            for (int c = 0; c < own.Candidates.Count; c++)
            {
                PartScores words = own.WordScores(c);
                if (words.MaxLink < MinWordScore && Math.Max(words[ResultPart.Task], words[ResultPart.Condition]) < MinWordScore)
                {
                    continue;
                }

                ReadOnlySpan<float> row = candidates.Of(number, c);
                for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
                {
                    own.Probability(c, part) =
                        words[part] < MinWordScore ? 0 : (float)model.CandidateTrees(part).Probability(row, MinProbability);
                }
            }

            own.Choose();
        }

        values.Clear();
        NilRow nil = new(analysis, relations, values);
        for (int number = 0; number < relations.Length; number++)
        {
            for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
            {
                relations[number].Nil(part) = (float)model.NilTrees(part).Probability(nil.Of(number, part));
            }
        }

        foreach (Relations ofNumber in relations)
        {
            ofNumber.FollowGrammar();
        }

        return relations;
    }

    /// <summary>The candidates of every number and the ranks of their patterns.</summary>
    public static Relations[] Collect(ResultAnalysis analysis)
    {
        Relations[] relations = new Relations[analysis.Numbers.Length];
        for (int number = 0; number < relations.Length; number++)
        {
            List<Candidate> candidates = [];
            Candidates.Collect(analysis, number, candidates);
            relations[number] = new Relations(candidates);
            for (int c = 0; c < candidates.Count; c++)
            {
                Placement placement = new(analysis, number, candidates[c]);
                for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
                {
                    relations[number].SetRank(c, part, RelationPatterns.RankOf(RelationPatterns.Find(placement, part)));
                }
            }

            for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
            {
                relations[number].SetVerdict(analysis, part, analysis.Verdicts[number, (int)part]);
            }
        }

        return relations;
    }

    /// <summary>Scores the words of each candidate of a number.</summary>
    public static void ScoreWords(ResultAnalysis analysis, Relations relations, int number, RelationWeights weights)
    {
        Span<ulong> features = stackalloc ulong[RelationWords.Max];
        Span<ulong> nextFeatures = stackalloc ulong[RelationWords.Max];
        int nextCount = CollectWords(analysis, relations, number, 0, weights, nextFeatures);
        for (int c = 0; c < relations.Candidates.Count; c++)
        {
            Span<ulong> free = features;
            features = nextFeatures;
            nextFeatures = free;

            // The features of the next candidate are collected while the weights of these are on their way.
            int count = nextCount;
            nextCount = CollectWords(analysis, relations, number, c + 1, weights, nextFeatures);
            relations.WordScores(c) = weights.Score(features[..count], Candidates.MaySet(analysis, relations.Candidates[c]));
        }
    }

    private static int CollectWords(
        ResultAnalysis analysis,
        Relations relations,
        int number,
        int candidate,
        RelationWeights weights,
        Span<ulong> features
    )
    {
        if (candidate == relations.Candidates.Count)
        {
            return 0;
        }

        int count = RelationWords.Collect(analysis, number, relations, candidate, features);
        weights.Prefetch(features[..count]);
        return count;
    }
}
