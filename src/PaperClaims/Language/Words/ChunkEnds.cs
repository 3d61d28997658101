namespace PaperClaims;

/// <summary>Words that end the noun chunk after a number; a share, a count and the size of a model are told of differently.</summary>
internal static class ChunkEnds
{
    private static readonly (WordClass Class, string Words)[] Table =
    [
        (
            WordClass.EndsAfterNumber | WordClass.EndsCounted | WordClass.EndsModelNoun,
            "of in on for with at to from by and or as across using is are was were that which"
        ),
        (WordClass.EndsAfterNumber | WordClass.EndsCounted, "over than when while under after before against but without between within"),
        (WordClass.EndsCounted | WordClass.EndsModelNoun, "via our the its an a"),
        (WordClass.EndsAfterNumber, "compared versus vs. vs respectively"),
        (
            WordClass.EndsCounted,
            """
            into per each we this these where has have times x fold among covering spanning comprising containing including
            collected annotated generated derived sampled extracted sourced can show shows demonstrate demonstrates reveal
            reveals achieves does will it not
            """
        ),
        (WordClass.EndsModelNoun, "through"),
    ];

    public static IEnumerable<(WordUse Use, string Words)> Rows => Table.Select(row => (new WordUse { Classes = row.Class }, row.Words));
}
