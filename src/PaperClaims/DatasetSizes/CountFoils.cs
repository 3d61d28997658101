using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Words near a count that speak of something else than data: of a vocabulary, of what a model takes in, of a trial.</summary>
internal static class CountFoils
{
    private const string Vocabulary = "vocabulary";
    private const int ReachToVocabulary = 4;

    private static readonly (string Words, string Kind)[] Lists =
    [
        ("vocabulary vocabularies vocab", Vocabulary),
        (
            "context contexts window windows length lengths sequence sequences input inputs limit limits scale scales capacity up long",
            "capacity"
        ),
        ("average averaging averages mean each every per", "average"),
        ("study trial experiment workshop workshops randomized interviewed interviews recruited participants", "study"),
        (
            """
            served serves serving used deployed users spoken affect affects affecting affected infect infects infected suffer suffers
            suffering living lives lose deaths worldwide globally population world daily year
            """,
            "world"
        ),
    ];

    private static readonly WordMap<string> Kinds = new(Lists);

    /// <summary>The kind of what the word speaks of, null for all other words.</summary>
    public static string? Of(AbstractText text, int index) => Kinds.TryGetValue(text, index, out string? kind) ? kind : null;

    /// <summary>Whether entries of a vocabulary are counted: "a vocabulary of 32K tokens", "a 64,000-token vocabulary".</summary>
    public static bool CountsVocabulary(AbstractText text, StatedCount count, TextSpan sentence)
    {
        int end = count.HasNoun ? count.NounEnd : count.NumberEnd;
        for (int i = count.First - ReachToVocabulary; i < end + ReachToVocabulary; i = i + 1 == count.First ? end : i + 1)
        {
            // "open-vocabulary detection" is a task.
            if (Of(text, i) == Vocabulary && !text.Is(i - 1, TokenKind.Hyphen) && ContextKinds.Of(text, i, sentence) != ContextKinds.Edge)
            {
                return true;
            }
        }

        return false;
    }
}
