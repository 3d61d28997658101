namespace PaperClaims.Learning;

/// <summary>Takes the features of one decision: to score them, or to write them down for training.</summary>
internal interface IFeatureSink
{
    /// <summary>Whether it reads the text of values; for one that does not, none is put together.</summary>
    static abstract bool ReadsText { get; }

    /// <summary>Adds the feature <c>name:value</c>; upper and lower case are one.</summary>
    void Add(FeatureName name, FeatureValue value);
}
