using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>How papers say that something is theirs and new.</summary>
internal static class Introductions
{
    private static readonly string[] Openers =
    [
        "to fill this gap, ",
        "in this paper, ",
        "in this work, ",
        "to this end, ",
        "to close this gap, ",
        "to address this issue, ",
        "for this purpose, ",
        "motivated by this, ",
        "here, ",
        "finally, ",
        "in addition, ",
        "as a first step, ",
        "to overcome these limits, ",
        "to foster further research, ",
    ];

    private static readonly string[] Adverbs = ["first", "also", "then", "further", "therefore", "thus", "additionally"];

    private static readonly string[] OfAll =
    [
        "introduce",
        "introduce",
        "introduce",
        "present",
        "present",
        "propose",
        "propose",
        "release",
        "build",
        "develop",
        "create",
        "contribute",
        "unveil",
        "publish",
        "describe",
    ];

    private static readonly string[] OfItems = [.. OfAll, "construct", "curate", "compile", "assemble", "provide", "establish", "share"];

    private static readonly string[] OfData = [.. OfItems, "collect", "collect", "annotate", "gather"];

    private static readonly string[] OfContests =
    [
        "introduce",
        "present",
        "propose",
        "describe",
        "organize",
        "launch",
        "announce",
        "establish",
    ];

    private static readonly string[] OfProblems = ["introduce", "present", "propose", "describe", "formulate", "define"];

    private static readonly string[] OfMeasures = ["introduce", "present", "propose", "describe", "develop", "establish", "design"];

    private static readonly string[] OfMethods = [.. OfAll, "design", "devise", "construct"];

    /// <summary>With or without an opener: "To fill this gap, we first collect", "This paper presents".</summary>
    public static string Active(Random random, Noun noun)
    {
        string verb = Verb(random, noun.Use);
        string opener = Opener(random, 0.45);
        return random.Next(10) switch
        {
            // "To this end, we first collect", but not "In addition, we therefore collect".
            _ when opener.Length > 0 => $"{opener}we {(opener[0] == 't' && random.Chance(0.2) ? "first " : "")}{verb}",
            0 => $"this paper {verb}{(verb.EndsWith('h') ? "es" : "s")}",
            1 => $"this work {verb}{(verb.EndsWith('h') ? "es" : "s")}",
            2 => $"we have {Adverb(random)}{Participle(verb)}",
            3 => $"the authors {verb}",
            _ => $"we {Adverb(random)}{verb}",
        };
    }

    /// <summary>"is introduced", "has been collected"; of several "are introduced".</summary>
    public static string Passive(Random random, Noun noun, bool ofSeveral = false)
    {
        string participle = Participle(Verb(random, noun.Use));
        return (ofSeveral ? random.Pick("are ", "are ", "were ", "have been ") : random.Pick("is ", "is ", "was ", "has been "))
            + random.Pick("", "", "", "newly ")
            + participle;
    }

    public static string Opener(Random random, double share) => random.Chance(share) ? random.Pick(Openers) : "";

    private static string Adverb(Random random) => random.Chance(0.2) ? random.Pick(Adverbs) + " " : "";

    private static string Verb(Random random, Uses use) =>
        random.Pick(
            use switch
            {
                Uses.Data or Uses.Collection => OfData,
                Uses.Yardstick => OfItems,
                Uses.Contest => OfContests,
                Uses.Problem => OfProblems,
                Uses.Measure => OfMeasures,
                _ => OfMethods,
            }
        );

    private static string Participle(string verb) =>
        verb switch
        {
            "build" => "built",
            _ when verb.EndsWith('e') => verb + "d",
            _ => verb + "ed",
        };
}
