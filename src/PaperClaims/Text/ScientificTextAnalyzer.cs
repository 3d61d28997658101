namespace PaperClaims.Text;

/// <summary>The built-in analyser, made for scientific English as arXiv and publishers write it, TeX included.</summary>
public sealed class ScientificTextAnalyzer : ITextAnalyzer
{
    /// <summary>The one instance; it has no state.</summary>
    public static ScientificTextAnalyzer Instance { get; } = new();

    private ScientificTextAnalyzer() { }

    /// <inheritdoc />
    public AbstractText Analyze(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using ScratchList<Token> scratch = ScratchList<Token>.Rent();
        Tokenizer.Tokenize(source, scratch.Items);
        Token[] tokens = [.. scratch.Items];
        return AbstractText.Of(source, tokens, SentenceSplitter.Split(source, tokens));
    }
}
