using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PaperClaims.Tests.Packages;

/// <summary>What the packages of this repository carry or ask for, by their lock files, and what each of those says of itself.</summary>
internal static partial class CarriedPackages
{
    private static readonly string[] Shipped =
    [
        "PaperClaims",
        "PaperClaims.Extensions.DependencyInjection",
        "PaperClaims.Parquet",
        "PaperClaims.Sqlite",
        "PaperClaims.Cli",
    ];

    // Used by the build, in no package.
    private static readonly string[] BuildOnly =
    [
        "CSharpier.MsBuild",
        "Microsoft.CodeAnalysis.PublicApiAnalyzers",
        "Microsoft.NET.ILLink.Tasks",
    ];

    /// <summary>Name and version of each.</summary>
    public static (string Name, string Version)[] Locked { get; } =
    [.. Shipped.SelectMany(ReadLockFile).Where(package => !BuildOnly.Contains(package.Name)).Distinct().Order()];

    /// <summary>Name and licence of each row of the notices.</summary>
    public static (string Name, string License)[] Noticed { get; } =
    [
        .. NoticeRow()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md")))
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value))
            .Where(row => row.Item1 != "package"),
    ];

    /// <summary>The licence expression that a restored package states; null if it only links to a text.</summary>
    public static string? StatedLicense(string name, string version)
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string id = name.ToLowerInvariant();
        XElement license =
            XDocument
                .Load(Path.Combine(cache, id, version, $"{id}.nuspec"))
                .Descendants()
                .FirstOrDefault(element => element.Name.LocalName == "license")
            ?? new XElement("none");
        return (string?)license.Attribute("type") == "expression" ? license.Value : null;
    }

    private static IEnumerable<(string Name, string Version)> ReadLockFile(string project)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", project, "packages.lock.json")));
        foreach (
            JsonProperty package in file
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
        )
        {
            if (package.Value.TryGetProperty("resolved", out JsonElement version))
            {
                yield return (package.Name, version.GetString()!);
            }
        }
    }

    [GeneratedRegex(@"^\| ([\w.]+)[^|]* \| ([\w.-]+) \|", RegexOptions.Multiline)]
    private static partial Regex NoticeRow();
}
