using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The long forms of an abstract and the acronyms that stand in brackets after them: "Absolute Trajectory Error (ATE)".</summary>
internal sealed class ShortForms
{
    private const int LongestAcronym = 3;

    // A text of megabytes must not be compared with thousands.
    private const int MaxForms = 16;

    private readonly List<(TextSpan Long, TextSpan Short)> forms = [];

    public ShortForms(AbstractText text, ReadOnlySpan<Chunk> chunks)
    {
        for (int i = 1; i < chunks.Length && forms.Count < MaxForms; i++)
        {
            if (chunks[i].Left == Boundary.Open && IsAcronym(text, chunks, i))
            {
                forms.Add((text.SpanOf(chunks[i - 1].First, chunks[i - 1].End), text.SpanOf(chunks[i].First, chunks[i].End)));
            }
        }
    }

    /// <summary>Where the short form of what the chunk says is given, null if it has none.</summary>
    public TextSpan? Of(AbstractText text, in Chunk chunk)
    {
        foreach ((TextSpan whole, TextSpan letters) in forms)
        {
            if (chunk.QuoteIn(text).Equals(text.Source.AsSpan(whole.Start, whole.Length), StringComparison.OrdinalIgnoreCase))
            {
                return letters;
            }
        }

        return null;
    }

    /// <summary>Whether a chunk is the acronym of the chunk before it.</summary>
    public static bool IsAcronym(AbstractText text, ReadOnlySpan<Chunk> chunks, int acronym)
    {
        ref readonly Chunk whole = ref chunks[acronym - 1];
        ref readonly Chunk letters = ref chunks[acronym];
        return whole.Sentence == letters.Sentence
            && Acronym.IsInBrackets(text, whole.End, letters.First, letters.End)
            && letters.End - letters.First <= LongestAcronym
            && letters.HasCapital
            && whole.End - whole.First >= 2
            && whole.Name is null == letters.Name is null
            && (
                Acronym.StartsAlike(text, letters.First, whole.First)
                // "Robust Flock Voting (RFV)": a chunk leaves out the adjective that it starts with.
                || Acronym.StartsAlike(text, letters.First, whole.First - 1)
            );
    }
}
