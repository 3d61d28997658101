namespace PaperClaims;

/// <summary>
/// How a form of tagged records is written: what its tags look like, where a record begins and ends, and which tags hold what of a paper.
/// </summary>
internal sealed record TaggedForm
{
    /// <summary>The tag that a line starts with, and its value; null where it starts with none.</summary>
    public delegate string? TagReader(string line, out string value);

    /// <summary>The form.</summary>
    public required PaperFormat Format { get; init; }

    /// <summary>How a line is taken apart.</summary>
    public required TagReader ReadTag { get; init; }

    /// <summary>
    /// Whether a line has its tag exactly as specified: a record that begins so has only such tags. Null where none is written otherwise.
    /// </summary>
    public Func<string, bool>? IsExact { get; init; }

    /// <summary>The tag that a record starts with, mostly.</summary>
    public required string Start { get; init; }

    /// <summary>The tag that ends a record, null where none does.</summary>
    public string? End { get; init; }

    /// <summary>Whether a tag after a blank line starts a record, in a list where no record has the tag it should start with.</summary>
    public bool IsSplitByBlankLines { get; init; }

    /// <summary>Tags that belong to the list, not to a record.</summary>
    public string[] OfList { get; init; } = [];

    /// <summary>The tags of an id, best first; and so on.</summary>
    public required string[] Ids { get; init; }

    public required string[] Titles { get; init; }

    public required string[] Abstracts { get; init; }

    public required string[] Dates { get; init; }

    /// <summary>Whether the most precise of the dates counts, not the first.</summary>
    public bool HasDatesOfAnyPrecision { get; init; }

    /// <summary>The tag of month and day, where the date is a year alone.</summary>
    public string? Month { get; init; }

    /// <summary>The form of <paramref name="format"/>.</summary>
    public static TaggedForm Of(PaperFormat format) =>
        format switch
        {
            PaperFormat.WebOfScience => WebOfScience,
            PaperFormat.Medline => Medline,
            PaperFormat.EndNote => EndNote,
            _ => Ris,
        };

    private static TaggedForm Ris { get; } =
        new()
        {
            Format = PaperFormat.Ris,
            ReadTag = TagLine.ReadRis,
            Start = "TY",
            End = "ER",
            IsExact = TagLine.IsExact,

            // Ovid writes UI and DP.
            Ids = ["ID", "DO", "AN", "UR", "L1", "UI"],
            Titles = ["TI", "T1", "CT", "BT", "T2"],
            Abstracts = ["AB", "N2"],
            Dates = ["DA", "PY", "Y1", "DP"],
            HasDatesOfAnyPrecision = true,
        };

    private static TaggedForm WebOfScience { get; } =
        new()
        {
            Format = PaperFormat.WebOfScience,
            ReadTag = TagLine.ReadWebOfScience,
            Start = "PT",
            End = "ER",
            OfList = ["FN", "VR", "EF"],
            Ids = ["UT", "DI", "PM"],
            Titles = ["TI"],
            Abstracts = ["AB"],
            Dates = ["PY", "EA"],
            Month = "PD",
        };

    private static TaggedForm Medline { get; } =
        new()
        {
            Format = PaperFormat.Medline,
            ReadTag = TagLine.ReadMedline,
            Start = "PMID",
            IsSplitByBlankLines = true,
            Ids = ["PMID", "LID", "AID"],
            Titles = ["TI", "BTI"],
            Abstracts = ["AB"],
            Dates = ["DP", "DEP"],
        };

    private static TaggedForm EndNote { get; } =
        new()
        {
            Format = PaperFormat.EndNote,
            ReadTag = TagLine.ReadEndNote,
            Start = "%0",
            IsSplitByBlankLines = true,
            Ids = ["%R", "%M", "%F", "%U"],
            Titles = ["%T"],
            Abstracts = ["%X"],
            Dates = ["%D", "%8"],
            Month = "%8",
        };

    /// <summary>The date of a record, null if it has none that can be read.</summary>
    public string? DateOf(TaggedRecord record)
    {
        string? best = null;
        foreach (string tag in Dates)
        {
            string? written = record.First(tag);
            string? date = (Month is null ? WrittenDate.Read(written) : WrittenDate.Combine(written, record.First(Month)))?.ToString();
            best = date?.Length > (best?.Length ?? 0) ? date : best;
            if (best is not null && !HasDatesOfAnyPrecision)
            {
                break;
            }
        }

        return best;
    }
}
