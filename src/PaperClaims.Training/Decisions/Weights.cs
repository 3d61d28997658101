using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>The weights of a model while it is fitted.</summary>
internal sealed class Weights(string[] labels, IEnumerable<string> features, double minKept)
{
    private readonly Dictionary<string, double[]> weights = features.ToDictionary(
        feature => feature,
        _ => new double[labels.Length],
        StringComparer.Ordinal
    );

    public IEnumerable<string> Features => weights.Keys;

    public int Count => Kept().Count();

    public bool TryGet(string feature, [NotNullWhen(true)] out double[]? weight) => weights.TryGetValue(feature, out weight);

    public double[] Probabilities(string[] example)
    {
        double[] scores = new double[labels.Length];
        foreach (string feature in example)
        {
            if (weights.TryGetValue(feature, out double[]? weight))
            {
                for (int i = 0; i < scores.Length; i++)
                {
                    scores[i] += weight[i];
                }
            }
        }

        double most = scores.Max();
        double[] exponentials = Array.ConvertAll(scores, score => Math.Exp(score - most));
        double sum = exponentials.Sum();
        return Array.ConvertAll(exponentials, value => value / sum);
    }

    public byte[] ToTable(ModelHeader header)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(writer, header);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    public LinearModel ToModel() => LinearModel.Read(ToTable(default), "weights");

    private void Write(TextWriter writer, ModelHeader header)
    {
        writer.WriteLine(header);
        writer.WriteLine($"#labels\t{string.Join('\t', labels)}");
        foreach ((string feature, double[] weight) in Kept().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(
                $"{feature}\t{string.Join('\t', weight.Select(value => value.ToString("0.##", CultureInfo.InvariantCulture)))}"
            );
        }
    }

    // Smaller weights change no decision and would only fill the table.
    private IEnumerable<KeyValuePair<string, double[]>> Kept() => weights.Where(pair => pair.Value.Max() - pair.Value.Min() >= minKept);
}
