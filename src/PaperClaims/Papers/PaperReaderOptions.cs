namespace PaperClaims;

/// <summary>How a list of papers is read.</summary>
public sealed record PaperReaderOptions
{
    /// <summary>The form of the list; recognised from the content if not set.</summary>
    public PaperFormat Format { get; init; } = PaperFormat.Detect;

    /// <summary>Which fields hold what, in lists that name their fields (JSON); recognised if not set.</summary>
    public PaperFields Fields { get; init; } = PaperFields.Recognized;

    internal const string UnnamedSource = "papers";

    /// <summary>
    /// Name of the source: stands in error messages, and without its folder and extension in the ids made from a position. Of a file it
    /// is the path if not set, else <c>papers</c>.
    /// </summary>
    public string SourceName { get; init; } = UnnamedSource;

    /// <summary>
    /// Bytes of the longest paper that is read, uncompressed, from 1 to 2^29; 2^26, 64 MiB, if not set. A longer one cannot be read: a
    /// few compressed kilobytes must not fill the memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 2^29.</exception>
    public int MaxPaperLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 29);
            field = value;
        }
    } = 1 << 26;

    /// <summary>
    /// Characters (UTF-16 code units) of the longest abstract that is read, 1 or more; 2^20, about a million, if not set. A paper with a
    /// longer one cannot be read: it is no abstract, and would cost the time and memory of a thousand.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MaxAbstractLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1 << 20;

    /// <summary>Told of each part that cannot be read, which then costs itself alone. Null: the first one throws.</summary>
    public Action<PaperReadError>? OnError { get; init; }

    /// <summary>Told of each paper that has no abstract, which bibliographies are full of. Null: they are passed over.</summary>
    public Action<PaperReadError>? OnMissingAbstract { get; init; }
}

/// <summary>A part of a list of papers that cannot be read.</summary>
/// <param name="SourceName">Name of the source.</param>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Reason">What is wrong with it, in a few words.</param>
public sealed record PaperReadError(string SourceName, int Line, string Reason)
{
    /// <summary>The error as <c>source:line: reason</c>.</summary>
    public override string ToString() => $"{SourceName}:{Line}: {Reason}";
}

/// <summary>A list of papers holds a part that cannot be read.</summary>
/// <param name="error">Where and why.</param>
public sealed class PaperFormatException(PaperReadError error) : FormatException(error.ToString())
{
    /// <summary>Where and why.</summary>
    public PaperReadError Error { get; } = error;
}
