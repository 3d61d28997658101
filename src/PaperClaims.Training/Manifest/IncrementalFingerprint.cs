using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PaperClaims.Training;

/// <summary>The first 64 bits of the SHA-256 of all that is added.</summary>
internal sealed class IncrementalFingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }

    public void Add(ulong number) => Add(number.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));

    public ulong ToUInt64() => BinaryPrimitives.ReadUInt64BigEndian(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
