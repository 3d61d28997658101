using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds which chunks of a sentence are coordinated, and what stands before all of them.</summary>
internal static class ChunkGroups
{
    private const int LongestJoint = 3;

    /// <param name="text">The text.</param>
    /// <param name="words">What its words do.</param>
    /// <param name="read">The chunks of a sentence.</param>
    /// <param name="firstOfSentence">Index of the first of them in the text.</param>
    public static void Read(AbstractText text, WordUses words, Span<Chunk> read, int firstOfSentence)
    {
        Unwrap(text, words, read);
        Group(text, read, firstOfSentence);
        Continue(read);
    }

    // "on a suite of benchmarks": what stands before the suite stands before the benchmarks.
    private static void Unwrap(AbstractText text, WordUses words, Span<Chunk> read)
    {
        for (int i = 1; i < read.Length; i++)
        {
            ref readonly Chunk outer = ref read[i - 1];
            if (read[i].Left == Boundary.Of && text.IsWord(outer.End, "of") && words.Is(outer.End - 1, WordClass.Quantifier))
            {
                read[i].Left = outer.Left;
            }
        }
    }

    // "on A, B and C": commas and conjunctions alone stand between the members.
    private static void Group(AbstractText text, Span<Chunk> read, int firstOfSentence)
    {
        int first = 0;
        for (int i = 0; i < read.Length; i++)
        {
            bool joins =
                i > 0
                && read[i].Depth == read[i - 1].Depth
                && IsJoined(text, read[i - 1].End, read[i].First)
                && !((read[i].Right.IsVerb() || read[i].Right == Boundary.Auxiliary) && read[i].Left == Boundary.Comma)
                && !OpensWith(text, read, first, i);
            if (!joins)
            {
                Finish(read, first, i, firstOfSentence);
                first = i;
            }
        }

        Finish(read, first, read.Length, firstOfSentence);
    }

    // "On ImageNet, A and B reach", "On A and B, accuracy is": what a sentence opens with is in no list with what follows the comma.
    private static bool OpensWith(AbstractText text, Span<Chunk> read, int first, int index)
    {
        bool isLater = first > 1 || (first == 1 && !(read[0].Right is >= Boundary.Of and <= Boundary.OtherPreposition));
        if (isLater || read[index].Left != Boundary.Comma || !(read[0].Left is (>= Boundary.On and <= Boundary.OtherPreposition)))
        {
            return false;
        }

        bool isOther = read[index].Name is null && (read[index].HasCapital || read[index].MetricLevel > 1);
        if (
            (isOther && read[index - 1].Name is not null)
            || (
                index == first + 1
                && read[first].Name is null
                && (isOther || read[index].Determiner is Determiner.Definite or Determiner.Own)
            )
        )
        {
            return true;
        }

        int last = index;
        while (last + 1 < read.Length && IsJoined(text, read[last].End, read[last + 1].First))
        {
            last++;
        }

        // Whoever acts is not what it is measured on: the list of the latter ends with its conjunction, or has one member.
        return last > index && read[last].Right.IsVerb() && (read[index - 1].Left == Boundary.And || !HasConjunction(read, index, last));
    }

    private static bool HasConjunction(Span<Chunk> read, int index, int last)
    {
        for (int i = index; i < last; i++)
        {
            if (read[i].Left == Boundary.And)
            {
                return true;
            }
        }

        return false;
    }

    // "outperforms A by 3x, B by 2x", "reduces A by 40% and B by 20%": what governs the first governs the others.
    private static void Continue(Span<Chunk> read)
    {
        int governed = -1;
        for (int i = 0; i < read.Length; i++)
        {
            ref Chunk chunk = ref read[i];
            if (!(chunk.Right is Boundary.By or Boundary.From))
            {
                continue;
            }

            if (governed >= 0 && chunk.Right == read[governed].Right && chunk.GroupLeft is Boundary.Comma or Boundary.And)
            {
                chunk.GroupLeft = read[governed].GroupLeft;
            }

            governed = i;
        }
    }

    private static void Finish(Span<Chunk> read, int first, int end, int firstOfSentence)
    {
        if (first == end)
        {
            return;
        }

        // "outperforms leading models including A and B", "three datasets: A, B and C"
        Boundary left = read[first].Left;
        bool listed =
            left is Boundary.SuchAs or Boundary.Colon
            || (left == Boundary.Open && first > 0 && read[first - 1].Noun == Noun.Data && read[first].Name is not null);
        left =
            listed && first > 0 && read[first - 1].Right is Boundary.SuchAs or Boundary.Colon or Boundary.Comma or Boundary.Open
                ? read[first - 1].GroupLeft
                : left;
        for (int i = first; i < end; i++)
        {
            read[i].GroupFirst = firstOfSentence + first;
            read[i].GroupSize = end - first;
            read[i].GroupLeft = left;
        }
    }

    private static bool IsJoined(AbstractText text, int end, int next)
    {
        if (next - end > LongestJoint)
        {
            return false;
        }

        bool joined = false;
        for (int i = end; i < next; i++)
        {
            bool joins = Coordination.Coordinates(text, i) || text.Is(i, TokenKind.Symbol);
            if (!joins && !text.IsWord(i, "the") && !text.IsWord(i, "a") && !text.IsWord(i, "our"))
            {
                return false;
            }

            joined |= joins;
        }

        return joined;
    }
}
