using System.Globalization;

namespace PaperClaims.Tests.Generated;

/// <summary>Of what sentences state, and what is read that they do not state, how much is read wholly right.</summary>
internal readonly record struct Tally(int Right, int All)
{
    public double Share => (double)Right / All;

    public static Tally Of(IEnumerable<Tally> tallies) =>
        tallies.Aggregate(default(Tally), (sum, tally) => new Tally(sum.Right + tally.Right, sum.All + tally.All));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Right} of {All} ({Share * 100:F1}%)");
}
