using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a <see cref="ClaimPipeline"/> together. Starts with the built-in extractors.</summary>
public sealed class ClaimPipelineBuilder
{
    private readonly List<IClaimExtractor> extractors;
    private ITextAnalyzer analyzer = ScientificTextAnalyzer.Instance;
    private double minimumConfidence;

    internal ClaimPipelineBuilder(ClaimKinds kinds) => extractors = [.. kinds.CreateExtractors()];

    /// <summary>Adds an extractor, to run after those already there.</summary>
    public ClaimPipelineBuilder With(IClaimExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        extractors.Add(extractor);
        return this;
    }

    /// <summary>Takes every extractor of type <typeparamref name="TExtractor"/> out; none there is no error.</summary>
    public ClaimPipelineBuilder Without<TExtractor>()
        where TExtractor : IClaimExtractor
    {
        extractors.RemoveAll(extractor => extractor is TExtractor);
        return this;
    }

    /// <summary>Takes every extractor out that finds none of <paramref name="kinds"/>.</summary>
    internal ClaimPipelineBuilder Only(IReadOnlyCollection<ClaimKind> kinds)
    {
        extractors.RemoveAll(extractor => !kinds.Any(kind => kind.Extractor == extractor.GetType()));
        return this;
    }

    /// <summary>Has names of datasets and benchmarks found by this <paramref name="lexicon"/>, in the place of the built-in one.</summary>
    public ClaimPipelineBuilder WithNames(NameLexicon lexicon)
    {
        Replace(new NameExtractor(lexicon));
        return this;
    }

    /// <summary>Has results read with the metrics of this <paramref name="lexicon"/>, in the place of the built-in one.</summary>
    public ClaimPipelineBuilder WithMetrics(MetricLexicon lexicon)
    {
        Replace(new ResultExtractor(lexicon));
        return this;
    }

    /// <summary>Drops claims with a lower <see cref="Claim.Confidence"/>; 0, the default, keeps all.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not in 0..1.</exception>
    public ClaimPipelineBuilder WithMinimumConfidence(double confidence)
    {
        if (!(confidence >= 0 && confidence <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is a probability, 0 to 1.");
        }

        minimumConfidence = confidence;
        return this;
    }

    /// <summary>Puts another analyser in the place of the built-in one.</summary>
    public ClaimPipelineBuilder WithTextAnalyzer(ITextAnalyzer textAnalyzer)
    {
        ArgumentNullException.ThrowIfNull(textAnalyzer);
        analyzer = textAnalyzer;
        return this;
    }

    private void Replace<TExtractor>(TExtractor extractor)
        where TExtractor : IClaimExtractor
    {
        int place = extractors.FindIndex(present => present is TExtractor);
        if (place < 0)
        {
            extractors.Add(extractor);
        }
        else
        {
            extractors[place] = extractor;
        }
    }

    /// <summary>Makes the pipeline. Later changes of this builder do not reach it.</summary>
    public ClaimPipeline Build() => new(analyzer, [.. extractors], minimumConfidence);
}
