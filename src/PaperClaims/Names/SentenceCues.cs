namespace PaperClaims;

/// <summary>How far the nearest cue of the sentence is, before and after each word. Reused from one abstract to the next.</summary>
internal sealed class SentenceCues
{
    /// <summary>Kinds of cues, each looked for in two directions.</summary>
    public const int Kinds = 10;

    /// <summary>No such word in the sentence, or farther than this.</summary>
    public const byte Far = 40;

    // "our new benchmark": a noun this far after its determiner is still its own.
    private const int ReachOfDeterminer = 3;

    private readonly int[] spokenOf = new int[(int)HeadNoun.Group + 1];
    private readonly byte[] before = new byte[Kinds];
    private readonly byte[] after = new byte[Kinds];
    private NameAnalysis text = null!;

    /// <summary>How often the text speaks of "our", "the", "this" thing of the class.</summary>
    public int SpokenOf(HeadNoun noun) => spokenOf[(int)noun];

    /// <summary>Distances to the words before the word, a byte a kind. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Before(int word)
    {
        Array.Fill(before, Far);
        for (int distance = 1; distance < Far && word > 0 && !text[word].SentenceStart; distance++)
        {
            word--;
            Note(word, distance, before);
        }

        return before;
    }

    /// <summary>Distances to the words after the word, a byte a kind. Valid until the next call.</summary>
    public ReadOnlySpan<byte> After(int word)
    {
        Array.Fill(after, Far);
        for (int distance = 1; distance < Far && word + 1 < text.Count && !text[word + 1].SentenceStart; distance++)
        {
            word++;
            Note(word, distance, after);
        }

        return after;
    }

    public void Load(NameAnalysis text)
    {
        this.text = text;
        CountNouns();
    }

    // The first of its kind on the way is the nearest.
    private void Note(int word, int distance, byte[] distances)
    {
        if (KindOf(text[word].Noun, text[word].Cue) is >= 0 and var kind && distances[kind] == Far)
        {
            distances[kind] = (byte)distance;
        }
    }

    private void CountNouns()
    {
        Array.Clear(spokenOf);
        for (int word = 0; word < text.Count; word++)
        {
            if (text[word].Cue != CueWord.Determiner)
            {
                continue;
            }

            for (
                int next = word + 1;
                next < text.Count && next <= word + ReachOfDeterminer && !text[next].SentenceStart && text[next].Shape == WordShape.Lower;
                next++
            )
            {
                if (text[next].Noun != HeadNoun.None)
                {
                    spokenOf[(int)text[next].Noun]++;
                    break;
                }
            }
        }
    }

    private static int KindOf(HeadNoun noun, CueWord cue) =>
        noun switch
        {
            HeadNoun.Dataset => 0,
            HeadNoun.Benchmark => 1,
            HeadNoun.Model => 2,
            HeadNoun.Method => 3,
            HeadNoun.Task => 4,
            HeadNoun.Metric => 5,
            _ => cue switch
            {
                CueWord.Introduces => 6,
                CueWord.Evaluates => 7,
                CueWord.Performs => 8,
                CueWord.Contains => 9,
                _ => -1,
            },
        };
}
