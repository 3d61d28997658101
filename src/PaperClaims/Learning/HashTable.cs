namespace PaperClaims.Learning;

/// <summary>A read-only map from hashes to values by open addressing; of a hash its upper 32 bits are kept.</summary>
internal sealed class HashTable<T>
    where T : struct
{
    private readonly uint[] keys;
    private readonly T[] values;
    private readonly int mask;

    public HashTable(ReadOnlySpan<uint> keys, ReadOnlySpan<T> values)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2));
        this.keys = new uint[size];
        this.values = new T[size];
        mask = size - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = NotZero(keys[i]);
            int slot = (int)key & mask;
            while (this.keys[slot] != 0 && this.keys[slot] != key)
            {
                slot = (slot + 1) & mask;
            }

            Count += this.keys[slot] == 0 ? 1 : 0;
            this.keys[slot] = key;
            this.values[slot] = values[i];
        }
    }

    public int Count { get; }

    /// <summary>What the table holds, in no order.</summary>
    public IEnumerable<(uint Key, T Value)> Entries => keys.Zip(values).Where(entry => entry.First != 0);

    public static uint KeyOf(ulong hash) => NotZero((uint)(hash >> 32));

    public bool TryGetValue(ulong hash, out T value)
    {
        uint key = KeyOf(hash);
        for (int slot = (int)key & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                value = values[slot];
                return true;
            }
        }

        value = default;
        return false;
    }

    private static uint NotZero(uint key) => key == 0 ? 1 : key;
}
