namespace PaperClaims.Tests.Packages;

/// <summary>What is carried is listed, may be carried, and talks to nobody.</summary>
public sealed class SupplyChainTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    [Fact]
    public void The_notices_list_what_is_carried_and_nothing_else() =>
        CarriedPackages
            .Noticed.Select(notice => notice.Name)
            .Should()
            .BeEquivalentTo(CarriedPackages.Locked.Select(package => package.Name).Distinct());

    [Fact]
    public void Each_licence_is_free_and_the_one_that_the_package_states()
    {
        Dictionary<string, string> noticed = CarriedPackages.Noticed.ToDictionary(notice => notice.Name, notice => notice.License);
        foreach ((string name, string version) in CarriedPackages.Locked)
        {
            noticed[name].Should().BeOneOf(Allowed);
            (CarriedPackages.StatedLicense(name, version) ?? noticed[name]).Should().Be(noticed[name], $"{name} {version} says so");
        }
    }

    // What opens connections lies in these; addresses are taken apart and texts decoded without them.
    [Fact]
    public void The_library_references_nothing_that_opens_connections() =>
        typeof(ClaimPipeline)
            .Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Should()
            .NotContain(name =>
                name.StartsWith("System.Net", StringComparison.Ordinal)
                && name != "System.Net.Primitives"
                && name != "System.Net.WebUtility"
            );
}
