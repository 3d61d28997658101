using System.Collections.Frozen;

namespace PaperClaims.Text;

/// <summary>A read-only map from words to values, blind to case, asked with the characters of a token.</summary>
internal sealed class WordMap<T>
{
    private readonly FrozenDictionary<string, T> values;
    private readonly int longest;
#if NET9_0_OR_GREATER
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
#endif

    public WordMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        values = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        longest = values.Count == 0 ? 0 : values.Keys.Max(key => key.Length);
#if NET9_0_OR_GREATER
        lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
#endif
    }

    public bool TryGetValue(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        if (word.Length > longest)
        {
            value = default;
            return false;
        }

#if NET9_0_OR_GREATER
        return lookup.TryGetValue(word, out value);
#else
        return values.TryGetValue(word.ToString(), out value);
#endif
    }

    public T? GetValueOrDefault(ReadOnlySpan<char> word) => TryGetValue(word, out T? value) ? value : default;
}

/// <summary>A read-only set of words, blind to case, asked with the characters of a token.</summary>
internal sealed class WordSet(params string[] words)
{
    private readonly WordMap<bool> map = new(words.Select(word => KeyValuePair.Create(word, true)));

    public bool Contains(ReadOnlySpan<char> word) => map.TryGetValue(word, out _);

    /// <summary>Whether the token at <paramref name="index"/> is a word of this set.</summary>
    public bool Contains(AbstractText text, int index) => text.Is(index, TokenKind.Word) && Contains(text.Word(index));
}
