namespace PaperClaims.Learning;

/// <summary>The tables and models that the assembly carries.</summary>
internal static class EmbeddedResource
{
    /// <exception cref="InvalidDataException">The assembly carries nothing of this name.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"{name} is not in the assembly.");
}
