using System.Globalization;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Of the results that sentences state, and those read that they do not state, how many are read wholly right.</summary>
internal readonly record struct Tally(int Right, int All)
{
    public double Share => (double)Right / All;

    public static Tally Of(IEnumerable<ReadSentence> sentences) =>
        sentences.Aggregate(default(Tally), (tally, sentence) => new Tally(tally.Right + sentence.Right, tally.All + sentence.All));

    public static Tally Of(IEnumerable<Tally> tallies) =>
        tallies.Aggregate(default(Tally), (sum, tally) => new Tally(sum.Right + tally.Right, sum.All + tally.All));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Right} of {All} ({Share * 100:F1}%)");
}
