using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Prefix counts over the tokens of the sentences that hold numbers: what stands between two places, by one subtraction.</summary>
internal sealed class PrefixCounts : IDisposable
{
    private const int Width = (int)Counted.Count;

    // They may overflow: only differences over short stretches are asked for.
    private readonly PooledArray<ushort> counts;
    private readonly PooledArray<int> chunksBefore;

    public PrefixCounts(
        AbstractText text,
        NumberPlaces places,
        TokenAnalysis tokens,
        ReadOnlySpan<Chunk> chunks,
        ReadOnlySpan<SentenceRange> sentences
    )
    {
        chunksBefore = new(text.Tokens.Length + 1);
        counts = new((text.Tokens.Length + 1) * Width);
        int counted = -1;
        foreach (SentenceRange sentence in sentences)
        {
            if (sentence.EndNumber == sentence.FirstNumber)
            {
                continue;
            }

            // Where a sentence begins, the one before ends: its sums stand there.
            if (sentence.First != counted)
            {
                At(sentence.First).Clear();
                chunksBefore[sentence.First] = 0;
            }

            Count(text, places, tokens, chunks, sentence);
            counted = sentence.End;
        }
    }

    /// <summary>How many of a kind stand in the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int Of(Counted counted, int first, int end) =>
        end <= first ? 0 : (ushort)(counts[(end * Width) + (int)counted] - counts[(first * Width) + (int)counted]);

    /// <summary>How many chunks start in the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int OfChunks(int first, int end) => end <= first ? 0 : chunksBefore[end] - chunksBefore[first];

    public void Dispose()
    {
        counts.Dispose();
        chunksBefore.Dispose();
    }

    private Span<ushort> At(int token) => counts.Span.Slice(token * Width, Width);

    private void Count(AbstractText text, NumberPlaces places, TokenAnalysis tokens, ReadOnlySpan<Chunk> chunks, SentenceRange sentence)
    {
        int chunk = sentence.FirstChunk;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Span<ushort> next = At(i + 1);
            At(i).CopyTo(next);
            bool starts = chunk < chunks.Length && chunks[chunk].First == i;
            chunksBefore[i + 1] = chunksBefore[i] + (starts ? 1 : 0);
            if (starts)
            {
                Count(next, chunks[chunk++]);
            }

            if (places.At(i) < 0)
            {
                Count(next, tokens.BoundaryAt(i), text.Is(i, TokenKind.Semicolon));
            }
            else if (i == 0 || places.At(i - 1) != places.At(i))
            {
                next[(int)Counted.Numbers]++;
            }
        }
    }

    private static void Count(Span<ushort> counts, in Chunk chunk)
    {
        Add(counts, Counted.Metrics, chunk.MetricLevel >= 2);
        Add(counts, Counted.Names, chunk.Name is not null);
        Add(counts, Counted.Data, chunk.Name is not null || chunk.Noun == Noun.Data);
        Add(counts, Counted.Placed, chunk.GroupLeft is Boundary.On or Boundary.In or Boundary.For or Boundary.Across);
        Add(counts, Counted.Compared, chunk.GroupLeft.IsComparing());
    }

    private static void Count(Span<ushort> counts, Boundary boundary, bool isSemicolon)
    {
        Add(counts, Counted.Commas, boundary is Boundary.Comma or Boundary.Colon);
        Add(counts, Counted.Clauses, boundary is Boundary.Colon or Boundary.While || isSemicolon);
        Add(counts, Counted.Brackets, boundary is Boundary.Open or Boundary.Close);
        Add(counts, Counted.Verbs, boundary.IsVerb());
        Add(counts, Counted.Ands, boundary == Boundary.And);
    }

    private static void Add(Span<ushort> counts, Counted counted, bool value) => counts[(int)counted] += (ushort)(value ? 1 : 0);
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
