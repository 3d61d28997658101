using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Writes what is known of a chunk and of how it stands to a number: <see cref="CandidateFeature"/>.</summary>
internal static class ChunkFeatures
{
    private static readonly WordSet BaselineWords = new(
        """
        state sota previous existing prior baseline baselines strong strongest best vanilla standard other competing competitive
        original art conventional traditional second-best alternative alternatives competitors counterpart counterparts recent current
        naive human base zero-shot without full single random default
        """
    );

    public static void Write(ResultAnalysis analysis, int index, Candidate candidate, FeatureRow<CandidateFeature> row)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        WriteKind(analysis, chunk, row);
        row.Set(CandidateFeature.PlaceInGroup, candidate.Chunk - chunk.GroupFirst);
        row.Set(CandidateFeature.SentencesBack, candidate.SentencesBack);
        WriteMentions(analysis, chunk, row);
        PlacementFeatures.Write(analysis, index, candidate, row);
    }

    private static void WriteKind(ResultAnalysis analysis, in Chunk chunk, FeatureRow<CandidateFeature> row)
    {
        row.SetOneOf(CandidateFeature.Left, (int)chunk.Left, RelationSchema.Boundaries);
        row.SetOneOf(CandidateFeature.Right, (int)chunk.Right, RelationSchema.Boundaries);
        row.SetOneOf(CandidateFeature.GroupLeft, (int)chunk.GroupLeft, RelationSchema.Boundaries);
        row.SetOneOf(CandidateFeature.Determiner, (int)chunk.Determiner, RelationSchema.Determiners);
        row.SetOneOf(CandidateFeature.Noun, (int)chunk.Noun, RelationSchema.Nouns);
        row.Set(CandidateFeature.MetricLevel, chunk.MetricLevel);
        row.Set(CandidateFeature.IsVague, chunk.IsVague);
        row.Set(
            CandidateFeature.MetricDirection,
            (chunk.Metric as Metric)?.Better switch
            {
                MetricDirection.Higher => 1,
                MetricDirection.Lower => -1,
                _ => 0,
            }
        );
        row.Set(CandidateFeature.HasCapital, chunk.HasCapital);
        row.Set(CandidateFeature.IsModel, chunk.IsModel);
        row.Set(CandidateFeature.IsCost, chunk.IsCost);
        row.Set(CandidateFeature.MethodRank, chunk.MethodRank);
        row.Set(CandidateFeature.EndsInChange, chunk.EndsInChange);
        row.Set(CandidateFeature.CoreLength, chunk.CoreEnd - chunk.First);
        row.Set(CandidateFeature.Length, chunk.End - chunk.First);
        row.Set(CandidateFeature.Depth, chunk.Depth);
        row.Set(CandidateFeature.GroupSize, chunk.GroupSize);
        row.Set(CandidateFeature.HasBaselineWord, chunk.Holds(analysis.Text, BaselineWords));
        row.Set(CandidateFeature.HasOwnWord, OwnMethods.HasNoun(analysis.Text, chunk));
        row.Set(CandidateFeature.StartsWithNumber, analysis.Text.Is(chunk.First, TokenKind.Number));
    }

    private static void WriteMentions(ResultAnalysis analysis, in Chunk chunk, FeatureRow<CandidateFeature> row)
    {
        row.Set(
            CandidateFeature.NameKind,
            chunk.Name switch
            {
                DatasetClaim => 1,
                BenchmarkClaim => 2,
                _ => 0,
            }
        );
        row.Set(CandidateFeature.IsIntroduced, chunk.IsIntroduced);
        row.Set(CandidateFeature.IsInSentenceOfTest, analysis.Sentences[chunk.Sentence].TellsOfTest);
        row.Set(CandidateFeature.IsInTitle, chunk.IsInTitle);
        row.Set(CandidateFeature.Mentions, chunk.Mentions);
        row.Set(CandidateFeature.IsMostMentioned, chunk.Name is not null && chunk.Mentions == analysis.MaxMentions);
    }
}
