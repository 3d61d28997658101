using System.Reflection;

namespace PaperClaims.Cli;

/// <summary>Which PaperClaims made an output.</summary>
internal static class ProductVersion
{
    public static string Text { get; } =
        typeof(ClaimPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
