using CsCheck;

namespace PaperClaims.Tests.Properties;

/// <summary>Whatever form a number is written in, the value that it was written from is read.</summary>
public sealed class QuantityProperties
{
    private const int Cases = 4_000;

    [Fact]
    public void A_count_reads_back() =>
        Gen.Select(QuantityForms.Count, QuantityForms.Wrapper)
            .Sample(
                (count, wrap) => SizesOf($"Heron has {wrap(count.Written)} parameters.") is [var only] && only == count.Value,
                iter: Cases
            );

    [Fact]
    public void Counts_of_a_list_read_back() =>
        Gen.Select(QuantityForms.Count, QuantityForms.Count, QuantityForms.Count)
            .Sample(
                (first, second, third) =>
                    SizesOf($"Herons have {first.Written} parameters, {second.Written} parameters and {third.Written} parameters.")
                        .SequenceEqual([first.Value, second.Value, third.Value]),
                iter: Cases
            );

    [Fact]
    public void A_share_reads_back() =>
        Gen.Select(
                QuantityForms.Share,
                QuantityForms.Wrapper,
                QuantityForms.OneOf("%", @"\%", " %", @"\,\%", " percent", "&#37;", @"\textpercent")
            )
            .Sample(
                (share, wrap, unit) => SharesOf($"It grew by {wrap(share.Written)}{unit} there.") is [var only] && Same(only, share),
                iter: Cases
            );

    [Fact]
    public void A_tolerance_is_never_the_value() =>
        Gen.Select(QuantityForms.OneDecimal, QuantityForms.Tolerance, Gen.Bool, QuantityForms.OneOf("%", @"\%", "$"))
            .Sample(
                (share, tolerance, dollars, unit) =>
                {
                    bool inMath = dollars || unit == "$";
                    string written = inMath
                        ? $"${share.Written}{tolerance}{(unit == "$" ? @"\%$" : "$" + unit)}"
                        : share.Written + tolerance + unit;
                    return SharesOf($"It reaches {written} accuracy.") is [var only] && Same(only, share);
                },
                iter: Cases
            );

    [Fact]
    public void Shares_of_a_list_share_their_unit() =>
        Gen.Select(
                QuantityForms.OneDecimal,
                QuantityForms.OneDecimal,
                QuantityForms.OneDecimal,
                QuantityForms.OneOf("%", @"\%", " percent")
            )
            .Sample(
                (first, second, third, unit) =>
                    SharesOf($"It gains by {first.Written}, {second.Written} and {third.Written}{unit} there.")
                        .SequenceEqual([first.Value, second.Value, third.Value]),
                iter: Cases
            );

    [Fact]
    public void Both_ends_of_a_range_read_back() =>
        Gen.Select(
                QuantityForms.OneDecimal,
                QuantityForms.OneDecimal,
                QuantityForms.OneOf("-", "--", "–", "&ndash;", "&#8211;", " to ", "% to ", "%-", @"\%--", "~"),
                QuantityForms.OneOf("%", @"\%")
            )
            .Where((first, second, _, _) => first.Value < second.Value)
            .Sample(
                (first, second, dash, unit) =>
                    ClaimPipeline.Default.Extract($"Gains of {first.Written}{dash}{second.Written}{unit} were seen.").Percentages.ToArray()
                        is [var only]
                    && only.Value == first.Value
                    && only.High == second.Value,
                iter: Cases
            );

    [Fact]
    public void White_space_changes_nothing() =>
        Gen.Select(QuantityForms.Count, QuantityForms.OneOf("  ", "\n", " \n ", "\t", "\u00A0", "~"))
            .Sample(
                (count, space) => SizesOf($"Heron has{space}{count.Written}{space}parameters.") is [var only] && only == count.Value,
                iter: Cases
            );

    private static decimal[] SizesOf(string text) =>
        [.. ClaimPipeline.Default.Extract(text).ModelSizes.Select(size => (decimal)size.Parameters)];

    private static decimal[] SharesOf(string text) => [.. ClaimPipeline.Default.Extract(text).Percentages.Select(share => share.Value)];

    private static bool Same(decimal read, (string Written, decimal Value) share) => Math.Abs(read - share.Value) < 0.001m;
}
