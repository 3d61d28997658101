namespace PaperClaims;

/// <summary>Marks on the units of one text, in memory that the next text uses again: whether any of a stretch is marked costs its length, however many are.</summary>
internal sealed class UnitMarks
{
    private bool[] marks = [];

    public bool this[int unit]
    {
        get => marks[unit];
        set => marks[unit] = value;
    }

    /// <summary>Takes all marks off, with room for so many units.</summary>
    public void Clear(int units)
    {
        if (marks.Length < units)
        {
            marks = new bool[units + (units / 4)];
        }

        marks.AsSpan(0, units).Clear();
    }

    /// <summary>Marks the units of the span.</summary>
    public void Mark(NameSpan span) => marks.AsSpan(span.First, span.Length).Fill(true);

    /// <summary>Whether a unit of [<paramref name="first"/>, <paramref name="end"/>) is marked.</summary>
    public bool AnyIn(int first, int end) => marks.AsSpan(first, end - first).Contains(true);
}
