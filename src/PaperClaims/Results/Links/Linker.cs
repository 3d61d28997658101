namespace PaperClaims;

/// <summary>Judges which phrases are parts of which results.</summary>
internal static class Linker
{
    // A phrase that is surely no part need not be judged to the last tree.
    public const double LeastOfInterest = 0.02;

    // Nor one that the words alone (the logarithm of their odds) all but rule out.
    public const float HopelessScore = -3;

    private const float CertainProbability = 0.9f;
    private const float ToldBeforeProbability = 0.7f;

    public static Links[] Judge(ResultReading reading, LinkModel model)
    {
        Links[] links = Collect(reading);
        Span<float> values = stackalloc float[LinkFeatures.Most];
        Span<ulong> words = stackalloc ulong[2 * LinkWords.Most];
        for (int number = 0; number < links.Length; number++)
        {
            FeatureRow start = new(values);
            LinkFeatures.CollectNumber(reading, number, ref start);
            int next = CollectWords(reading, links, number, 0, model.Words, words);
            for (int c = 0; c < links[number].Candidates.Count; c++)
            {
                // Those of the next candidate while the weights of these are on their way.
                int count = next;
                next = CollectWords(reading, links, number, c + 1, model.Words, words);
                PartWeights scores = model.Words.Score(HalfOf(words, c)[..count]);
                links[number].Words(c) = scores;
                if (Math.Max(Math.Max(scores.Metric, scores.Data), Math.Max(scores.Baseline, scores.Method)) >= HopelessScore)
                {
                    FeatureRow row = start;
                    CollectCandidate(reading, links, number, c, ref row);
                    for (Part part = 0; (int)part < LinkModel.Parts; part++)
                    {
                        links[number].Probability(c, part) =
                            scores[part] < HopelessScore ? 0 : (float)model.Named(part).Probability(values[..row.Count], LeastOfInterest);
                    }
                }
            }

            links[number].Choose();
            for (int c = 0; c < links[number].Candidates.Count; c++)
            {
                ApplyPatterns(links[number], c);
            }
        }

        for (int number = 0; number < links.Length; number++)
        {
            FeatureRow start = new(values);
            LinkFeatures.CollectNumber(reading, number, ref start);
            CollectAbsent(links, number, ref start);
            for (Part part = 0; (int)part < LinkModel.Parts; part++)
            {
                FeatureRow row = start;
                CollectBest(reading, links, number, part, ref row);
                values[row.Count..].Clear();
                links[number].Absent(part) = (float)model.Absent(part).Probability(values);
            }
        }

        return links;
    }

    private static int CollectWords(ResultReading reading, Links[] links, int number, int candidate, LinkWeights weights, Span<ulong> words)
    {
        if (candidate == links[number].Candidates.Count)
        {
            return 0;
        }

        Span<ulong> own = HalfOf(words, candidate);
        int count = LinkWords.Collect(reading, number, links[number], candidate, own);
        weights.Prefetch(own[..count]);
        return count;
    }

    private static Span<ulong> HalfOf(Span<ulong> words, int candidate) => words.Slice(candidate % 2 * LinkWords.Most, LinkWords.Most);

    // Few examples of lists cannot outweigh that the text says "respectively", or lists as many of the one as of the other.
    private static void ApplyPatterns(Links links, int candidate)
    {
        for (Part part = 0; (int)part < LinkModel.Parts; part++)
        {
            float least =
                links.Rank(candidate, part) == LinkPatterns.Certain ? CertainProbability
                : part == Part.Data && links.Candidates[candidate].Back > 0 && links.Rank(candidate, part) == LinkPatterns.ToldBefore
                    ? ToldBeforeProbability
                : 0;
            links.Probability(candidate, part) = Math.Max(links.Probability(candidate, part), least);
        }
    }

    /// <summary>The candidates of every number, not yet judged.</summary>
    public static Links[] Collect(ResultReading reading)
    {
        Links[] links = new Links[reading.Numbers.Length];
        for (int number = 0; number < links.Length; number++)
        {
            List<Candidate> candidates = [];
            Candidates.Collect(reading, number, candidates);
            links[number] = new Links(candidates);
            for (int c = 0; c < candidates.Count; c++)
            {
                links[number].SetRanks(c, LinkPatterns.Rank(reading, number, candidates[c]));
            }
        }

        return links;
    }

    /// <summary>Writes the features of whether a candidate is a part.</summary>
    public static void CollectCandidate(ResultReading reading, Links[] links, int number, int candidate, ref FeatureRow row)
    {
        LinkFeatures.CollectPhrase(reading, number, links[number].Candidates[candidate], ref row);
        PartWeights words = links[number].Words(candidate);
        int phrase = links[number].Candidates[candidate].Phrase;
        int before = IndexIn(links, number - 1, phrase);
        int after = IndexIn(links, number + 1, phrase);
        for (Part part = 0; (int)part < LinkModel.Parts; part++)
        {
            row.Add(words[part]);
            int rank = links[number].Rank(candidate, part);
            int other = links[number].BestRankBut(candidate, part);
            row.Add(rank);
            row.Add(other);
            row.Add(rank - other);
            row.Add(RankBeside(links, number - 1, before, part));
            row.Add(RankBeside(links, number + 1, after, part));
        }
    }

    // How the number before or after is tied to the same phrase: how much better than to any other.
    private static int RankBeside(Links[] links, int number, int index, Part part) =>
        index < 0 ? LinkPatterns.None : links[number].Rank(index, part) - links[number].BestRankBut(index, part);

    private static int IndexIn(Links[] links, int number, int phrase) =>
        (uint)number < (uint)links.Length ? links[number].IndexOf(phrase) : -1;

    /// <summary>Writes the features of whether a part is named at all: what the candidates promise.</summary>
    public static void CollectAbsent(Links[] links, int number, ref FeatureRow row)
    {
        Links own = links[number];
        for (Part part = 0; (int)part < LinkModel.Parts; part++)
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
            row.Add(number > 0 ? MostOf(links[number - 1], part) : -1);
            row.Add(number + 1 < links.Length ? MostOf(links[number + 1], part) : -1);
        }
    }

    /// <summary>Writes the features of the likeliest candidate.</summary>
    public static void CollectBest(ResultReading reading, Links[] links, int number, Part part, ref FeatureRow row)
    {
        Links own = links[number];
        int best = own.Likeliest(part);
        row.Add(best >= 0 ? own.Probability(best, part) : 0);
        row.Add(best >= 0 ? own.Rank(best, part) : LinkPatterns.None);
        if (best >= 0)
        {
            CollectCandidate(reading, links, number, best, ref row);
        }
    }

    private static float MostOf(Links links, Part part) => links.Likeliest(part) is >= 0 and int best ? links.Probability(best, part) : 0;
}
