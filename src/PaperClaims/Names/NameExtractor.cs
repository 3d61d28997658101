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
        foreach (FoundName name in recognizer.Find(text, lexicon, model, Threshold))
        {
            TextSpan span = NameBounds.Of(recognizer.Text, name.Span);
            if (
                text.HasHalfCharacter(span)
                || !TexSpan.IsWhole(text.Source, span)
                || IsMacro(text, recognizer.Text.TokensOf(name.Span.Words))
            )
            {
                continue;
            }

            string quote = PrintedText.Of(text.Source.AsSpan(span.Start, span.Length)).ToString();
            Add(text, claims, name, span, quote, lexicon.Identities.Of(quote));
            foreach ((TextSpan whole, string member) in CoordinationEllipsis.Read(text, recognizer.Text.TokensOf(name.Span.Words), span))
            {
                Add(text, claims, name, whole, member, lexicon.Identities.Of(member));
            }
        }
    }

    // "\ourdata": what it prints is not in the abstract.
    private static bool IsMacro(AbstractText text, Word tokens)
    {
        bool macro = false;
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (text.Is(i, TokenKind.Word))
            {
                return false;
            }

            macro |= text.Is(i, TokenKind.Symbol) && text.Word(i) is ['\\', >= 'A', ..];
        }

        return macro;
    }

    private static void Add(AbstractText text, ClaimCollector claims, FoundName found, TextSpan span, string name, NameIdentity identity)
    {
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
