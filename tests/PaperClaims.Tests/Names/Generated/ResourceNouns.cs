using static PaperClaims.Tests.Names.Generated.Matter;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>The nouns that say of a name that it is a dataset or a benchmark.</summary>
internal static class ResourceNouns
{
    public static IReadOnlyList<Noun> All { get; } =
    [
        .. Data(null, "dataset", "dataset", "dataset", "data set", "database", "synthetic dataset", "multimodal dataset"),
        .. Data(Writing, "corpus", "text corpus", "news corpus", "pretraining corpus", "text dataset"),
        .. Data(Questions, "question answering dataset", "reading comprehension dataset", "QA dataset", "reasoning dataset"),
        .. Data(Images, "image dataset", "image collection", "image database", "remote sensing dataset"),
        .. Data(VisualQuestions, "visual question answering dataset", "VQA dataset"),
        .. Data(Summaries, "summarization dataset", "summarization corpus"),
        .. Data(Videos, "video dataset", "video corpus", "clip collection"),
        .. Data(Audio, "speech corpus", "audio dataset", "speech dataset"),
        .. Data(Sentences, "treebank", "dependency treebank", "tagged corpus"),
        .. Data(Pairs, "parallel corpus", "multilingual parallel corpus", "translation dataset"),
        .. Data(Dialogues, "dialogue dataset", "dialogue corpus", "conversational dataset"),
        .. Data(Entities, "entity linking dataset", "named entity corpus"),
        .. Data(Facts, "knowledge graph", "knowledge base"),
        .. Data(Instructions, "instruction-tuning dataset", "instruction dataset", "preference dataset"),
        .. Data(Code, "code corpus", "code dataset"),
        .. Data(Series, "time series dataset", "sensor dataset"),
        .. Of(Uses.Yardstick, NameType.Benchmark, null, "benchmark", "benchmark", "benchmark", "benchmark suite", "evaluation suite"),
        .. Of(Uses.Yardstick, NameType.Benchmark, null, "test suite", "diagnostic benchmark", "evaluation benchmark"),
        .. Of(Uses.Yardstick, NameType.Benchmark, Questions, "question answering benchmark", "reasoning benchmark", "QA benchmark"),
        .. Of(Uses.Yardstick, NameType.Benchmark, Writing, "long-context benchmark", "retrieval benchmark", "multilingual benchmark"),
        .. Of(Uses.Yardstick, NameType.Benchmark, Videos, "video understanding benchmark"),
        .. Of(Uses.Yardstick, NameType.Benchmark, Code, "code generation benchmark"),
        .. Of(Uses.Yardstick, NameType.Benchmark, Plans, "planning benchmark", "agent benchmark", "agent evaluation suite"),
        .. Of(Uses.Yardstick, NameType.Either, null, "test set", "benchmark dataset", "evaluation dataset", "evaluation set"),
        .. Of(Uses.Yardstick, NameType.Either, Writing, "test collection", "evaluation corpus", "benchmark corpus"),
        .. Of(Uses.Yardstick, NameType.Either, Questions, "challenge set", "diagnostic dataset"),
        .. Of(Uses.Contest, NameType.Benchmark, null, "challenge", "shared task", "shared task", "competition", "prediction challenge"),
        .. Of(Uses.Scorer, NameType.Benchmark, null, "leaderboard", "arena", "testbed", "evaluation arena", "evaluation testbed"),
        .. Of(Uses.Scorer, NameType.Benchmark, null, "evaluation framework", "evaluation protocol", "evaluation harness"),
        .. Matter.Any.SelectMany(matter => matter.Items.Select(item => Collection(matter, item))),
    ];

    private static IEnumerable<Noun> Data(Matter? matter, params string[] singulars) => Of(Uses.Data, NameType.Dataset, matter, singulars);

    private static IEnumerable<Noun> Of(Uses use, NameType type, Matter? matter, params string[] singulars) =>
        from singular in singulars
        from each in matter is null ? Matter.Any : [matter]
        // A knowledge graph of one matter is drawn as often as a dataset of any.
        from copy in Enumerable.Range(0, matter is null ? 1 : 6)
        select new Noun(singular, Plural(singular), use, type, each);

    private static Noun Collection(Matter matter, string items) =>
        new($"collection of {items}", $"collections of {items}", Uses.Collection, NameType.Dataset, matter);

    private static string Plural(string singular) =>
        singular.EndsWith("corpus", StringComparison.Ordinal) ? singular[..^2] + "ora" : singular + (singular.EndsWith('s') ? "es" : "s");
}
