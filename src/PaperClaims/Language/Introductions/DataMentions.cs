using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What all mentions of a dataset or benchmark say of it.</summary>
internal static class DataMentions
{
    /// <summary>The one that is mentioned most of those that the abstract introduces, and the most mentions that any has.</summary>
    public static (INamedSpan? Own, int MaxMentions) FindMostMentioned(ReadOnlySpan<Chunk> chunks)
    {
        INamedSpan? own = null;
        int maxOfOwn = 0;
        int max = 0;
        foreach (ref readonly Chunk chunk in chunks)
        {
            max = Math.Max(max, chunk.Mentions);
            if (chunk.Name is not null && chunk.IsIntroduced && chunk.Mentions > maxOfOwn)
            {
                (own, maxOfOwn) = (chunk.Name, chunk.Mentions);
            }
        }

        return (own, max);
    }

    /// <summary>Gives each mention what any of them says.</summary>
    public static void Gather(AbstractText text, Span<Chunk> chunks)
    {
        Dictionary<string, (int Mentions, bool Introduced, bool InTitle)> gathered = new(StringComparer.OrdinalIgnoreCase);
        foreach (ref Chunk chunk in chunks)
        {
            if (chunk.Name is { } name)
            {
                (int mentions, bool introduced, bool inTitle) = gathered.GetValueOrDefault(name.Name);
                introduced |= chunk.GroupLeft is Boundary.Propose or Boundary.Called && Introductions.IsOurs(text, chunk);
                inTitle |= mentions == 0 && text.Title is { } title && title.Contains(name.Name, StringComparison.OrdinalIgnoreCase);
                gathered[name.Name] = (mentions + 1, introduced, inTitle);
            }
        }

        foreach (ref Chunk chunk in chunks)
        {
            if (chunk.Name is { } name)
            {
                (chunk.Mentions, chunk.IsIntroduced, chunk.IsInTitle) = gathered[name.Name];
            }
            else
            {
                chunk.IsIntroduced = chunk.Left == Boundary.Propose && Introductions.IsOurs(text, chunk);
            }
        }
    }
}
