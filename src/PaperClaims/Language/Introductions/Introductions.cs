using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>Whether an abstract introduces something as its own: "we propose X", "this paper introduces X", "our proposed X".</summary>
internal static class Introductions
{
    private const int ReachOfSubject = 10;
    private const int ReachOfVerb = 8;
    private const int LongestChain = 4;

    /// <summary>Whether whoever introduces the chunk is the abstract: "prior work presents X" is of others.</summary>
    public static bool IsOurs(AbstractText text, in Chunk chunk)
    {
        if (chunk.Determiner == Determiner.Own)
        {
            return true;
        }

        for (int i = chunk.First - 1; i >= Math.Max(0, chunk.First - ReachOfSubject); i--)
        {
            if (WordTable.Is(text, i, WordClass.Author))
            {
                return true;
            }

            if (text.Is(i, TokenKind.Period))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether the chunk is, or ends, what the abstract introduces: "we propose a selection of criteria for pruning".</summary>
    public static bool IsIntroduced(AbstractText text, ReadOnlySpan<Chunk> chunks, int index)
    {
        for (int i = index; i >= 0 && i > index - LongestChain; i--)
        {
            ref readonly Chunk chunk = ref chunks[i];
            if (chunk.Sentence != chunks[index].Sentence || chunk.Name is not null)
            {
                return false;
            }

            if (chunk.GroupLeft == Propose)
            {
                return IsOurs(text, chunks[chunk.GroupFirst]);
            }

            if (!GoesOn(chunk.Left))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a verb that introduces data stands close before the name, in its sentence; who introduces is not asked.</summary>
    public static bool FollowsVerb(AbstractText text, TextSpan name)
    {
        int sentence = text.SentenceAt(name.Start).Start;
        int first = text.TokenAt(name.Start);
        for (int i = first - 1; i >= 0 && i >= first - ReachOfVerb && text.Tokens[i].Start >= sentence; i--)
        {
            if (WordTable.Is(text, i, WordClass.IntroducesData))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOn(Boundary left) => left is Of or For or With or In or To or And or While or Adverb or Comma or Edge;
}
