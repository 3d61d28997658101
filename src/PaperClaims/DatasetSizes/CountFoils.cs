using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Words near a count that speak of something else than data: of a vocabulary, of what a model takes in, of a trial.</summary>
internal static class CountFoils
{
    private static readonly (string Kind, string Words)[] Lists =
    [
        ("vocabulary", "vocabulary vocabularies vocab lexicon tokenizer tokenizers"),
        (
            "capacity",
            "context contexts window windows length lengths sequence sequences input inputs limit limits scale scales capacity up long"
        ),
        ("average", "average averaging averages mean each every per"),
        ("study", "study trial experiment workshop workshops randomized interviewed interviews recruited participants"),
        ("world", "served serves serving used deployed users spoken affects affecting affected worldwide globally population world daily"),
    ];

    private static readonly WordMap<string> Kinds = new(
        Lists.SelectMany(list => list.Words.Split(' '), KeyValuePair.Create).Select(pair => KeyValuePair.Create(pair.Value, pair.Key.Kind))
    );

    /// <summary>The kind of what the word speaks of, null for all other words.</summary>
    public static string? Of(AbstractText text, int index) => Kinds.TryGetValue(text, index, out string? kind) ? kind : null;
}
