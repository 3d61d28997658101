namespace PaperClaims;

/// <summary>Nouns: what each calls a name beside it, and what kind of thing a chunk is that it ends.</summary>
internal static class Nouns
{
    // The two readers differ in nouns that one of them was fitted without: there the other column says None or Other.
    private static readonly (HeadNoun Head, Noun Noun, WordClass Class, string Words)[] Table =
    [
        (HeadNoun.Dataset, Noun.Data, WordClass.CallsData | WordClass.TellsOfData, "dataset datasets corpus database collection subset"),
        (HeadNoun.Dataset, Noun.Data, WordClass.TellsOfData, "corpora split splits"),
        (HeadNoun.Dataset, Noun.Data, WordClass.None, "databases data videos images"),
        (HeadNoun.Dataset, Noun.Other, WordClass.CallsData | WordClass.TellsOfData, "treebank"),
        (HeadNoun.Dataset, Noun.Other, WordClass.TellsOfData, "repository cohort"),
        (
            HeadNoun.Dataset,
            Noun.Other,
            WordClass.None,
            """
            treebanks collections archive dataset's subsets ontology resource resources wordnet lexicon thesaurus dump dumps
            """
        ),
        (HeadNoun.Benchmark, Noun.Data, WordClass.CallsData | WordClass.TellsOfData, "benchmark suite"),
        (HeadNoun.Benchmark, Noun.Data, WordClass.TellsOfData, "benchmarks"),
        (HeadNoun.Benchmark, Noun.Data, WordClass.CallsData, "challenge"),
        (HeadNoun.Benchmark, Noun.Data, WordClass.None, "suites track environments environment domains questions problems"),
        (HeadNoun.Benchmark, Noun.Other, WordClass.CallsData | WordClass.TellsOfData, "testbed"),
        (HeadNoun.Benchmark, Noun.Other, WordClass.CallsData, "leaderboard"),
        (
            HeadNoun.Benchmark,
            Noun.Other,
            WordClass.None,
            """
            leaderboards challenges arena arenas testbeds competition competitions tracks contest testsuite test-bed
            benchmark's evaluation evaluations exam exams examination
            """
        ),
        (HeadNoun.Task, Noun.Data, WordClass.None, "task tasks problem setting settings"),
        (
            HeadNoun.Task,
            Noun.Other,
            WordClass.None,
            """
            classification recognition detection segmentation translation generation reasoning understanding retrieval
            answering estimation prediction tracking parsing summarization tagging completion
            """
        ),
        (HeadNoun.Model, Noun.Method, WordClass.OwnMethod, "model network architecture"),
        (
            HeadNoun.Model,
            Noun.Method,
            WordClass.None,
            """
            models networks transformer transformers architectures encoder llm llms vlm vlms mllm mllms baseline baselines
            agent agents classifier classifiers detector variants variant policy policies
            """
        ),
        (
            HeadNoun.Model,
            Noun.Other,
            WordClass.None,
            """
            backbone backbones encoders decoder detectors series family embeddings generator parser tagger checkpoint
            checkpoints assistant assistants learner planner chatbot retriever reranker
            """
        ),
        (
            HeadNoun.Method,
            Noun.Method,
            WordClass.OwnMethod,
            "method methods framework approach algorithm technique pipeline strategy system solution"
        ),
        (
            HeadNoun.Method,
            Noun.Method,
            WordClass.None,
            "frameworks approaches algorithms techniques strategies systems training prompting solver"
        ),
        (HeadNoun.Method, Noun.Measure, WordClass.TellsChange, "loss"),
        (HeadNoun.Method, Noun.Measure, WordClass.None, "losses"),
        (
            HeadNoun.Method,
            Noun.Other,
            WordClass.None,
            """
            pipelines paradigm scheme module modules mechanism mechanisms optimizer objective attack attacks layer layers
            workflow workflows extension adaptation harness portal recipe regime procedure protocol estimator regularization
            theory formulation learning methodology operator
            """
        ),
        (
            HeadNoun.Metric,
            Noun.Measure,
            WordClass.None,
            """
            score scores metric metrics accuracy precision recall error errors rate rates index distance similarity
            """
        ),
        (HeadNoun.Metric, Noun.Other, WordClass.TellsChange, "points"),
        (HeadNoun.Metric, Noun.Other, WordClass.None, "f1 map auc measure measures bleu"),
        (HeadNoun.None, Noun.Data, WordClass.TellsOfData, "testset"),
        (
            HeadNoun.None,
            Noun.Data,
            WordClass.None,
            "set sets scenario scenarios domain queries cases samples instances sequences games test"
        ),
        (HeadNoun.None, Noun.Method, WordClass.OwnMethod, "work"),
        (
            HeadNoun.None,
            Noun.Method,
            WordClass.None,
            """
            state-of-the-art sota works counterpart counterparts alternative alternatives competitor competitors solvers art
            decoding sampling human humans inference fine-tuning solutions selection search ones runner-up
            """
        ),
        (
            HeadNoun.None,
            Noun.Measure,
            WordClass.None,
            """
            accuracies ratio ratios time times cost costs usage consumption performance quality efficiency overhead
            footprint coefficient value values level levels probability latency throughput count counts size sizes length
            lengths speed speeds reward rewards power memory number storage complexity budget tokens parameters calls steps
            agreement correlation success robustness effort utilization bandwidth requirement requirements volume capacity
            frequency amount hours delay delays bias energy toxicity safety variance deviation consistency coverage
            diversity fidelity entropy utility productivity computation compute bitrate preference rating ratings
            satisfaction
            """
        ),
        (
            HeadNoun.None,
            Noun.Change,
            WordClass.TellsChange,
            """
            improvement improvements gain gains reduction reductions increase increases decrease decreases drop drops boost
            boosts margin lift difference gap lead advantage
            """
        ),
        (
            HeadNoun.None,
            Noun.Change,
            WordClass.None,
            """
            margins decline declines rise saving savings degradation enhancement enhancements jump differences gaps uplift
            growth cut cuts loss-of advantages advance delta increment increments change changes deterioration
            """
        ),
        (HeadNoun.None, Noun.Other, WordClass.TellsOfData, "cohorts"),
        (HeadNoun.Tool, Noun.Data, WordClass.None, "language languages"),
        (
            HeadNoun.Tool,
            Noun.Other,
            WordClass.None,
            """
            engines library libraries toolkit toolkits package packages simulator simulators platform platforms engine api
            apis tool tools toolbox software interface code website compiler hardware gpu gpus robot robots sensor camera
            service services
            """
        ),
        (
            HeadNoun.Group,
            Noun.Other,
            WordClass.None,
            """
            university institute team teams laboratory conference workshop community company project consortium organization
            hospital
            """
        ),
    ];

    public static IEnumerable<(WordUse Use, string Words)> Rows =>
        Table.Select(row =>
            (
                new WordUse
                {
                    Head = row.Head,
                    Noun = row.Noun,
                    Classes = row.Class,
                },
                row.Words
            )
        );
}
