using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Decides which numbers of a text are results, and of which kind.</summary>
internal sealed class ResultNumbers
{
    // Measured: of the percentages read as scores or changes, so many are results.
    private const double PercentageConfidence = 0.96;

    private const double RatioConfidence = 0.9;

    /// <summary>The label of a number that is no result.</summary>
    public const string NoResult = "none";

    private static readonly ResultNumbers None = new();

    private readonly List<StatedNumber> numbers = [];
    private readonly List<ResultKind> kinds = [];
    private readonly List<double> confidences = [];

    public List<StatedNumber> Numbers => numbers;

    public List<ResultKind> Kinds => kinds;

    /// <summary>Probability of each that it is a result.</summary>
    public List<double> Confidences => confidences;

    public static ResultNumbers Find(AbstractText text, IReadOnlyList<Claim> claims, MetricLexicon lexicon, LinearModel model)
    {
        List<StatedNumber> stated = Stated(text, claims, lexicon);
        if (stated.Count == 0)
        {
            return None;
        }

        ResultNumbers found = new();
        string[] labels = Labels(text, stated, lexicon, model, found.confidences);
        for (int i = 0; i < stated.Count; i++)
        {
            if (KindOf(labels[i]) is { } kind)
            {
                found.numbers.Add(stated[i]);
                found.kinds.Add(kind);
            }
        }

        found.confidences.RemoveAll(confidence => confidence < 0);
        return found;
    }

    /// <summary>Every number that might be a result, in order: percentages that are scores or changes, and other numbers.</summary>
    public static List<StatedNumber> Stated(AbstractText text, IReadOnlyList<Claim> claims, MetricLexicon lexicon)
    {
        List<StatedNumber> stated = [];
        using PooledArray<bool> pooled = new(text.Tokens.Length);
        Span<bool> taken = pooled.Span;
        taken.Clear();
        foreach (Claim claim in claims)
        {
            int first = text.TokenAt(claim.Start);
            int end = first;
            while (end < taken.Length && text.Tokens[end].Start < claim.Span.End)
            {
                taken[end++] = true;
            }

            if (claim is PercentageClaim percentage && end > first)
            {
                bool points = percentage.Unit == PercentageUnit.Points;
                stated.Add(
                    new StatedNumber(
                        first,
                        end,
                        end,
                        claim.Span,
                        percentage.Value,
                        percentage.High,
                        points ? QuantityUnit.Points : QuantityUnit.Percent,
                        points ? "points" : "percent",
                        text.KindAt(first) is TokenKind.Plus or TokenKind.Minus or TokenKind.Hyphen
                    )
                    {
                        Percentage = percentage,
                    }
                );
            }
        }

        StatedNumberReader.Read(text, taken, lexicon, stated);
        stated.Sort(static (a, b) => a.First.CompareTo(b.First));
        RemoveOthers(text, stated, lexicon);
        return stated;
    }

    // A percentage that is neither score nor change is no result, unless it is what is left of a level, or in a list with one that is.
    private static void RemoveOthers(AbstractText text, List<StatedNumber> stated, MetricLexicon lexicon)
    {
        static bool IsOther(StatedNumber number) => number.Percentage is { Role: PercentageRole.Other };
        List<StatedNumber> kept = [];
        bool isListed = false;
        for (int i = stated.Count - 1; i >= 0; i--)
        {
            bool isWithNext = i + 1 < stated.Count && NumberGrammar.IsListed(text, stated[i], stated[i + 1]);
            bool isKept =
                !IsOther(stated[i]) || FactorReader.IsRetained(text, stated[i].First, stated[i].End, lexicon) || (isWithNext && isListed);
            isListed = isKept;
            if (isKept)
            {
                kept.Add(stated[i]);
            }
        }

        kept.Reverse();
        stated.Clear();
        stated.AddRange(kept);
    }

    private static string[] Labels(
        AbstractText text,
        List<StatedNumber> stated,
        MetricLexicon lexicon,
        LinearModel model,
        List<double> confidences
    )
    {
        string[] labels = new string[stated.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            if (stated[i].Percentage is { } percentage)
            {
                labels[i] =
                    percentage.Role == PercentageRole.Other && FactorReader.IsShareOfLevel(text, stated[i].UnitEnd, lexicon) ? "ratio"
                    : percentage.Role == PercentageRole.Other ? NoResult
                    : percentage.Role == PercentageRole.Change ? "change"
                    : FactorReader.IsShareOfLevel(text, stated[i].UnitEnd, lexicon) ? "ratio"
                    : "score";
                confidences.Add(PercentageConfidence);
                continue;
            }

            // "3x slower", "twice as fast": a factor that a comparative follows compares.
            if (stated[i].UnitKind == QuantityUnit.Factor && FactorReader.ComparesWith(text, stated[i].UnitEnd))
            {
                labels[i] = "ratio";
                confidences.Add(RatioConfidence);
                continue;
            }

            LinearModel.Decision decision = model.Begin();
            ResultNumberFeatures.Collect(text, stated, i, i > 0 ? labels[i - 1] : NoResult, lexicon, decision);
            double[] probabilities = decision.Probabilities();
            int best = Array.IndexOf(probabilities, probabilities.Max());

            // "+0.1 BLEU" is a change, whatever stands around it.
            labels[i] = stated[i].Signed && stated[i].Value > 0 && model.Labels[best] == "score" ? "change" : model.Labels[best];
            confidences.Add(labels[i] == NoResult ? -1 : 1 - probabilities[0]);
        }

        NumberGrammar.Correct(text, stated, lexicon, labels, confidences, RatioConfidence);
        return labels;
    }

    private static ResultKind? KindOf(string label) =>
        label switch
        {
            "score" => ResultKind.Score,
            "change" => ResultKind.Change,
            "ratio" => ResultKind.Ratio,
            _ => null,
        };
}
