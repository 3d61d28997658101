using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="RelationModel"/>: words, then trees over words of abstracts held back, then whether a part is named at all over those.</summary>
internal sealed class RelationTrainer(ResultsPlan plan)
{
    /// <param name="examples">What is learned from.</param>
    /// <param name="corpus">Analyses of abstracts without annotations, by which the trees learn when to give up; may be empty.</param>
    /// <param name="header">What the model says of itself.</param>
    public RelationModel Fit(IReadOnlyList<ResultExample> examples, IReadOnlyList<ResultAnalysis> corpus, ModelHeader header = default)
    {
        Relations[][] relations = [.. examples.Select(example => RelationClassifier.Collect(example.Analysis))];
        List<Row> rows = [.. RowsOf(examples, relations)];
        bool[][] labels = Labels(examples, relations, rows);
        RelationWeights words = FitWords(examples, relations, rows, labels).ToWeights();
        BinnedRows binned = new([.. rows.Select(row => Values(examples, relations, row))]);
        BoostedTrees[] named = new BoostedTrees[RelationModel.Parts];
        int[] rivals = Rivals(rows);
        Parallel.For(
            0,
            RelationModel.Parts * (plan.Folds + 1),
            job =>
            {
                int part = job % RelationModel.Parts;
                int held = (job / RelationModel.Parts) - 1;
                BoostedTrees trees = new BoostedTreesTrainer(plan.Parts).Fit(
                    binned,
                    labels[part],
                    RowsBut(rows, held),
                    Relations.IsChoice((ResultPart)part) ? rivals : null
                );
                if (held < 0)
                {
                    named[part] = trees;
                    return;
                }

                for (int i = 0; i < rows.Count; i++)
                {
                    if (rows[i].Example % plan.Folds == held)
                    {
                        relations[rows[i].Example][rows[i].Number].Probability(rows[i].Candidate, (ResultPart)part) = (float)
                            trees.Probability(binned[i]);
                    }
                }
            }
        );
        foreach (Relations ofNumber in relations.SelectMany(ofExample => ofExample))
        {
            ofNumber.Choose();
        }

        (float[] Values, PartScores Words)[] met = [.. corpus.SelectMany(analysis => RowsOf(analysis, words))];
        BoostedTrees[] rejecting =
        [
            .. named
                .AsParallel()
                .AsOrdered()
                .Select(
                    (trees, part) =>
                        trees.Rejecting(
                            met.Where(row => row.Words[(ResultPart)part] >= RelationClassifier.HopelessScore).Select(row => row.Values),
                            RelationClassifier.LeastOfInterest
                        )
                ),
        ];
        return new RelationModel(header, words, rejecting, FitAbsent(examples, relations));
    }

    // The candidates of one number are rivals.
    private static int[] Rivals(List<Row> rows)
    {
        int[] rivals = new int[rows.Count];
        for (int i = 1; i < rows.Count; i++)
        {
            bool same = rows[i].Example == rows[i - 1].Example && rows[i].Number == rows[i - 1].Number;
            rivals[i] = same ? rivals[i - 1] : i;
        }

        return rivals;
    }

    private int[] RowsBut(List<Row> rows, int held) =>
        [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Example % plan.Folds != held)];

    /// <summary>Fits the weights of words, and gives each row the scores of weights that have not seen its abstract.</summary>
    private FittedWords FitWords(IReadOnlyList<ResultExample> examples, Relations[][] relations, List<Row> rows, bool[][] labels)
    {
        ulong[][] features =
        [
            .. rows.Select(row =>
            {
                Span<ulong> found = stackalloc ulong[RelationWords.Most];
                int count = RelationWords.Collect(
                    examples[row.Example].Analysis,
                    row.Number,
                    relations[row.Example][row.Number],
                    row.Candidate,
                    found
                );
                return found[..count].ToArray();
            }),
        ];
        FittedWords? all = null;
        Parallel.For(
            -1,
            plan.Folds,
            held =>
            {
                FittedWords weights = RelationWeightsTrainer.Fit(plan.Words, features, labels, RowsBut(rows, held));
                if (held < 0)
                {
                    all = weights;
                    return;
                }

                for (int i = 0; i < rows.Count; i++)
                {
                    if (rows[i].Example % plan.Folds == held)
                    {
                        relations[rows[i].Example][rows[i].Number].Words(rows[i].Candidate) = weights.Score(features[i]);
                    }
                }
            }
        );
        return all!;
    }

    private BoostedTrees[] FitAbsent(IReadOnlyList<ResultExample> examples, Relations[][] relations) =>
        [.. Enumerable.Range(0, RelationModel.Parts).AsParallel().AsOrdered().Select(part => FitAbsent(examples, relations, (ResultPart)part))];

    // Learned where one of the two is right: that the text names no such part, or the likeliest candidate.
    private BoostedTrees FitAbsent(IReadOnlyList<ResultExample> examples, Relations[][] relations, ResultPart part)
    {
        List<float[]> rows = [];
        List<bool> absent = [];
        for (int e = 0; e < examples.Count; e++)
        {
            for (int number = 0; number < relations[e].Length; number++)
            {
                bool named = GoldRelations.IsNamed(part, examples[e].Gold[number]);
                int best = relations[e][number].Likeliest(part);
                if (!named || (best >= 0 && IsRight(examples[e], relations[e][number].Candidates[best], number, part)))
                {
                    float[] values = new float[RelationFeatures.Most];
                    FeatureRow row = new(values);
                    RelationFeatures.CollectNumber(examples[e].Analysis, number, ref row);
                    RelationClassifier.CollectAbsent(relations[e], number, ref row);
                    RelationClassifier.CollectBest(examples[e].Analysis, relations[e], number, part, ref row);
                    rows.Add(values);
                    absent.Add(!named);
                }
            }
        }

        return new BoostedTreesTrainer(plan.Absence).Fit(rows, absent);
    }

    /// <summary>Whether the candidate says what is annotated.</summary>
    public static bool IsRight(ResultExample example, Candidate candidate, int number, ResultPart part) =>
        ResultBuilder.TextOf(example.Analysis, candidate, part) is { Length: > 0 } span
        && GoldRelations.Agrees(example.Text.Quote(span), part, example.Gold[number]);

    private static IEnumerable<Row> RowsOf(IReadOnlyList<ResultExample> examples, Relations[][] relations)
    {
        for (int e = 0; e < examples.Count; e++)
        {
            for (int number = 0; number < relations[e].Length; number++)
            {
                for (int candidate = 0; candidate < relations[e][number].Candidates.Count; candidate++)
                {
                    yield return new Row(e, number, candidate);
                }
            }
        }
    }

    private static float[] Values(IReadOnlyList<ResultExample> examples, Relations[][] relations, Row row) =>
        Values(examples[row.Example].Analysis, relations[row.Example], row.Number, row.Candidate);

    private static float[] Values(ResultAnalysis analysis, Relations[] relations, int number, int candidate)
    {
        Span<float> values = stackalloc float[RelationFeatures.Most];
        FeatureRow features = new(values);
        RelationFeatures.CollectNumber(analysis, number, ref features);
        RelationClassifier.CollectCandidate(analysis, relations, number, candidate, ref features);
        return values[..features.Count].ToArray();
    }

    /// <summary>The rows that the trees meet in a text.</summary>
    private static IEnumerable<(float[] Values, PartScores Words)> RowsOf(ResultAnalysis analysis, RelationWeights words)
    {
        Relations[] relations = RelationClassifier.Collect(analysis);
        ulong[] features = new ulong[RelationWords.Most];
        for (int number = 0; number < relations.Length; number++)
        {
            for (int candidate = 0; candidate < relations[number].Candidates.Count; candidate++)
            {
                int count = RelationWords.Collect(analysis, number, relations[number], candidate, features);
                PartScores scores = words.Score(features.AsSpan(0, count));
                relations[number].Words(candidate) = scores;
                yield return (Values(analysis, relations, number, candidate), scores);
            }
        }
    }

    private static bool[][] Labels(IReadOnlyList<ResultExample> examples, Relations[][] relations, List<Row> rows)
    {
        bool[][] labels = [.. Enumerable.Range(0, RelationModel.Parts).Select(_ => new bool[rows.Count])];
        for (int i = 0; i < rows.Count; i++)
        {
            ResultExample example = examples[rows[i].Example];
            Candidate candidate = relations[rows[i].Example][rows[i].Number].Candidates[rows[i].Candidate];
            for (ResultPart part = 0; (int)part < RelationModel.Parts; part++)
            {
                labels[(int)part][i] = IsRight(example, candidate, rows[i].Number, part);
            }
        }

        return labels;
    }

    private readonly record struct Row(int Example, int Number, int Candidate);
}
