namespace PaperClaims.Learning;

/// <summary>Takes the features of one decision: to score them, or to write them down for training.</summary>
internal interface IFeatureSink
{
    /// <summary>Adds the feature <c>name:value</c>; upper and lower case are one.</summary>
    void Add(string name, ReadOnlySpan<char> value);
}
