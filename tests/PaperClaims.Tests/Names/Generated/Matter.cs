namespace PaperClaims.Tests.Names.Generated;

/// <summary>What data hold, and what is done with them.</summary>
internal sealed record Matter(string[] Items, string[] Tasks)
{
    public static Matter Writing { get; } =
        new(
            ["rental contracts", "field notes", "letters by sailors", "cooking recipes", "weather reports", "museum labels", "ship logs"],
            ["contract review", "event extraction", "topic detection", "keyphrase extraction", "text simplification"]
        );

    public static Matter Questions { get; } =
        new(
            ["questions about tides", "multiple-choice questions on bird migration", "riddles about ships", "exam questions on botany"],
            ["question answering", "reading comprehension", "reasoning about tides", "multi-hop reasoning"]
        );

    public static Matter Images { get; } =
        new(
            ["photographs of nests", "aerial images of dunes", "sketches of shells", "images of mushrooms", "labeled photographs"],
            ["counting birds", "shell classification", "nest detection", "image captioning"]
        );

    public static Matter VisualQuestions { get; } =
        new(["questions about photographs", "questions on drawings of ships"], ["visual question answering", "visual reasoning"]);

    public static Matter Summaries { get; } =
        new(["reports with summaries", "articles with headlines"], ["summarizing reports", "headline generation"]);

    public static Matter Entities { get; } =
        new(["mentions of rivers", "labeled mentions of plants"], ["entity linking", "finding names of plants"]);

    public static Matter Videos { get; } =
        new(["clips of ferries", "videos of diving seabirds", "short clips"], ["action recognition", "tracking seabirds"]);

    public static Matter Audio { get; } =
        new(
            ["bird calls", "radio recordings", "recordings of folk songs"],
            ["bird call recognition", "speech recognition", "speaker identification"]
        );

    public static Matter Sentences { get; } =
        new(["sentences of ship logs", "annotated sentences"], ["dependency parsing", "part-of-speech tagging"]);

    public static Matter Pairs { get; } =
        new(["sentence pairs in nine languages", "aligned sentence pairs"], ["translating weather reports", "low-resource translation"]);

    public static Matter Dialogues { get; } =
        new(["dialogues about ferry tickets", "conversations between gardeners"], ["dialogue state tracking", "response generation"]);

    public static Matter Facts { get; } = new(["facts about rivers", "triples on medicinal plants"], ["link prediction", "entity linking"]);

    public static Matter Instructions { get; } =
        new(["instructions on gardening", "prompts with answers by experts"], ["instruction following", "aligning language models"]);

    public static Matter Code { get; } = new(["shell scripts", "spreadsheet formulas"], ["code repair", "program synthesis"]);

    public static Matter Series { get; } =
        new(["hourly tide levels", "sensor readings of beehives"], ["tide forecasting", "anomaly detection"]);

    public static Matter Plans { get; } =
        new(["planning problems", "household errands", "puzzles about timetables"], ["planning ferry routes", "long-horizon planning"]);

    /// <summary>For nouns that leave open what it is.</summary>
    public static IReadOnlyList<Matter> Any { get; } =
    [Writing, Questions, Images, Videos, Audio, Sentences, Dialogues, Code, Series, Plans];
}
