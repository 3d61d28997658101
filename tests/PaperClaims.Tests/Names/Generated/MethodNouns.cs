namespace PaperClaims.Tests.Names.Generated;

/// <summary>The nouns that say of a name that it is neither a dataset nor a benchmark.</summary>
internal static class MethodNouns
{
    private static readonly Matter Learned = new(
        [],
        ["counting birds", "tide forecasting", "contract review", "question answering", "nest detection", "planning ferry routes"]
    );

    private static readonly Matter Measured = new([], ["summaries of weather reports", "captions of photographs", "translated letters"]);

    private static readonly Matter Programmed = new(
        [],
        ["labeling photographs", "parsing ship logs", "training graph networks", "plotting tide levels"]
    );

    private static readonly Matter Posed = new([], ["finding nests in aerial images", "dating letters by their style", "matching shells"]);

    public static IReadOnlyList<Noun> All { get; } =
    [
        .. Of(Uses.Learner, Learned, "method", "method", "approach", "model", "model", "framework", "framework", "network", "algorithm"),
        .. Of(Uses.Learner, Learned, "neural network", "architecture", "loss", "loss function", "pipeline", "language model", "system"),
        .. Of(Uses.Learner, Learned, "optimizer", "agent", "encoder", "parser", "tokenizer", "sampler", "attention mechanism", "planner"),
        .. Of(Uses.Learner, Learned, "training strategy", "foundation model", "vision-language model", "diffusion model", "chatbot"),
        .. Of(Uses.Learner, Learned, "learning framework", "data augmentation method", "prompting technique", "question answering system"),
        .. Of(Uses.Learner, Learned, "question answering model", "pretraining objective", "retrieval model", "graph neural network"),
        .. Of(Uses.Measure, Measured, "metric", "metric", "score", "similarity measure"),
        .. Of(Uses.Software, Programmed, "library", "toolkit", "platform", "software package", "annotation tool", "command-line tool"),
        .. Of(Uses.Problem, Posed, "task", "task", "learning problem"),
    ];

    private static IEnumerable<Noun> Of(Uses use, Matter matter, params string[] singulars) =>
        singulars.Select(singular => new Noun(singular, Plural(singular), use, NameType.None, matter));

    private static string Plural(string singular) =>
        singular.EndsWith('y') ? singular[..^1] + "ies"
        : singular.EndsWith('s') ? singular + "es"
        : singular + "s";
}
