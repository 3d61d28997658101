using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>What stands around each number: its list, the chunk that follows it, and whether it says what something costs.</summary>
internal sealed class NumberSurroundings
{
    private const int LongestList = 24;
    private const int FarthestFollowing = 3;
    private const int FarthestCost = 4;
    private const int MaxParallel = 3;

    // Units of what was reached rather than of what it costs.
    private static readonly WordSet Qualities = new("db mm cm m km degree degrees deg bpp bits");

    private readonly ResultAnalysis analysis;
    private readonly (int Place, int Size)[] lists;
    private readonly int[] following;
    private readonly bool[] costs;

    public NumberSurroundings(ResultAnalysis analysis)
    {
        this.analysis = analysis;
        int numbers = analysis.Numbers.Length;
        lists = new (int, int)[numbers];
        following = new int[numbers];
        costs = new bool[numbers];
        for (int number = 0; number < numbers; number++)
        {
            lists[number] = ReadList(number);
            following[number] = ReadFollowing(number);
            costs[number] = ReadCost(number);
        }
    }

    private AbstractText Text => analysis.Text;

    /// <summary>Place and size of the list that the number stands in: "75.2%, 72.4%, and 66.4%".</summary>
    public (int Place, int Size) ListOf(int number) => lists[number];

    /// <summary>Whether the number says what a computation costs: "3x faster", "40% fewer tokens", "reduces latency by 20%".</summary>
    public bool IsOfCost(int number) => costs[number];

    /// <summary>Whether the chunk follows its number as other chunks of the sentence follow theirs: "3% on A and 4% on B".</summary>
    public bool IsParallel(int number, int chunk)
    {
        bool direct = chunk == following[number];
        if (!direct && !IsBeyondCounted(number, chunk))
        {
            return false;
        }

        Boundary left = analysis.Chunks[chunk].Left;
        if (!left.IsComparing() && left is not (On or For or In or Across or Of or At or OtherPreposition))
        {
            return false;
        }

        SentenceRange sentence = analysis.SentenceOf(number);
        int end = Math.Min(sentence.EndNumber, number + MaxParallel + 1);
        for (int other = Math.Max(sentence.FirstNumber, number - MaxParallel); other < end; other++)
        {
            if (other != number && FollowsAlike(other, direct, analysis.Chunks[chunk]))
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowsAlike(int number, bool direct, in Chunk chunk)
    {
        int theirs =
            following[number] < 0 ? -1
            : direct ? following[number]
            : following[number] + 1;
        return theirs >= 0
            && theirs < analysis.Chunks.Length
            && analysis.Chunks[theirs].Left == chunk.Left
            && analysis.Chunks[theirs].Sentence == chunk.Sentence
            && (direct || IsBeyondCounted(number, theirs));
    }

    // "3.1 BLEU on A": one chunk, which the number counts, stands between.
    private bool IsBeyondCounted(int number, int chunk) =>
        following[number] >= 0 && chunk == following[number] + 1 && analysis.Chunks[following[number]].Left == Number;

    private (int Place, int Size) ReadList(int number)
    {
        SentenceRange sentence = analysis.SentenceOf(number);
        int first = number;
        while (first > sentence.FirstNumber && number - first < LongestList && IsListed(first - 1))
        {
            first--;
        }

        int last = number;
        while (last + 1 < sentence.EndNumber && last - number < LongestList && IsListed(last))
        {
            last++;
        }

        return (number - first, last - first + 1);
    }

    // Nothing but commas and conjunctions stands between the number and the next.
    private bool IsListed(int number)
    {
        int end = analysis.Numbers[number].UnitEnd;
        int next = analysis.Numbers[number + 1].First;
        for (int i = end; i < next; i++)
        {
            if (!(Coordination.Coordinates(Text, i) || Text.Is(i, TokenKind.Slash)))
            {
                return false;
            }
        }

        return next - end <= 3;
    }

    // The chunk right after the number, no other number between; -1 if there is none.
    private int ReadFollowing(int number)
    {
        SentenceRange sentence = analysis.SentenceOf(number);
        int end = analysis.Numbers[number].UnitEnd;
        int limit = number + 1 < sentence.EndNumber ? analysis.Numbers[number + 1].First : sentence.End;
        int next = analysis.FirstChunkFrom(end, sentence.FirstChunk, sentence.EndChunk);
        return next < sentence.EndChunk && analysis.Chunks[next].First < limit && analysis.Chunks[next].First - end <= FarthestFollowing
            ? next
            : -1;
    }

    private bool ReadCost(int number)
    {
        ref readonly StatedNumber stated = ref analysis.Numbers[number];
        bool isQuality = stated.UnitKind == QuantityUnit.Measured && Qualities.Contains(Text, stated.UnitEnd - 1);
        if ((stated.UnitKind == QuantityUnit.Measured && !isQuality) || IsCostRightAfter(stated.UnitEnd))
        {
            return true;
        }

        // "a 20% reduction in latency", "40% fewer tokens", "3 ms latency"
        if (following[number] is >= 0 and int after)
        {
            ref readonly Chunk next = ref analysis.Chunks[after];
            if (
                next.CoreEnd == next.First
                && after + 1 < analysis.Chunks.Length
                && analysis.Chunks[after + 1] is { Left: In or Of } changed
                && changed.Sentence == next.Sentence
            )
            {
                return changed.IsCost;
            }

            if (next.Left is Number or Comparative)
            {
                return next.IsCost;
            }
        }

        int before = analysis.FirstChunkFrom(stated.First, 0, analysis.Chunks.Length) - 1;
        return before >= 0
            && analysis.Chunks[before] is { IsCost: true, Right: not (And or Comma) } told
            && stated.First - told.End is >= 0 and <= FarthestCost
            && told.Sentence == analysis.SentenceIndexOf(stated);
    }

    private bool IsCostRightAfter(int end)
    {
        for (int i = end; i < Math.Min(Text.Tokens.Length, end + FarthestCost) && Text.Is(i, TokenKind.Word); i++)
        {
            if (analysis.WordUses.Is(i, WordClass.Cost))
            {
                return true;
            }

            if (analysis.WordUses.BoundaryOf(i, inChunk: true, Edge) is not (None or Comparative or Adverb))
            {
                break;
            }
        }

        return false;
    }
}
