using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Draws invented names of all the shapes that papers give theirs.</summary>
internal static class NameShapes
{
    private static readonly string[] Stems =
    [
        .. (
            "Marsh Tide Wader Dune Fen Salt Reed Gull Shell Cliff Moor Kelp Ferry "
            + "Nest Pier Loam Brine Heath Crag Quill Sedge Fjord Barn Hedge"
        ).Split(' '),
    ];

    private static readonly string[] Words =
    [
        .. (
            "Heron Marshland Compass Lighthouse Driftwood Estuary Lantern Pebble Kestrel Sandpiper Beacon Juniper Saltmarsh Tideline "
            + "Quarry Orchard Rookery Almanac Thicket Skylark Bramble Lagoon Puffin Meadow"
        ).Split(' '),
    ];

    private static readonly string[] FirstWords = "Quiet Salt Northern Open Golden Silver Broken Long Hidden Amber Winter Eastern".Split(
        ' '
    );

    private static readonly string[] SecondWords = "Marsh Road Reef Harbor Plover Estuary Pier Lagoon Tide Lantern Shore Meadow".Split(' ');

    /// <summary>Parts of names that fit what the noun calls it.</summary>
    private static string[] Endings(Noun noun) =>
        noun.Type switch
        {
            NameType.Dataset => ["Set", "Set", "QA", "Bank", "Text", "Talk", "Net", "Pairs", "Docs", "Lens", "Map", "Data"],
            NameType.Benchmark => ["Bench", "Bench", "Eval", "Eval", "QA", "Test", "Suite", "Quest", "Mark", "Probe"],
            NameType.Either => ["QA", "Test", "Lens", "Quest", "Probe", "VQA"],
            _ when noun.Use == Uses.Problem => ["Match", "Find"],
            _ when noun.Use == Uses.Measure => ["Score", "Sim", "Dist"],
            _ when noun.Use == Uses.Software => ["Kit", "Lib", "Lab", "Flow"],
            _ => ["Net", "Former", "Mix", "Flow", "Rank", "Tune", "GAN", "LM", "Lens", "Scope"],
        };

    public static InventedName Draw(Random random, Noun noun, bool mayTakeArticle) =>
        random.Next(100) switch
        {
            < 8 when mayTakeArticle && NounOfName(noun) is { } own => new($"{TwoWords(random)} {own}", "words with noun")
            {
                TakesArticle = true,
            },
            < 30 => new(Acronyms.Draw(random), "acronym"),
            < 54 => new(Camel(random, noun), "camel case"),
            < 57 => new(random.Pick("m", "x", "i") + Camel(random, noun), "camel case, lower-case first"),
            < 71 => new(Hyphenated(random, noun), "hyphen or digits"),
            < 83 => new(random.Pick(Words), "word"),
            < 91 => new(TwoWords(random), "words"),
            < 96 => new(Versioned(random, noun), "version"),
            < 99 => new(Camel(random, noun) + random.Pick("++", "+"), "plus"),
            _ => new(random.Pick(@"$\tau$-", @"$\mu$-", @"$\lambda^2$-") + random.Pick(Stems), "formula"),
        };

    /// <summary>A name that only its typesetting shows to be one.</summary>
    public static InventedName DrawLowerCase(Random random) =>
        new(
            random.Pick(Stems).ToLowerInvariant() + random.Pick("", "-") + random.Pick("lens", "quest", "line", "path", "scope"),
            "lower case"
        )
        {
            IsLowerCase = true,
        };

    private static string Camel(Random random, Noun noun) => random.Pick(Stems) + random.Pick(Endings(noun));

    private static string TwoWords(Random random) => $"{random.Pick(FirstWords)} {random.Pick(SecondWords)}";

    private static string Hyphenated(Random random, Noun noun)
    {
        string stem = random.Chance(0.6) ? random.Pick(Stems) : Acronyms.Draw(random);
        // A size, or a wide field, is said of data alone.
        return random.Next(noun.Type == NameType.None ? 3 : 0, 7) switch
        {
            0 => $"{stem}-{random.Pick("2K", "10K", "1M", "100", "360")}",
            1 => $"{random.Pick(Stems)}{random.Pick("10K", "365", "1M", "20")}",
            2 => $"{random.Pick("Open", "Multi", "Deep", "Wild")}-{random.Pick(Stems)}",
            3 => $"{stem}-v{random.Next(2, 4)}",
            4 => $"{(char)('A' + random.Next(26))}{random.Next(2, 6)}-{random.Pick(Endings(noun))}",
            _ => $"{stem}-{random.Pick(Endings(noun))}",
        };
    }

    private static string Versioned(Random random, Noun noun) =>
        $"{Camel(random, noun)} {random.Pick("2.0", "v2", "v1.1", "3.0", noun.Use == Uses.Contest ? "2023" : "2.0")}";

    /// <summary>The noun as part of a name; null where names do not end in it.</summary>
    private static string? NounOfName(Noun noun) =>
        noun switch
        {
            { Type: NameType.Either } => null,
            { LastWord: "corpus" } => "Corpus",
            { LastWord: "treebank" } => "Treebank",
            { LastWord: "database" } => "Database",
            { LastWord: "dataset" } => "Dataset",
            { LastWord: "benchmark" } => "Benchmark",
            { LastWord: "challenge" or "task", Use: Uses.Contest } => "Challenge",
            { LastWord: "leaderboard" } => "Leaderboard",
            { LastWord: "network" } => "Network",
            { LastWord: "loss" } => "Loss",
            { LastWord: "parser" } => "Parser",
            { Singular: "library" } => "Library",
            { Singular: "toolkit" } => "Toolkit",
            { Use: Uses.Collection } => "Collection",
            _ => null,
        };
}
