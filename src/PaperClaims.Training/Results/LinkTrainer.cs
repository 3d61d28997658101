using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="LinkModel"/>: words, then trees over words of abstracts held back, then whether a part is named at all over those.</summary>
internal sealed class LinkTrainer(ResultsPlan plan)
{
    /// <param name="examples">What is learned from.</param>
    /// <param name="corpus">Readings of abstracts without annotations, by which the trees learn when to give up; may be empty.</param>
    /// <param name="header">What the model says of itself.</param>
    public LinkModel Fit(IReadOnlyList<ResultExample> examples, IReadOnlyList<ResultReading> corpus, ModelHeader header = default)
    {
        Links[][] links = [.. examples.Select(example => Linker.Collect(example.Reading))];
        List<Row> rows = [.. RowsOf(examples, links)];
        bool[][] labels = Labels(examples, links, rows);
        LinkWeights words = FitWords(examples, links, rows, labels).ToWeights();
        BinnedRows binned = new([.. rows.Select(row => Values(examples, links, row))]);
        BoostedTrees[] named = new BoostedTrees[LinkModel.Parts];
        int[] rivals = Rivals(rows);
        Parallel.For(
            0,
            LinkModel.Parts * (plan.Folds + 1),
            job =>
            {
                int part = job % LinkModel.Parts;
                int held = (job / LinkModel.Parts) - 1;
                BoostedTrees trees = new BoostedTreesTrainer(plan.Parts).Fit(
                    binned,
                    labels[part],
                    RowsBut(rows, held),
                    Links.IsChoice((Part)part) ? rivals : null
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
                        links[rows[i].Example][rows[i].Number].Probability(rows[i].Candidate, (Part)part) = (float)
                            trees.Probability(binned[i]);
                    }
                }
            }
        );
        foreach (Links ofNumber in links.SelectMany(ofExample => ofExample))
        {
            ofNumber.Choose();
        }

        (float[] Values, PartWeights Words)[] met = [.. corpus.SelectMany(reading => RowsOf(reading, words))];
        BoostedTrees[] rejecting =
        [
            .. named
                .AsParallel()
                .AsOrdered()
                .Select(
                    (trees, part) =>
                        trees.Rejecting(
                            met.Where(row => row.Words[(Part)part] >= Linker.HopelessScore).Select(row => row.Values),
                            Linker.LeastOfInterest
                        )
                ),
        ];
        return new LinkModel(header, words, rejecting, FitAbsent(examples, links));
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
    private FittedWords FitWords(IReadOnlyList<ResultExample> examples, Links[][] links, List<Row> rows, bool[][] labels)
    {
        ulong[][] features =
        [
            .. rows.Select(row =>
            {
                Span<ulong> found = stackalloc ulong[LinkWords.Most];
                int count = LinkWords.Collect(
                    examples[row.Example].Reading,
                    row.Number,
                    links[row.Example][row.Number],
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
                FittedWords weights = LinkWeightsTrainer.Fit(plan.Words, features, labels, RowsBut(rows, held));
                if (held < 0)
                {
                    all = weights;
                    return;
                }

                for (int i = 0; i < rows.Count; i++)
                {
                    if (rows[i].Example % plan.Folds == held)
                    {
                        links[rows[i].Example][rows[i].Number].Words(rows[i].Candidate) = weights.Score(features[i]);
                    }
                }
            }
        );
        return all!;
    }

    private BoostedTrees[] FitAbsent(IReadOnlyList<ResultExample> examples, Links[][] links) =>
        [.. Enumerable.Range(0, LinkModel.Parts).AsParallel().AsOrdered().Select(part => FitAbsent(examples, links, (Part)part))];

    // Learned where one of the two is right: that the text names no such part, or the likeliest candidate.
    private BoostedTrees FitAbsent(IReadOnlyList<ResultExample> examples, Links[][] links, Part part)
    {
        List<float[]> rows = [];
        List<bool> absent = [];
        for (int e = 0; e < examples.Count; e++)
        {
            for (int number = 0; number < links[e].Length; number++)
            {
                bool named = GoldLinks.IsNamed(part, examples[e].Gold[number]);
                int best = links[e][number].Likeliest(part);
                if (!named || (best >= 0 && IsRight(examples[e], links[e][number].Candidates[best], number, part)))
                {
                    float[] values = new float[LinkFeatures.Most];
                    FeatureRow row = new(values);
                    LinkFeatures.CollectNumber(examples[e].Reading, number, ref row);
                    Linker.CollectAbsent(links[e], number, ref row);
                    Linker.CollectBest(examples[e].Reading, links[e], number, part, ref row);
                    rows.Add(values);
                    absent.Add(!named);
                }
            }
        }

        return new BoostedTreesTrainer(plan.Absence).Fit(rows, absent);
    }

    /// <summary>Whether the candidate says what is annotated.</summary>
    public static bool IsRight(ResultExample example, Candidate candidate, int number, Part part) =>
        ResultBuilder.TextOf(example.Reading, candidate, part) is { Length: > 0 } span
        && GoldLinks.Agrees(example.Text.Quote(span), part, example.Gold[number]);

    private static IEnumerable<Row> RowsOf(IReadOnlyList<ResultExample> examples, Links[][] links)
    {
        for (int e = 0; e < examples.Count; e++)
        {
            for (int number = 0; number < links[e].Length; number++)
            {
                for (int candidate = 0; candidate < links[e][number].Candidates.Count; candidate++)
                {
                    yield return new Row(e, number, candidate);
                }
            }
        }
    }

    private static float[] Values(IReadOnlyList<ResultExample> examples, Links[][] links, Row row) =>
        Values(examples[row.Example].Reading, links[row.Example], row.Number, row.Candidate);

    private static float[] Values(ResultReading reading, Links[] links, int number, int candidate)
    {
        Span<float> values = stackalloc float[LinkFeatures.Most];
        FeatureRow features = new(values);
        LinkFeatures.CollectNumber(reading, number, ref features);
        Linker.CollectCandidate(reading, links, number, candidate, ref features);
        return values[..features.Count].ToArray();
    }

    /// <summary>The rows that the trees meet in a text.</summary>
    private static IEnumerable<(float[] Values, PartWeights Words)> RowsOf(ResultReading reading, LinkWeights words)
    {
        Links[] links = Linker.Collect(reading);
        ulong[] features = new ulong[LinkWords.Most];
        for (int number = 0; number < links.Length; number++)
        {
            for (int candidate = 0; candidate < links[number].Candidates.Count; candidate++)
            {
                int count = LinkWords.Collect(reading, number, links[number], candidate, features);
                PartWeights scores = words.Score(features.AsSpan(0, count));
                links[number].Words(candidate) = scores;
                yield return (Values(reading, links, number, candidate), scores);
            }
        }
    }

    private static bool[][] Labels(IReadOnlyList<ResultExample> examples, Links[][] links, List<Row> rows)
    {
        bool[][] labels = [.. Enumerable.Range(0, LinkModel.Parts).Select(_ => new bool[rows.Count])];
        for (int i = 0; i < rows.Count; i++)
        {
            ResultExample example = examples[rows[i].Example];
            Candidate candidate = links[rows[i].Example][rows[i].Number].Candidates[rows[i].Candidate];
            for (Part part = 0; (int)part < LinkModel.Parts; part++)
            {
                labels[(int)part][i] = IsRight(example, candidate, rows[i].Number, part);
            }
        }

        return labels;
    }

    private readonly record struct Row(int Example, int Number, int Candidate);
}
