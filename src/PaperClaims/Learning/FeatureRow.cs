using System.Runtime.CompilerServices;

namespace PaperClaims.Learning;

/// <summary>The features of one decision of trees: each has the column that is its value, or begins there if it takes several.</summary>
/// <typeparam name="TFeature">An enumeration of integers.</typeparam>
/// <param name="values">As many zeros as there are columns.</param>
internal readonly ref struct FeatureRow<TFeature>(Span<float> values)
    where TFeature : struct, Enum
{
    private readonly Span<float> values = values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(TFeature feature, double value) => values[Unsafe.BitCast<TFeature, int>(feature)] = (float)value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(TFeature feature, bool value) => Set(feature, value ? 1 : 0);

    /// <summary>Of the <paramref name="of"/> columns of a feature, sets that of <paramref name="value"/> and clears the others.</summary>
    public void SetOneOf(TFeature first, int value, int of)
    {
        Span<float> columns = values.Slice(Unsafe.BitCast<TFeature, int>(first), of);
        columns.Clear();
        columns[value] = 1;
    }
}
