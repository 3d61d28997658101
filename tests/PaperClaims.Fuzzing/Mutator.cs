using CsCheck;

namespace PaperClaims.Fuzzing;

/// <summary>Makes inputs out of seeds: cuts, doubles, swaps, joins and breaks them, and writes dangerous pieces into them.</summary>
/// <param name="seeds">What inputs grow from.</param>
/// <param name="pieces">What is written into them.</param>
internal sealed class Mutator<T>(IReadOnlyList<T[]> seeds, IReadOnlyList<T[]> pieces)
{
    private const int LongestRepeat = 300;
    private const int MostChanges = 12;

    /// <summary>An input that depends on <paramref name="random"/> alone.</summary>
    /// <param name="random">The source of all choices.</param>
    /// <param name="anything">Makes one element, whichever.</param>
    public T[] Next(PCG random, Func<PCG, T> anything)
    {
        List<T> input = [.. Excerpt(random, seeds[Below(random, seeds.Count)])];
        for (int changes = 1 + Below(random, MostChanges); changes > 0; changes--)
        {
            Change(random, input, anything);
        }

        return [.. input];
    }

    // Short inputs come more often than long ones: they are many a second.
    private static T[] Excerpt(PCG random, T[] seed)
    {
        if (Below(random, 4) == 0)
        {
            return seed;
        }

        int start = Below(random, seed.Length + 1);
        return seed[start..(start + Below(random, Math.Min(seed.Length - start, 400) + 1))];
    }

    private void Change(PCG random, List<T> input, Func<PCG, T> anything)
    {
        int at = Below(random, input.Count + 1);
        int length = Below(random, Math.Min(input.Count - at, 40) + 1);
        switch (Below(random, 8))
        {
            case 0:
                input.RemoveRange(at, length);
                break;
            case 1:
                input.Insert(at, anything(random));
                break;
            case 2 when at < input.Count:
                input[at] = anything(random);
                break;
            case 3:
                input.InsertRange(Below(random, input.Count + 1), input.GetRange(at, length));
                break;
            case 4:
                input.InsertRange(at, Excerpt(random, seeds[Below(random, seeds.Count)]));
                break;
            case 5 when Below(random, 8) == 0:
                T[] repeated = pieces[Below(random, pieces.Count)];
                for (int times = Below(random, LongestRepeat); times > 0; times--)
                {
                    input.InsertRange(at, repeated);
                }

                break;
            default:
                input.InsertRange(at, pieces[Below(random, pieces.Count)]);
                break;
        }
    }

    private static int Below(PCG random, int limit) => (int)random.Next((uint)limit);
}
