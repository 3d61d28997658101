namespace PaperClaims.Tests.Names.Generated;

/// <summary>Patterns of items for things of some uses.</summary>
/// <remarks>
/// In braces stand places, see <see cref="NamePlaces"/>; of <c>[a|b]</c> one is taken.
/// </remarks>
internal sealed record NamePatterns(Uses Uses, params IReadOnlyList<string> Patterns)
{
    public NamePatterns Of(Uses uses) => this with { Uses = Uses & uses };
}

/// <summary>A way to name something, under a name of its own.</summary>
/// <remarks>
/// A group for uses of both sorts is written twice: of resources, whose names are claims, and of methods, whose names are none.
/// </remarks>
internal sealed record NameConstruction(string Name, params IReadOnlyList<NamePatterns> Groups)
{
    public IReadOnlyList<NameConstruction> OfResources => Only(Uses.Introduced, Name);

    public IReadOnlyList<NameConstruction> OfMethods => Only(Uses.Method, $"methods: {Name}");

    private NameConstruction[] Only(Uses uses, string name)
    {
        NamePatterns[] groups = [.. Groups.Select(group => group.Of(uses)).Where(group => group.Uses != Uses.None)];
        return groups.Length == 0 ? [] : [new NameConstruction(name, groups)];
    }
}
