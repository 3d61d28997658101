namespace PaperClaims;

/// <summary>Judges which chunks are parts of which results.</summary>
internal static class RelationClassifier
{
    // A chunk that is surely no part need not be judged to the last tree.
    public const double LeastOfInterest = 0.02;

    // Nor one that the words alone (the logarithm of their odds) all but rule out.
    public const float HopelessScore = -3;

    private const float CertainProbability = 0.9f;
    private const float ToldBeforeProbability = 0.7f;

    public static Relations[] Judge(ResultAnalysis analysis, RelationModel model)
    {
        Relations[] relations = Collect(analysis);
        Span<float> values = stackalloc float[RelationFeatures.Most];
        Span<ulong> words = stackalloc ulong[2 * RelationWords.Most];
        for (int number = 0; number < relations.Length; number++)
        {
            FeatureRow start = new(values);
            RelationFeatures.CollectNumber(analysis, number, ref start);
            int next = CollectWords(analysis, relations, number, 0, model.Words, words);
            for (int c = 0; c < relations[number].Candidates.Count; c++)
            {
                // Those of the next candidate while the weights of these are on their way.
                int count = next;
                next = CollectWords(analysis, relations, number, c + 1, model.Words, words);
                PartScores scores = model.Words.Score(HalfOf(words, c)[..count]);
                relations[number].Words(c) = scores;
                if (Math.Max(Math.Max(scores.Metric, scores.Data), Math.Max(scores.Baseline, scores.Method)) >= HopelessScore)
                {
                    FeatureRow row = start;
                    CollectCandidate(analysis, relations, number, c, ref row);
                    for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
                    {
                        relations[number].Probability(c, part) =
                            scores[part] < HopelessScore ? 0 : (float)model.Named(part).Probability(values[..row.Count], LeastOfInterest);
                    }
                }
            }

            relations[number].Choose();
            for (int c = 0; c < relations[number].Candidates.Count; c++)
            {
                ApplyPatterns(relations[number], c);
            }
        }

        for (int number = 0; number < relations.Length; number++)
        {
            FeatureRow start = new(values);
            RelationFeatures.CollectNumber(analysis, number, ref start);
            CollectAbsent(relations, number, ref start);
            for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
            {
                FeatureRow row = start;
                CollectBest(analysis, relations, number, part, ref row);
                values[row.Count..].Clear();
                relations[number].Absent(part) = (float)model.Absent(part).Probability(values);
            }
        }

        return relations;
    }

    private static int CollectWords(
        ResultAnalysis analysis,
        Relations[] relations,
        int number,
        int candidate,
        RelationWeights weights,
        Span<ulong> words
    )
    {
        if (candidate == relations[number].Candidates.Count)
        {
            return 0;
        }

        Span<ulong> own = HalfOf(words, candidate);
        int count = RelationWords.Collect(analysis, number, relations[number], candidate, own);
        weights.Prefetch(own[..count]);
        return count;
    }

    private static Span<ulong> HalfOf(Span<ulong> words, int candidate) =>
        words.Slice(candidate % 2 * RelationWords.Most, RelationWords.Most);

    // Few examples of lists cannot outweigh that the text says "respectively", or lists as many of the one as of the other.
    private static void ApplyPatterns(Relations relations, int candidate)
    {
        for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
        {
            float least =
                relations.Rank(candidate, part) == RelationPatterns.Certain ? CertainProbability
                : part == ResultPart.Data
                && relations.Candidates[candidate].SentencesBack > 0
                && relations.Rank(candidate, part) == RelationPatterns.ToldBefore
                    ? ToldBeforeProbability
                : 0;
            relations.Probability(candidate, part) = Math.Max(relations.Probability(candidate, part), least);
        }
    }

    /// <summary>The candidates of every number, not yet judged.</summary>
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
                relations[number].SetRanks(c, RelationPatterns.Rank(analysis, number, candidates[c]));
            }
        }

        return relations;
    }

    /// <summary>Writes the features of whether a candidate is a part.</summary>
    public static void CollectCandidate(ResultAnalysis analysis, Relations[] relations, int number, int candidate, ref FeatureRow row)
    {
        RelationFeatures.CollectChunk(analysis, number, relations[number].Candidates[candidate], ref row);
        PartScores words = relations[number].Words(candidate);
        int chunk = relations[number].Candidates[candidate].Chunk;
        int before = IndexIn(relations, number - 1, chunk);
        int after = IndexIn(relations, number + 1, chunk);
        for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
        {
            row.Add(words[part]);
            int rank = relations[number].Rank(candidate, part);
            int other = relations[number].BestRankBut(candidate, part);
            row.Add(rank);
            row.Add(other);
            row.Add(rank - other);
            row.Add(RankBeside(relations, number - 1, before, part));
            row.Add(RankBeside(relations, number + 1, after, part));
        }
    }

    // How the number before or after is tied to the same chunk: how much better than to any other.
    private static int RankBeside(Relations[] relations, int number, int index, ResultPart part) =>
        index < 0 ? RelationPatterns.None : relations[number].Rank(index, part) - relations[number].BestRankBut(index, part);

    private static int IndexIn(Relations[] relations, int number, int chunk) =>
        (uint)number < (uint)relations.Length ? relations[number].IndexOf(chunk) : -1;

    /// <summary>Writes the features of whether a part is named at all: what the candidates promise.</summary>
    public static void CollectAbsent(Relations[] relations, int number, ref FeatureRow row)
    {
        Relations own = relations[number];
        for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
        {
            float best = 0;
            float next = 0;
            float sum = 0;
            for (int c = 0; c < own.Candidates.Count; c++)
            {
                float mine = own.Probability(c, part);
                sum += mine;
                (best, next) = mine > best ? (mine, best) : (best, Math.Max(next, mine));
            }

            row.Add(best);
            row.Add(next);
            row.Add(sum);
            row.Add(own.BestRankBut(-1, part));
            row.Add(number > 0 ? MostOf(relations[number - 1], part) : -1);
            row.Add(number + 1 < relations.Length ? MostOf(relations[number + 1], part) : -1);
        }
    }

    /// <summary>Writes the features of the likeliest candidate.</summary>
    public static void CollectBest(ResultAnalysis analysis, Relations[] relations, int number, ResultPart part, ref FeatureRow row)
    {
        Relations own = relations[number];
        int best = own.Likeliest(part);
        row.Add(best >= 0 ? own.Probability(best, part) : 0);
        row.Add(best >= 0 ? own.Rank(best, part) : RelationPatterns.None);
        if (best >= 0)
        {
            CollectCandidate(analysis, relations, number, best, ref row);
        }
    }

    private static float MostOf(Relations relations, ResultPart part) =>
        relations.Likeliest(part) is >= 0 and int best ? relations.Probability(best, part) : 0;
}
