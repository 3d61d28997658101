using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Where the features of relations stand in a row.</summary>
internal static class RelationSchema
{
    public const int Units = (int)QuantityUnit.Measured + 1;
    public const int Kinds = (int)ResultKind.Ratio + 1;
    public const int Boundaries = (int)Boundary.Terms + 1;
    public const int Determiners = (int)Determiner.Quantity + 1;
    public const int Nouns = (int)Noun.Measure + 1;

    /// <summary>What counts as far, in tokens and chunks.</summary>
    public const int Far = 40;

    /// <summary>Each verb, and none.</summary>
    public const int Verbs = Boundary.Verb - Boundary.Outperform + 2;

    /// <summary>Columns of the number and a candidate.</summary>
    public const int CandidateWidth = (int)NumberFeature.Count + (int)CandidateFeature.Count;

    /// <summary>Columns of the rows for NIL.</summary>
    public const int NilWidth = NilRow.CandidateAt + (int)CandidateFeature.Count;

    /// <summary>A hash of the names of all features and where they stand.</summary>
    public static ulong Fingerprint { get; } =
        FeatureSchema.Combine(
            FeatureSchema.FingerprintOf<NumberFeature>(),
            FeatureSchema.FingerprintOf<CandidateFeature>(),
            FeatureSchema.FingerprintOf<PartFeature>(),
            FeatureSchema.FingerprintOf<PromiseFeature>(),
            FeatureSchema.FingerprintOf<LikeliestFeature>(),
            FeatureSchema.FingerprintOf<ChoiceFeature>(),
            FeatureSchema.FingerprintOf<SurveyFeature>(),
            FeatureSchema.FingerprintOf<RelationTemplate>()
        );
}
