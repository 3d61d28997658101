using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Takes the claims of one abstract while the extractors of a pipeline run, in their order.</summary>
public sealed class ClaimCollector
{
    private readonly AbstractText text;
    private readonly List<Claim> claims = [];

    /// <summary>Makes a collector for <paramref name="text"/>; a pipeline does so itself, a test of an extractor may.</summary>
    public ClaimCollector(AbstractText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
    }

    /// <summary>The claims added so far, by this extractor and those before it, in the order they were added.</summary>
    public IReadOnlyList<Claim> Claims => claims;

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
    /// The claim does not quote the abstract, is empty, or its confidence is not in 0..1: an error of the extractor.
    /// </exception>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (
            claim.Text.Length == 0
            || claim.Start < 0
            || claim.Start + claim.Length > text.Source.Length
            || !text.Source.AsSpan(claim.Start, claim.Length).SequenceEqual(claim.Text)
        )
        {
            throw new ArgumentException(
                $"A {claim.GetType().Name} quotes \"{claim.Text}\" at {claim.Start}, which is not what stands there.",
                nameof(claim)
            );
        }

        if (!(claim.Confidence >= 0 && claim.Confidence <= 1))
        {
            throw new ArgumentException(
                $"A {claim.GetType().Name} has the confidence {claim.Confidence}, which is not in 0..1.",
                nameof(claim)
            );
        }

        claims.Add(claim.Sentence.Length > 0 ? claim : claim with { Sentence = text.SentenceAt(claim.Start) });
    }
}
