using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What of a paper a field holds.</summary>
internal enum PaperField
{
    Id,
    Title,
    Abstract,
    Date,
}

/// <summary>Tells by the name of a field what it holds: those that the user named, and the usual names of the others.</summary>
internal sealed class FieldMatcher
{
    private const int LongestName = 64;

    private static readonly string[][] Usual =
    [
        // "ID" of Web of Science are keywords: its own number comes first.
        ["ut", "ut(uniquewosid)", "id", "paperid", "arxivid", "key", "identifier", "corpusid", "pmid", "doi", "lensid", "publicationid"],
        ["title", "displayname", "papertitle", "documenttitle", "articletitle", "ti"],
        ["abstract", "abstracttext", "abstractnote", "summary", "ab"],
        [
            "published",
            "publishedat",
            "publicationdate",
            "firstpublicationdate",
            "date",
            "created",
            "updatedate",
            "publicationyear",
            "year",
            "pubyear",
            "py",
        ],
    ];

    private readonly string?[] named;
    private readonly WordMap<(PaperField Field, int Rank)> usual;

    public FieldMatcher(PaperFields fields)
    {
        named = [fields.Id, fields.Title, fields.Abstract, fields.Date];
        usual = new WordMap<(PaperField, int)>(
            from field in Enum.GetValues<PaperField>()
            where named[(int)field] is null
            from name in Usual[(int)field].Select((text, rank) => (Text: text, Rank: rank))
            select KeyValuePair.Create(name.Text, (field, name.Rank))
        );
    }

    /// <summary>The name the user gave the field, or its first usual name.</summary>
    public string NameOf(PaperField field) => named[(int)field] ?? Usual[(int)field][0];

    /// <summary>What the field <paramref name="name"/> holds; of several for the same the lowest rank counts.</summary>
    public bool TryMatch(ReadOnlySpan<char> name, out PaperField field, out int rank)
    {
        for (int i = 0; i < named.Length; i++)
        {
            if (named[i] is { } given && name.SequenceEqual(given))
            {
                (field, rank) = ((PaperField)i, 0);
                return true;
            }
        }

        Span<char> letters = stackalloc char[LongestName];
        int length = 0;
        foreach (char c in name.Length <= LongestName ? name : [])
        {
            if (c is not ('_' or '-' or ' ' or '\uFEFF'))
            {
                letters[length++] = c;
            }
        }

        bool found = usual.TryGetValue(letters[..length], out (PaperField Field, int Rank) match);
        (field, rank) = match;
        return found;
    }
}
