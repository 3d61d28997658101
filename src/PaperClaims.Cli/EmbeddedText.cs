using System.Text;

namespace PaperClaims.Cli;

/// <summary>The texts that the command carries.</summary>
internal static class EmbeddedText
{
    public static string Read(string name)
    {
        using Stream resource =
            typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using StreamReader reader = new(resource, Encoding.UTF8);
        return reader.ReadToEnd().TrimEnd();
    }
}
