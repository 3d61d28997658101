using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Names of methods that no paper has, in the forms that papers give theirs.</summary>
internal static class MethodNames
{
    private static readonly string[] Stems =
    [
        "Avocet",
        "Basalt",
        "Bittern",
        "Cinder",
        "Dunlin",
        "Fulmar",
        "Heron",
        "Juniper",
        "Lichen",
        "Marten",
        "Osprey",
        "Pipit",
        "Plover",
        "Quarry",
        "Tamarisk",
        "Wigeon",
    ];

    private static readonly string[] Endings = ["Net", "Former", "Mix", "Tune", "Prompt", "Flow", "Rank", "Cut"];

    /// <summary>Long forms whose initials are the name.</summary>
    private static readonly string[] LongForms =
    [
        "Sparse Feather Routing",
        "Guided Wing Blending",
        "Layered Nest Pruning",
        "Deep Quill Encoding",
        "Robust Flock Voting",
        "Masked Shore Unrolling",
        "Joint Beak Attention",
        "Quiet Harbor Decoding",
    ];

    /// <summary>Different names, as many as any sentence has.</summary>
    public static Queue<string> Draw(Random random)
    {
        Queue<string> stems = random.Shuffled(Stems);
        Queue<string> longForms = random.Shuffled(LongForms);
        Func<string>[] forms =
        [
            () => stems.Dequeue(),
            () => stems.Dequeue() + random.Pick(Endings),
            () => stems.Dequeue() + random.Pick(Endings),
            () => $"{stems.Dequeue()}-v{random.Next(2, 4)}",
            () => $"{Initials(stems.Dequeue() + " " + stems.Dequeue())}-{random.Pick("Net", "Mix", "Former")}",
            () => Initials(longForms.Dequeue()),
        ];
        return new Queue<string>(Enumerable.Range(0, 6).Select(_ => random.Pick(forms)()));
    }

    /// <summary>A long form with its short one.</summary>
    public static (string Long, string Short) DrawLongForm(Random random)
    {
        string longForm = random.Pick(LongForms);
        return (longForm, Initials(longForm));
    }

    private static string Initials(string words) => string.Concat(words.Split(' ').Select(word => word[0]));
}
