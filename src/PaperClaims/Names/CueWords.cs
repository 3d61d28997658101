namespace PaperClaims;

/// <summary>Words around a name that hint at what it stands for.</summary>
internal enum CueWord : byte
{
    None,

    /// <summary>Ends a noun chunk: prepositions, auxiliaries, pronouns.</summary>
    Function,

    /// <summary><c>a</c>, <c>the</c>, <c>our</c>.</summary>
    Determiner,

    /// <summary><c>introduce</c>, <c>release</c>.</summary>
    Introduces,

    /// <summary><c>evaluate</c>, <c>tested</c>.</summary>
    Evaluates,

    /// <summary><c>outperforms</c>, <c>learns</c>: what methods do.</summary>
    Performs,

    /// <summary><c>contains</c>, <c>comprises</c>: what data do.</summary>
    Contains,

    /// <summary><c>called</c>, <c>including</c>, <c>as</c>: a name follows.</summary>
    Names,

    /// <summary><c>and</c>, <c>or</c>.</summary>
    Joins,
}

/// <summary>The words of each <see cref="CueWord"/>.</summary>
internal static class CueWords
{
    /// <summary>The cue that each word is; a word of two groups has the meaning of the later one.</summary>
    public static Dictionary<string, CueWord> Entries() =>
        WordHints.ClassesOf<CueWord>([
            (
                CueWord.Function,
                """
                of in on for with to from by at into over under than that which who whose while where when is are was were be been being has
                have had can could may might will would should we it they there this these those also not only both between across through
                during after before against via using use used uses i its their such if but however then thus hence so because since
                although though among within without upon about per versus vs show shows showing demonstrate demonstrates showed if how what
                why including
                """
            ),
            (CueWord.Determiner, "a an the our one two three several new novel first another each every any some all"),
            (
                CueWord.Introduces,
                """
                introduce introduces introduced introducing present presents presented presenting propose proposes proposed proposing
                release releases released releasing construct constructs constructed constructing create creates created creating build
                builds built building develop develops developed developing collect collects collected collecting curate curates curated
                curating contribute contributes contributed publish publishes published provide provides provided providing offer offers
                compile compiled annotate annotated describe describes unveil design designed establish established assemble assembled
                launch
                """
            ),
            (
                CueWord.Evaluates,
                """
                evaluate evaluates evaluated evaluating test tests tested testing experiment experiments validate validated validating
                validation assess assessed assessing benchmarked benchmarking compare compared conducted experimented verify verified
                trained pretrained pre-trained fine-tuned finetuned
                """
            ),
            (
                CueWord.Performs,
                """
                achieves achieve achieved achieving outperforms outperform outperformed outperforming surpasses surpass surpassing improves
                improve improving attains obtains yields reduces learns learn generates generate enables enable leverages leverage employs
                integrates integrate combines extends exploits adopts utilizes optimizes consistently significantly reaches performs exceeds
                delivers operates decomposes incorporates aligns
                """
            ),
            (
                CueWord.Contains,
                """
                contains contain containing comprises comprise comprising consists consist consisting includes include covers cover covering
                spans spanning features encompasses encompassing evaluates
                """
            ),
            (CueWord.Names, "called named dubbed termed namely like as i.e. e.g. including viz."),
            (CueWord.Joins, "and or & plus"),
        ]);
}
