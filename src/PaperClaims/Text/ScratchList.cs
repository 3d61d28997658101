namespace PaperClaims.Text;

/// <summary>A list that a thread uses again and again: the caller's alone until it is disposed of.</summary>
internal readonly struct ScratchList<T> : IDisposable
{
    // One giant text must not keep its memory for the life of the thread.
    private const int MaxKept = 1 << 14;

    [ThreadStatic]
    private static List<T>? kept;

    private ScratchList(List<T> items) => Items = items;

    /// <summary>The list, empty when it is rented.</summary>
    public List<T> Items { get; }

    public static ScratchList<T> Rent()
    {
        List<T> items = kept ?? [];
        kept = null;
        return new ScratchList<T>(items);
    }

    public void Dispose()
    {
        if (Items.Capacity <= MaxKept)
        {
            Items.Clear();
            kept = Items;
        }
    }
}
