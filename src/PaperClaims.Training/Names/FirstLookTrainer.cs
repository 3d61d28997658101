using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="FirstLook"/> to what the whole recogniser makes of a corpus without annotations: a logistic regression over the sums of each template's weights.</summary>
internal sealed class FirstLookTrainer(FittedTagger tagger)
{
    private const int Epochs = 8;
    private const int Seed = 20240101;
    private const double LearningRate = 0.01;
    private const double Decay = 0.6;

    // What ends as a name counts more than what the tagger only considers.
    private const float WeightOfName = 5;

    // Of the names this share may be lost. They are those that the judge is least sure of.
    private const double ShareLost = 0.001;

    private readonly FeatureTable table = tagger.ToTable();
    private readonly SortedSet<TaggerTemplate> templates = [];
    private readonly List<Unit> units = [];
    private int chains;

    /// <summary>The first look that is learned; null if the corpus holds no names.</summary>
    /// <param name="corpus">Abstracts without annotations.</param>
    /// <param name="reader">Reads with the tagger's weights and no first look.</param>
    /// <param name="judge">Decides what ends as a name.</param>
    public FirstLook? Fit(IEnumerable<AbstractText> corpus, EvidenceReader reader, BoostedTrees judge)
    {
        foreach (AbstractText text in corpus)
        {
            Collect(text, reader, judge);
        }

        if (!units.Exists(unit => unit.IsNamed))
        {
            return null;
        }

        float[] weights = Fit();
        float scale = (float)tagger.Scale;
        return new FirstLook(
            [.. templates.Select(template => (template, weights[2 * (int)template] * scale, weights[(2 * (int)template) + 1] * scale))],
            weights[^1],
            LeastOf(weights)
        );
    }

    private void Collect(AbstractText source, EvidenceReader reader, BoostedTrees judge)
    {
        HashSet<int> considered = [];
        HashSet<int> named = [];
        foreach ((NameSpan span, float[] row) in reader.Read(source))
        {
            HashSet<int>? to =
                judge.Probability(row, NameExtractor.Threshold) > 0 ? named
                : span.Probability > 0 ? considered
                : null;
            to?.UnionWith(Enumerable.Range(span.First, span.Length));
        }

        FeatureBuffer buffer = new();
        for (int unit = 0; unit < reader.Text.Count; unit++)
        {
            if (!reader.Text.Candidates[unit])
            {
                continue;
            }

            chains += unit == 0 || !reader.Text.Candidates[unit - 1] ? 1 : 0;
            buffer.Clear();
            NameFeatures.CollectFirst(reader.Text, unit, reader.Matches, buffer);
            units.Add(new Unit(chains, considered.Contains(unit) || named.Contains(unit), named.Contains(unit), SumsOf(buffer)));
        }
    }

    // By template, in the order in which they come.
    private (TaggerTemplate Template, float Begin, float Inside)[] SumsOf(FeatureBuffer buffer)
    {
        List<(TaggerTemplate Template, float Begin, float Inside)> sums = [];
        for (int i = 0; i < buffer.Count; i++)
        {
            TaggerTemplate template = buffer.Templates[i];
            templates.Add(template);
            var weights = table.Of(buffer.Hashes[i]);
            (float begin, float inside) = (
                weights[FeatureWeights.BeginPlace] * (float)tagger.Scale,
                weights[FeatureWeights.InsidePlace] * (float)tagger.Scale
            );
            if (sums.Count > 0 && sums[^1].Template == template)
            {
                sums[^1] = (template, sums[^1].Begin + begin, sums[^1].Inside + inside);
            }
            else
            {
                sums.Add((template, begin, inside));
            }
        }

        return [.. sums];
    }

    // Two weights a template, at twice its number, then the bias.
    private float[] Fit()
    {
        float[] weights = new float[(2 * (byte.MaxValue + 1)) + 1];
        Random random = new(Seed);
        int[] order = [.. Enumerable.Range(0, units.Count)];
        double rate = LearningRate;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                Unit unit = units[i];
                float error = (1 / (1 + MathF.Exp(-Score(unit, weights)))) - (unit.IsConsidered ? 1 : 0);
                float step = (float)rate * error * (unit.IsNamed ? WeightOfName : 1);
                foreach ((TaggerTemplate template, float begin, float inside) in unit.Sums)
                {
                    weights[2 * (int)template] -= step * begin;
                    weights[(2 * (int)template) + 1] -= step * inside;
                }

                weights[^1] -= step;
            }

            rate *= Decay;
        }

        return weights;
    }

    // A chain goes on as one: its best unit decides.
    private float LeastOf(float[] weights)
    {
        float[] best =
        [
            .. units
                .GroupBy(unit => unit.Chain)
                .Where(chain => chain.Any(unit => unit.IsNamed))
                .Select(chain => chain.Max(unit => Score(unit, weights)))
                .Order(),
        ];
        return best[(int)(ShareLost * best.Length)];
    }

    private static float Score(Unit unit, float[] weights)
    {
        float score = weights[^1];
        foreach ((TaggerTemplate template, float begin, float inside) in unit.Sums)
        {
            score += (weights[2 * (int)template] * begin) + (weights[(2 * (int)template) + 1] * inside);
        }

        return score;
    }

    private sealed record Unit(int Chain, bool IsConsidered, bool IsNamed, (TaggerTemplate Template, float Begin, float Inside)[] Sums);
}
