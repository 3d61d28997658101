using System.Globalization;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>The right reading of one number of a generated sentence.</summary>
internal sealed record ExpectedResult(
    decimal Value,
    ResultKind Kind,
    string? Metric,
    IReadOnlyList<string> Data,
    string? Method,
    string? Baseline,
    bool? Improvement
)
{
    private static readonly string[] Articles = ["THE ", "AN ", "A "];

    /// <summary>The parts in which two readers may differ, so that any reading of them is right.</summary>
    public IReadOnlyList<string> Unsettled { get; init; } = [];

    /// <summary>Names the parts that were read otherwise.</summary>
    public IEnumerable<string> WrongParts(ResultClaim read) => OtherParts(read).Except(Unsettled);

    private IEnumerable<string> OtherParts(ResultClaim read)
    {
        if (read.Kind != Kind)
        {
            yield return "kind";
        }

        if (!IsSame(read.Metric, Metric))
        {
            yield return "metric";
        }

        if (!read.Data.Select(Plain).ToHashSet().SetEquals(Data.Select(Plain)))
        {
            yield return "data";
        }

        if (!IsSame(read.Method, Method))
        {
            yield return "method";
        }

        if (!IsSame(read.Baseline, Baseline))
        {
            yield return "baseline";
        }

        if (read.Improvement != Improvement)
        {
            yield return "improvement";
        }
    }

    public override string ToString() =>
        Line(Value, Kind, Metric, Data, Method, Baseline, Improvement) + (Unsettled.Count == 0 ? "" : $" ({Unsettled[0]} does not count)");

    /// <summary>A result that was read, in the form of an expected one.</summary>
    public static string Line(ResultClaim read) =>
        Line(read.Value, read.Kind, read.Metric, read.Data, read.Method, read.Baseline, read.Improvement);

    private static string Line(
        decimal value,
        ResultKind kind,
        string? metric,
        IReadOnlyList<string> data,
        string? method,
        string? baseline,
        bool? improvement
    )
    {
        string[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"{value} {kind}"),
            $"metric={metric ?? "-"}",
            $"data={string.Join("+", data)}",
            $"method={method ?? "-"}",
            $"baseline={baseline ?? "-"}",
            $"better={improvement?.ToString() ?? "-"}",
        ];
        return $"[{string.Join(' ', parts)}]";
    }

    private static bool IsSame(string? read, string? expected) =>
        read is null ? expected is null : expected is not null && Plain(read) == Plain(expected);

    /// <summary>Case and a leading article make no difference.</summary>
    private static string Plain(string part)
    {
        string plain = part.Trim().ToUpperInvariant();
        string? article = Articles.FirstOrDefault(article => plain.StartsWith(article, StringComparison.Ordinal));
        return article is null ? plain : plain[article.Length..];
    }
}
