namespace PaperClaims;

/// <summary>Words of the classes that lie across nouns, verbs and others.</summary>
internal static class ClassedWords
{
    private static readonly (WordClass Class, string Words)[] Table =
    [
        // Both a noun and a verb: "a drop of 5%", "scores drop by 5%".
        (
            WordClass.NounOrVerb,
            """
            increase increases decrease decreases drop drops gain gains boost boosts cut cuts rise rises decline declines
            lead leads score scores result results test tests benchmark benchmarks lift lifts jump jumps set sets match
            matches use uses design fall falls present need cost costs process run runs range measure measures average
            approach approaches return returns saving savings lag train trains study support answer answers loss close loses
            compute best top spans solution names name term terms call calls gap gaps estimate estimates change changes
            solve complete help support compute fail refusal training testing
            """
        ),
        // They say how much or which, not what.
        (
            WordClass.Adjective,
            """
            significant substantial remarkable notable relative absolute consistent further additional new high higher low
            lower strong impressive large small considerable dramatic great competitive superior comparable similar better
            best highest lowest top maximum minimum noticeable respective novel promising excellent outstanding exceptional
            marked clear mere good near-perfect corresponding improved reduced increased enhanced statistically massive
            major minor modest slight sizable marginal meaningful robust respectable record leading
            """
        ),
        // "overall accuracy" and "top-1" keep theirs: they name the metric.
        (
            WordClass.KeptBeforeMetric,
            """
            overall top robust best relative absolute maximum minimum low high lower higher large small strong competitive
            """
        ),
        (WordClass.Activity, "learning processing matching ranking boosting testing benchmarking scoring compressing"),
        // How numbers were put together, not what they measure.
        (
            WordClass.Average,
            """
            average overall mean median maximum total absolute relative average-case averaged cumulative final peak
            """
        ),
        // Nouns that measure nothing in particular.
        (
            WordClass.Vague,
            """
            performance quality results score scores effectiveness metrics metric efficiency value values level levels
            measure measures
            """
        ),
        // Nouns that only count what follows them: "a range of tasks".
        (WordClass.Quantifier | WordClass.Collective, "suite set range series collection pair family"),
        (WordClass.Quantifier, "sets variety number subset majority mix mixture total couple array half spectrum"),
        (WordClass.Collective, "group suites collections"),
        // What a computation costs: told of the method, hardly ever of data.
        (
            WordClass.Cost,
            """
            cost costs memory latency time times token tokens flops gflops tflops macs speed speeds speedup speedups
            speed-up faster slower smaller larger cheaper lighter parameters params energy size sizes throughput runtime
            overhead usage computation computations compute footprint vram fps power consumption bandwidth storage hours
            seconds milliseconds samples
            """
        ),
        // "in fact", "on average", "for instance".
        (
            WordClass.Idiom,
            """
            fact contrast particular addition instance example average total general practice hand turn knowledge summary
            conclusion short order paper work http url comparison comparisons ways way part parallel
            """
        ),
        // Families of models and what they run on: never what is measured on.
        (
            WordClass.Model,
            """
            gpt gpt2 gpt3 gpt4 gpt-4o chatgpt llama llama2 llama3 llava qwen qwen2 qwen3 mistral mixtral gemini gemma claude
            sonnet opus haiku deepseek grok phi palm falcon vicuna alpaca internvl internlm chatglm glm baichuan command-r
            bert roberta deberta electra albert distilbert mbert xlm xlm-r xlnet t5 mt5 flan bart mbart opt bloom resnet
            resnet50 resnet-50 vgg densenet mobilenet efficientnet inception convnext vit deit swin clip blip siglip dino
            dinov2 sam yolo yolov5 yolov8 detr unet u-net mamba lstm gru cnn cnns rnn gcn gat svm xgboost transformer
            transformers whisper wav2vec hubert wavlm stable-diffusion sdxl diffusion nerf word2vec glove elmo lora qlora
            ppo dpo grpo sft gpu gpus cpu cpus tpu tpus nvidia a100 h100 h800 v100 rtx jetson raspberry
            """
        ),
        // "6% and 7% higher": right after a number they tell of a change, as do nouns of change.
        (
            WordClass.TellsChange,
            """
            point relative absolute higher lower better worse more less fewer faster slower smaller larger cheaper greater
            bigger shorter stronger
            """
        ),
        (WordClass.OwnMethod, "proposed ours"),
        (WordClass.Author, "we paper work study article"),
        // "contains 500 images": what data hold, as it is asked where a count is tied to a name, and as a feature of a count.
        (
            WordClass.Holds | WordClass.TellsOfContent,
            """
            comprises contains consists includes covers spans features encompasses comprising containing consisting captures
            has offers provides
            """
        ),
        (
            WordClass.TellsOfContent,
            """
            comprise comprised contain consist include including cover covering feature featuring span spanning totaling
            totalling encompass encompassing offering with collected collect curate curated annotate annotated gather
            gathered crawled sampled extracted yielding resulting constructed built assembled enlists integrating integrates
            consolidates aggregates aggregating labeled labelled
            """
        ),
    ];

    public static IEnumerable<(WordUse Use, string Words)> Rows => Table.Select(row => (new WordUse { Classes = row.Class }, row.Words));
}
