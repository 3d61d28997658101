namespace PaperClaims.Text;

/// <summary>The words that bound noun phrases, and classes of the nouns that head them.</summary>
internal static class PhraseWords
{
    private static readonly WordMap<Cue> Cues = new(CuesOf());

    // Both a noun and a verb: "a drop of 5%", "scores drop by 5%".
    private static readonly WordSet NounOrVerb = new(
        "increase", "increases", "decrease", "decreases", "drop", "drops", "gain", "gains", "boost", "boosts", "cut", "cuts", "rise", "rises", "decline", "declines", "lead", "leads", "score", "scores",
        "result", "results", "test", "tests", "benchmark", "benchmarks", "lift", "lifts", "jump", "jumps", "set", "sets", "match", "matches", "use", "uses", "design", "fall", "falls",
        "present", "need", "cost", "costs", "process", "run", "runs", "range", "measure", "measures", "average", "approach", "approaches", "return", "returns", "saving", "savings", "lag", "train", "trains", "study", "support", "answer", "answers", "loss", "close", "loses", "compute", "best", "top", "spans", "solution", "names", "name", "term", "terms", "call", "calls", "gap", "gaps", "estimate", "estimates", "solve", "complete", "help", "support", "compute", "fail", "refusal", "training", "testing");

    private static readonly WordMap<Noun> Nouns = new(NounsOf());

    // They say how much or which, not what: left out at the start of a phrase.
    private static readonly WordSet Adjectives = new(
        "significant", "substantial", "remarkable", "notable", "relative", "absolute", "consistent", "further", "additional", "new", "high", "higher", "low", "lower", "strong", "impressive", "large", "small",
        "considerable", "dramatic", "great", "competitive", "superior", "comparable", "similar", "better", "best", "highest", "lowest", "top", "maximum", "minimum", "noticeable", "respective", "novel", "promising",
        "excellent", "outstanding", "exceptional", "marked", "clear", "mere", "good", "near-perfect", "corresponding", "improved", "reduced", "increased", "enhanced", "statistically", "massive", "major", "minor", "modest", "slight", "sizable", "marginal", "meaningful", "robust", "respectable", "record", "leading");

    // "overall accuracy" and "top-1" keep theirs: they name the metric.
    private static readonly WordSet Kept = new("overall", "top", "robust", "best", "relative", "absolute", "maximum", "minimum", "low", "high", "lower", "higher", "large", "small", "strong", "competitive");

    private static readonly WordSet Averages = new("average", "overall", "mean", "median", "maximum", "total", "absolute", "relative", "average-case", "averaged", "cumulative", "final", "peak");

    private static readonly WordSet Vague = new("performance", "quality", "results", "score", "scores", "effectiveness", "metrics", "metric", "efficiency", "value", "values", "level", "levels", "measure", "measures");

    /// <summary>Whether the word says how numbers were put together, not what they measure.</summary>
    public static bool IsAverage(AbstractText text, int index) => Averages.Contains(text, index);

    private static readonly WordSet Quantifiers = new("suite", "set", "sets", "range", "variety", "number", "series", "collection", "subset", "majority", "mix", "mixture", "total", "pair", "couple", "family", "array", "half", "spectrum");

    /// <summary>Whether the noun only counts what follows it: "a range of tasks".</summary>
    public static bool IsQuantifier(AbstractText text, int index) => Quantifiers.Contains(text, index);

    /// <summary>Whether the noun measures nothing in particular.</summary>
    public static bool IsVague(AbstractText text, int index) => Vague.Contains(text, index);

    /// <summary>What the word at <paramref name="index"/> does; <paramref name="inPhrase"/> says whether it follows a word of a phrase at once.</summary>
    public static Cue CueOf(AbstractText text, int index, bool inPhrase, Cue before)
    {
        ReadOnlySpan<char> word = text.Word(index);
        if (!Cues.TryGetValue(word, out Cue cue))
        {
            return word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]) ? Cue.Adverb : Cue.None;
        }

        if (cue == Cue.Compared && !text.IsWord(index + 1, "to") && !text.IsWord(index + 1, "with") && (text.IsWord(index, "relative") || text.IsWord(index, "comparison") || text.IsWord(index, "respect")))
        {
            return text.IsWord(index, "relative") ? Cue.Adverb : Cue.None;
        }

        if (cue < Cue.Outperform)
        {
            // "IN", "OR" and "US" in capitals are names of something, as is what a hyphen joins to a word ("in-house").
            bool name = word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
            bool joined = (cue != Cue.Article || text.IsWord(index, "the")) && text.Is(index + 1, TokenKind.Hyphen) && text.IsGlued(index + 1) && text.IsGlued(index + 2);
            return name || joined || (text.Is(index - 1, TokenKind.Hyphen) && text.IsGlued(index) && text.IsGlued(index - 1)) ? Cue.None : cue;
        }

        // "costs-to-go", "best-performing": what a hyphen joins to a word is part of it.
        if ((text.Is(index + 1, TokenKind.Hyphen) && text.IsGlued(index + 1) && text.IsGlued(index + 2) && text.Is(index + 2, TokenKind.Word))
            || (text.Is(index - 1, TokenKind.Hyphen) && text.IsGlued(index) && text.IsGlued(index - 1)))
        {
            return Cue.None;
        }

        return IsNoun(text, index, inPhrase, before) || IsGerund(text, index, inPhrase, before) ? Cue.None : IsParticiple(text, index, inPhrase, before) ? Cue.Adverb : cue;
    }

    public static Noun NounOf(AbstractText text, int index) => text.Is(index, TokenKind.Word) ? Nouns.GetValueOrDefault(text.Word(index)) : Noun.Other;

    public static bool IsAdjective(AbstractText text, int index, bool metricFollows) =>
        Adjectives.Contains(text, index) && !(metricFollows && Kept.Contains(text, index)) && !(text.Is(index + 1, TokenKind.Hyphen) && text.IsGlued(index + 1));

    private static bool IsNoun(AbstractText text, int index, bool inPhrase, Cue before)
    {
        if (!NounOrVerb.Contains(text, index))
        {
            return false;
        }

        if (!inPhrase)
        {
            return before is Cue.Article or Cue.Number or Cue.Comparative or Cue.Of or Cue.On or Cue.In or Cue.For or Cue.Over or Cue.With or Cue.By or Cue.From or Cue.At or Cue.Across or Cue.Than or Cue.Open or Cue.Achieve or Cue.Improve or Cue.Reduce or Cue.Edge;
        }

        // "our method scores 71%", "the model gains an extra 3%", but "an accuracy gain of 3%".
        bool object_ = text.KindAt(index + 1) is TokenKind.Number or TokenKind.Plus or TokenKind.Approximately || Cues.GetValueOrDefault(text.Word(index + 1)) is Cue.Article or Cue.By or Cue.To or Cue.Adverb;
        return !object_ || before is Cue.Number;
    }

    // "the hit rate", "a solving rate", "average processing speed": a verb's form right before what is counted describes it.
    private static bool IsGerund(AbstractText text, int index, bool inPhrase, Cue before) =>
        NounOf(text, index + 1) is Noun.Measure && (inPhrase || before is Cue.Article or Cue.Of or Cue.Number or Cue.Improve or Cue.Reduce or Cue.In or Cue.On or Cue.Comparative or Cue.With or Cue.Achieve)
        && (text.Word(index).EndsWith("ing", StringComparison.Ordinal) || text.Word(index) is "hit" or "solve" or "pass" or "run" or "match" or "drop" or "test" or "train" or "generate" or "complete");

    // "with improved accuracy", "the proposed method"
    private static bool IsParticiple(AbstractText text, int index, bool inPhrase, Cue before) =>
        !inPhrase && text.Word(index).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && before is Cue.Article or Cue.With or Cue.Of or Cue.In or Cue.On or Cue.For or Cue.Achieve or Cue.Comparative or Cue.Over or Cue.By or Cue.To or Cue.From;

    private static Dictionary<string, Cue> CuesOf()
    {
        Dictionary<string, Cue> cues = new(StringComparer.OrdinalIgnoreCase);
        Add(cues, Cue.Article, "a an the our its their this these those his her your my all each both any some every several many various multiple most another no such-like ours");
        Add(cues, Cue.Of, "of");
        Add(cues, Cue.On, "on upon onto");
        Add(cues, Cue.In, "in within into inside");
        Add(cues, Cue.For, "for");
        Add(cues, Cue.Over, "over above beyond");
        Add(cues, Cue.Than, "than");
        Add(cues, Cue.To, "to towards toward");
        Add(cues, Cue.With, "with");
        Add(cues, Cue.By, "by");
        Add(cues, Cue.From, "from");
        Add(cues, Cue.At, "at");
        Add(cues, Cue.Across, "across throughout");
        Add(cues, Cue.Against, "against versus vs. vs v.s. unlike");
        Add(cues, Cue.Using, "using via through without use based utilizing employing leveraging applying given");
        Add(cues, Cue.OtherPreposition, "under between among during after before per as about around below despite until since because due like along alongside amid besides except off out when where if whether how why once");
        Add(cues, Cue.And, "and or & nor plus followed");
        Add(cues, Cue.While, "while whereas but although though yet so then thus whilst however moreover furthermore finally additionally notably specifically hence therefore meanwhile");
        Add(cues, Cue.Pronoun, "we it they which that who us them itself themselves one ones he she i what there whose");
        Add(cues, Cue.Auxiliary, "is are was were be been being has have had having can could may might will would do does did not should must cannot n't");
        Add(cues, Cue.Adverb, "also even only just respectively up approximately nearly almost roughly least still already often well further both either neither here together too very much as-well alone instead again merely rather first second third down compared-to");
        Add(cues, Cue.Comparative, "more less fewer better faster higher lower greater larger smaller worse cheaper slower shorter longer stronger closer lighter deeper");
        Add(cues, Cue.Compared, "compared comparing compare compares relative comparison w.r.t. wrt respect");
        Add(cues, Cue.SuchAs, "including such e.g. i.e. namely include includes included e.g i.e");
        Forms(cues, Cue.Outperform, "outperform surpass exceed beat outscore underperform overtake outstrip outrank outpace trail lag");
        Forms(cues, Cue.Match, "match rival approach equal");
        Forms(cues, Cue.Improve, "improve increase boost raise enhance lift elevate strengthen accelerate gain rise jump grow climb speed");
        Forms(cues, Cue.Reduce, "reduce decrease cut lower drop decline degrade save shrink fall lose minimize mitigate compress shorten diminish eliminate alleviate halve narrow suffer worsen");
        Forms(cues, Cue.Achieve, "achieve reach attain obtain yield get score deliver hit produce exhibit record report give provide bring offer rank secure register perform set show accomplish see place");
        Forms(cues, Cue.Propose, "propose present introduce develop describe design devise release create construct build curate");
        Forms(cues, Cue.Evaluate, "evaluate test validate benchmark assess conduct apply");
        Forms(cues, Cue.Called, "call name dub term denote");
        Forms(cues, Cue.Verb, "maintain retain preserve keep remain require need demonstrate reveal find indicate suggest observe confirm verify lead result make allow enable run operate process generate learn predict detect identify solve complete help become rely contain comprise consist drive cause incur cost translate correspond range vary differ average estimate measure establish close account answer support explore investigate analyze analyse study tackle address adopt employ utilize leverage exploit integrate combine note believe highlight come go take work use");
        Add(cues, Cue.Outperform, "beaten lagging lagged trailing");
        Add(cues, Cue.Improve, "rose risen grew");
        Add(cues, Cue.Reduce, "cutting dropping dropped fell fallen lost");
        Add(cues, Cue.Achieve, "getting got hitting gave given brought shown saw setting");
        Add(cues, Cue.Propose, "built");
        Add(cues, Cue.Verb, "kept found made running ran led became drove went took");
        return cues;
    }

    private static Dictionary<string, Noun> NounsOf()
    {
        Dictionary<string, Noun> nouns = new(StringComparer.OrdinalIgnoreCase);
        Add(nouns, Noun.Change, "improvement improvements gain gains reduction reductions increase increases decrease decreases drop drops boost boosts margin margins decline declines rise saving savings degradation enhancement enhancements lift jump difference differences gap gaps uplift growth cut cuts lead advantage loss-of advantages advance delta increment increments change changes deterioration");
        Add(nouns, Noun.Data, "dataset datasets data benchmark benchmarks task tasks set sets testset split splits corpus corpora suite suites scenario scenarios environment environments collection database databases domain domains challenge problems problem queries questions setting settings images videos cases samples language languages instances track subset sequences games domains test");
        Add(nouns, Noun.Method, "method methods baseline baselines approach approaches model models state-of-the-art sota system systems work works algorithm algorithms technique techniques counterpart counterparts alternative alternatives competitor competitors framework frameworks network networks architecture architectures strategy strategies variant variants solver solvers llm llms agent agents policy policies art training decoding sampling human humans pipeline inference fine-tuning prompting solution solutions mllm mllms vlm vlms encoder detector transformer transformers classifier classifiers selection search ones runner-up");
        Add(nouns, Noun.Measure, "rate rates score scores error errors accuracy accuracies ratio ratios loss losses time times cost costs usage consumption performance quality efficiency overhead footprint index coefficient value values metric metrics level levels probability latency throughput count counts size sizes length lengths speed speeds reward rewards power memory number storage complexity budget tokens parameters calls steps distance agreement correlation recall precision success accuracy robustness effort utilization bandwidth requirement requirements volume capacity frequency amount hours delay delays bias energy toxicity safety quality variance deviation consistency coverage diversity fidelity entropy similarity utility productivity computation compute bitrate preference rating ratings satisfaction");
        return nouns;
    }

    private static void Add<T>(Dictionary<string, T> map, T value, string words)
    {
        foreach (string word in words.Split(' '))
        {
            map.TryAdd(word, value);
        }
    }

    private static void Forms(Dictionary<string, Cue> map, Cue cue, string lemmas)
    {
        foreach (string lemma in lemmas.Split(' '))
        {
            string stem = lemma[^1] == 'e' ? lemma[..^1] : lemma[^1] == 'y' && lemma[^2] != 'a' && lemma[^2] != 'o' ? lemma[..^1] + "i" : lemma;
            bool hissing = lemma.EndsWith("ss", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
            Add(map, cue, $"{lemma} {(hissing ? lemma + "es" : stem.EndsWith('i') && lemma[^1] == 'y' ? stem + "es" : lemma + "s")} {stem}ed {(lemma[^1] == 'y' ? lemma : stem)}ing");
        }
    }
}

/// <summary>What kind of thing a noun is.</summary>
internal enum Noun : byte
{
    Other,

    /// <summary>A change: improvement, drop, margin.</summary>
    Change,

    /// <summary>Something to measure on: dataset, task, scenario.</summary>
    Data,

    /// <summary>Something that is measured: method, model, baseline.</summary>
    Method,

    /// <summary>Something that is counted in numbers: rate, score, cost.</summary>
    Measure,
}
