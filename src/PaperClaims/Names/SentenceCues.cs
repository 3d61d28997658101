using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    private const int CuesPerNoun = 16;

    // By what is known of a word: which distances it leaves alone.
    private static readonly Vector128<byte>[] Kept =
    [
        .. Enumerable
            .Range(0, ((int)HeadNoun.Group + 1) * CuesPerNoun)
            .Select(word =>
                KindOf((HeadNoun)(word / CuesPerNoun), (CueWord)(word % CuesPerNoun)) is >= 0 and var kind
                    ? Vector128<byte>.AllBitsSet.WithElement(kind, (byte)0)
                    : Vector128<byte>.AllBitsSet
            ),
    ];

    private readonly int[] spokenOf = new int[(int)HeadNoun.Group + 1];

    // One vector a word, of which the first bytes are used: all kinds are stepped at once.
    private Vector128<byte>[] before = [];
    private Vector128<byte>[] after = [];

    /// <summary>How often the text speaks of "our", "the", "this" thing of the class.</summary>
    public int SpokenOf(HeadNoun noun) => spokenOf[(int)noun];

    /// <summary>Distances to the words before the word, a byte a kind.</summary>
    public ReadOnlySpan<byte> Before(int word) => MemoryMarshal.AsBytes(before.AsSpan(word, 1))[..Kinds];

    /// <summary>Distances to the words after the word, a byte a kind.</summary>
    public ReadOnlySpan<byte> After(int word) => MemoryMarshal.AsBytes(after.AsSpan(word, 1))[..Kinds];

    public void Load(NameAnalysis text)
    {
        if (before.Length < text.Count)
        {
            before = new Vector128<byte>[text.Count * 5 / 4];
            after = new Vector128<byte>[before.Length];
        }

        Vector128<byte> none = Vector128.Create(Far);
        Vector128<byte> distances = none;
        for (int word = 0; word < text.Count; word++)
        {
            if (text[word].SentenceStart)
            {
                distances = none;
            }

            before[word] = Vector128.Min(none, distances + Vector128<byte>.One);
            distances = before[word] & KeptBy(text[word]);
        }

        CountNouns(text);
        distances = none;
        for (int word = text.Count - 1; word >= 0; word--)
        {
            after[word] = Vector128.Min(none, distances + Vector128<byte>.One);
            distances = text[word].SentenceStart ? none : after[word] & KeptBy(text[word]);
        }
    }

    private void CountNouns(NameAnalysis text)
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

    private static Vector128<byte> KeptBy(in WordFeatures word) => Kept[((int)word.Noun * CuesPerNoun) + (int)word.Cue];

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
