using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>
/// Reads the roles of a text's percentages: not one after the other but the likeliest way to read them all, where each knows the one
/// before (Viterbi, 1967).
/// </summary>
internal static class PercentageRoles
{
    private const int Roles = (int)PercentageRole.Other + 1;

    private static readonly WordSet ConfidenceLevels = new("confidence credible credibility ci cis cl c.l. hdi bci");

    public static PercentageRole[] Read(AbstractText text, List<StatedPercentage> stated, Bound[] bounds, LinearModel model)
    {
        int[] before = new int[stated.Count * Roles];
        Span<double> likeliest = stackalloc double[Roles];
        Span<double> next = stackalloc double[Roles];
        for (int i = 0; i < stated.Count; i++)
        {
            next.Fill(double.NegativeInfinity);
            PercentageRole? certain = Certain(text, stated[i]);
            StatedPercentage? beside = PercentageRoleFeatures.PreviousOf(text, stated, i);
            LinearModel.Decision own = model.Begin();
            if (certain is null)
            {
                PercentageRoleFeatures.CollectOwn(text, stated[i], bounds[i], own);
            }

            double[]? probabilities = null;
            for (int previous = 0; previous < (i == 0 ? 1 : Roles); previous++)
            {
                // Nothing but a percentage beside it makes it depend on the one before.
                if (certain is null && (probabilities is null || beside is not null))
                {
                    LinearModel.Decision decision = own.Copy();
                    PercentageRoleFeatures.CollectPrevious(
                        text,
                        stated[i],
                        beside,
                        beside is null ? null : (PercentageRole)previous,
                        decision
                    );
                    probabilities = decision.Probabilities();
                }

                for (int role = 0; role < Roles; role++)
                {
                    double probability = probabilities?[role] ?? ((int)certain! == role ? 1 : 0);
                    double score = (i == 0 ? 0 : likeliest[previous]) + Math.Log(probability);
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

    // "95% CI" says how sure a number is and "+4.0%" is a change, whatever stands around them.
    private static PercentageRole? Certain(AbstractText text, StatedPercentage stated) =>
        ConfidenceLevels.Contains(text, text.Is(stated.End, TokenKind.Hyphen) ? stated.End + 1 : stated.End) ? PercentageRole.Other
        : stated.Signed && stated.Value > 0 ? PercentageRole.Change
        : null;
}
