using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>What may be said of a thing by its use. <c>#</c> stands for a count, <c>@</c> for its items, <c>~</c> for a task.</summary>
internal static class Complements
{
    private static readonly string[] Counts = ["900", "1,250", "2,000", "4,300", "12,000", "50,000", "30k", "over 7,000", "nearly 800"];

    private static readonly Dictionary<Uses, string[]> Phrases = new()
    {
        [Uses.Data] =
        [
            "of # @",
            "of # @",
            "of @ from nine harbors",
            "of @ from four islands",
            "with # @",
            "for ~",
            "for ~ with # @",
            "for research on ~",
            "comprising # @",
            "consisting of @ from nine harbors",
            "checked by marine biologists",
            "built from public archives",
            "collected over six years",
        ],
        [Uses.Collection] =
        [
            "for ~",
            "from nine harbors",
            "checked by marine biologists",
            "gathered over six years",
            "for training models",
        ],
        [Uses.Yardstick] =
        [
            "of # @",
            "of # @",
            "of @ from nine harbors",
            "with # @",
            "for ~",
            "for ~ in the wild",
            "comprising # @",
            "for evaluating models on ~",
            "for testing the robustness of language models",
        ],
        [Uses.Contest] = ["on ~", "for ~", "on ~ with few labels", "held at a workshop on ~"],
        [Uses.Scorer] = ["for ~", "for language models", "for evaluating language models on ~", "for comparing models on ~"],
        [Uses.Learner] = ["for ~", "for ~ with few labels", "for ~ on small devices", "inspired by sparse coding"],
        [Uses.Measure] = ["for ~", "of fluency", "for comparing ~", "based on optimal transport"],
        [Uses.Software] = ["for ~", "written in a functional language", "for ~ on a laptop"],
        [Uses.Problem] = ["of ~", "that consists in ~"],
    };

    private static readonly Dictionary<Uses, string[]> Predicates = new()
    {
        [Uses.Data] =
        [
            "contains # @",
            "comprises # @",
            "covers nine harbors",
            "was checked by marine biologists",
            "provides # @",
            "includes @ from four islands",
            "supports research on ~",
            "consists of # @",
            "is ten times larger than earlier resources",
        ],
        [Uses.Collection] = ["covers nine harbors", "was checked by marine biologists", "supports research on ~", "spans six years"],
        [Uses.Yardstick] =
        [
            "contains # @",
            "consists of # @",
            "comprises # @",
            "tests language models on ~",
            "reveals clear weaknesses of current models",
            "remains far from solved",
            "covers nine harbors",
            "includes @ from four islands",
            "poses # @",
        ],
        [Uses.Contest] = ["attracted forty teams", "ran for six weeks", "is devoted to ~", "drew submissions from nine countries"],
        [Uses.Scorer] =
        [
            "ranks forty language models",
            "scores models on ~",
            "reveals clear weaknesses of current models",
            "needs no human judges",
        ],
        [Uses.Learner] =
        [
            "needs no labels",
            "outperforms strong baselines",
            "halves the training time",
            "scales to long inputs",
            "improves ~ by a wide margin",
        ],
        [Uses.Measure] = ["agrees with human judges", "takes values between zero and one", "is cheap to compute"],
        [Uses.Software] = ["installs with a single command", "supports several back ends", "needs no programming skills"],
        [Uses.Problem] = ["requires common sense", "is harder than it seems", "has received little attention"],
    };

    /// <summary>Clauses with a verb, behind the singular.</summary>
    private static string[] Clauses(Uses use) => [.. Predicates[use].Select(predicate => "that " + predicate)];

    /// <summary>What stands behind one: "of 900 questions", "that covers nine harbors".</summary>
    public static string OfOne(Random random, Noun noun) =>
        Fill(random, noun, random.Chance(0.3) ? random.Pick(Clauses(noun.Use)) : random.Pick(Phrases[noun.Use]));

    /// <summary>What may stand behind several.</summary>
    public static string OfSeveral(Random random, Noun noun) => Fill(random, noun, random.Pick(Phrases[noun.Use]));

    /// <summary>A clause that goes on about one: "that covers nine harbors".</summary>
    public static string Clause(Random random, Noun noun) => Fill(random, noun, random.Pick(Clauses(noun.Use)));

    /// <summary>What one does or has.</summary>
    public static string Predicate(Random random, Noun noun) => Fill(random, noun, random.Pick(Predicates[noun.Use]));

    private static string Fill(Random random, Noun noun, string words) =>
        words
            .Replace("#", random.Pick(Counts), StringComparison.Ordinal)
            .Replace("@", noun.Matter.Items.Length == 0 ? "" : random.Pick(noun.Matter.Items), StringComparison.Ordinal)
            .Replace("~", random.Pick(noun.Matter.Tasks), StringComparison.Ordinal);
}
