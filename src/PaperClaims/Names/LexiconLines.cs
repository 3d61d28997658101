using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The lines of the lists of names: the built-in one and a user's own.</summary>
internal static class LexiconLines
{
    public const string Resource = "known-names.tsv";

    private const int BuiltInFields = 4;
    private const int OwnFields = 2;
    private const int MaxOwnFields = 4;

    /// <summary>
    /// Reads lines of name, kind, ambiguity, other spellings and, where there is something to say, family, separated by tabs; the first
    /// line is their heading.
    /// </summary>
    /// <remarks>
    /// <c>=</c> says that two names are the same: before a spelling, that it is one although it has other numbers; before the family,
    /// that the line is a spelling of that name, apart for its kind or ambiguity. <c>~</c> stands before a spelling that came after the
    /// models were fitted: it gives a name its id, but does not help to find it.
    /// </remarks>
    public static IEnumerable<LexiconEntry> ReadBuiltIn(TextReader reader)
    {
        reader.ReadLine();
        for (int number = 2; reader.ReadLine() is { } line; number++)
        {
            string[] fields = line.Split('\t');
            if (
                fields.Length is not (BuiltInFields or BuiltInFields + 1)
                || KindOf(fields[1]) is not { } kind
                || AmbiguityOf(fields[2]) is not { } ambiguity
            )
            {
                throw new InvalidDataException(
                    $"{Resource}, line {number}: \"{line}\" is not a name, dataset or benchmark, none, other or word, aliases, "
                        + "and a family, separated by tabs."
                );
            }

            string family = fields.Length > BuiltInFields ? fields[BuiltInFields] : "";
            List<string> spellings = [fields[0]];
            List<string> further = [];
            foreach (string spelling in ListLines.Spellings(fields[3]))
            {
                if (spelling[0] == '~')
                {
                    further.Add(spelling[1..]);
                }
                else
                {
                    spellings.Add(spelling.TrimStart('='));
                }
            }

            yield return new LexiconEntry(fields[0], kind, ambiguity, [.. spellings], IsOwn: false)
            {
                FurtherSpellings = [.. further],
                Family = family is "" or ['=', ..] ? null : family,
                SameAs = family is ['=', .. string same] ? same : null,
            };
        }
    }

    /// <summary>Reads lines of name, kind, other spellings and family, of which the last two may be left out or empty.</summary>
    public static List<LexiconEntry> ReadOwn(TextReader list)
    {
        List<LexiconEntry> own = [];
        foreach ((int number, string line) in ListLines.Read(list))
        {
            string[] fields = line.Split('\t');
            NameKind? kind = fields.Length is >= OwnFields and <= MaxOwnFields ? KindOf(fields[1]) : null;
            string[] spellings = [fields[0], .. ListLines.Spellings(fields.ElementAtOrDefault(2) ?? "")];
            string? family = fields.ElementAtOrDefault(3) is { Length: > 0 } said ? said : null;
            if (kind is null || !Array.TrueForAll([.. spellings, family ?? fields[0]], ListLines.IsSpelling))
            {
                throw new InvalidDataException(
                    $"line {number}: \"{line}\" is not a name, dataset or benchmark, other spellings, and a family, separated by tabs."
                );
            }

            own.Add(new LexiconEntry(fields[0], kind.Value, NameAmbiguity.None, spellings, IsOwn: true) { Family = family });
        }

        return own;
    }

    private static NameKind? KindOf(string kind) =>
        kind switch
        {
            "dataset" => NameKind.Dataset,
            "benchmark" => NameKind.Benchmark,
            _ => null,
        };

    private static NameAmbiguity? AmbiguityOf(string ambiguity) =>
        ambiguity switch
        {
            "none" => NameAmbiguity.None,
            "other" => NameAmbiguity.Other,
            "word" => NameAmbiguity.Word,
            _ => null,
        };
}
