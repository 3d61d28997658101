using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="CascadeFilter"/> to what the whole recogniser finds in a corpus without annotations.</summary>
/// <remarks>A logistic regression over the sums of each template's weights.</remarks>
/// <param name="parameters">How it is fitted.</param>
/// <param name="tagger">Whose words the filter lets through.</param>
internal sealed class CascadeFilterTrainer(CascadeFilterParameters parameters, FittedTagger tagger)
{
    private readonly FeatureTable table = tagger.ToTable();
    private readonly SortedSet<TaggerTemplate> templates = [];
    private readonly List<FilterWord> words = [];
    private int chains;

    /// <summary>The filter that is learned; null if the corpus holds no names.</summary>
    /// <param name="corpus">Abstracts without annotations.</param>
    /// <param name="rows">Reads with the tagger's weights and no filter.</param>
    /// <param name="classifier">Decides what ends as a name.</param>
    public CascadeFilter? Fit(IEnumerable<AbstractText> corpus, SpanRows rows, BoostedTrees classifier)
    {
        foreach (AbstractText text in corpus)
        {
            Collect(text, rows, classifier);
        }

        if (!words.Exists(word => word.IsNamed))
        {
            return null;
        }

        float[] weights = Fit();
        float scale = (float)tagger.Scale;
        return new CascadeFilter(
            [.. templates.Select(template => (template, weights[2 * (int)template] * scale, weights[(2 * (int)template) + 1] * scale))],
            weights[^1],
            MinScoreOf(weights)
        );
    }

    private void Collect(AbstractText source, SpanRows rows, BoostedTrees classifier)
    {
        HashSet<int> considered = [];
        HashSet<int> named = [];
        foreach ((NameSpan span, float[] row) in rows.Read(source))
        {
            HashSet<int>? to =
                classifier.Probability(row, NameExtractor.Threshold) > 0 ? named
                : span.Probability > 0 ? considered
                : null;
            to?.UnionWith(Enumerable.Range(span.First, span.Length));
        }

        NameAnalysis text = rows.Reader.Text;
        for (int word = text.NextTaggable(0); word < text.Count; word = text.NextTaggable(word + 1))
        {
            chains += word == 0 || !text.Taggable[word - 1] ? 1 : 0;
            bool isNamed = named.Contains(word);
            words.Add(new FilterWord(chains, isNamed || considered.Contains(word), isNamed, SumsOf(rows.Reader.FilterFeaturesOf(word))));
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
        Random random = new(parameters.Seed);
        int[] order = [.. Enumerable.Range(0, words.Count)];
        double rate = parameters.LearningRate;
        for (int epoch = 0; epoch < parameters.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                FilterWord word = words[i];
                float error = (1 / (1 + MathF.Exp(-Score(word, weights)))) - (word.IsConsidered ? 1 : 0);
                float step = (float)rate * error * (word.IsNamed ? parameters.WeightOfName : 1);
                foreach ((TaggerTemplate template, float begin, float inside) in word.Sums)
                {
                    weights[2 * (int)template] -= step * begin;
                    weights[(2 * (int)template) + 1] -= step * inside;
                }

                weights[^1] -= step;
            }

            rate *= parameters.Decay;
        }

        return weights;
    }

    // A chain goes on as one: its best word decides.
    private float MinScoreOf(float[] weights)
    {
        float[] best =
        [
            .. words
                .GroupBy(word => word.Chain)
                .Where(chain => chain.Any(word => word.IsNamed))
                .Select(chain => chain.Max(word => Score(word, weights)))
                .Order(),
        ];
        return best[(int)(parameters.ShareLost * best.Length)];
    }

    private static float Score(FilterWord word, float[] weights)
    {
        float score = weights[^1];
        foreach ((TaggerTemplate template, float begin, float inside) in word.Sums)
        {
            score += (weights[2 * (int)template] * begin) + (weights[(2 * (int)template) + 1] * inside);
        }

        return score;
    }

    private sealed record FilterWord(
        int Chain,
        bool IsConsidered,
        bool IsNamed,
        (TaggerTemplate Template, float Begin, float Inside)[] Sums
    );
}
