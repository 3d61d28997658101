using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>What is the same all through one item: its names, its nouns, how the names are set.</summary>
internal sealed class NameScene
{
    private readonly Random random;
    private readonly bool mayTakeArticle;
    private readonly bool isPossessive;
    private readonly bool isInCompound;
    private readonly Dictionary<string, InventedName> names = [];

    public NameScene(Random random, Uses uses, string pattern)
    {
        this.random = random;
        isPossessive = pattern.Contains("}'s", StringComparison.Ordinal);
        isInCompound = pattern.Contains("}-", StringComparison.Ordinal);
        // One name that has no place for the article keeps all from taking one.
        mayTakeArticle = !Uncovered.Any(place => pattern.Contains(place, StringComparison.Ordinal));
        bool needsGeneral = pattern.Contains("known}", StringComparison.Ordinal);
        Noun = DrawNoun(random, uses, needsGeneral);
        Second = DrawNoun(random, Uses.Method.HasFlag(Noun.Use) ? Uses.Learner : Uses.Yardstick, needsGeneral: false, NameType.Benchmark);
        Method = random.Pick([.. MethodNouns.All.Where(noun => noun.Use == Uses.Learner)]);
        // Names side by side in quotes are rare, and known names are set otherwise than new ones.
        bool isList = pattern.Contains("{Xs", StringComparison.Ordinal) || needsGeneral;
        NameStyle style = NameStyle.Draw(random);
        Style = style.IsQuoted && (isList || isPossessive || isInCompound) || needsGeneral ? NameStyle.Plain : style;
        ListLength = random.Next(2, 5);
        Long = LongForm.Draw(random, Noun, pattern.Contains("{the L}", StringComparison.Ordinal));
        MethodName = OtherNames.Method(random);
    }

    private static string[] Uncovered { get; } = ["{X}", "{Y}", "{Xs"];

    /// <summary>What the paper introduces or uses.</summary>
    public Noun Noun { get; }

    /// <summary>Another thing beside it: a benchmark beside data, a learner beside a method.</summary>
    public Noun Second { get; }

    /// <summary>A method beside both.</summary>
    public Noun Method { get; }

    public string MethodName { get; }

    public NameStyle Style { get; }

    public int ListLength { get; }

    public LongForm Long { get; }

    public string Shape => names.Count == 0 ? "long form" : names.First().Value.Shape;

    /// <summary>The name of a place; each place has another.</summary>
    public InventedName Name(string place)
    {
        if (!names.TryGetValue(place, out InventedName? name))
        {
            Noun noun = place == "Z" ? Second : Noun;
            do
            {
                name =
                    !Style.IsPlain && !isPossessive && random.Chance(0.25)
                        ? NameShapes.DrawLowerCase(random)
                        : NameShapes.Draw(random, noun, mayTakeArticle && Style.IsPlain);
            } while (names.Values.Any(other => Alike(other.Text, name.Text)) || !Fits(name));

            names.Add(place, name);
        }

        return name;
    }

    /// <summary>"Seven Bells's" and "DuneSet 2.0-trained" are awkward, and so is a formula in small capitals.</summary>
    private bool Fits(InventedName name) =>
        !(isPossessive && name.Text[^1] is 's' or 'S' or '+')
        && !(isInCompound && (name.Text.Contains(' ', StringComparison.Ordinal) || name.Text[^1] == '+'))
        && !(name.Shape == "formula" && !Style.IsPlain);

    /// <summary>Names that one reader may take for parts of each other.</summary>
    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static Noun DrawNoun(Random random, Uses uses, bool needsGeneral, NameType? type = null)
    {
        Noun[] nouns =
        [
            .. ResourceNouns
                .All.Concat(MethodNouns.All)
                .Where(noun =>
                    uses.HasFlag(noun.Use)
                    && (!needsGeneral || noun.IsGeneral)
                    && (type is null or NameType.None || noun.Type == type || noun.Type == NameType.None)
                ),
        ];
        // As many of each use, however many nouns it has.
        Uses use = random.Pick([.. nouns.Select(noun => noun.Use).Distinct().SelectMany(Weighted)]);
        return random.Pick([.. nouns.Where(noun => noun.Use == use)]);
    }

    private static IEnumerable<Uses> Weighted(Uses use) =>
        Enumerable.Repeat(
            use,
            use is Uses.Data or Uses.Yardstick or Uses.Learner ? 5
                : use is Uses.Collection or Uses.Problem ? 1
                : 2
        );
}
