using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Takes the features of words, row by row.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] hashes = new ulong[192];
    private TaggerTemplate[] templates = new TaggerTemplate[192];
    private int[] starts = new int[16];
    private int rows;
    private FeatureTable? table;

    public int Count { get; private set; }

    /// <summary>The features of all rows.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>The template that made each of <see cref="Hashes"/>.</summary>
    public ReadOnlySpan<TaggerTemplate> Templates => templates.AsSpan(0, Count);

    /// <summary>Templates to leave out, to measure what they are worth; null for none.</summary>
    public Predicate<TaggerTemplate>? LeaveOut { get; init; }

    /// <summary>Takes all rows away.</summary>
    /// <param name="asked">The table that is asked for the features to come; null if none is.</param>
    public void Clear(FeatureTable? asked = null) => (Count, rows, table) = (0, 0, asked);

    /// <summary>What is added from here on is another row.</summary>
    public void StartRow()
    {
        if (rows == starts.Length)
        {
            Array.Resize(ref starts, rows * 2);
        }

        starts[rows++] = Count;
    }

    /// <summary>The features of a row.</summary>
    public ReadOnlySpan<ulong> HashesOf(int row) => Hashes[starts[row]..EndOf(row)];

    /// <summary>The template that made each feature of a row.</summary>
    public ReadOnlySpan<TaggerTemplate> TemplatesOf(int row) => Templates[starts[row]..EndOf(row)];

    public void Add(TaggerTemplate template, ulong first, ulong second = 0)
    {
        if (LeaveOut is not null && LeaveOut(template))
        {
            return;
        }

        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, hashes.Length * 2);
            Array.Resize(ref templates, hashes.Length);
        }

        ulong hash = FeatureHash.Mix((int)template, first, second);
        table?.Prefetch(hash);
        templates[Count] = template;
        hashes[Count++] = hash;
    }

    private int EndOf(int row) => row + 1 < rows ? starts[row + 1] : Count;
}
