using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Extracts typed claims from abstracts. Immutable and thread-safe: make one and share it.</summary>
public sealed partial class ClaimPipeline
{
    private readonly ITextAnalyzer analyzer;
    private readonly IClaimExtractor[] extractors;
    private readonly bool[] areBuiltIn;
    private readonly double minimumConfidence;

    internal ClaimPipeline(ITextAnalyzer analyzer, IClaimExtractor[] extractors, double minimumConfidence)
    {
        this.analyzer = analyzer;
        this.extractors = extractors;
        areBuiltIn = Array.ConvertAll(extractors, extractor => extractor.GetType().Assembly == typeof(ClaimPipeline).Assembly);
        this.minimumConfidence = minimumConfidence;
    }

    /// <summary>The pipeline with all built-in extractors.</summary>
    public static ClaimPipeline Default { get; } = CreateBuilder().Build();

    /// <summary>Starts a pipeline of one's own, with all built-in extractors in it.</summary>
    public static ClaimPipelineBuilder CreateBuilder() => new(ClaimKinds.Default);

    /// <summary>Extracts the claims that <paramref name="abstractText"/> states.</summary>
    /// <remarks>Any text is valid, of any length and content; the same text always gives the same claims.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="abstractText"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An analyser of your own returned another text than it was given.</exception>
    /// <exception cref="ArgumentException">An extractor of your own gave a claim that is not whole; the message names both.</exception>
    public ClaimSet Extract(string abstractText) => Extract(abstractText, title: null);

    /// <summary>Extracts the claims that <paramref name="abstractText"/> states, with the title of the paper as context.</summary>
    /// <remarks>The title is never a source of claims; names of datasets and benchmarks are found better with it.</remarks>
    /// <param name="abstractText">Any text, of any length and content.</param>
    /// <param name="title">The title of the paper, null if it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="abstractText"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An analyser of your own returned another text than it was given.</exception>
    /// <exception cref="ArgumentException">An extractor of your own gave a claim that is not whole; the message names both.</exception>
    public ClaimSet Extract(string abstractText, string? title) => Extract(abstractText, title, int.MaxValue);

    /// <summary>Extracts the claims of one paper's abstract.</summary>
    public ExtractedPaper Extract(Paper paper) => Extract(paper, int.MaxValue);

    private ExtractedPaper Extract(Paper paper, int maxClaims)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ClaimSet? claims = null;
        try
        {
            claims = Extract(paper.Abstract, paper.Title, maxClaims);
        }
        catch (TooManyClaimsException)
        {
            // The paper says so instead.
        }

        return new ExtractedPaper
        {
            Id = paper.Id,
            Title = paper.Title,
            Date = paper.Date,
            Claims = claims ?? ClaimSet.Empty,
            HasTooManyClaims = claims is null,
            Abstract = paper.Abstract,
        };
    }

    private ClaimSet Extract(string abstractText, string? title, int maxClaims)
    {
        ArgumentNullException.ThrowIfNull(abstractText);
        AbstractText text =
            analyzer == ScientificTextAnalyzer.Instance
                ? ScientificTextAnalyzer.AnalyzeInPool(abstractText)
                : analyzer.Analyze(abstractText);
        if (text.Source != abstractText)
        {
            throw new InvalidOperationException(
                $"{analyzer.GetType().Name} analysed another text than it was given: positions would not hold."
            );
        }

        text = text.WithTitle(title);
        using AbstractText.PooledScope scope = text.UsePools();
        ClaimCollector claims = new(text) { MaxClaims = maxClaims };
        for (int i = 0; i < extractors.Length; i++)
        {
            claims.Begin(extractors[i], areBuiltIn[i]);
            extractors[i].Extract(text, claims);
        }

        return ClaimSet.Order(minimumConfidence > 0 ? claims.Claims.Where(claim => claim.Confidence >= minimumConfidence) : claims.Claims);
    }
}
