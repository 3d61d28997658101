using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits the tagger: a conditional random field over the labels, and a logistic regression for benchmark against dataset.</summary>
internal sealed class TaggerTrainer
{
    private const double MinGradient = 1e-6;

    private readonly TaggerParameters parameters;
    private readonly FeatureIndex index;
    private readonly FtrlProximal begin;
    private readonly FtrlProximal inside;
    private readonly FtrlProximal transitions;
    private readonly FtrlProximal benchmark;
    private readonly FtrlProximal benchmarkBias;
    private readonly LabelLattice lattice = new();

    private TaggerTrainer(TaggerParameters parameters, IReadOnlyList<NameExample> examples)
    {
        this.parameters = parameters;
        index = new FeatureIndex(examples.SelectMany(example => example.Features).OfType<ulong[]>(), parameters.MinSeen);
        begin = new FtrlProximal(index.Count, parameters, parameters.AbsolutePenalty);
        inside = new FtrlProximal(index.Count, parameters, parameters.AbsolutePenalty);
        benchmark = new FtrlProximal(index.Count, parameters, parameters.AbsolutePenalty);
        transitions = new FtrlProximal(LabelLattice.Labels * LabelLattice.Labels, parameters, absolutePenalty: 0);
        benchmarkBias = new FtrlProximal(1, parameters, absolutePenalty: 0);
    }

    /// <summary>Fits to <paramref name="examples"/>; the kinds of names to the first <paramref name="originals"/> of them alone.</summary>
    public static FittedTagger Fit(TaggerParameters parameters, IReadOnlyList<NameExample> examples, int originals)
    {
        TaggerTrainer trainer = new(parameters, examples);
        trainer.FitLabels([.. examples.SelectMany(trainer.Chains)]);
        trainer.FitKinds([
            .. examples
                .Take(originals)
                .SelectMany(example => example.Kinds)
                .Select(kind => (trainer.index.NumbersOf(kind.Features), kind.Benchmark)),
        ]);
        return trainer.Quantize();
    }

    /// <summary>The runs of words of an abstract that have features, with their labels.</summary>
    private IEnumerable<(int[][] Features, byte[] Labels)> Chains(NameExample example)
    {
        for (int first = 0; first < example.Features.Length; first++)
        {
            int end = first;
            while (end < example.Features.Length && example.Features[end] is not null)
            {
                end++;
            }

            if (end > first)
            {
                yield return ([.. example.Features[first..end].Select(row => index.NumbersOf(row!))], example.Labels[first..end]);
                first = end;
            }
        }
    }

    private void FitLabels((int[][] Features, byte[] Labels)[] chains)
    {
        Random random = new(parameters.Seed);
        for (int epoch = 0; epoch < parameters.Epochs; epoch++)
        {
            random.Shuffle(chains);
            foreach ((int[][] features, byte[] labels) in chains)
            {
                Step(features, labels);
            }
        }
    }

    private void Step(int[][] features, byte[] labels)
    {
        lattice.Reset(features.Length);
        for (int word = 0; word < features.Length; word++)
        {
            double first = 0;
            double further = 0;
            foreach (int feature in features[word])
            {
                first += begin[feature];
                further += inside[feature];
            }

            lattice.Score(word, first, further);
        }

        double[] potentials = LabelLattice.PotentialsOf(ReadTransitions());
        lattice.SumForward(potentials);
        lattice.SumBackward(potentials);
        for (int word = 0; word < features.Length; word++)
        {
            Update(begin, features[word], lattice.Probability(word, LabelLattice.Begin) - (labels[word] == LabelLattice.Begin ? 1 : 0));
            Update(inside, features[word], lattice.Probability(word, LabelLattice.Inside) - (labels[word] == LabelLattice.Inside ? 1 : 0));
            for (int pair = 0; word > 0 && pair < potentials.Length; pair++)
            {
                (int before, int label) = Math.DivRem(pair, LabelLattice.Labels);
                double expected = lattice.Probability(word, before, label, potentials);
                bool seen = labels[word - 1] == before && labels[word] == label;
                if (expected > 0 || seen)
                {
                    transitions.Update(pair, expected - (seen ? 1 : 0));
                }
            }
        }
    }

    private void FitKinds((int[] Features, bool Benchmark)[] kinds)
    {
        Random random = new(parameters.Seed);
        for (int epoch = 0; epoch < parameters.KindEpochs; epoch++)
        {
            random.Shuffle(kinds);
            foreach ((int[] features, bool isBenchmark) in kinds)
            {
                double score = benchmarkBias[0] + features.Sum(feature => benchmark[feature]);
                double gradient = (1 / (1 + Math.Exp(-score))) - (isBenchmark ? 1 : 0);
                Update(benchmark, features, gradient);
                benchmarkBias.Update(0, gradient);
            }
        }
    }

    private static void Update(FtrlProximal weights, int[] features, double gradient)
    {
        if (Math.Abs(gradient) < MinGradient)
        {
            return;
        }

        foreach (int feature in features)
        {
            weights.Update(feature, gradient);
        }
    }

    private double[] ReadTransitions() =>
        [.. Enumerable.Range(0, LabelLattice.Labels * LabelLattice.Labels).Select(pair => transitions[pair])];

    private FittedTagger Quantize()
    {
        double scale = Enumerable.Range(0, index.Count).Max(i => Math.Max(Math.Abs(begin[i]), Math.Abs(inside[i]))) / sbyte.MaxValue;
        double benchmarkScale = Math.Max(1e-6, Enumerable.Range(0, index.Count).Max(i => Math.Abs(benchmark[i])) / sbyte.MaxValue);
        List<(uint, FeatureWeights)> features = [];
        foreach ((ulong feature, int i) in index.Features)
        {
            FeatureWeights weights = new(
                (sbyte)Math.Round(begin[i] / scale),
                (sbyte)Math.Round(inside[i] / scale),
                (sbyte)Math.Round(benchmark[i] / benchmarkScale)
            );
            if (weights != default)
            {
                features.Add((HashTable.KeyOf(feature), weights));
            }
        }

        return new FittedTagger(scale, benchmarkScale, benchmarkBias[0], ReadTransitions(), features);
    }
}

/// <summary>What the tagger learned.</summary>
internal sealed record FittedTagger(
    double Scale,
    double BenchmarkScale,
    double BenchmarkBias,
    double[] Transitions,
    IReadOnlyList<(uint Key, FeatureWeights Weights)> Features
)
{
    public NameTagger ToTagger(CascadeFilter? cascadeFilter = null) =>
        new(ToTable(), Scale, BenchmarkScale, BenchmarkBias, Transitions, cascadeFilter);

    public FeatureTable ToTable() =>
        FeatureWeights.Table([.. Features.Select(feature => feature.Key)], [.. Features.Select(feature => feature.Weights)]);
}
