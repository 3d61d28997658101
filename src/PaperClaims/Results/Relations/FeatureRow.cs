namespace PaperClaims;

/// <summary>Writes the features of one decision, one number after another.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> values = values;

    public int Count { get; private set; }

    public void Add(float value) => values[Count++] = value;

    public void Add(bool value) => values[Count++] = value ? 1 : 0;

    /// <summary>One column for each of <paramref name="of"/> values, 1 in that of <paramref name="value"/>.</summary>
    public void AddOneOf(int value, int of)
    {
        values.Slice(Count, of).Clear();
        values[Count + value] = 1;
        Count += of;
    }
}
