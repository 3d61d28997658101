using System.Reflection;

namespace PaperClaims;

/// <summary>Which PaperClaims made an output.</summary>
internal static class ProductVersion
{
    public static string Text { get; } =
        typeof(ClaimPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
