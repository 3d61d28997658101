using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Takes the claims of one abstract while the extractors of a pipeline run, in their order.</summary>
public sealed class ClaimCollector
{
    private readonly AbstractText text;
    private readonly List<Claim> claims = [];
    private IClaimExtractor? extractor;
    private bool isBuiltIn;

    /// <summary>Makes a collector for <paramref name="text"/>; a pipeline does so itself, a test of an extractor may.</summary>
    public ClaimCollector(AbstractText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
    }

    /// <summary>The claims added so far, by this extractor and those before it, in the order they were added.</summary>
    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>How many claims there may be.</summary>
    internal int MaxClaims { get; init; } = int.MaxValue;

    /// <summary>Says that so many claims will come: too many are known before they cost anything.</summary>
    /// <exception cref="TooManyClaimsException">They would be too many.</exception>
    internal void Expect(int more)
    {
        if (more > MaxClaims - claims.Count)
        {
            throw new TooManyClaimsException();
        }
    }

    /// <summary>Says whose claims come now. Those of built-in extractors are whole: tests see to that.</summary>
    internal void Begin(IClaimExtractor extractor, bool isBuiltIn)
    {
        this.extractor = extractor;
        this.isBuiltIn = isBuiltIn;
    }

    /// <summary>Adds a claim unless it reaches beyond its sentence: a number and a unit in two paragraphs state nothing together.</summary>
    internal void AddWithinSentence(Claim claim)
    {
        if (claim.Sentence.Contains(claim.Span))
        {
            Add(claim);
        }
    }

    /// <summary>Adds a claim.</summary>
    /// <exception cref="ArgumentException">
    /// The claim does not quote the abstract, is empty, its confidence is not in 0..1, its sentence lies outside the abstract, or a part
    /// of it is null that must not be: an error of the extractor, which the message names.
    /// </exception>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!isBuiltIn)
        {
            CheckParts(claim);
        }

        if (
            claim.Text.Length == 0
            || claim.Start < 0
            || claim.Start > text.Source.Length - claim.Length
            || !text.Source.AsSpan(claim.Start, claim.Length).SequenceEqual(claim.Text)
        )
        {
            throw new ArgumentException(
                $"A {Describe(claim)} quotes \"{claim.Text}\" at {claim.Start}, which is not what stands there.",
                nameof(claim)
            );
        }

        if (!(claim.Confidence >= 0 && claim.Confidence <= 1))
        {
            throw new ArgumentException($"A {Describe(claim)} has the confidence {claim.Confidence}, which is not in 0..1.", nameof(claim));
        }

        Expect(1);
        claims.Add(claim.Sentence.Length > 0 ? claim : claim with { Sentence = text.SentenceAt(claim.Start) });
    }

    private void CheckParts(Claim claim)
    {
        if (ClaimParts.FindMissing(claim) is { } part)
        {
            throw new ArgumentException($"A {Describe(claim)} has no {part}: it is null, or holds null.", nameof(claim));
        }

        if (claim.Sentence.Start < 0 || claim.Sentence.Length < 0 || claim.Sentence.Start > text.Source.Length - claim.Sentence.Length)
        {
            throw new ArgumentException($"A {Describe(claim)} has a Sentence that lies outside the abstract.", nameof(claim));
        }
    }

    private string Describe(Claim claim) => $"{claim.GetType().Name}{(extractor is null ? "" : $" of {extractor.GetType().Name}")}";
}

/// <summary>A text has more claims than it may.</summary>
internal sealed class TooManyClaimsException : Exception;
