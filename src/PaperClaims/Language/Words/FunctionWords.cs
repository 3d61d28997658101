namespace PaperClaims;

/// <summary>Words that bound noun chunks: what each does in a sentence, and what it does to a name beside it.</summary>
internal static class FunctionWords
{
    private static readonly (Boundary Boundary, CueWord Cue, string Words)[] Table =
    [
        (Boundary.Article, CueWord.Determiner, "a an the our all each any some every several another"),
        (Boundary.Article, CueWord.Function, "its their this these those both"),
        (Boundary.Article, CueWord.None, "his her your my many various multiple most no such-like ours"),
        (Boundary.Of, CueWord.Function, "of"),
        (Boundary.On, CueWord.Function, "on upon"),
        (Boundary.On, CueWord.None, "onto"),
        (Boundary.In, CueWord.Function, "in within into"),
        (Boundary.In, CueWord.None, "inside"),
        (Boundary.For, CueWord.Function, "for"),
        (Boundary.Over, CueWord.Function, "over"),
        (Boundary.Over, CueWord.None, "above beyond"),
        (Boundary.Than, CueWord.Function, "than"),
        (Boundary.To, CueWord.Function, "to"),
        (Boundary.To, CueWord.None, "towards toward"),
        (Boundary.With, CueWord.Function, "with"),
        (Boundary.By, CueWord.Function, "by"),
        (Boundary.From, CueWord.Function, "from"),
        (Boundary.At, CueWord.Function, "at"),
        (Boundary.Across, CueWord.Function, "across"),
        (Boundary.Across, CueWord.None, "throughout"),
        (Boundary.Against, CueWord.Function, "against versus vs"),
        (Boundary.Against, CueWord.None, "vs. v.s. unlike"),
        (Boundary.Using, CueWord.Function, "using via through without use"),
        (Boundary.Using, CueWord.None, "based utilizing employing leveraging applying given"),
        (
            Boundary.OtherPreposition,
            CueWord.Function,
            "under between among during after before per about since because when where if how why"
        ),
        (Boundary.OtherPreposition, CueWord.Names, "as like"),
        (
            Boundary.OtherPreposition,
            CueWord.None,
            "around below despite until due along alongside amid besides except off out whether once"
        ),
        (Boundary.And, CueWord.Joins, "and or & plus"),
        (Boundary.And, CueWord.None, "nor followed"),
        (Boundary.While, CueWord.Function, "while but although though so then thus however hence"),
        (
            Boundary.While,
            CueWord.None,
            """
            whereas yet whilst moreover furthermore finally additionally notably specifically therefore meanwhile
            """
        ),
        (Boundary.Pronoun, CueWord.Function, "we it they which that who i what there whose"),
        (Boundary.Pronoun, CueWord.None, "us them itself themselves ones he she"),
        (Boundary.Pronoun, CueWord.Determiner, "one"),
        (Boundary.Auxiliary, CueWord.Function, "is are was were be been being has have had can could may might will would not should"),
        (Boundary.Auxiliary, CueWord.None, "having do does did must cannot n't"),
        (Boundary.Adverb, CueWord.Function, "also only"),
        (
            Boundary.Adverb,
            CueWord.None,
            """
            even just respectively up approximately nearly almost roughly least still already often well further either
            neither here together too very much as-well alone instead again merely rather second third down compared-to
            """
        ),
        (Boundary.Adverb, CueWord.Determiner, "first"),
        (
            Boundary.Comparative,
            CueWord.None,
            """
            more less fewer better faster higher lower greater larger smaller worse cheaper slower shorter longer stronger
            closer lighter deeper
            """
        ),
        (Boundary.Compared, CueWord.Evaluates, "compared compare"),
        (Boundary.Compared, CueWord.None, "comparing compares relative comparison w.r.t. wrt respect"),
        (Boundary.SuchAs, CueWord.Names, "including e.g. i.e."),
        (Boundary.SuchAs, CueWord.Function, "such"),
        (Boundary.SuchAs, CueWord.Contains, "include includes"),
        (Boundary.SuchAs, CueWord.None, "included e.g i.e"),
        (Boundary.None, CueWord.Determiner, "two three new novel"),
        (Boundary.None, CueWord.Names, "viz."),
    ];

    public static IEnumerable<(WordUse Use, string Words)> Rows =>
        Table.Select(row => (new WordUse { Boundary = row.Boundary, Cue = row.Cue }, row.Words));
}
