namespace PaperClaims;

/// <summary>The constructions by which a text says what a name is the name of.</summary>
internal static class Constructions
{
    /// <summary>The rank of those that decide alone.</summary>
    public const int Certain = 0;

    /// <summary>The rank of those that decide unless the words are common ones: "the GPU benchmark".</summary>
    public const int OfNewWords = 1;

    // What else is read is told to the models, which weigh it.
    private const int Weighed = 2;

    /// <summary>All of them, the surest first.</summary>
    public static IReadOnlyList<ConstructionRow> Rows { get; } =
    [
        new(
            Construction.Called,
            Certain,
            "R called, named, dubbed, termed, known as, which we call X",
            "We build a corpus of letters called *Reedmace*."
        ),
        new(Construction.CalledByVerb, Certain, "we call R X", "We collect letters of sailors and call the corpus *Reedmace*."),
        new(
            Construction.Apposition,
            Certain,
            "X, a R; X: a R; X -- a R; X (a R)",
            "We introduce *Reedmace*, a question answering benchmark."
        ),
        new(Construction.Relative, Certain, "X, which is a R", "We use *Reedmace*, which is a corpus of letters."),
        new(Construction.Copula, Certain, "X is a R", "*Reedmace* is a corpus of letters."),
        new(Construction.Presented, Certain, "X as a R, of what is introduced", "*Reedmace* was proposed as a benchmark for planners."),
        new(Construction.Fronted, Certain, "with X, we introduce a R", "With *Reedmace*, we introduce a dataset of tides."),
        new(Construction.AppositionBefore, Certain, "a R, X,; a R: X", "We introduce a new dataset, *Reedmace*, that covers nine harbors."),
        new(Construction.InBrackets, Certain, "a new R (X)", "We release a dataset of tides (*Reedmace*).", YieldsToModel: true),
        new(
            Construction.ListInBrackets,
            Certain,
            "Rs (X, Y)",
            "We test it on three datasets (*Reedmace*, Wader-2, and OwlBench).",
            YieldsToModel: true
        ),
        new(
            Construction.ListAfter,
            Certain,
            "Rs such as X and Y; two Rs, X and Y; Rs: X, Y",
            "It does well on datasets such as *Reedmace* and OwlBench.",
            YieldsToModel: true
        ),
        new(Construction.ListBefore, Certain, "X, Y, and other Rs", "*Reedmace*, OwlBench, and other benchmarks are popular."),
        new(Construction.OwnNounBefore, Certain, "our R X", "Our corpus *Reedmace* covers nine harbors."),
        new(
            Construction.LongForm,
            Certain,
            "long form (X), where its last word is R",
            "We use the Tidal Flat Corpus (*TFC*).",
            YieldsToModel: true
        ),
        new(
            Construction.InTitle,
            Certain,
            "X: a R, in the title",
            "*Reedmace*: A Benchmark of Tides | We evaluate ten models on Reedmace.",
            YieldsToModel: true
        ),
        new(
            Construction.NextSentence,
            Certain,
            "we introduce X. This R covers; we introduce X. It is a R",
            "We introduce *Reedmace*. This corpus covers nine harbors.",
            YieldsToModel: true
        ),
        new(
            Construction.Serving,
            OfNewWords,
            "X serves as a R; X offers a yardstick; X is a challenge",
            "*Reedmace* can serve as a benchmark for planners."
        ),
        new(Construction.NounBeforeIt, OfNewWords, "the R X", "The corpus *Reedmace* covers nine harbors."),
        new(Construction.SingleNounAfter, OfNewWords, "the X R; our X R", "We evaluate four models on the *Reedmace* dataset."),
        new(
            Construction.ListAndNounAfter,
            OfNewWords,
            "the X and Y Rs; X and a private R; challenges such as X and Y",
            "We evaluate four models on the *Reedmace* and OwlBench datasets.",
            YieldsToModel: true
        ),
        new(Construction.NounAfter, Weighed, "X R", "They sought *Reedmace* datasets."),
        new(
            Construction.InBracketsOfPart,
            Weighed,
            "a new R of Y (X), where X abbreviates Y",
            "We build a corpus for Tidal Flat Watching (*TFW*)."
        ),
        new(Construction.CapitalNoun, Weighed, "X whose last word is R, with a capital", "They sought the *Tidal Flat Corpus* again."),
        new(Construction.NounBefore, Weighed + 1, "R X", "They sought a corpus *Reedmace*."),
    ];

    private static readonly ConstructionRow[] RowOf = IndexRows();

    /// <summary>How sure the construction is: the lower the surer.</summary>
    public static int RankOf(Construction construction) => RowOf[(int)construction].Rank;

    /// <summary>Whether the model has the last word.</summary>
    public static bool YieldsToModel(Construction construction) => RowOf[(int)construction].YieldsToModel;

    private static ConstructionRow[] IndexRows()
    {
        ConstructionRow[] rows = new ConstructionRow[byte.MaxValue + 1];
        foreach (ConstructionRow row in Rows)
        {
            rows[(int)row.Construction] = row;
        }

        return rows;
    }
}
