namespace PaperClaims;

/// <summary>What stands behind an ending.</summary>
internal enum EndingContext : byte
{
    /// <summary>Something that a number before it may count.</summary>
    Counted,

    /// <summary>A noun such as "datasets".</summary>
    Data,

    /// <summary>What begins something else.</summary>
    Free,
}

/// <summary>What may be the end of a further member.</summary>
/// <param name="Written">How it is written.</param>
/// <param name="IsMarked">Whether a slash, a hyphen or braces say that something before it is left out.</param>
/// <param name="Context">What follows it.</param>
internal readonly record struct SharedEnding(string Written, bool IsMarked, EndingContext Context);

/// <summary>A name that ends in a version, year, size, split or language; each member of a coordination has its own.</summary>
/// <param name="Name">The name.</param>
/// <param name="Suffix">Its end.</param>
internal sealed record SharedBeginning(string Name, NameSuffix Suffix)
{
    /// <summary>Cuts a name; null if nothing of the kind ends it.</summary>
    public static SharedBeginning? Of(ReadOnlySpan<char> name) =>
        SuffixReader.Trim(name).Length == name.Length && SuffixReader.TryRead(name, out NameSuffix suffix) && suffix.Start > 0
            ? new SharedBeginning(name.ToString(), suffix)
            : null;

    /// <summary>The name with another ending, null if that is none of a name.</summary>
    public string? With(in SharedEnding ending, NameLexicon? names)
    {
        // "Task 4 and 5", "En-De/Fr": more may be shared than stands before the ending as a whole.
        string? full = With(Suffix.Start, ending, names);
        return full ?? (Suffix.Last.Start > Suffix.Start ? With(Suffix.Last.Start, ending, names) : null);
    }

    private string? With(int start, in SharedEnding ending, NameLexicon? names)
    {
        string full = Name[..start] + ending.Written;
        bool known = names is not null && names.Table.TryGetValue(full, out _);

        // "Multi-Challenge, and SWE-bench": a name of its own, whatever stands before it.
        if (known && names!.Table.TryGetValue(ending.Written, out _))
        {
            return null;
        }

        bool isSuffix =
            SuffixReader.TryRead(full, out NameSuffix other)
            && (other.Start == start || other.Last.Start == start)
            && IsWrittenAlike(start, ending, other);
        return known && IsCapitalised(ending.Written) && IsLeftOut(ending, Suffix.Kind, isKnown: true) ? full
            : isSuffix && IsAlike(other, full, ending) && IsLeftOut(ending, other.Kind, known) ? full
            : null;
    }

    // "nuScenes mini and full" says nothing of the kind; "SUN-SEG-easy/hard" does.
    private bool IsWrittenAlike(int start, in SharedEnding ending, in NameSuffix other) =>
        IsCapitalised(ending.Written)
        || (ending.IsMarked && Name[start - 1] is '-' or '_' && char.IsLower(Name[start]) && other.Kind == Suffix.Kind);

    private static bool IsCapitalised(string ending) => ending.Any(c => char.IsUpper(c) || char.IsDigit(c));

    private bool IsAlike(in NameSuffix other, string full, in SharedEnding ending)
    {
        if (other.Kind == Suffix.Kind && other.First.Length > 0 == Suffix.First.Length > 0)
        {
            return Suffix.Kind != SuffixKind.Letters || Letters(Name, Suffix) == Letters(full, other);
        }

        bool challenge = Suffix.Kind == SuffixKind.Split && other.Kind == SuffixKind.Noun;
        return ending.IsMarked && (challenge || (IsNumber(Name, Suffix) && IsNumber(full, other)));
    }

    private static int Letters(string name, in NameSuffix suffix) =>
        name.AsSpan(suffix.Last.Start, suffix.Last.Length).TrimEnd("0123456789").Length;

    private static bool IsNumber(string name, in NameSuffix suffix) =>
        suffix.Kind is SuffixKind.Number or SuffixKind.Version or SuffixKind.Year or SuffixKind.Size && char.IsDigit(name[suffix.Start]);

    // How sure it is that the ending is no count, no letter and no word of its own.
    private bool IsLeftOut(in SharedEnding ending, SuffixKind kind, bool isKnown)
    {
        bool isVersion = ending.Written.Length > 1 && char.IsLetter(ending.Written[0]) && char.IsDigit(ending.Written[1]);
        bool isDecimal = ending.Written.Contains('.') && Suffix.Kind == SuffixKind.Version && Name.Contains('.');
        bool isPair = kind == SuffixKind.Language && ending.Written.Contains('-');
        if (isVersion || isPair || kind == SuffixKind.Year || (ending.IsMarked && (isKnown || !char.IsDigit(ending.Written[0]))))
        {
            return true;
        }

        bool needsName = kind is SuffixKind.Number or SuffixKind.Letters || (kind == SuffixKind.Version && !isDecimal);
        return ending.Context != EndingContext.Counted && (ending.IsMarked || isKnown || !needsName);
    }
}
