using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PaperClaims.Benchmarks;

/// <summary>The mean time of an operation divided by something.</summary>
internal sealed class RatioColumn : IColumn
{
    private readonly Func<Summary, BenchmarkCase, double?> divisor;

    /// <summary>The mean divided by a number that the benchmark gives.</summary>
    public RatioColumn(string name, string legend, Func<BenchmarkCase, double> divisor)
        : this(name, legend, (_, benchmark) => divisor(benchmark)) { }

    /// <summary>The mean divided by that of another method in the same run.</summary>
    public RatioColumn(string name, string legend, string reference)
        : this(
            name,
            legend,
            (summary, _) => Mean(summary, summary.BenchmarksCases.FirstOrDefault(one => one.Descriptor.WorkloadMethod.Name == reference))
        ) { }

    private RatioColumn(string name, string legend, Func<Summary, BenchmarkCase, double?> divisor) =>
        (ColumnName, Legend, this.divisor) = (name, legend, divisor);

    public string Id => $"{nameof(RatioColumn)}.{ColumnName}";

    public string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend { get; }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Mean(summary, benchmarkCase) / divisor(summary, benchmarkCase) is { } ratio
            ? ratio.ToString(
                ratio < 0.1 ? "0.0000"
                    : ratio < 10 ? "0.00"
                    : "0",
                CultureInfo.InvariantCulture
            )
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    private static double? Mean(Summary summary, BenchmarkCase? benchmarkCase) =>
        benchmarkCase is null ? null : summary[benchmarkCase]?.ResultStatistics?.Mean;
}
