namespace PaperClaims.Training;

/// <summary>Compares what was fitted with what ships.</summary>
internal static class SameModel
{
    /// <summary>
    /// Whether the files are the same, or, as on another kind of machine, differ by one step of quantisation at most; says which.
    /// </summary>
    public static (bool IsSame, string Says) Compare(byte[] fitted, byte[] shipped)
    {
        if (fitted.AsSpan().SequenceEqual(shipped))
        {
            return (true, "the same");
        }

        if (fitted.Length != shipped.Length)
        {
            return (false, $"differs: {fitted.Length} bytes for {shipped.Length}");
        }

        int different = 0;
        int most = 0;
        for (int i = 0; i < fitted.Length; i++)
        {
            int step = Math.Abs(fitted[i] - shipped[i]);
            different += step > 0 ? 1 : 0;
            most = Math.Max(most, step);
        }

        return most <= 1
            ? (true, $"within one step of quantisation: {different} of {fitted.Length} bytes")
            : (false, $"differs in {different} of {fitted.Length} bytes");
    }
}
