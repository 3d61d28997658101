using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Writes what stands in the places of a pattern.</summary>
/// <remarks>
/// <list type="table">
/// <item><c>X</c>, <c>Y</c>, <c>Z</c>: names, the last of <see cref="NameScene.Second"/>; <c>the X</c>: with its article.</item>
/// <item><c>the L</c>, <c>L</c>, <c>S</c>: a long form and its short one.</item>
/// <item><c>Xs</c>: a list of names with "and"; <c>Xs,</c> without; <c>Xs known</c>: one of them well known; <c>count</c>: how many.</item>
/// <item><c>a R</c>, <c>the first R</c>, <c>R</c>, <c>Rs</c>, <c>new Rs</c>, <c>old Rs</c>: the noun, bare or with adjectives.</item>
/// <item><c>of</c>, <c>of several</c>, <c>that</c>, <c>does</c>: what is said of it; <c>a Q</c>, <c>of Q</c>: of the second thing.</item>
/// <item><c>M</c>, <c>a K</c>, <c>of K</c>, <c>G</c>, <c>model</c>: names of methods and models, which are no claims.</item>
/// <item><c>we introduce</c>, <c>is introduced</c>, <c>are introduced</c>, <c>open</c>, <c>before</c>, <c>end</c>.</item>
/// </list>
/// </remarks>
internal sealed class NamePlaces(Random random, NameScene scene, MentionText text)
{
    private readonly HashSet<string> written = [];

    private NameType Type => scene.Noun.Type;

    public void Write(string place)
    {
        switch (place)
        {
            case "X" or "Y":
                WriteName(place, Type);
                break;
            case "the X" or "the Y":
                text.Add(scene.Name(place[4..]).TakesArticle ? "the " : "");
                WriteName(place[4..], Type);
                break;
            case "Z":
                WriteName(place, scene.Second.Type);
                break;
            case "the L":
                text.Add(scene.Long.TakesArticle ? "the " : "");
                text.AddName(scene.Long.Words, NameStyle.Plain, Type);
                break;
            case "L":
                text.AddName(scene.Long.Words, NameStyle.Plain, Type);
                break;
            case "S":
                text.AddName(scene.Long.Short, NameStyle.Plain, Type);
                break;
            case "Xs" or "Xs," or "Xs known" or "Xs, known":
                WriteList(hasAnd: !place.Contains(','), hasKnown: place.EndsWith("known", StringComparison.Ordinal));
                break;
            case "known":
                text.AddName(random.Pick(OtherNames.Datasets), NameStyle.Plain, NameType.Either);
                break;
            case "M":
                text.AddName(scene.MethodName, scene.Style.IsMacro ? scene.Style : NameStyle.Plain, NameType.None);
                break;
            default:
                text.Add(Words(place));
                break;
        }
    }

    private string Words(string place) =>
        place switch
        {
            "R" => scene.Noun.Singular,
            "a R" => Modifiers.WithArticle(Modifiers.New(random, scene.Noun.Use) + scene.Noun.Singular),
            "the first R" => "the first " + (random.Chance(0.6) ? "" : Modifiers.Some(random, scene.Noun.Use)) + scene.Noun.Singular,
            "Rs" => scene.Noun.Plural,
            "new Rs" => Modifiers.New(random, scene.Noun.Use) + scene.Noun.Plural,
            "old Rs" => Modifiers.Existing(random, scene.Noun.Use) + scene.Noun.Plural,
            "on" => scene.Noun.Preposition,
            "of" => Complements.OfOne(random, scene.Noun),
            "of several" => Complements.OfSeveral(random, scene.Noun),
            "that" => Complements.Clause(random, scene.Noun),
            "does" => Complements.Predicate(random, scene.Noun),
            "a Q" => Modifiers.WithArticle(Modifiers.New(random, scene.Second.Use) + scene.Second.Singular),
            "of Q" => Complements.OfOne(random, scene.Second),
            "a K" => Modifiers.WithArticle(Modifiers.New(random, scene.Method.Use) + scene.Method.Singular),
            "of K" => Complements.OfOne(random, scene.Method),
            "G" => random.Pick(OtherNames.LanguageModels),
            "count" => scene.ListLength switch
            {
                2 => "two",
                3 => "three",
                _ => "four",
            },
            "we introduce" => Introductions.Active(random, scene.Noun),
            "is introduced" => Introductions.Passive(random, scene.Noun),
            "are introduced" => Introductions.Passive(random, scene.Noun, ofSeveral: true),
            "open" => Introductions.Opener(random, 0.4),
            "before" => Surroundings.Before(random),
            "end" => Surroundings.End(random, scene.Noun),
            "result" => Surroundings.Result(random),
            _ => throw new InvalidOperationException($"A pattern has a place that nothing stands for: {place}"),
        };

    /// <summary>Quotes stand around the first mention alone, but for names that nothing else shows.</summary>
    private void WriteName(string place, NameType type)
    {
        InventedName name = scene.Name(place);
        bool isFirst = written.Add(place);
        text.AddName(name.Text, !isFirst && scene.Style.IsQuoted && !name.IsLowerCase ? NameStyle.Plain : scene.Style, type);
    }

    private void WriteList(bool hasAnd, bool hasKnown)
    {
        int known = hasKnown ? random.Next(scene.ListLength) : -1;
        string lastComma = scene.ListLength > 2 && random.Chance(0.6) ? ", and " : " and ";
        for (int member = 0; member < scene.ListLength; member++)
        {
            text.Add(
                member == 0 ? ""
                : hasAnd && member == scene.ListLength - 1 ? lastComma
                : ", "
            );
            if (member == known)
            {
                string[] names = scene.Noun.Type == NameType.Dataset ? OtherNames.Datasets : OtherNames.Benchmarks;
                text.AddName(random.Pick(names), NameStyle.Plain, Type);
            }
            else
            {
                WriteName($"list {member}", Type);
            }
        }
    }
}
