using System.Globalization;
using System.Text;

namespace PaperClaims.Cli.Output;

/// <summary>Writes a table a paper, for a person to read.</summary>
internal sealed class TableWriter : IPaperWriter
{
    private static readonly string[] Heads = ["claim", "text", "says", "confidence"];

    private readonly ClaimJson json;
    private readonly PaperTable table;
    private readonly StreamWriter text;
    private readonly Terminal terminal;

    public TableWriter(Stream stream, ClaimJson json, bool toTerminal)
    {
        this.json = json;
        table = PaperTable.RowPerClaim(json);
        text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal = Terminal.Open(text, toTerminal);
    }

    public void Write(ExtractedPaper paper)
    {
        terminal.WriteHeading(paper.Title ?? paper.Id, paper.Title is null ? null : paper.Id);
        if (paper.Claims.Count == 0)
        {
            terminal.WriteNothing("no claims");
            return;
        }

        terminal.WriteTable(
            Heads,
            from claim in paper.Claims
            where claim is not PercentageClaim percentage || !IsToldAsResult(percentage, paper.Claims)
            select (string[])
                [
                    json.KindOf(claim).Name.Replace('_', ' '),
                    claim.Text,
                    Describe(claim) ?? DescribeFields(paper, claim),
                    claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
                ]
        );
    }

    // A person reads a number once: a percentage that is a result is a row of that alone.
    private static bool IsToldAsResult(PercentageClaim percentage, ClaimSet claims) =>
        claims.Results.Any(result => result.Span.Overlaps(percentage.Span));

    public void Flush() => text.Flush();

    public void Complete() => text.Flush();

    public void Dispose() => text.Dispose();

    private static string? Describe(Claim claim) =>
        claim switch
        {
            NameClaim name => Named(name),
            PercentageClaim percentage => $"{Bounded(percentage.Bound)}{Range(percentage.Value, percentage.High)} "
                + $"{(percentage.Unit == PercentageUnit.Points ? "points" : "%")}, {Name(percentage.Role)}",
            ModelSizeClaim size =>
                $"{Bounded(size.Bound)}{Short(size.Parameters)}{(size.High is { } high ? $" to {Short(high)}" : "")} parameters"
                    + $"{(size.Scope == ModelSizeScope.Total ? "" : $", {Name(size.Scope)}")}{Of(size.Model)}",
            CodeUrlClaim url => $"{Name(url.Artifact)} at {url.Host}",
            DatasetSizeClaim size => $"{Bounded(size.Bound)}{Range(size.Value, size.High)} {size.Unit}{Of(size.Of)}",
            ResultClaim result => Result(result),
            _ => null,
        };

    private string DescribeFields(ExtractedPaper paper, Claim claim) =>
        string.Join(
            ", ",
            from cell in table.Columns.Zip(table.RowsOf(paper with { Claims = [claim] }).Single())
            where cell.First.Kinds.Contains(json.KindOf(claim).Name)
            let text = CellText.Of(cell.Second)
            where text.Length > 0
            select $"{cell.First.Name.Replace('_', ' ')} {text}"
        );

    private static string Result(ResultClaim result)
    {
        string? unit = result.Unit?.Name switch
        {
            "percent" => "%",
            "ratio" => "times",
            var written => written,
        };
        StringBuilder says = new($"{Range(result.Value, result.High)} {unit}".TrimEnd());
        says.Append(
            $", {Name(result.Kind)}{(result.Improvement switch { true => " for the better", false => " for the worse", null => "" })}"
        );
        says.Append(result.Metric is null ? "" : $", {result.Metric}");
        says.Append(result.Data.Count == 0 ? "" : $", on {string.Join(" and ", result.Data)}");
        says.Append(result.Task is null ? "" : $", for {result.Task}");
        says.Append(result.Conditions.Count == 0 ? "" : $", {string.Join(", ", result.Conditions)}");
        says.Append(result.Method is null ? "" : $", by {result.Method}");
        says.Append(result.Baseline is null ? "" : $", against {result.Baseline}");
        return says.ToString();
    }

    private static string Named(NameClaim name) => name.CanonicalId is { } id ? $"{name.Name}, known as {id}" : name.Name;

    private static string Of(string? name) => name is null ? "" : $" of {name}";

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();

    private static string Bounded(Bound bound) =>
        bound switch
        {
            Bound.Approximate => "about ",
            Bound.AtLeast => "at least ",
            Bound.AtMost => "at most ",
            _ => "",
        };

    // "7B", "1.76T", "350M": four digits say what a model is called by.
    private static string Short(long parameters)
    {
        (decimal scale, string unit) = parameters switch
        {
            >= 1_000_000_000_000 => (1e12m, "T"),
            >= 1_000_000_000 => (1e9m, "B"),
            >= 1_000_000 => (1e6m, "M"),
            >= 1_000 => (1e3m, "K"),
            _ => (1m, ""),
        };
        decimal scaled = parameters / scale;
        int decimals = scaled switch
        {
            >= 100 => 1,
            >= 10 => 2,
            _ => 3,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(scaled, decimals):0.###}{unit}");
    }

    private static string Range(decimal low, decimal? high) =>
        string.Create(CultureInfo.InvariantCulture, $"{low:#,0.##########}")
        + (high is null ? "" : string.Create(CultureInfo.InvariantCulture, $" to {high:#,0.##########}"));
}
