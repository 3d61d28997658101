namespace PaperClaims;

/// <summary>Verbs: what each does in a sentence, and what it does to a name beside it.</summary>
internal static class Verbs
{
    // Three readers ask which verbs introduce: chunks (Propose), names (Introduces) and what data hold (IntroducesData). They differ in
    // a few forms, which their models were fitted with.
    private static readonly (Boundary Boundary, CueWord Cue, WordClass Class, string Words)[] Introducing =
    [
        (
            Boundary.Propose,
            CueWord.Introduces,
            WordClass.IntroducesData,
            """
            propose proposes proposing present presents presenting introduce introduces introduced introducing develop
            develops developing design designed release releases releasing create creates created creating construct
            constructs constructed build builds curate curates curated
            """
        ),
        (
            Boundary.Propose,
            CueWord.Introduces,
            WordClass.None,
            "proposed presented developed describe describes released constructing building curating built"
        ),
        (Boundary.Propose, CueWord.None, WordClass.IntroducesData, "designs"),
        (Boundary.Propose, CueWord.None, WordClass.None, "described describing designing devise devises devised devising"),
        (Boundary.Achieve, CueWord.Introduces, WordClass.None, "provide provides provided providing offer offers"),
        (Boundary.None, CueWord.Introduces, WordClass.IntroducesData, "contribute contributes publish"),
        (
            Boundary.None,
            CueWord.Introduces,
            WordClass.None,
            """
            collect collects collected collecting contributed publishes published compile compiled annotate annotated unveil
            assemble assembled launch
            """
        ),
        (Boundary.None, CueWord.None, WordClass.IntroducesData, "establishes"),
        (Boundary.Verb, CueWord.Introduces, WordClass.IntroducesData, "establish"),
        (Boundary.Verb, CueWord.Introduces, WordClass.None, "established"),
    ];

    private static readonly (Boundary Boundary, CueWord Cue, WordClass Class, string Words)[] Naming =
    [
        (
            Boundary.Called,
            CueWord.None,
            WordClass.None,
            "call calls calling name names naming dub dubs term terms terming denote denotes denoted denoting"
        ),
        (Boundary.Called, CueWord.Names, WordClass.Announces, "called named termed"),
        (Boundary.None, CueWord.Names, WordClass.Announces, "dubbed"),
        (Boundary.SuchAs, CueWord.Names, WordClass.Announces, "namely"),
    ];

    // Each in four forms: "reach", "reaches", "reached", "reaching".
    private static readonly (Boundary Boundary, WordClass Class, string Lemmas)[] Others =
    [
        (
            Boundary.Outperform,
            WordClass.None,
            "outperform surpass exceed beat outscore underperform overtake outstrip outrank outpace trail lag"
        ),
        (Boundary.Rival, WordClass.None, "match rival approach equal"),
        (
            Boundary.Improve,
            WordClass.None,
            """
            improve increase boost raise enhance lift elevate strengthen accelerate gain rise jump grow climb speed
            """
        ),
        (
            Boundary.Reduce,
            WordClass.None,
            """
            reduce decrease cut lower drop decline degrade save shrink fall lose minimize mitigate compress shorten diminish
            eliminate alleviate halve narrow suffer worsen
            """
        ),
        (Boundary.Achieve, WordClass.Reaches, "achieve reach attain obtain yield get score record"),
        (
            Boundary.Achieve,
            WordClass.None,
            """
            deliver hit produce exhibit report give provide bring offer rank secure register perform set show accomplish see
            place
            """
        ),
        (Boundary.Evaluate, WordClass.None, "evaluate test validate benchmark assess conduct apply"),
        (
            Boundary.Verb,
            WordClass.None,
            """
            maintain retain preserve keep recover regain sustain change remain require need demonstrate reveal find indicate
            suggest observe confirm verify lead result make allow enable run operate process generate learn predict detect
            identify solve complete help become rely contain comprise consist drive cause incur cost translate correspond
            range vary differ average estimate measure establish close account answer support explore investigate analyze
            analyse study tackle address adopt employ utilize leverage exploit integrate combine note believe highlight come
            go take work use
            """
        ),
    ];

    private static readonly (Boundary Boundary, WordClass Class, string Words)[] Irregular =
    [
        (Boundary.Outperform, WordClass.None, "beaten lagging lagged trailing"),
        (Boundary.Improve, WordClass.None, "rose risen grew"),
        (Boundary.Reduce, WordClass.None, "cutting dropping dropped fell fallen lost"),
        (Boundary.Achieve, WordClass.Reaches, "getting got"),
        (Boundary.Achieve, WordClass.None, "hitting gave brought shown saw setting"),
        (Boundary.Verb, WordClass.None, "kept found made running ran led became drove went took"),
    ];

    // What they do to a name; methods and data differ in the forms that they are the subjects of.
    private static readonly (CueWord Cue, string Words)[] BesideNames =
    [
        (CueWord.Function, "used uses demonstrate demonstrates show shows showing showed"),
        (
            CueWord.Evaluates,
            """
            evaluate evaluated evaluating test tests tested testing experiment experiments validate validated validating
            validation assess assessed assessing benchmarked benchmarking conducted experimented verify verified trained
            pretrained pre-trained fine-tuned finetuned
            """
        ),
        (
            CueWord.Performs,
            """
            achieves achieve achieved achieving outperforms outperform outperformed outperforming surpasses surpass
            surpassing improves improve improving attains obtains yields reduces learns learn generates generate enables
            enable leverages leverage employs integrates integrate combines extends exploits adopts utilizes optimizes
            consistently significantly reaches performs exceeds delivers operates decomposes incorporates aligns
            """
        ),
        (
            CueWord.Contains,
            """
            evaluates contains contain containing comprises comprise comprising consists consist consisting covers cover
            covering spans spanning features encompasses encompassing
            """
        ),
    ];

    public static IEnumerable<(WordUse Use, string Words)> Rows =>
        Introducing
            .Concat(Naming)
            .Select(row =>
                (
                    new WordUse
                    {
                        Boundary = row.Boundary,
                        Cue = row.Cue,
                        Classes = row.Class,
                    },
                    row.Words
                )
            )
            .Concat(
                Others.Select(row => (new WordUse { Boundary = row.Boundary, Classes = row.Class }, string.Join(' ', FormsOf(row.Lemmas))))
            )
            .Concat(Irregular.Select(row => (new WordUse { Boundary = row.Boundary, Classes = row.Class }, row.Words)))
            .Concat(BesideNames.Select(row => (new WordUse { Cue = row.Cue }, row.Words)));

    private static IEnumerable<string> FormsOf(string lemmas)
    {
        foreach (string lemma in lemmas.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            bool toI = lemma[^1] == 'y' && lemma[^2] != 'a' && lemma[^2] != 'o';
            bool hissing = lemma.EndsWith("ss", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
            string stem =
                lemma[^1] == 'e' ? lemma[..^1]
                : toI ? lemma[..^1] + "i"
                : lemma;
            yield return lemma;
            yield return hissing ? lemma + "es"
            : toI ? stem + "es"
            : lemma + "s";
            yield return stem + "ed";
            yield return (lemma[^1] == 'y' ? lemma : stem) + "ing";
        }
    }
}
