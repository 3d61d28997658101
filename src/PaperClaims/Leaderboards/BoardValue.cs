namespace PaperClaims;

/// <summary>A value as a board compares it: shares in per cent, and quantities of one kind in one unit.</summary>
internal readonly record struct BoardValue(decimal Score, ResultUnit? Unit)
{
    private const decimal Whole = 100;

    /// <summary>The value of a result in a metric, null for one that is not known.</summary>
    public static BoardValue Of(ResultClaim result, Metric? metric)
    {
        (decimal value, ResultUnit? unit) = (result.Value, result.Unit == ResultUnit.Points ? null : result.Unit);
        if (metric?.Unit == ResultUnit.Percent || IsShare(metric))
        {
            return OfShare(value, unit, metric!);
        }

        if (unit is null)
        {
            // "a PSNR of 32.1" is in dB.
            unit = metric?.Unit;
        }
        else if (unit == ResultUnit.Percent && metric is { Highest: Whole })
        {
            unit = null;
        }

        if (unit is null && metric is { Lowest: 0, Highest: Whole } && value is > 0 and < 1)
        {
            // 0.284 BLEU.
            return new BoardValue(Shift(value), null);
        }

        return unit is null || UnitFamily.Of(unit.Value) is not { } family
            ? new BoardValue(value, unit)
            : Convert(
                value,
                family,
                (metric?.Unit is { } own ? UnitFamily.Of(own) : null) is { } usual && usual.Base == family.Base ? usual : null
            );
    }

    /// <summary>Whether the metric can have the value.</summary>
    public bool IsPossible(Metric? metric)
    {
        decimal scale = Unit == ResultUnit.Percent && metric is { Highest: null or <= 1 } ? Whole : 1;
        return metric is null
            ? Unit != ResultUnit.Percent || Score is >= 0 and <= Whole
            : !(Score < metric.Lowest * scale) && !(Score > metric.Highest * scale);
    }

    // Structural similarity and the like are written as fractions: 91% of it are 0.91.
    private static bool IsShare(Metric? metric) => metric is { Lowest: 0, Highest: 1 };

    private static BoardValue OfShare(decimal value, ResultUnit? unit, Metric metric)
    {
        bool inPercent = metric.Unit == ResultUnit.Percent;
        return unit is null && inPercent ? new BoardValue(value is >= -1 and <= 1 ? Shift(value) : value, ResultUnit.Percent)
            : unit == ResultUnit.Percent && !inPercent ? new BoardValue(value / Whole, null)
            : new BoardValue(value, unit);
    }

    private static BoardValue Convert(decimal value, UnitFamily family, UnitFamily? usual)
    {
        decimal factor = usual is { } target ? family.Factor / target.Factor : family.Factor;
        return new BoardValue(factor == 1 ? value : WithoutZeros(value * factor), new ResultUnit(usual?.Unit ?? family.Base));
    }

    // 0.833 is 83.3, not 83.300.
    private static decimal Shift(decimal value) => decimal.Round(value * Whole, Math.Max(0, value.Scale - 2));

    private static decimal WithoutZeros(decimal value) => value / 1.000000000000000000000000000000m;
}
