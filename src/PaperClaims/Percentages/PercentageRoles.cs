using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the roles of a text's percentages: not one after the other but the likeliest way to read them all, where each knows the one before (Viterbi, 1967).</summary>
internal static class PercentageRoles
{
    private const int Roles = (int)PercentageRole.Other + 1;

    private static readonly WordSet ConfidenceLevels = new("confidence", "credible", "credibility", "ci", "cis", "cl", "c.l.", "hdi", "bci");

    public static PercentageRole[] Read(AbstractText text, List<StatedPercentage> stated, Bound[] bounds, LinearModel model)
    {
        int[] before = new int[stated.Count * Roles];
        Span<double> likeliest = stackalloc double[Roles];
        Span<double> next = stackalloc double[Roles];
        for (int i = 0; i < stated.Count; i++)
        {
            next.Fill(double.NegativeInfinity);
            double[]? probabilities = null;
            bool knowsPrevious = i > 0 && text.SentenceAt(stated[i].Span.Start).Contains(stated[i - 1].Span.Start);
            for (int previous = 0; previous < (i == 0 ? 1 : Roles); previous++)
            {
                if (i > 0 && double.IsNegativeInfinity(likeliest[previous]))
                {
                    continue;
                }

                if (probabilities is null || knowsPrevious)
                {
                    probabilities = Probabilities(text, stated, i, bounds[i], knowsPrevious ? (PercentageRole)previous : null, model);
                }

                for (int role = 0; role < Roles; role++)
                {
                    double score = (i == 0 ? 0 : likeliest[previous]) + Math.Log(probabilities[role]);
                    if (score > next[role])
                    {
                        next[role] = score;
                        before[(i * Roles) + role] = previous;
                    }
                }
            }

            next.CopyTo(likeliest);
        }

        return Follow(before, likeliest);
    }

    // From the likeliest last role back to the first.
    private static PercentageRole[] Follow(int[] before, ReadOnlySpan<double> likeliest)
    {
        int role = 0;
        for (int other = 1; other < Roles; other++)
        {
            role = likeliest[other] > likeliest[role] ? other : role;
        }

        PercentageRole[] roles = new PercentageRole[before.Length / Roles];
        for (int i = roles.Length - 1; i >= 0; i--)
        {
            roles[i] = (PercentageRole)role;
            role = before[(i * Roles) + role];
        }

        return roles;
    }

    private static double[] Probabilities(AbstractText text, List<StatedPercentage> stated, int index, Bound bound, PercentageRole? previous, LinearModel model)
    {
        if (Certain(text, stated[index]) is { } certain)
        {
            double[] sure = new double[Roles];
            sure[(int)certain] = 1;
            return sure;
        }

        LinearModel.Decision decision = model.Begin();
        PercentageRoleFeatures.Collect(text, stated, index, bound, previous, decision);
        return decision.Probabilities();
    }

    // "95% CI" says how sure a number is and "+4.0%" is a change, whatever stands around them.
    private static PercentageRole? Certain(AbstractText text, StatedPercentage stated) =>
        ConfidenceLevels.Contains(text, text.Is(stated.End, TokenKind.Hyphen) ? stated.End + 1 : stated.End) ? PercentageRole.Other
        : stated.Signed && stated.Value > 0 ? PercentageRole.Change
        : null;
}
