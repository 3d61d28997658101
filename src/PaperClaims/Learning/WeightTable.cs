using System.Text;

namespace PaperClaims.Learning;

/// <summary>The weights of a <see cref="LinearModel"/> as they stand in its table.</summary>
/// <param name="Header">What the table says of itself.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Features">The hash of each feature.</param>
/// <param name="Weights">The weights of each feature, one for each label, one feature behind the other.</param>
internal sealed record WeightTable(ModelHeader Header, string[] Labels, ulong[] Features, float[] Weights)
{
    // Weights are written in hundredths; more digits than these are none that training writes.
    private const int Hundred = 100;
    private const int MaxHundredths = 1 << 24;

    /// <summary>Reads a table; <paramref name="name"/> is what errors call it.</summary>
    /// <exception cref="InvalidDataException">It is not of this form, or has more labels than <paramref name="maxLabels"/>.</exception>
    public static WeightTable Read(ReadOnlySpan<byte> table, string name, int maxLabels)
    {
        ModelHeader header = ModelHeader.Parse(Encoding.UTF8.GetString(NextLine(ref table)), name);
        string[] labels = Encoding.UTF8.GetString(NextLine(ref table)).Split('\t') is ["#labels", .. string[] { Length: > 0 } names]
            ? names
            : [];
        if (labels.Length is 0 || labels.Length > maxLabels)
        {
            throw new InvalidDataException($"{name}: the second line must be #labels and one to {maxLabels} labels.");
        }

        int count = table.Count((byte)'\n') + (table.IsEmpty || table[^1] == '\n' ? 0 : 1);
        ulong[] features = new ulong[count];
        float[] weights = new float[count * labels.Length];
        char[] characters = [];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> line = NextLine(ref table);
            ReadOnlySpan<byte> rest = line;
            ReadOnlySpan<byte> feature = NextField(ref rest);
            if (characters.Length < feature.Length)
            {
                characters = new char[2 * feature.Length];
            }

            features[i] = LinearModel.HashOf(characters.AsSpan(0, Encoding.UTF8.GetChars(feature, characters)));
            for (int label = 0; label < labels.Length; label++)
            {
                weights[(i * labels.Length) + label] =
                    HundredthsIn(NextField(ref rest)) is { } hundredths && rest.IsEmpty == (label == labels.Length - 1)
                        ? (float)hundredths / Hundred
                        : throw new InvalidDataException($"{name}: \"{Encoding.UTF8.GetString(line)}\" has not {labels.Length} weights.");
            }
        }

        return new WeightTable(header, labels, features, weights);
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest) => TakeBefore((byte)'\n', ref rest).TrimEnd((byte)'\r');

    private static ReadOnlySpan<byte> NextField(ref ReadOnlySpan<byte> rest) => TakeBefore((byte)'\t', ref rest);

    private static ReadOnlySpan<byte> TakeBefore(byte end, ref ReadOnlySpan<byte> rest)
    {
        int length = rest.IndexOf(end);
        ReadOnlySpan<byte> taken = length < 0 ? rest : rest[..length];
        rest = length < 0 ? [] : rest[(length + 1)..];
        return taken;
    }

    // "-0.12", "0.1", "3": at most two digits behind the point.
    private static int? HundredthsIn(ReadOnlySpan<byte> written)
    {
        bool isNegative = written is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? written[1..] : written;
        int point = digits.IndexOf((byte)'.');
        int decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (digits.IsEmpty || point == 0 || decimals > 2 || (point > 0 && decimals == 0))
        {
            return null;
        }

        int value = 0;
        foreach (byte digit in digits)
        {
            if (digit != '.')
            {
                value = (10 * value) + digit - '0';
            }

            if ((digit != '.' && !char.IsAsciiDigit((char)digit)) || value > MaxHundredths)
            {
                return null;
            }
        }

        value *= decimals switch
        {
            0 => Hundred,
            1 => 10,
            _ => 1,
        };
        return isNegative ? -value : value;
    }
}
