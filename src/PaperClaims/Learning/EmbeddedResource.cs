namespace PaperClaims.Learning;

/// <summary>The tables and models that the assembly carries.</summary>
internal static class EmbeddedResource
{
    /// <exception cref="InvalidDataException">The assembly carries nothing of this name.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"{name} is not in the assembly.");

    /// <summary>The bytes where they lie in the assembly, which is loaded as long as this code is.</summary>
    /// <exception cref="InvalidDataException">The assembly carries nothing of this name.</exception>
    public static unsafe ReadOnlySpan<byte> Read(string name)
    {
        using Stream stream = Open(name);
        return stream is UnmanagedMemoryStream memory
            ? new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length))
            : new BinaryReader(stream).ReadBytes(checked((int)stream.Length));
    }
}
