using System.Buffers;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Running counts over the tokens of the sentences that hold numbers: what stands between two places, by one subtraction.</summary>
internal sealed class Tallies
{
    private readonly AbstractText text;
    private readonly NumberPlaces places;
    private readonly Cue[] cues;

    // Lent by pools. The counts may overflow: only differences over short stretches are asked for.
    private readonly int[] phraseOf;
    private readonly ushort[] counts;

    public Tallies(
        AbstractText text,
        NumberPlaces places,
        Cue[] cues,
        ReadOnlySpan<Phrase> phrases,
        (int First, int End, int FirstPhrase, int EndPhrase, int FirstNumber, int EndNumber)[] sentences
    )
    {
        (this.text, this.places, this.cues) = (text, places, cues);
        phraseOf = ArrayPool<int>.Shared.Rent(text.Tokens.Length + 1);
        counts = ArrayPool<ushort>.Shared.Rent((text.Tokens.Length + 1) * (int)Tally.Count);
        Count(phrases, sentences);
    }

    /// <summary>How many tokens of a class stand in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int CountOf(Tally tally, int first, int end) =>
        end <= first ? 0 : (ushort)(counts[(end * (int)Tally.Count) + (int)tally] - counts[(first * (int)Tally.Count) + (int)tally]);

    /// <summary>How many phrases start in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int PhrasesWithin(int first, int end) => end <= first ? 0 : phraseOf[end] - phraseOf[first];

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release()
    {
        ArrayPool<int>.Shared.Return(phraseOf);
        ArrayPool<ushort>.Shared.Return(counts);
    }

    // Only of sentences that hold numbers is anything asked.
    private void Count(
        ReadOnlySpan<Phrase> phrases,
        (int First, int End, int FirstPhrase, int EndPhrase, int FirstNumber, int EndNumber)[] sentences
    )
    {
        int counted = -1;
        foreach ((int first, int end, int firstPhrase, _, int firstNumber, int endNumber) in sentences)
        {
            if (endNumber == firstNumber)
            {
                continue;
            }

            // Where a sentence begins, the one before ends: its sums stand there.
            if (first != counted)
            {
                counts.AsSpan(first * (int)Tally.Count, (int)Tally.Count).Clear();
                phraseOf[first] = 0;
            }

            Count(phrases, first, end, firstPhrase);
            counted = end;
        }
    }

    private void Count(ReadOnlySpan<Phrase> phrases, int first, int end, int phrase)
    {
        int width = (int)Tally.Count;
        for (int i = first; i < end; i++)
        {
            Span<ushort> next = counts.AsSpan((i + 1) * width, width);
            counts.AsSpan(i * width, width).CopyTo(next);
            bool starts = phrase < phrases.Length && phrases[phrase].First == i;
            phraseOf[i + 1] = phraseOf[i] + (starts ? 1 : 0);
            if (starts)
            {
                next[(int)Tally.Metrics] += (ushort)(phrases[phrase].MetricLevel >= 2 ? 1 : 0);
                next[(int)Tally.Names] += (ushort)(phrases[phrase].Name is not null ? 1 : 0);
                next[(int)Tally.Data] += (ushort)(phrases[phrase].Name is not null || phrases[phrase].Noun == Noun.Data ? 1 : 0);
                next[(int)Tally.Placed] += (ushort)(phrases[phrase].GroupLeft is Cue.On or Cue.In or Cue.For or Cue.Across ? 1 : 0);
                next[(int)Tally.Compared] += (ushort)(ResultReading.IsComparing(phrases[phrase].GroupLeft) ? 1 : 0);
                phrase++;
            }

            if (places.At(i) >= 0)
            {
                next[(int)Tally.Numbers] += (ushort)(i == 0 || places.At(i - 1) != places.At(i) ? 1 : 0);
                continue;
            }

            Cue cue = cues[i];
            next[(int)Tally.Commas] += (ushort)(cue is Cue.Comma or Cue.Colon ? 1 : 0);
            next[(int)Tally.Clauses] += (ushort)(cue is Cue.Colon or Cue.While || text.Is(i, TokenKind.Semicolon) ? 1 : 0);
            next[(int)Tally.Brackets] += (ushort)(cue is Cue.Open or Cue.Close ? 1 : 0);
            next[(int)Tally.Verbs] += (ushort)(cue.IsVerb() ? 1 : 0);
            next[(int)Tally.Ands] += (ushort)(cue == Cue.And ? 1 : 0);
        }
    }
}

/// <summary>What is counted between a number and a phrase.</summary>
internal enum Tally
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
