using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Words near a count that speak of something else than data: of a vocabulary, of what a model takes in, of a trial.</summary>
internal static class CountFoils
{
    private const string Vocabulary = "vocabulary";
    private const int ReachToVocabulary = 4;

    private static readonly (string Kind, string Words)[] Lists =
    [
        (Vocabulary, "vocabulary vocabularies vocab"),
        (
            "capacity",
            "context contexts window windows length lengths sequence sequences input inputs limit limits scale scales capacity up long"
        ),
        ("average", "average averaging averages mean each every per"),
        ("study", "study trial experiment workshop workshops randomized interviewed interviews recruited participants"),
        (
            "world",
            """
            served serves serving used deployed users spoken affect affects affecting affected infect infects infected suffer suffers
            suffering living lives lose deaths worldwide globally population world daily year
            """
        ),
    ];

    private static readonly WordMap<string> Kinds = new(
        Lists
            .SelectMany(list => list.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), KeyValuePair.Create)
            .Select(pair => KeyValuePair.Create(pair.Value, pair.Key.Kind))
    );

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
