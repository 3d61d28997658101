using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>What a paper calls its own methods, and whether it has any: a study or a benchmark measures the systems of others.</summary>
internal sealed partial class OwnMethodNames
{
    private const int Nearby = 100;

    private readonly ExtractedPaper paper;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public OwnMethodNames(ExtractedPaper paper)
    {
        this.paper = paper;
        if (MethodName.InTitle(paper) is { } titled)
        {
            names.Add(titled);
        }

        if (InitialsOfTitle(paper.Title) is { } initials)
        {
            names.Add(initials);
        }

        foreach (ResultClaim result in paper.Claims.Results)
        {
            if (
                result.IsOwnMethod == true
                && MethodName.Clean(result.Method) is { } name
                && name.Any(char.IsUpper)
                && !Plural().IsMatch(name)
            )
            {
                names.Add(name);
            }
        }
    }

    /// <summary>
    /// Whether the paper proposes no method: it measures or compares, and nothing in it is called its own. False without the text.
    /// </summary>
    public bool IsStudy =>
        !paper.Claims.Results.Any(result => result.IsOwnMethod == true && !Plural().IsMatch(result.Method!))
        && MethodName.InTitle(paper) is null
        && paper.Abstract is { } text
        && !Proposes(text)
        && (Measures().IsMatch(text) || MethodName.IsOfData(paper.Title ?? ""));

    /// <summary>Whether a method is one of the paper's own by its words: "8-layer HeronNet", "HeronNet-L".</summary>
    public bool IsVariant(string method) =>
        names.Any(name => HasWord(method, name))
        || MethodName.IsInTitle(method, paper.Title)
        || (
            MethodName.StemOf(method) is { } stem
            && (names.Any(name => MethodName.StemOf(name) == stem) || MethodName.IsIntroduced(stem, paper.Abstract))
        );

    /// <summary>Whether the paper may have a score of its own beside this one: one on the same data, or none at all.</summary>
    public bool MayBeComparedWith(ResultClaim result)
    {
        bool isAlone = names.Count > 0;
        foreach (ResultClaim other in paper.Claims.Results)
        {
            if (other == result || other.Kind != ResultKind.Score)
            {
                continue;
            }

            isAlone = false;
            bool isOwn = other.IsOwnMethod == true || (MethodName.Clean(other.Method) is { } method && IsVariant(method));
            if (isOwn && other.Data.Intersect(result.Data, StringComparer.OrdinalIgnoreCase).Any())
            {
                return true;
            }
        }

        return isAlone;
    }

    // "We propose a lighter network", "our approach"; not "we propose a benchmark for networks".
    private static bool Proposes(string text)
    {
        if (Ours().IsMatch(text))
        {
            return true;
        }

        foreach (ValueMatch place in MethodName.Introducing().EnumerateMatches(text))
        {
            int start = place.Index + place.Length;
            string after = text.Substring(start, Math.Min(Nearby, text.Length - start));
            if (Introduced().Match(after).Groups[1].Success)
            {
                return true;
            }
        }

        return false;
    }

    // "Prepared Mind, Fast Response: ..." is PMFR.
    private static string? InitialsOfTitle(string? title)
    {
        int colon = title?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        if (colon < 0)
        {
            return null;
        }

        string initials = string.Concat(
            title!
                [..colon]
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => char.IsLetter(word[0]))
                .Select(word => word[0])
        );
        return initials.Length > 2 ? initials.ToUpperInvariant() : null;
    }

    private static bool HasWord(string method, string name)
    {
        int at = method.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(method[at - 1]))
            && (at + name.Length == method.Length || !char.IsLetterOrDigit(method[at + name.Length]));
    }

    [GeneratedRegex(@"^(?:[A-Z]*LLMs?|[A-Z]*LMs?|VLMs?|models?|agents?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(
        @"\b(?:our|proposed)\s+(?:[\w-]+\s+){0,2}?(?:methods?|approach|models?|framework|system|algorithm|network|architecture|pipeline"
            + @"|technique|agent|strategy|solution)\b|\\ours\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ours();

    [GeneratedRegex(
        @"\b(?:(methods?|approach|models?|framework|system|algorithm|network|architecture|pipeline|technique|agent|strategy|solution|module"
            + @"|loss|decoder|encoder|transformer|paradigm|scheme|mechanism)|benchmarks?|data ?sets?|corpus|suite|study|evaluation|survey"
            + @"|analysis|test ?bed|collection|challenge|comparison)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(
        @"\b(?:we|paper|work|study|report)\s+(?:[\w-]+\s+){0,2}?(?:evaluat|benchmark|compar|investigat|stud(?:y|ies)|analy[sz]e|assess"
            + @"|examin|test|measur|audit)\w*\b|\b(?:comparative|empirical|systematic) (?:study|evaluation|analysis|comparison)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Measures();
}
