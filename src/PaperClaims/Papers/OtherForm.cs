namespace PaperClaims;

/// <summary>Tells by a line of a list that from there on another form is written: lists that somebody put into one file.</summary>
internal static class OtherForm
{
    /// <summary>What to say of the line; null where it does not begin another form than <paramref name="own"/>.</summary>
    public static string? Describe(string line, PaperFormat own) =>
        Of(line) is { } other && other != own ? $"from here on another form, {NameOf(other)}: not read" : null;

    private static PaperFormat? Of(string line) =>
        line.Length < 2
            ? null
            : line[0] switch
            {
                '{' => IsObject(line) ? PaperFormat.Jsonl : null,
                '@' => IsBibTeX(line) ? PaperFormat.BibTeX : null,
                '<' => line.StartsWith("<?xml ", StringComparison.Ordinal) ? PaperFormat.Atom : null,
                '%' => line.StartsWith("%0 ", StringComparison.Ordinal) && line.Length > 3 && char.IsAsciiLetterUpper(line[3])
                    ? PaperFormat.EndNote
                    : null,
                'T' => TagLine.StartsRis(line) ? PaperFormat.Ris : null,
                'P' => line.StartsWith("PMID- ", StringComparison.Ordinal) && char.IsAsciiDigit(line[^1]) ? PaperFormat.Medline : null,
                'F' => line.StartsWith("FN Clarivate", StringComparison.Ordinal) || line.StartsWith("FN Thomson", StringComparison.Ordinal)
                    ? PaperFormat.WebOfScience
                    : null,
                _ => null,
            };

    // {"name": and more.
    private static bool IsObject(string line)
    {
        int end = line[1] == '"' ? line.IndexOf('"', 2) : -1;
        return end > 2 && line.AsSpan(end + 1).TrimStart() is [':', ..] && !line.AsSpan(2, end - 2).ContainsAny(" \t\\{}");
    }

    // @article{key, or the key alone in its line.
    private static bool IsBibTeX(string line)
    {
        if (!BibTeXEntry.Starts(line))
        {
            return false;
        }

        ReadOnlySpan<char> key = line.AsSpan(line.AsSpan().IndexOfAny('{', '(') + 1);
        int comma = key.IndexOf(',');
        return comma > 0 && !key[..comma].Trim().Contains(' ');
    }

    private static string NameOf(PaperFormat format) =>
        format switch
        {
            PaperFormat.Jsonl => "JSON Lines",
            PaperFormat.BibTeX => "BibTeX",
            PaperFormat.Ris => "RIS",
            PaperFormat.Medline => "MEDLINE",
            PaperFormat.WebOfScience => "Web of Science",
            PaperFormat.EndNote => "EndNote",
            _ => "XML",
        };
}
