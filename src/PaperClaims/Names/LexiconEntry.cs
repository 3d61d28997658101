using System.Text;

namespace PaperClaims;

/// <summary>A known name: what it stands for, how far it may be something else, what it is of.</summary>
internal sealed record LexiconEntry(string Name, NameKind Kind, NameAmbiguity Ambiguity, string[] Spellings, bool IsOwn)
{
    /// <summary>Spellings that say what a name is, but are not looked for in texts.</summary>
    public string[] FurtherSpellings { get; init; } = [];

    /// <summary>The name of its family; null where the name itself says it.</summary>
    public string? Family { get; init; }

    /// <summary>The name whose id it has, where it is a line of its own for its kind alone; else null.</summary>
    public string? SameAs { get; init; }

    /// <summary><c>Stanford Cars</c> is <c>stanford-cars</c>.</summary>
    public static string IdOf(ReadOnlySpan<char> name)
    {
        StringBuilder id = new();
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '.' or '*')
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-');
    }
}
