namespace PaperClaims.Learning;

/// <summary>A read-only map from hashes to values by open addressing; of a hash its upper 32 bits are kept.</summary>
internal sealed class HashTable<T>
    where T : struct
{
    // A key and its value lie beside each other: the table is larger than the processor's caches, and a look costs the wait for one line of memory.
    private readonly Entry[] entries;

    public HashTable(ReadOnlySpan<uint> keys, ReadOnlySpan<T> values)
    {
        entries = new Entry[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2))];
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = NotZero(keys[i]);
            int slot = SlotOf(key);
            while (entries[slot].Key != 0 && entries[slot].Key != key)
            {
                slot = Next(slot);
            }

            Count += entries[slot].Key == 0 ? 1 : 0;
            entries[slot] = new Entry(key, values[i]);
        }
    }

    public int Count { get; }

    public static uint KeyOf(ulong hash) => NotZero((uint)(hash >> 32));

    public bool TryGetValue(ulong hash, out T value)
    {
        uint key = KeyOf(hash);
        for (int slot = SlotOf(key); entries[slot].Key != 0; slot = Next(slot))
        {
            if (entries[slot].Key == key)
            {
                value = entries[slot].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static uint NotZero(uint key) => key == 0 ? 1 : key;

    private int SlotOf(uint key) => (int)key & (entries.Length - 1);

    private int Next(int slot) => (slot + 1) & (entries.Length - 1);

    private readonly record struct Entry(uint Key, T Value);
}
