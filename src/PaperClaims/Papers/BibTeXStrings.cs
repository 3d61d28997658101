using System.Globalization;

namespace PaperClaims;

/// <summary>The abbreviations of a bibliography, <c>@string{name = "value"}</c>, and those of the months.</summary>
/// <param name="longest">Characters of all of them together: one that names another twice, over and over, must not fill the memory.</param>
internal sealed class BibTeXStrings(int longest)
{
    private readonly Dictionary<string, string> values = CultureInfo
        .InvariantCulture.DateTimeFormat.MonthNames[..12]
        .ToDictionary(month => month[..3], StringComparer.OrdinalIgnoreCase);

    private long length;

    /// <summary>Characters of the longest text that they may be put into.</summary>
    public int Longest => longest;

    /// <summary>What the name stands for; itself, if it was not defined before.</summary>
    public string Expand(string name) => values.GetValueOrDefault(name, name);

    /// <summary>Defines a name, anew if it is known; false if all of them become too long.</summary>
    public bool TryDefine(string name, string value)
    {
        long longer = length + name.Length + value.Length - (values.TryGetValue(name, out string? old) ? name.Length + old.Length : 0);
        if (longer > longest)
        {
            return false;
        }

        length = longer;
        values[name] = value;
        return true;
    }
}
