using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Takes the features of one unit.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] hashes = new ulong[192];
    private byte[] templates = new byte[192];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>The template that made each of <see cref="Hashes"/>.</summary>
    public ReadOnlySpan<byte> Templates => templates.AsSpan(0, Count);

    /// <summary>Templates to leave out, to measure what they are worth; null for none.</summary>
    public Predicate<int>? LeaveOut { get; init; }

    public void Clear() => Count = 0;

    public void Add(int template, ulong first, ulong second = 0)
    {
        if (LeaveOut is not null && LeaveOut(template))
        {
            return;
        }

        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, hashes.Length * 2);
            Array.Resize(ref templates, hashes.Length);
        }

        templates[Count] = (byte)template;
        hashes[Count++] = FeatureHash.Mix(template, first, second);
    }
}
