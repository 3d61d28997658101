using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperClaims.Learning;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, where it lies in memory: tables of millions of bytes are not copied.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> content)
{
    // What the length of a text is written in one byte up to.
    private const int MaxTextLength = 127;

    private ReadOnlySpan<byte> rest = content;

    /// <summary>A value as it lies in memory.</summary>
    /// <exception cref="InvalidDataException">The content ends before it.</exception>
    public T Read<T>()
        where T : unmanaged => Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetReference(Take(Unsafe.SizeOf<T>())));

    /// <summary>So many values as they lie in memory.</summary>
    /// <exception cref="InvalidDataException">The content ends before the last of them.</exception>
    public ReadOnlySpan<T> ReadMany<T>(int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Take((long)count * Unsafe.SizeOf<T>()));

    /// <summary>A text of at most 127 bytes of UTF-8.</summary>
    /// <exception cref="InvalidDataException">It is longer, or the content ends before its end.</exception>
    public string ReadText() =>
        Read<byte>() is var length and <= MaxTextLength
            ? System.Text.Encoding.UTF8.GetString(Take(length))
            : throw new InvalidDataException($"A text of a model is longer than {MaxTextLength} bytes.");

    private ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0 || length > rest.Length)
        {
            throw new InvalidDataException("A model ends in the middle.");
        }

        ReadOnlySpan<byte> taken = rest[..(int)length];
        rest = rest[(int)length..];
        return taken;
    }
}
