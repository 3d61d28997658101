namespace PaperClaims.Training;

/// <summary>Rows of features, every column cut into few bins: made once, fitted to many labels.</summary>
internal sealed class BinnedRows
{
    public const int MaxBins = 48;

    private readonly IReadOnlyList<float[]> rows;
    private readonly float[][] edges;
    private readonly byte[][] binned;

    public BinnedRows(IReadOnlyList<float[]> rows)
    {
        this.rows = rows;
        int width = rows.Count == 0 ? 0 : rows[0].Length;
        edges = new float[width][];
        binned = new byte[width][];
        Parallel.For(0, width, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Bin);
    }

    private void Bin(int column)
    {
        float[] values = [.. rows.Select(row => row[column])];
        Array.Sort(values);
        float[] distinct = [.. values.Distinct()];

        // An edge is the largest value of its bin; the last bin needs none.
        edges[column] =
            distinct.Length <= MaxBins
                ? distinct[..^1]
                :
                [
                    .. Enumerable
                        .Range(1, MaxBins - 1)
                        .Select(bin => values[bin * values.Length / MaxBins])
                        .Distinct()
                        .Where(value => value < values[^1]),
                ];
        binned[column] = new byte[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            int found = Array.BinarySearch(edges[column], rows[i][column]);
            binned[column][i] = (byte)(found >= 0 ? found : ~found);
        }
    }

    public int Count => rows.Count;

    public int Width => edges.Length;

    public float[] this[int row] => rows[row];

    /// <summary>The largest value of each bin of the column but the last.</summary>
    public float[] Edges(int column) => edges[column];

    /// <summary>The bin of each row in the column.</summary>
    public byte[] Bins(int column) => binned[column];
}
