using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>A long form with the short one that is made of it.</summary>
/// <param name="Words">The long form.</param>
/// <param name="Short">Its initials, or a blend of its words.</param>
/// <param name="TakesArticle">Whether it ends in a noun that takes the article.</param>
internal sealed record LongForm(string Words, string Short, bool TakesArticle)
{
    private static readonly string[] FirstWords =
        "Marsh Tidal Coastal Layered Quiet Northern Island Harbor Verified Unified Open Joint".Split(' ');

    private static readonly string[] SecondWords =
        "Feather Shore Lantern Nest Reading Drift Beak Voyage Pebble Understanding Map Letter".Split(' ');

    public static LongForm Draw(Random random, Noun noun, bool mayTakeArticle)
    {
        while (true)
        {
            string[] withArticle = EndingsWithArticle(noun);
            bool takesArticle = mayTakeArticle && withArticle.Length > 0 && random.Chance(0.7);
            string ending = random.Pick(takesArticle ? withArticle : Endings(noun));
            string first = random.Pick(FirstWords);
            string words = $"{first} {random.Pick(SecondWords)} {ending}";
            string initials = string.Concat(words.Split(' ').Select(word => word[0]));
            // "Marsh Reading Benchmark (MarshBench)"
            string? blend = ending switch
            {
                "Benchmark" => "Bench",
                "Dataset" => "Set",
                "Network" => "Net",
                "Evaluation" => "Eval",
                _ => null,
            };
            if (!Acronyms.IsTaken(initials))
            {
                return new LongForm(words, blend is not null && random.Chance(0.3) ? first + blend : initials, takesArticle);
            }
        }
    }

    private static string[] EndingsWithArticle(Noun noun) =>
        noun switch
        {
            { Type: NameType.Dataset, LastWord: "corpus" } => ["Corpus"],
            { Type: NameType.Dataset, LastWord: "treebank" } => ["Treebank"],
            { Type: NameType.Dataset } => ["Dataset", "Collection"],
            { Use: Uses.Contest } => ["Challenge"],
            { Use: Uses.Yardstick, Type: NameType.Benchmark } => ["Benchmark", "Suite"],
            { Singular: "leaderboard" } => ["Leaderboard"],
            { LastWord: "network" } => ["Network"],
            { LastWord: "library" } => ["Library"],
            _ => [],
        };

    /// <summary>Of names without article.</summary>
    private static string[] Endings(Noun noun) =>
        noun.Use switch
        {
            Uses.Data or Uses.Collection => ["Records", "Samples", "Observations"],
            Uses.Yardstick => ["Evaluation", "Problems", "Tasks"],
            Uses.Contest => ["Prediction", "Detection", "Recognition"],
            Uses.Scorer => ["Evaluation", "Judging", "Scoring"],
            Uses.Measure => ["Distance", "Agreement", "Similarity"],
            Uses.Software => ["Workbench", "Kernels"],
            Uses.Problem => ["Matching", "Inference", "Prediction"],
            _ => ["Routing", "Encoding", "Attention", "Sampling", "Distillation", "Pruning"],
        };
}
