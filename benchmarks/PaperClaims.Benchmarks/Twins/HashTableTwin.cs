using BenchmarkDotNet.Attributes;
using PaperClaims.Learning;
using PaperClaims.Tests.Learning;
using PaperClaims.Text;

namespace PaperClaims.Benchmarks.Twins;

/// <summary>
/// The table of hashes beside a dictionary: holds the pairs of words of every second abstract, and is asked for those of all.
/// </summary>
[Config(typeof(ShortRunConfig))]
public class HashTableTwin
{
    private readonly ulong[][] hashes = Array.ConvertAll(Abstracts.Texts, Pairs);
    private readonly PlainTable plain;
    private readonly HashTable table;

    public HashTableTwin()
    {
        uint[] keys = [.. hashes.Where((_, i) => i % 2 == 0).SelectMany(all => all).Select(HashTable.KeyOf).Distinct()];
        uint[] values = Array.ConvertAll(keys, key => key | 1);
        plain = new PlainTable(keys, values);
        table = new HashTable(keys, values);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Abstracts.Count)]
    public uint Plain()
    {
        uint all = 0;
        foreach (ulong[] some in hashes)
        {
            foreach (ulong hash in some)
            {
                all ^= plain[hash];
            }
        }

        return all;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public uint Fast()
    {
        uint all = 0;
        foreach (ulong[] some in hashes)
        {
            foreach (ulong hash in some)
            {
                all ^= table[hash];
            }
        }

        return all;
    }

    private static ulong[] Pairs(string text)
    {
        AbstractText analyzed = ScientificTextAnalyzer.Instance.Analyze(text);
        ulong[] pairs = new ulong[analyzed.Tokens.Length - 1];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = FeatureHash.Mix(1, analyzed.HashAt(i), analyzed.HashAt(i + 1));
        }

        return pairs;
    }
}
