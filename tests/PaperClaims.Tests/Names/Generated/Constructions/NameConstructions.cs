namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>All ways to name something that the generated items have.</summary>
internal static class NameConstructions
{
    private static readonly NameConstruction[] Shared =
    [
        Introduced.Active,
        Introduced.Passive,
        Introduced.NextSentence,
        Introduced.AfterColon,
        Introduced.Defined,
        Introduced.Own,
        Called.WithComplement,
        Called.Alone,
        Called.BetweenCommas,
        Called.InBrackets,
        LongForms.LongFirst,
        LongForms.ShortFirst,
        Used.BeforeNoun,
        Used.WithApposition,
        Lists.SuchAs,
        Lists.Counted,
        Lists.BeforeNoun,
        Lists.Pair,
        Lists.WithKnown,
        Together.MethodAndData,
        Together.TwoThings,
        Later.Said,
        Later.Possessive,
        Later.InCompound,
    ];

    /// <summary>Items whose names are claims.</summary>
    public static IReadOnlyList<NameConstruction> OfResources { get; } = [.. Shared.SelectMany(construction => construction.OfResources)];

    /// <summary>The same of methods, and more about methods: no claims.</summary>
    public static IReadOnlyList<NameConstruction> OfMethods { get; } =
    [.. Shared.Append(WithoutNames.Data).Append(WithoutNames.MadeForData).SelectMany(construction => construction.OfMethods)];

    public static IEnumerable<NameConstruction> All => OfResources.Concat(OfMethods);
}
