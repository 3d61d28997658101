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
/// <param name="chosen">What was chosen of each number.</param>
/// <param name="values">Room for a row, zeros at first.</param>
internal ref struct ConfidenceRow(ResultAnalysis analysis, Relations[] relations, ChosenParts[] chosen, Span<float> values)
{
    private const int ChoicesAt = (int)NumberFeature.Count + (RelationModel.PartCount * (int)PromiseFeature.Count);
    private const int SurveyAt = ChoicesAt + (RelationModel.PartCount * (int)ChoiceFeature.Count);
    public const int Width = SurveyAt + (int)SurveyFeature.Count;

    // Results farther away say little of each other.
    private const int Reach = 8;

    private readonly Span<float> values = values;
    private readonly NilRow numbers = new(analysis, relations, values);
    private readonly int namedData = CountNamedData(analysis);

    public ReadOnlySpan<float> Of(int number)
    {
        numbers.WriteNumber(number);
        WriteSurvey(number, new(values[SurveyAt..]));
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            FeatureRow<ChoiceFeature> row = new(values[(ChoicesAt + ((int)part * (int)ChoiceFeature.Count))..]);
            int best = chosen[number].Best(part);
            row.Set(ChoiceFeature.Nil, relations[number].Nil(part));
            row.Set(ChoiceFeature.Probability, (float)chosen[number].Probability(part));
            row.Set(ChoiceFeature.IsNil, best < 0);
            row.Set(ChoiceFeature.IsCertain, relations[number].IsCertain(part));
            row.Set(ChoiceFeature.IsMeant, best >= 0 && relations[number].IsMeant(best, part));
            row.Set(ChoiceFeature.SentencesBack, best < 0 ? -1 : relations[number].Candidates[best].SentencesBack);
            row.Set(ChoiceFeature.Rank, best < 0 ? -1 : relations[number].Rank(best, part));
            row.Set(ChoiceFeature.Size, part == ResultPart.Data ? chosen[number].Data.Count : chosen[number].Conditions.Count);
            row.Set(ChoiceFeature.WordScore, best < 0 ? 0 : relations[number].WordScores(best)[part]);
            WriteChunk(number, best, row);
            WriteNeighbors(number, part, row);
        }

        return values[..Width];
    }

    private readonly void WriteSurvey(int number, FeatureRow<SurveyFeature> row)
    {
        SentenceRange sentence = analysis.SentenceOf(number);
        row.Set(SurveyFeature.TokensInSentence, sentence.End - sentence.First);
        row.Set(SurveyFeature.ChunksInSentence, sentence.EndChunk - sentence.FirstChunk);
        row.Set(SurveyFeature.NumbersInAbstract, relations.Length);
        row.Set(SurveyFeature.SentencesInAbstract, analysis.Sentences.Length);
        row.Set(SurveyFeature.PlaceInAbstract, number);
        row.Set(SurveyFeature.HasOwnMethod, analysis.OwnMethod is not null);
        row.Set(SurveyFeature.HasOwnResource, analysis.OwnResource is not null);
        row.Set(SurveyFeature.MaxMentions, analysis.MaxMentions);
        row.Set(SurveyFeature.NamedDataInAbstract, namedData);
    }

    private readonly void WriteChunk(int number, int best, FeatureRow<ChoiceFeature> row)
    {
        Chunk chunk = best < 0 ? default : analysis.Chunks[relations[number].Candidates[best].Chunk];
        row.Set(ChoiceFeature.Distance, best < 0 ? 0 : chunk.First - analysis.Numbers[number].First);
        row.Set(ChoiceFeature.GroupLeft, (int)chunk.GroupLeft);
        row.Set(ChoiceFeature.Noun, (int)chunk.Noun);
        row.Set(ChoiceFeature.Length, chunk.End - chunk.First);
        row.Set(ChoiceFeature.HasCapital, chunk.HasCapital);
        row.Set(ChoiceFeature.IsModel, chunk.IsModel);
        row.Set(ChoiceFeature.IsVague, chunk.IsVague);
        row.Set(ChoiceFeature.MetricLevel, chunk.MetricLevel);
        row.Set(ChoiceFeature.MethodRank, chunk.MethodRank);
        row.Set(ChoiceFeature.NameConfidence, (chunk.Name as NameClaim)?.Confidence ?? 0);
        row.Set(ChoiceFeature.Mentions, chunk.Mentions);
        row.Set(ChoiceFeature.IsMostMentioned, chunk.Name is not null && chunk.Mentions == analysis.MaxMentions);
        row.Set(ChoiceFeature.IsIntroduced, chunk.IsIntroduced);
    }

    private readonly void WriteNeighbors(int number, ResultPart part, FeatureRow<ChoiceFeature> row)
    {
        SentenceRange sentence = analysis.SentenceOf(number);
        TextSpan? own = chosen[number].SpanOf(part);
        (int same, int other, int nearby) = (0, 0, 0);
        for (int i = Math.Max(0, number - Reach); i <= Math.Min(chosen.Length - 1, number + Reach); i++)
        {
            if (i == number)
            {
                continue;
            }

            bool isSame = chosen[i].SpanOf(part) == own;
            bool isInSentence = i >= sentence.FirstNumber && i < sentence.EndNumber;
            same += isSame && isInSentence ? 1 : 0;
            other += !isSame && isInSentence ? 1 : 0;
            nearby += isSame ? 1 : 0;
        }

        row.Set(ChoiceFeature.SameInSentence, same);
        row.Set(ChoiceFeature.OtherInSentence, other);
        row.Set(ChoiceFeature.SameNearby, nearby);
    }

    private static int CountNamedData(ResultAnalysis analysis)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (ref readonly Chunk chunk in analysis.Chunks)
        {
            if (chunk.Name is { } name)
            {
                names.Add(name.Name);
            }
        }

        return names.Count;
    }
}
