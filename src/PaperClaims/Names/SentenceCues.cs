namespace PaperClaims;

/// <summary>How far the nearest telling word of the sentence is, before and after each unit. Reused from one abstract to the next.</summary>
internal sealed class SentenceCues
{
    /// <summary>Kinds of telling words, each looked for in two directions.</summary>
    public const int Kinds = 10;

    /// <summary>No such word in the sentence, or farther than this.</summary>
    public const byte Far = 40;

    // "our new benchmark": a noun this far after its determiner is still its own.
    private const int ReachOfDeterminer = 3;

    private readonly int[] spokenOf = new int[(int)HeadNoun.Group + 1];
    private byte[] before = [];
    private byte[] after = [];

    /// <summary>How often the text speaks of "our", "the", "this" thing of the class.</summary>
    public int SpokenOf(HeadNoun noun) => spokenOf[(int)noun];

    /// <summary>Distances to the words before the unit, a byte a kind.</summary>
    public ReadOnlySpan<byte> Before(int unit) => before.AsSpan(unit * Kinds, Kinds);

    /// <summary>Distances to the words after the unit, a byte a kind.</summary>
    public ReadOnlySpan<byte> After(int unit) => after.AsSpan(unit * Kinds, Kinds);

    public void Load(NameText text)
    {
        if (before.Length < text.Count * Kinds)
        {
            before = new byte[text.Count * Kinds * 5 / 4];
            after = new byte[before.Length];
        }

        Span<byte> distances = stackalloc byte[Kinds];
        distances.Fill(Far);
        for (int unit = 0; unit < text.Count; unit++)
        {
            if (text[unit].SentenceStart)
            {
                distances.Fill(Far);
            }

            Step(distances, before.AsSpan(unit * Kinds, Kinds), KindOf(text[unit]));
        }

        CountNouns(text);
        distances.Fill(Far);
        for (int unit = text.Count - 1; unit >= 0; unit--)
        {
            Step(distances, after.AsSpan(unit * Kinds, Kinds), KindOf(text[unit]));
            if (text[unit].SentenceStart)
            {
                distances.Fill(Far);
            }
        }
    }

    private void CountNouns(NameText text)
    {
        Array.Clear(spokenOf);
        for (int unit = 0; unit < text.Count; unit++)
        {
            if (text[unit].Cue != CueWord.Determiner)
            {
                continue;
            }

            for (int next = unit + 1; next < text.Count && next <= unit + ReachOfDeterminer && !text[next].SentenceStart && text[next].Form == UnitForm.Lower; next++)
            {
                if (text[next].Noun != HeadNoun.None)
                {
                    spokenOf[(int)text[next].Noun]++;
                    break;
                }
            }
        }
    }

    private static void Step(Span<byte> distances, Span<byte> of, int kind)
    {
        for (int i = 0; i < Kinds; i++)
        {
            distances[i] = Math.Min(Far, (byte)(distances[i] + 1));
        }

        distances.CopyTo(of);
        if (kind >= 0)
        {
            distances[kind] = 0;
        }
    }

    private static int KindOf(in UnitReading unit) => unit.Noun switch
    {
        HeadNoun.Dataset => 0,
        HeadNoun.Benchmark => 1,
        HeadNoun.Model => 2,
        HeadNoun.Method => 3,
        HeadNoun.Task => 4,
        HeadNoun.Metric => 5,
        _ => unit.Cue switch
        {
            CueWord.Introduces => 6,
            CueWord.Evaluates => 7,
            CueWord.Performs => 8,
            CueWord.Contains => 9,
            _ => -1,
        },
    };
}
