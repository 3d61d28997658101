using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The metrics that are known, with their other spellings. Immutable and thread-safe.</summary>
/// <remarks>Spaces and signs make no difference; case does in abbreviations of up to four letters (<c>AP</c>, <c>IS</c>).</remarks>
public sealed class MetricLexicon : IMetricReader
{
    private const string Resource = "metrics.tsv";
    private const int LongestCased = 4;
    private const int FieldsInLine = 5;

    private static readonly Lazy<MetricLexicon> BuiltIn = new(ReadBuiltIn);

    private readonly Metric[] metrics;
    private readonly (string Spelling, int Metric)[] spellings;
    private readonly GazetteerIndex<int> table;

    private MetricLexicon(Metric[] metrics, (string Spelling, int Metric)[] spellings)
    {
        this.metrics = metrics;
        this.spellings = spellings;
        table = new GazetteerIndex<int>(NamesOf(spellings));
    }

    /// <summary>The built-in metrics.</summary>
    public static MetricLexicon Default => BuiltIn.Value;

    /// <summary>Number of metrics, whatever the number of their spellings.</summary>
    public int Count => metrics.Length;

    /// <summary>
    /// Reads lines of name, other spellings (separated by <c>"; "</c>), unit, range (<c>0-1</c>, <c>0-</c>) and <c>higher</c> or
    /// <c>lower</c>,
    /// separated by tabs.
    /// </summary>
    /// <remarks>
    /// Only the name must be there; the last may be left out with their tabs. A line that starts with <c>#</c> is a comment.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line is not of this form; says which and why.</exception>
    public static MetricLexicon Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<Metric> metrics = [];
        List<(string, int)> spellings = [];
        foreach ((int number, string line) in ListLines.Read(reader))
        {
            string[] fields = line.Split('\t');
            if (fields.Length < FieldsInLine)
            {
                fields = [.. fields, .. Enumerable.Repeat("", FieldsInLine - fields.Length)];
            }

            if (
                fields is not [string name, string others, string unit, string range, ("" or "higher" or "lower") and string better]
                || !ListLines.IsSpelling(name)
                || !TryReadRange(range, out decimal? lowest, out decimal? highest)
            )
            {
                throw new InvalidDataException(
                    $"line {number}: \"{line}\" is not a name, spellings, a unit, a range and higher or lower, separated by tabs."
                );
            }

            spellings.Add((name, metrics.Count));
            foreach (string spelling in ListLines.Spellings(others))
            {
                spellings.Add((spelling, metrics.Count));
            }

            metrics.Add(
                new Metric(name)
                {
                    Unit = unit.Length == 0 ? null : new ResultUnit(unit),
                    Lowest = lowest,
                    Highest = highest,
                    Better = better switch
                    {
                        "higher" => MetricDirection.Higher,
                        "lower" => MetricDirection.Lower,
                        _ => null,
                    },
                }
            );
        }

        return new MetricLexicon([.. metrics], [.. spellings]);
    }

    /// <summary>Adds a metric of one's own; its spellings win over those already there.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="aliases">Its spellings beside its name.</param>
    /// <exception cref="ArgumentException">A spelling holds neither a letter nor a digit.</exception>
    public MetricLexicon With(Metric metric, params ReadOnlySpan<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(metric);
        List<(string, int)> added = [];
        foreach (string spelling in (ReadOnlySpan<string>)[metric.Name, .. aliases])
        {
            added.Add(
                ListLines.IsSpelling(spelling)
                    ? (spelling, metrics.Length)
                    : throw new ArgumentException(
                        $"\"{spelling}\" names no metric: it holds neither a letter nor a digit.",
                        nameof(aliases)
                    )
            );
        }

        return new MetricLexicon([.. metrics, metric], [.. added, .. spellings]);
    }

    /// <inheritdoc cref="With(Metric, ReadOnlySpan{string})"/>
    /// <exception cref="ArgumentNullException"><paramref name="aliases"/> is null.</exception>
    public MetricLexicon With(Metric metric, params string[] aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        return With(metric, aliases.AsSpan());
    }

    /// <summary>Adds metrics of one's own, in the form that <see cref="Read"/> reads; their spellings win over those there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line is not of this form; says which and why.</exception>
    public MetricLexicon With(TextReader list)
    {
        MetricLexicon own = Read(list);
        return new MetricLexicon(
            [.. metrics, .. own.metrics],
            [.. own.spellings.Select(spelling => (spelling.Spelling, metrics.Length + spelling.Metric)), .. spellings]
        );
    }

    /// <summary>The metric that a text writes as <paramref name="written"/>.</summary>
    public bool TryFind(string written, [NotNullWhen(true)] out Metric? metric)
    {
        ArgumentNullException.ThrowIfNull(written);
        metric =
            table.TryGetValue(written, out int spelling) && IsWrittenAlike(spellings[spelling].Spelling, written)
                ? metrics[spellings[spelling].Metric]
                : null;
        return metric is not null;
    }

    /// <summary>The longest known metric that starts at the token; returns the index after it, the token's own if there is none.</summary>
    internal int Match(AbstractText text, int first, out Metric? metric)
    {
        int end = table.Match(text, first, out int spelling);
        if (
            end == first
            || !IsWrittenAlike(
                spellings[spelling].Spelling,
                text.Source.AsSpan(text.Tokens[first].Start, text.Tokens[end - 1].End - text.Tokens[first].Start)
            )
        )
        {
            metric = null;
            return first;
        }

        metric = metrics[spellings[spelling].Metric];
        return end;
    }

    /// <inheritdoc />
    int IMetricReader.Match(AbstractText text, int first, out IKnownMetric? metric)
    {
        int end = Match(text, first, out Metric? known);
        metric = known;
        return end;
    }

    // "AUCs", "accuracies"; empty where a spelling has none of its own.
    private static string PluralOf(string spelling) =>
        spelling.Length <= 2 || !char.IsLetter(spelling[^1]) || spelling[^1] is 's' or 'S' ? ""
        : spelling[^1] == 'y' ? spelling[..^1] + "ies"
        : spelling + "s";

    // "IS" is the Inception Score, "is" and "Is" are not; "MAP" is mAP and "nDCG" is NDCG; "R1" is not "R@1", nor "RL" "R-L".
    private static bool IsWrittenAlike(string spelling, ReadOnlySpan<char> written)
    {
        if (
            spelling.Length <= LongestCased
            && spelling.AsSpan().IndexOfAny('@', '-') is > 0 and var sign
            && !written.Contains(spelling[sign])
        )
        {
            return false;
        }

        bool cased = spelling.Length == 1 || (spelling.Length <= LongestCased && spelling.All(char.IsLetter) && spelling.Any(char.IsUpper));
        return !cased || written.SequenceEqual(spelling) || (spelling.Length > 1 && HasTwoCapitals(written));
    }

    private static bool HasTwoCapitals(ReadOnlySpan<char> written)
    {
        int first = written.IndexOfAnyInRange('A', 'Z');
        return first >= 0 && written[(first + 1)..].IndexOfAnyInRange('A', 'Z') >= 0;
    }

    private static bool TryReadRange(string range, out decimal? lowest, out decimal? highest)
    {
        lowest = highest = null;
        if (range.Length == 0)
        {
            return true;
        }

        int hyphen = range.IndexOf('-', 1);
        return hyphen > 0 && TryReadEnd(range.AsSpan(0, hyphen), out lowest) && TryReadEnd(range.AsSpan(hyphen + 1), out highest);
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out decimal? value)
    {
        bool read = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        value = read ? number : null;
        return read || text.IsEmpty;
    }

    // The spellings, and behind them their plurals: of names written alike the first counts.
    private static IEnumerable<(string Name, int Spelling)> NamesOf((string Spelling, int Metric)[] spellings)
    {
        for (int i = 0; i < spellings.Length; i++)
        {
            yield return (spellings[i].Spelling, i);
        }

        for (int i = 0; i < spellings.Length; i++)
        {
            if (PluralOf(spellings[i].Spelling) is { Length: > 0 } plural)
            {
                yield return (plural, i);
            }
        }
    }

    private static MetricLexicon ReadBuiltIn()
    {
        using Stream stream = EmbeddedResource.Open(Resource);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return Read(reader);
    }
}
