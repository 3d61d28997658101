namespace PaperClaims;

/// <summary>Marks on the words of a text. Reused from one text to the next.</summary>
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

    public void Mark(WordSpan span) => marks.AsSpan(span.First, span.Length).Fill(true);

    /// <summary>Whether a word of the span is marked.</summary>
    public bool AnyIn(WordSpan span) => marks.AsSpan(span.First, span.Length).Contains(true);
}
