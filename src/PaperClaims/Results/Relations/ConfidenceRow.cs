using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Of what trees judge how probably it is right, given that the number is a result.</summary>
internal enum Judged
{
    Metric,
    Data,
    Baseline,
    Method,

    /// <summary>Metric, data and method, and of a change or ratio the baseline.</summary>
    Entry,

    /// <summary>How many they are.</summary>
    Count,
}

/// <summary>Writes the rows by which trees judge whether what was chosen is right.</summary>
/// <param name="analysis">The abstract.</param>
/// <param name="relations">The candidates of each number, with their probabilities.</param>
/// <param name="values">Room for a row, zeros at first.</param>
internal ref struct ConfidenceRow(ResultAnalysis analysis, Relations[] relations, Span<float> values)
{
    private const int ChoicesAt = (int)NumberFeature.Count + (RelationModel.PartCount * (int)PromiseFeature.Count);
    public const int Width = ChoicesAt + (RelationModel.PartCount * (int)ChoiceFeature.Count);

    private readonly Span<float> values = values;
    private readonly NilRow numbers = new(analysis, relations, values);

    public ReadOnlySpan<float> Of(int number, ChosenParts chosen)
    {
        numbers.WriteNumber(number);
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            FeatureRow<ChoiceFeature> row = new(values[(ChoicesAt + ((int)part * (int)ChoiceFeature.Count))..]);
            int best = chosen.Best(part);
            row.Set(ChoiceFeature.Nil, relations[number].Nil(part));
            row.Set(ChoiceFeature.Probability, (float)chosen.Probability(part));
            row.Set(ChoiceFeature.IsNil, best < 0);
            row.Set(ChoiceFeature.IsCertain, relations[number].IsCertain(part));
            row.Set(ChoiceFeature.IsMeant, best >= 0 && relations[number].IsMeant(best, part));
            row.Set(ChoiceFeature.SentencesBack, best < 0 ? -1 : relations[number].Candidates[best].SentencesBack);
            row.Set(ChoiceFeature.Rank, best < 0 ? -1 : relations[number].Rank(best, part));
            row.Set(ChoiceFeature.Size, part == ResultPart.Data ? chosen.Data.Count : chosen.Conditions.Count);
        }

        return values[..Width];
    }
}
