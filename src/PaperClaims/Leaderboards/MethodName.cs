using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>The name that a board shows for a method.</summary>
internal static partial class MethodName
{
    private const int LongestName = 80;
    private const int LongestTitled = 3;
    private const int Nearby = 80;

    /// <summary>The name without TeX and Markdown; null for what names nothing: "our method", "we", <c>\ours</c>, an address.</summary>
    public static string? Clean(string? written)
    {
        if (written is null)
        {
            return null;
        }

        string name = Typeface().Replace(written, "$1");
        name = Spaces().Replace(Mark().Replace(name, ""), " ").Trim(' ', ',', ';', ':', '-');
        name = Article().Replace(name, "");
        return name.Length is 0 or > LongestName || !name.Any(char.IsLetter) || NoName().IsMatch(name) ? null : name;
    }

    /// <summary>
    /// What the title calls the method ("HeronNet: Standing Still to See Further"); null where it gives none, or names data.
    /// </summary>
    public static string? InTitle(ExtractedPaper paper)
    {
        int colon = paper.Title?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        if (colon < 0 || Clean(paper.Title![..colon]) is not { } name || !LooksLikeName(name) || OfData().IsMatch(paper.Title[colon..]))
        {
            return null;
        }

        string key = ResourceName.Key(name);
        return paper.Claims.OfType<NameClaim>().Any(claim => ResourceName.Key(claim.Name) == key) ? null : name;
    }

    /// <summary>Whether a title is of data or of an evaluation: "HeronQA: A Benchmark for ...".</summary>
    public static bool IsOfData(string title) => OfData().IsMatch(title);

    /// <summary>Whether the title names the method, or what it is a variant of: "HeronNet-L" and "HeronNet: ...".</summary>
    public static bool IsInTitle(string method, string? title)
    {
        return title is not null && StemOf(method) is { } stem && TitleWords().Split(title).Contains(stem);
    }

    /// <summary>What the variants of a method have in common: "HeronNet" of "HeronNet-L"; null where it looks like no name.</summary>
    public static string? StemOf(string method) =>
        method.Split(' ', '-', '_', '/')[0] is { Length: > 2 } stem && stem.Any(char.IsUpper) ? stem : null;

    /// <summary>Whether the abstract introduces it: "we present HeronNet".</summary>
    public static bool IsIntroduced(string stem, string? text) =>
        text is not null && Introducing().EnumerateMatches(text) is var places && AnyBefore(places, text, stem);

    private static bool AnyBefore(Regex.ValueMatchEnumerator places, string text, string stem)
    {
        foreach (ValueMatch place in places)
        {
            ReadOnlySpan<char> after = text.AsSpan(place.Index + place.Length, Math.Min(Nearby, text.Length - place.Index - place.Length));
            int end = after.IndexOf(". ");
            if ((end < 0 ? after : after[..end]).Contains(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "HeronNet", "Stilt-L 2", "Heron"; not "Beyond Accuracy".
    private static bool LooksLikeName(string name)
    {
        string[] words = name.Split(' ');
        bool marked = words[0].Count(c => char.IsUpper(c) || char.IsDigit(c)) > 1;
        return words.Length <= LongestTitled && (marked || (words.Length == 1 && char.IsUpper(name[0]))) && !NoMethod().IsMatch(name);
    }

    [GeneratedRegex(@"\\(?:text(?:bf|it|tt|sc|sf|rm)?|emph|math(?:bf|it|tt|sc|sf|rm|cal)|mbox|underline)\s*\{([^{}]*)\}")]
    private static partial Regex Typeface();

    [GeneratedRegex(@"\*\*|[${}`]|\\(?=[%&_#])")]
    private static partial Regex Mark();

    /// <summary>"we present", "this paper introduces".</summary>
    [GeneratedRegex(
        @"\b(?:we|paper|work|report|study)\s+(?:\w+\s+)?(?:presents?|introduces?|proposes?|releases?|describes?"
            + @"|develops?|trains?|calls?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex Introducing();

    [GeneratedRegex(@"[^\w.+]+")]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"[\s~]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:the|an?) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    // What stands for a name, or is none.
    [GeneratedRegex(
        @"^\\|^(?:ours?|we|it|its|this|that|these|those|they|which|here|us|proposed|both|each|one)(?: |$)|https?\b|www\.|://"
            + "|^(?:new |novel |final |best |full |single )?(?:methods?|models?|approach(?:es)?|systems?|frameworks?|algorithms?|pipelines?"
            + "|architectures?|networks?|techniques?|strateg(?:y|ies)|results?|experiments?|evaluations?|performance|study|paper|work)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();

    [GeneratedRegex(
        "^(?:position|survey|review|report|commentary|perspective|reply|erratum|correction|tutorial|overview|challenge|benchmark|dataset"
            + "|towards?|beyond|from|when|what|why|how|is|are|can|do|does|revisiting|rethinking|understanding|exploring|evaluating)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoMethod();

    [GeneratedRegex(
        @"\b(?:benchmark(?:s|ing)?|data ?sets?|corpus|corpora|test ?beds?|suite|survey|review|challenge|shared task|arena|leaderboard"
            + @"|competition|collection|databases?|resource)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfData();
}
