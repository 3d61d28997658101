namespace PaperClaims;

/// <summary>What a noun calls the thing that is named beside it.</summary>
internal enum HeadNoun : byte
{
    None,
    Dataset,
    Benchmark,
    Model,
    Method,
    Task,
    Metric,
    Tool,
    Group,
}

/// <summary>The nouns that say what a name beside them stands for.</summary>
internal static class HeadNouns
{
    /// <summary>The class of each word; a word of two groups is of the later one.</summary>
    public static Dictionary<string, HeadNoun> Entries() =>
        WordHints.ClassesOf<HeadNoun>([
            (
                HeadNoun.Dataset,
                """
                dataset datasets corpus corpora database databases treebank treebanks collection collections data archive repository
                dataset's subset subsets split splits ontology resource resources wordnet lexicon thesaurus videos images cohort dump dumps
                """
            ),
            (
                HeadNoun.Benchmark,
                """
                benchmark benchmarks suite suites leaderboard leaderboards challenge challenges arena arenas testbed testbeds competition
                competitions track tracks contest testsuite test-bed environments environment domains benchmark's evaluation evaluations
                exam exams examination questions problems
                """
            ),
            (
                HeadNoun.Model,
                """
                model models network networks transformer transformers architecture architectures backbone backbones encoder encoders
                decoder llm llms vlm vlms mllm mllms baseline baselines agent agents classifier classifiers detector detectors series family
                variants variant embeddings policy policies generator parser tagger checkpoint checkpoints assistant assistants learner
                planner chatbot retriever reranker
                """
            ),
            (
                HeadNoun.Method,
                """
                method methods framework frameworks approach approaches algorithm algorithms technique techniques pipeline pipelines
                strategy strategies paradigm scheme module modules mechanism mechanisms system systems optimizer loss losses objective
                attack attacks layer layers workflow workflows solution extension adaptation harness portal recipe regime procedure protocol
                estimator regularization theory formulation learning training prompting methodology operator solver
                """
            ),
            (
                HeadNoun.Task,
                """
                task tasks problem classification recognition detection segmentation translation generation reasoning understanding
                retrieval answering estimation prediction tracking parsing summarization setting settings tagging completion
                """
            ),
            (
                HeadNoun.Metric,
                """
                score scores metric metrics accuracy precision recall error errors rate rates f1 map auc measure measures index bleu points
                distance similarity
                """
            ),
            (
                HeadNoun.Tool,
                """
                engines library libraries toolkit toolkits package packages simulator simulators platform platforms engine api apis tool
                tools toolbox software language languages interface code website compiler hardware gpu gpus robot robots sensor camera
                service services
                """
            ),
            (
                HeadNoun.Group,
                """
                university institute team teams laboratory conference workshop community company project consortium organization hospital
                """
            ),
        ]);
}
