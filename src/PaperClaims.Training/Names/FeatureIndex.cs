using System.Runtime.InteropServices;

namespace PaperClaims.Training;

/// <summary>Numbers the features that are seen often enough to be learned.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> numbers = [];

    public FeatureIndex(IEnumerable<ulong[]> rows, int minSeen)
    {
        Dictionary<ulong, int> counts = [];
        foreach (ulong[] row in rows)
        {
            foreach (ulong feature in row)
            {
                if (++CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _) == minSeen)
                {
                    numbers[feature] = numbers.Count;
                }
            }
        }
    }

    public int Count => numbers.Count;

    public IEnumerable<KeyValuePair<ulong, int>> Features => numbers;

    public int[] NumbersOf(ulong[] row) => [.. row.Where(numbers.ContainsKey).Select(feature => numbers[feature])];
}
