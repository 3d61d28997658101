using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds names of datasets and benchmarks: <see cref="DatasetClaim"/> and <see cref="BenchmarkClaim"/>.</summary>
/// <remarks>The title of the paper, where it is known, is read too; it is never a source of claims.</remarks>
public sealed class NameExtractor : IClaimExtractor
{
    // Half the best F1, where the F1 of calibrated probabilities is greatest (Lipton, Elkan and Naryanaswamy, ECML 2014).
    internal const double Threshold = 0.45;

    // The scratch memory of a thread is kept from one abstract to the next, unless a huge text made it huge.
    private const int MaxTokensKept = 100_000;

    [ThreadStatic]
    private static NameRecognizer? recognizer;

    private readonly NameLexicon? lexicon;
    private readonly NameModel? model;

    /// <summary>Makes an extractor that knows the built-in names; they are read when the first text comes.</summary>
    public NameExtractor() { }

    /// <summary>Makes an extractor that knows the names of <paramref name="lexicon"/>.</summary>
    public NameExtractor(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
    }

    internal NameExtractor(NameModel model) => this.model = model;

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        NameRecognizer own = recognizer ?? new NameRecognizer();
        recognizer = null;
        Extract(text, claims, own, lexicon ?? NameLexicon.Default, model ?? NameModel.Default);
        recognizer = text.Tokens.Length <= MaxTokensKept ? own : null;
    }

    internal static void Extract(AbstractText text, ClaimCollector claims, NameRecognizer recognizer, NameLexicon lexicon, NameModel model)
    {
        int end = 0;
        foreach (FoundName name in recognizer.Find(text, lexicon, model, Threshold))
        {
            Word tokens = NameBounds.TokensOf(recognizer.Text, name.Span);

            // "ImageNet-1K and -21K": the second is no name without what it shares.
            if (tokens.First < end)
            {
                continue;
            }

            Add(text, claims, name, tokens, text.Printed(tokens.First, tokens.End).ToString(), lexicon);
            foreach (SharingMember member in CoordinationEllipsis.Read(text, tokens, lexicon))
            {
                end = member.End;
                Add(text, claims, name, tokens with { End = end }, member.Name, lexicon);
            }
        }
    }

    private static void Add(AbstractText text, ClaimCollector claims, FoundName found, Word tokens, string name, NameLexicon lexicon)
    {
        if (!TexSpan.TryWiden(text.Source, text.SpanOf(tokens.First, tokens.End), out TextSpan span) || text.HasHalfCharacter(span))
        {
            return;
        }

        NameIdentity identity = lexicon.Identities.Of(name);
        string quote = text.Quote(span);
        TextSpan sentence = text.SentenceAt(span.Start);
        double confidence = Math.Round(found.Span.Probability, 3);
        claims.AddWithinSentence(
            found.Kind == NameKind.Dataset
                ? new DatasetClaim
                {
                    Text = quote,
                    Start = span.Start,
                    Confidence = confidence,
                    Sentence = sentence,
                    Name = name,
                    CanonicalId = identity.Id,
                    Family = identity.Family,
                }
                : new BenchmarkClaim
                {
                    Text = quote,
                    Start = span.Start,
                    Confidence = confidence,
                    Sentence = sentence,
                    Name = name,
                    CanonicalId = identity.Id,
                    Family = identity.Family,
                }
        );
    }
}
