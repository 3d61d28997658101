using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using PaperClaims.Learning;

namespace PaperClaims.Text;

/// <summary>A read-only map from words to values, blind to case, asked with a token.</summary>
/// <remarks>
/// A word is known by its hash of 64 bits, which a text keeps for each of its tokens: that two words of a language share one
/// is not to be expected, and nothing is compared letter by letter.
/// </remarks>
internal sealed class WordMap<T>
{
    private const int BitsPerWord = 16;
    private const int SlotsPerWord = 2;

    // Most words that are asked for are not in the map: a few bits, near each other in memory, say so.
    private readonly ulong[] filter;
    private readonly ulong[] keys;
    private readonly T[] values;

    public WordMap(IEnumerable<KeyValuePair<string, T>> entries)
        : this(HashesOf(entries)) { }

    /// <summary>Gives each word of a list, separated by white space, the value of the list.</summary>
    public WordMap(ReadOnlySpan<(string Words, T Value)> lists)
        : this(HashesOf(lists)) { }

    private WordMap(Dictionary<ulong, T> all)
    {
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, all.Count * BitsPerWord / 64))];
        keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, all.Count * SlotsPerWord))];
        values = new T[keys.Length];
        foreach ((ulong hash, T value) in all)
        {
            filter[FilterOf(hash)] |= 1UL << (int)hash;
            int slot = SlotOf(hash);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (keys.Length - 1);
            }

            (keys[slot], values[slot]) = (hash, value);
        }
    }

    /// <summary>Looks up the word of this <see cref="FeatureHash"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(ulong hash, [MaybeNullWhen(false)] out T value)
    {
        if ((filter[FilterOf(hash)] >> (int)hash & 1) != 0)
        {
            return TryFind(hash, out value);
        }

        value = default;
        return false;
    }

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryGetValue(FeatureHash.Of(word), out value);

    /// <summary>Looks up the token at <paramref name="index"/>, which need not be a word; outside the text nothing is found.</summary>
    public bool TryGetValue(AbstractText text, int index, [MaybeNullWhen(false)] out T value) => TryGetValue(text.HashAt(index), out value);

    private static Dictionary<ulong, T> HashesOf(IEnumerable<KeyValuePair<string, T>> entries)
    {
        Dictionary<ulong, T> all = [];
        foreach ((string word, T value) in entries)
        {
            all[FeatureHash.Of(word)] = value;
        }

        return all;
    }

    private static Dictionary<ulong, T> HashesOf(ReadOnlySpan<(string Words, T Value)> lists)
    {
        Dictionary<ulong, T> all = [];
        foreach ((string words, T value) in lists)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                all[FeatureHash.Of(word)] = value;
            }
        }

        return all;
    }

    private bool TryFind(ulong hash, [MaybeNullWhen(false)] out T value)
    {
        for (int slot = SlotOf(hash); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == hash)
            {
                value = values[slot];
                return true;
            }
        }

        value = default;
        return false;
    }

    private int FilterOf(ulong hash) => (int)(hash >> 6) & (filter.Length - 1);

    private int SlotOf(ulong hash) => (int)(hash >> 32) & (keys.Length - 1);
}

/// <summary>A read-only set of words, blind to case, asked with a token.</summary>
/// <param name="words">The words, with blanks or line breaks between them.</param>
internal sealed class WordSet(string words)
{
    private readonly WordMap<bool> map = new([(words, true)]);

    public bool Contains(ReadOnlySpan<char> word) => map.TryGetValue(word, out _);

    /// <summary>Whether the token at <paramref name="index"/> is a word of this set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(AbstractText text, int index) => map.TryGetValue(text, index, out _) && text.Is(index, TokenKind.Word);
}
