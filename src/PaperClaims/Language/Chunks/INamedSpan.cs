namespace PaperClaims;

/// <summary>What was found named in a text before its chunks are read.</summary>
internal interface INamedSpan
{
    string Name { get; }

    TextSpan Span { get; }
}
