using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds percentages: <see cref="PercentageClaim"/>.</summary>
public sealed class PercentageExtractor : IClaimExtractor
{
    private const int LongestCoordination = 10;

    // The labels of the table stand in the order of the enumeration.
    private static readonly Lazy<LinearModel> BuiltInRoles = new(() => LinearModel.Load("percentage-role.weights.tsv"));

    private readonly LinearModel? roleModel;

    // What may stand between two numbers that one "up to" or "over" bounds: "up to 9% on A and 8% on B" holds no verb.
    private static readonly WordSet CoordinationBreaks = new(
        """
        while with but whereas compared achieves achieving achieved reaches reaching is are was from to than versus vs. vs using
        respectively which that when where
        """
    );

    /// <summary>Makes an extractor.</summary>
    public PercentageExtractor() { }

    internal PercentageExtractor(LinearModel roleModel) => this.roleModel = roleModel;

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        List<StatedPercentage> stated = PercentageParser.Parse(text);
        if (stated.Count == 0)
        {
            return;
        }

        Bound[] bounds = ReadBounds(text, stated);
        PercentageRole[] roles = PercentageRoles.Read(text, stated, bounds, roleModel ?? BuiltInRoles.Value);
        for (int i = 0; i < stated.Count; i++)
        {
            claims.AddWithinSentence(
                new PercentageClaim
                {
                    Text = text.Quote(stated[i].Span),
                    Start = stated[i].Span.Start,
                    Confidence = stated[i].SharesUnit ? 0.93 : 0.99,
                    Sentence = text.SentenceAt(stated[i].Span.Start),
                    Value = stated[i].Value,
                    High = stated[i].High,
                    Unit = stated[i].Unit,
                    Bound = bounds[i],
                    Role = roles[i],
                }
            );
        }
    }

    internal static Bound[] ReadBounds(AbstractText text, List<StatedPercentage> stated)
    {
        Bound[] bounds = new Bound[stated.Count];
        for (int i = 0; i < bounds.Length; i++)
        {
            bounds[i] = stated[i].Bound != Bound.Exact ? stated[i].Bound : BoundReader.Read(text, stated[i].First, stated[i].End);
            if (
                bounds[i] == Bound.Exact
                && i > 0
                && bounds[i - 1] != Bound.Exact
                && stated[i].High is null == stated[i - 1].High is null
                && IsCoordinated(text, stated[i - 1], stated[i])
            )
            {
                bounds[i] = bounds[i - 1];
            }
        }

        return bounds;
    }

    private static bool IsCoordinated(AbstractText text, StatedPercentage left, StatedPercentage right)
    {
        if (right.First - left.End > LongestCoordination || !text.SentenceAt(left.Span.Start).Contains(right.Span.Start))
        {
            return false;
        }

        // "up to 76% F1 and a 10% improvement": an article begins something new.
        bool joined = false;
        if (text.IsWord(right.First - 1, "a") || text.IsWord(right.First - 1, "an"))
        {
            return false;
        }

        for (int i = left.End; i < right.First; i++)
        {
            // "up to 6.4% (pointwise) and 7.7% (pairwise)"
            int close = text.Is(i, TokenKind.Open) ? i + 2 : i;
            if (CoordinationBreaks.Contains(text, i) || text.Is(i, TokenKind.Semicolon) || (close > i && !text.Is(close, TokenKind.Close)))
            {
                return false;
            }

            i = close;

            joined |=
                text.IsWord(i, "and")
                || text.IsWord(i, "or")
                || text.Is(i, TokenKind.Slash)
                || (text.Is(i, TokenKind.Comma) && i + 1 == right.First);
        }

        return joined;
    }
}
