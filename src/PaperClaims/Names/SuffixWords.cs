using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words behind a name that make another resource of it, and those that do not.</summary>
internal static class SuffixWords
{
    private static readonly WordSet Nouns = new(
        """
        dataset datasets data corpus corpora database databases benchmark benchmarks collection collections suite suites leaderboard
        challenge challenges competition task tasks shared set sets split splits train training dev val valid validation test testing
        trainval minival testset devset
        """
    );

    private static readonly WordSet Splits = new(
        """
        hard easy medium diamond main extended lite light mini small tiny micro nano base large full pro plus max ultra extra verified
        clean noisy other short long multilingual
        """
    );

    private static readonly WordSet Parts = new("task subtask track part phase level round subset fold season edition group volume area");

    private static readonly WordSet Versions = new("version ver vers v");

    private static readonly WordMap<string> Languages = new(
        Array.ConvertAll(
            """
            arabic:ar bengali:bn bulgarian:bg cantonese:yue catalan:ca chinese:zh mandarin:zh croatian:hr czech:cs danish:da
            dutch:nl english:en estonian:et filipino:tl finnish:fi french:fr german:de greek:el gujarati:gu hausa:ha hebrew:he
            hindi:hi hungarian:hu icelandic:is indonesian:id irish:ga italian:it japanese:ja kannada:kn kazakh:kk korean:ko
            latvian:lv lithuanian:lt malay:ms malayalam:ml marathi:mr nepali:ne norwegian:no persian:fa farsi:fa polish:pl
            portuguese:pt romanian:ro russian:ru serbian:sr sinhala:si slovak:sk slovenian:sl somali:so spanish:es swahili:sw
            swedish:sv tamil:ta telugu:te thai:th tibetan:bo turkish:tr ukrainian:uk urdu:ur uzbek:uz vietnamese:vi welsh:cy
            yoruba:yo zulu:zu
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            word => (word.Replace(':', ' '), word[(word.IndexOf(':') + 1)..])
        )
    );

    public static bool IsNoun(ReadOnlySpan<char> word) => Nouns.Contains(word);

    public static bool IsSplit(ReadOnlySpan<char> word) => Splits.Contains(word);

    /// <summary><c>Task</c> of <c>Task 1</c>.</summary>
    public static bool IsPart(ReadOnlySpan<char> word) => Parts.Contains(word);

    /// <summary><c>version</c> of <c>version 2</c>.</summary>
    public static bool IsVersion(ReadOnlySpan<char> word) => Versions.Contains(word);

    /// <summary>Whether it is a language or its code.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> word) => Languages.TryGetValue(word, out _);

    /// <summary>The code of a language; nothing of what is none.</summary>
    public static string CodeOf(ReadOnlySpan<char> word) => Languages.TryGetValue(word, out string? code) ? code : "";

    /// <summary>The value of I to IX, 0 of what is no such number; V and X may be anything.</summary>
    public static int RomanNumber(ReadOnlySpan<char> word) =>
        word switch
        {
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" => 4,
            "VI" => 6,
            "VII" => 7,
            "VIII" => 8,
            "IX" => 9,
            _ => 0,
        };
}
