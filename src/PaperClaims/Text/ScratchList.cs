namespace PaperClaims.Text;

/// <summary>A list that a thread uses again and again.</summary>
internal static class ScratchList<T>
{
    // One giant text must not keep its memory for the life of the thread.
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static List<T>? kept;

    /// <summary>An empty list, the caller's alone until it is returned.</summary>
    public static List<T> Take()
    {
        List<T> list = kept ?? [];
        kept = null;
        return list;
    }

    public static void Return(List<T> list)
    {
        if (list.Capacity <= MostKept)
        {
            list.Clear();
            kept = list;
        }
    }
}
