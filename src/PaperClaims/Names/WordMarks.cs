namespace PaperClaims;

/// <summary>Marks on the words of one text, in memory that the next text uses again: whether any of a stretch is marked costs its length, however many are.</summary>
internal sealed class WordMarks
{
    private bool[] marks = [];

    public bool this[int word]
    {
        get => marks[word];
        set => marks[word] = value;
    }

    /// <summary>Takes all marks off, with room for so many words.</summary>
    public void Clear(int words)
    {
        if (marks.Length < words)
        {
            marks = new bool[words + (words / 4)];
        }

        marks.AsSpan(0, words).Clear();
    }

    /// <summary>Marks the words of the span.</summary>
    public void Mark(NameSpan span) => marks.AsSpan(span.First, span.Length).Fill(true);

    /// <summary>Whether a word of [<paramref name="first"/>, <paramref name="end"/>) is marked.</summary>
    public bool AnyIn(int first, int end) => marks.AsSpan(first, end - first).Contains(true);
}
