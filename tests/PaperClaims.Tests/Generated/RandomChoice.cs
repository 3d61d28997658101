namespace PaperClaims.Tests.Generated;

/// <summary>Choices of a seeded random number generator.</summary>
internal static class RandomChoice
{
    public static T Pick<T>(this Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static bool Chance(this Random random, double share) => random.NextDouble() < share;

    public static Queue<T> Shuffled<T>(this Random random, IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return new Queue<T>(shuffled);
    }
}
