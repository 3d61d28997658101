namespace PaperClaims;

/// <content>The words.</content>
internal static partial class WordUseLexicon
{
    // Both a noun and a verb: "a drop of 5%", "scores drop by 5%".
    private const string NounsOrVerbs = """
        increase increases decrease decreases drop drops gain gains boost boosts cut cuts rise rises decline declines lead leads score
        scores result results test tests benchmark benchmarks lift lifts jump jumps set sets match matches use uses design fall falls
        present need cost costs process run runs range measure measures average approach approaches return returns saving savings lag train
        trains study support answer answers loss close loses compute best top spans solution names name term terms call calls gap gaps
        estimate estimates change changes solve complete help support compute fail refusal training testing
        """;

    // They say how much or which, not what.
    private const string Adjectives = """
        significant substantial remarkable notable relative absolute consistent further additional new high higher low lower strong
        impressive large small considerable dramatic great competitive superior comparable similar better best highest lowest top maximum
        minimum noticeable respective novel promising excellent outstanding exceptional marked clear mere good near-perfect corresponding
        improved reduced increased enhanced statistically massive major minor modest slight sizable marginal meaningful robust respectable
        record leading
        """;

    // "overall accuracy" and "top-1" keep theirs: they name the metric.
    private const string KeptBeforeMetrics = """
        overall top robust best relative absolute maximum minimum low high lower higher large small strong competitive
        """;

    private const string Activities = "learning processing matching ranking boosting testing benchmarking scoring compressing";

    // How numbers were put together, not what they measure.
    private const string Averages = """
        average overall mean median maximum total absolute relative average-case averaged cumulative final peak
        """;

    // Nouns that measure nothing in particular.
    private const string Vague = """
        performance quality results score scores effectiveness metrics metric efficiency value values level levels measure measures
        """;

    // Nouns that only count what follows them: "a range of tasks".
    private const string Quantifiers = """
        suite set sets range variety number series collection subset majority mix mixture total pair couple family array half spectrum
        """;

    // What a computation costs: told of the method, hardly ever of data.
    private const string Costs = """
        cost costs memory latency time times token tokens flops gflops tflops macs speed speeds speedup speedups speed-up faster slower
        smaller larger cheaper lighter parameters params energy size sizes throughput runtime overhead usage computation computations
        compute footprint vram fps power consumption bandwidth storage hours seconds milliseconds samples
        """;

    // "in fact", "on average", "for instance".
    private const string Idioms = """
        fact contrast particular addition instance example average total general practice hand turn knowledge summary conclusion short order
        paper work http url comparison comparisons ways way part parallel
        """;

    // Families of models and what they run on: never what is measured on.
    private const string ModelNames = """
        gpt gpt2 gpt3 gpt4 gpt-4o chatgpt llama llama2 llama3 llava qwen qwen2 qwen3 mistral mixtral gemini gemma claude sonnet opus haiku
        deepseek grok phi palm falcon vicuna alpaca internvl internlm chatglm glm baichuan command-r bert roberta deberta electra albert
        distilbert mbert xlm xlm-r xlnet t5 mt5 flan bart mbart opt bloom resnet resnet50 resnet-50 vgg densenet mobilenet efficientnet
        inception convnext vit deit swin clip blip siglip dino dinov2 sam yolo yolov5 yolov8 detr unet u-net mamba lstm gru cnn cnns rnn gcn
        gat svm xgboost transformer transformers whisper wav2vec hubert wavlm stable-diffusion sdxl diffusion nerf word2vec glove elmo lora
        qlora ppo dpo grpo sft gpu gpus cpu cpus tpu tpus nvidia a100 h100 h800 v100 rtx jetson raspberry
        """;

    private static readonly (Boundary, string)[] FunctionWords =
    [
        (
            Boundary.Article,
            """
            a an the our its their this these those his her your my all each both any some every several many various multiple most another
            no such-like ours
            """
        ),
        (Boundary.Of, "of"),
        (Boundary.On, "on upon onto"),
        (Boundary.In, "in within into inside"),
        (Boundary.For, "for"),
        (Boundary.Over, "over above beyond"),
        (Boundary.Than, "than"),
        (Boundary.To, "to towards toward"),
        (Boundary.With, "with"),
        (Boundary.By, "by"),
        (Boundary.From, "from"),
        (Boundary.At, "at"),
        (Boundary.Across, "across throughout"),
        (Boundary.Against, "against versus vs. vs v.s. unlike"),
        (Boundary.Using, "using via through without use based utilizing employing leveraging applying given"),
        (
            Boundary.OtherPreposition,
            """
            under between among during after before per as about around below despite until since because due like along alongside amid
            besides except off out when where if whether how why once
            """
        ),
        (Boundary.And, "and or & nor plus followed"),
        (
            Boundary.While,
            """
            while whereas but although though yet so then thus whilst however moreover furthermore finally additionally notably specifically
            hence therefore meanwhile
            """
        ),
        (Boundary.Pronoun, "we it they which that who us them itself themselves one ones he she i what there whose"),
        (
            Boundary.Auxiliary,
            """
            is are was were be been being has have had having can could may might will would do does did not should must cannot n't
            """
        ),
        (
            Boundary.Adverb,
            """
            also even only just respectively up approximately nearly almost roughly least still already often well further both either
            neither here together too very much as-well alone instead again merely rather first second third down compared-to
            """
        ),
        (
            Boundary.Comparative,
            """
            more less fewer better faster higher lower greater larger smaller worse cheaper slower shorter longer stronger closer lighter
            deeper
            """
        ),
        (Boundary.Compared, "compared comparing compare compares relative comparison w.r.t. wrt respect"),
        (Boundary.SuchAs, "including such e.g. i.e. namely include includes included e.g i.e"),
    ];

    // Each in four forms: "reach", "reaches", "reached", "reaching".
    private static readonly (Boundary, string)[] Verbs =
    [
        (Boundary.Outperform, "outperform surpass exceed beat outscore underperform overtake outstrip outrank outpace trail lag"),
        (Boundary.Rival, "match rival approach equal"),
        (Boundary.Improve, "improve increase boost raise enhance lift elevate strengthen accelerate gain rise jump grow climb speed"),
        (
            Boundary.Reduce,
            """
            reduce decrease cut lower drop decline degrade save shrink fall lose minimize mitigate compress shorten diminish eliminate
            alleviate halve narrow suffer worsen
            """
        ),
        (
            Boundary.Achieve,
            """
            achieve reach attain obtain yield get score deliver hit produce exhibit record report give provide bring offer rank secure
            register perform set show accomplish see place
            """
        ),
        (Boundary.Propose, "propose present introduce develop describe design devise release create construct build curate"),
        (Boundary.Evaluate, "evaluate test validate benchmark assess conduct apply"),
        (Boundary.Called, "call name dub term denote"),
        (
            Boundary.Verb,
            """
            maintain retain preserve keep recover regain sustain change remain require need demonstrate reveal find indicate suggest
            observe confirm verify lead result
            make allow enable run operate process generate learn predict detect identify solve complete help become rely contain comprise
            consist drive cause incur cost translate correspond range vary differ average estimate measure establish close account answer
            support explore investigate analyze analyse study tackle address adopt employ utilize leverage exploit integrate combine note
            believe highlight come go take work use
            """
        ),
    ];

    private static readonly (Boundary, string)[] IrregularVerbs =
    [
        (Boundary.Outperform, "beaten lagging lagged trailing"),
        (Boundary.Improve, "rose risen grew"),
        (Boundary.Reduce, "cutting dropping dropped fell fallen lost"),
        (Boundary.Achieve, "getting got hitting gave given brought shown saw setting"),
        (Boundary.Propose, "built"),
        (Boundary.Verb, "kept found made running ran led became drove went took"),
    ];

    private static readonly (Noun, string)[] Nouns =
    [
        (
            Noun.Change,
            """
            improvement improvements gain gains reduction reductions increase increases decrease decreases drop drops boost boosts margin
            margins decline declines rise saving savings degradation enhancement enhancements lift jump difference differences gap gaps
            uplift growth cut cuts lead advantage loss-of advantages advance delta increment increments change changes deterioration
            """
        ),
        (
            Noun.Data,
            """
            dataset datasets data benchmark benchmarks task tasks set sets testset split splits corpus corpora suite suites scenario
            scenarios environment environments collection database databases domain domains challenge problems problem queries questions
            setting settings images videos cases samples language languages instances track subset sequences games domains test
            """
        ),
        (
            Noun.Method,
            """
            method methods baseline baselines approach approaches model models state-of-the-art sota system systems work works algorithm
            algorithms technique techniques counterpart counterparts alternative alternatives competitor competitors framework frameworks
            network networks architecture architectures strategy strategies variant variants solver solvers llm llms agent agents policy
            policies art training decoding sampling human humans pipeline inference fine-tuning prompting solution solutions mllm mllms vlm
            vlms encoder detector transformer transformers classifier classifiers selection search ones runner-up
            """
        ),
        (
            Noun.Measure,
            """
            rate rates score scores error errors accuracy accuracies ratio ratios loss losses time times cost costs usage consumption
            performance quality efficiency overhead footprint index coefficient value values metric metrics level levels probability latency
            throughput count counts size sizes length lengths speed speeds reward rewards power memory number storage complexity budget
            tokens parameters calls steps distance agreement correlation recall precision success accuracy robustness effort utilization
            bandwidth requirement requirements volume capacity frequency amount hours delay delays bias energy toxicity safety quality
            variance deviation consistency coverage diversity fidelity entropy similarity utility productivity computation compute bitrate
            preference rating ratings satisfaction
            """
        ),
    ];
}
