using System.Buffers;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Running counts over the tokens of the sentences that hold numbers: what stands between two places, by one subtraction.</summary>
internal sealed class PrefixCounts
{
    private readonly AbstractText text;
    private readonly NumberPlaces places;
    private readonly Boundary[] boundaries;

    // Lent by pools. The counts may overflow: only differences over short stretches are asked for.
    private readonly int[] chunksBefore;
    private readonly ushort[] counts;

    public PrefixCounts(
        AbstractText text,
        NumberPlaces places,
        Boundary[] boundaries,
        ReadOnlySpan<Chunk> chunks,
        (int First, int End, int FirstChunk, int EndChunk, int FirstNumber, int EndNumber)[] sentences
    )
    {
        (this.text, this.places, this.boundaries) = (text, places, boundaries);
        chunksBefore = ArrayPool<int>.Shared.Rent(text.Tokens.Length + 1);
        counts = ArrayPool<ushort>.Shared.Rent((text.Tokens.Length + 1) * (int)Counted.Count);
        Count(chunks, sentences);
    }

    /// <summary>How many tokens of a class stand in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int CountOf(Counted counted, int first, int end) =>
        end <= first
            ? 0
            : (ushort)(counts[(end * (int)Counted.Count) + (int)counted] - counts[(first * (int)Counted.Count) + (int)counted]);

    /// <summary>How many chunks start in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int ChunksWithin(int first, int end) => end <= first ? 0 : chunksBefore[end] - chunksBefore[first];

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release()
    {
        ArrayPool<int>.Shared.Return(chunksBefore);
        ArrayPool<ushort>.Shared.Return(counts);
    }

    // Only of sentences that hold numbers is anything asked.
    private void Count(
        ReadOnlySpan<Chunk> chunks,
        (int First, int End, int FirstChunk, int EndChunk, int FirstNumber, int EndNumber)[] sentences
    )
    {
        int counted = -1;
        foreach ((int first, int end, int firstChunk, _, int firstNumber, int endNumber) in sentences)
        {
            if (endNumber == firstNumber)
            {
                continue;
            }

            // Where a sentence begins, the one before ends: its sums stand there.
            if (first != counted)
            {
                counts.AsSpan(first * (int)Counted.Count, (int)Counted.Count).Clear();
                chunksBefore[first] = 0;
            }

            Count(chunks, first, end, firstChunk);
            counted = end;
        }
    }

    private void Count(ReadOnlySpan<Chunk> chunks, int first, int end, int chunk)
    {
        int width = (int)Counted.Count;
        for (int i = first; i < end; i++)
        {
            Span<ushort> next = counts.AsSpan((i + 1) * width, width);
            counts.AsSpan(i * width, width).CopyTo(next);
            bool starts = chunk < chunks.Length && chunks[chunk].First == i;
            chunksBefore[i + 1] = chunksBefore[i] + (starts ? 1 : 0);
            if (starts)
            {
                next[(int)Counted.Metrics] += (ushort)(chunks[chunk].MetricLevel >= 2 ? 1 : 0);
                next[(int)Counted.Names] += (ushort)(chunks[chunk].Name is not null ? 1 : 0);
                next[(int)Counted.Data] += (ushort)(chunks[chunk].Name is not null || chunks[chunk].Noun == Noun.Data ? 1 : 0);
                next[(int)Counted.Placed] += (ushort)(
                    chunks[chunk].GroupLeft is Boundary.On or Boundary.In or Boundary.For or Boundary.Across ? 1 : 0
                );
                next[(int)Counted.Compared] += (ushort)(ResultAnalysis.IsComparing(chunks[chunk].GroupLeft) ? 1 : 0);
                chunk++;
            }

            if (places.At(i) >= 0)
            {
                next[(int)Counted.Numbers] += (ushort)(i == 0 || places.At(i - 1) != places.At(i) ? 1 : 0);
                continue;
            }

            Boundary boundary = boundaries[i];
            next[(int)Counted.Commas] += (ushort)(boundary is Boundary.Comma or Boundary.Colon ? 1 : 0);
            next[(int)Counted.Clauses] += (ushort)(boundary is Boundary.Colon or Boundary.While || text.Is(i, TokenKind.Semicolon) ? 1 : 0);
            next[(int)Counted.Brackets] += (ushort)(boundary is Boundary.Open or Boundary.Close ? 1 : 0);
            next[(int)Counted.Verbs] += (ushort)(boundary.IsVerb() ? 1 : 0);
            next[(int)Counted.Ands] += (ushort)(boundary == Boundary.And ? 1 : 0);
        }
    }
}

/// <summary>What is counted between a number and a chunk.</summary>
internal enum Counted
{
    Numbers,
    Metrics,
    Names,
    Compared,
    Data,
    Placed,
    Verbs,
    Commas,
    Clauses,
    Brackets,
    Ands,

    /// <summary>How many of them there are.</summary>
    Count,
}
