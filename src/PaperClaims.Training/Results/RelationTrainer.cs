using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>
/// Fits <see cref="RelationModel"/>: words; then trees over the scores of words; then, over the probabilities of trees, whether the text
/// names a part at all. What builds on a model learns from models that were fitted to the other folds.
/// </summary>
internal sealed class RelationTrainer(ResultsPlan plan)
{
    /// <param name="examples">What is learned from.</param>
    /// <param name="corpus">Analyses of abstracts without annotations, by which the trees learn when to give up; may be empty.</param>
    /// <param name="header">What the model says of itself.</param>
    public RelationModel Fit(IReadOnlyList<ResultExample> examples, IReadOnlyList<ResultAnalysis> corpus, ModelHeader header = default)
    {
        Relations[][] relations = [.. examples.Select(example => RelationClassifier.Collect(example.Analysis))];
        List<Instance> instances = [.. InstancesOf(examples, relations)];
        bool[][] labels = Labels(instances);
        RelationWeights words = FitWords(instances, labels).ToWeights();
        BoostedTrees[] candidates = FitCandidates(instances, labels);
        foreach (Relations ofNumber in relations.SelectMany(ofExample => ofExample))
        {
            ofNumber.Choose();
        }

        (float[] Values, PartScores Words)[] met = [.. corpus.SelectMany(analysis => RowsOf(analysis, words))];
        BoostedTrees[] rejecting =
        [
            .. candidates
                .AsParallel()
                .AsOrdered()
                .Select(
                    (trees, part) =>
                        trees.Rejecting(
                            met.Where(row => row.Words[(ResultPart)part] >= RelationClassifier.MinWordScore).Select(row => row.Values),
                            RelationClassifier.MinProbability
                        )
                ),
        ];
        BoostedTrees[] nil = FitNil(examples, relations);
        foreach (Relations ofNumber in relations.SelectMany(ofExample => ofExample))
        {
            ofNumber.FollowGrammar();
        }

        return new RelationModel(header, words, rejecting, nil, new ConfidenceTrainer(plan.Confidences).Fit(examples, relations));
    }

    /// <summary>Whether the candidate says what is annotated.</summary>
    public static bool IsRight(ResultExample example, Candidate candidate, int number, ResultPart part) =>
        PartText.Of(example.Analysis, candidate, part) is { Length: > 0 } span
        && GoldRelations.Agrees(example.Text.Quote(span), part, example.Gold[number]);

    /// <summary>Fits the weights of words, and gives each candidate the scores of weights that have not seen its abstract.</summary>
    private FittedWords FitWords(List<Instance> instances, bool[][] labels)
    {
        ulong[][] features = [.. instances.Select(instance => instance.WordFeatures())];
        FittedWords? all = null;
        Parallel.For(
            -1,
            plan.Folds,
            fold =>
            {
                FittedWords weights = RelationWeightsTrainer.Fit(plan.Words, features, labels, AllBut(instances, fold));
                if (fold < 0)
                {
                    all = weights;
                    return;
                }

                foreach (int i in Of(instances, fold))
                {
                    instances[i].Own.WordScores(instances[i].Candidate) = weights.Score(features[i], instances[i].MaySet);
                }
            }
        );
        return all!;
    }

    /// <summary>Fits the trees of each part, and gives each candidate the probabilities of trees that have not seen its abstract.</summary>
    private BoostedTrees[] FitCandidates(List<Instance> instances, bool[][] labels)
    {
        BinnedRows rows = new([.. instances.Select(instance => instance.Row())]);
        BoostedTrees[] fitted = new BoostedTrees[RelationModel.PartCount];
        int[] competing = CompetingCandidates(instances);
        Parallel.For(
            0,
            RelationModel.PartCount * (plan.Folds + 1),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            job =>
            {
                ResultPart part = (ResultPart)(job % RelationModel.PartCount);
                int fold = (job / RelationModel.PartCount) - 1;
                BoostedTrees trees = new BoostedTreesTrainer(plan.Parts).Fit(
                    rows,
                    labels[(int)part],
                    [.. AllBut(instances, fold).Where(i => instances[i].IsJudged(part))],
                    Relations.IsChoice(part) ? competing : null
                );
                if (fold < 0)
                {
                    fitted[(int)part] = trees;
                    return;
                }

                foreach (int i in Of(instances, fold))
                {
                    instances[i].Own.Probability(instances[i].Candidate, part) = instances[i].IsJudged(part)
                        ? (float)trees.Probability(rows[i])
                        : 0;
                }
            }
        );
        return fitted;
    }

    // The candidates of one number compete: each has the index of the first of them.
    private static int[] CompetingCandidates(List<Instance> instances)
    {
        int[] first = new int[instances.Count];
        for (int i = 1; i < instances.Count; i++)
        {
            first[i] = instances[i].Own == instances[i - 1].Own ? first[i - 1] : i;
        }

        return first;
    }

    private int[] AllBut(List<Instance> instances, int fold) =>
        [.. Enumerable.Range(0, instances.Count).Where(i => instances[i].Paper % plan.Folds != fold)];

    private IEnumerable<int> Of(List<Instance> instances, int fold) =>
        Enumerable.Range(0, instances.Count).Where(i => instances[i].Paper % plan.Folds == fold);

    /// <summary>Fits the trees for NIL, and gives each number the probabilities of trees that have not seen its abstract.</summary>
    private BoostedTrees[] FitNil(IReadOnlyList<ResultExample> examples, Relations[][] relations) =>
        [
            .. Enumerable
                .Range(0, RelationModel.PartCount)
                .AsParallel()
                .AsOrdered()
                .Select(part => FitNil(examples, relations, (ResultPart)part)),
        ];

    // Learned where one of the two is right: that the text names no such part, or the likeliest candidate.
    private BoostedTrees FitNil(IReadOnlyList<ResultExample> examples, Relations[][] relations, ResultPart part)
    {
        List<float[]> rows = [];
        List<bool> isNil = [];
        List<(int Example, int Number)> of = [];
        List<int> learned = [];
        for (int e = 0; e < examples.Count; e++)
        {
            NilRow row = new(examples[e].Analysis, relations[e], new float[RelationSchema.NilWidth]);
            for (int number = 0; number < relations[e].Length; number++)
            {
                bool named = GoldRelations.IsNamed(part, examples[e].Gold[number]);
                int best = relations[e][number].Likeliest(part);
                if (!named || (best >= 0 && IsRight(examples[e], relations[e][number].Candidates[best], number, part)))
                {
                    learned.Add(rows.Count);
                }

                rows.Add(row.Of(number, part).ToArray());
                isNil.Add(!named);
                of.Add((e, number));
            }
        }

        BinnedRows binned = new(rows);
        for (int fold = 0; fold < plan.Folds; fold++)
        {
            BoostedTrees others = new BoostedTreesTrainer(plan.Absence).Fit(
                binned,
                isNil,
                [.. learned.Where(i => of[i].Example % plan.Folds != fold)]
            );
            for (int i = 0; i < of.Count; i++)
            {
                if (of[i].Example % plan.Folds == fold)
                {
                    relations[of[i].Example][of[i].Number].Nil(part) = (float)others.Probability(rows[i]);
                }
            }
        }

        return new BoostedTreesTrainer(plan.Absence).Fit(binned, isNil, [.. learned]);
    }

    private static IEnumerable<Instance> InstancesOf(IReadOnlyList<ResultExample> examples, Relations[][] relations)
    {
        for (int e = 0; e < examples.Count; e++)
        {
            for (int number = 0; number < relations[e].Length; number++)
            {
                for (int candidate = 0; candidate < relations[e][number].Candidates.Count; candidate++)
                {
                    yield return new Instance(e, examples[e], relations[e], number, candidate);
                }
            }
        }
    }

    /// <summary>The rows that the trees meet in a text.</summary>
    private static List<(float[] Values, PartScores Words)> RowsOf(ResultAnalysis analysis, RelationWeights words)
    {
        List<(float[], PartScores)> rows = [];
        Relations[] relations = RelationClassifier.Collect(analysis);
        CandidateRow row = new(analysis, relations, new float[RelationSchema.CandidateWidth]);
        for (int number = 0; number < relations.Length; number++)
        {
            RelationClassifier.ScoreWords(analysis, relations[number], number, words);
            for (int candidate = 0; candidate < relations[number].Candidates.Count; candidate++)
            {
                rows.Add((row.Of(number, candidate).ToArray(), relations[number].WordScores(candidate)));
            }
        }

        return rows;
    }

    private static bool[][] Labels(List<Instance> instances) =>
        [
            .. Enumerable
                .Range(0, RelationModel.PartCount)
                .Select(part => instances.Select(instance => instance.IsRight((ResultPart)part)).ToArray()),
        ];

    /// <summary>A candidate of a number of an abstract.</summary>
    private readonly record struct Instance(int Paper, ResultExample Example, Relations[] Relations, int Number, int Candidate)
    {
        public Relations Own => Relations[Number];

        /// <summary>Whether the trees are asked: words alone rule out the others.</summary>
        public bool IsJudged(ResultPart part) => Own.WordScores(Candidate)[part] >= RelationClassifier.MinWordScore;

        public bool MaySet => Candidates.MaySet(Example.Analysis, Own.Candidates[Candidate]);

        public bool IsRight(ResultPart part) => RelationTrainer.IsRight(Example, Own.Candidates[Candidate], Number, part);

        public ulong[] WordFeatures()
        {
            Span<ulong> features = stackalloc ulong[RelationWords.Max];
            return features[..RelationWords.Collect(Example.Analysis, Number, Own, Candidate, features)].ToArray();
        }

        public float[] Row() =>
            new CandidateRow(Example.Analysis, Relations, new float[RelationSchema.CandidateWidth]).Of(Number, Candidate).ToArray();
    }
}
