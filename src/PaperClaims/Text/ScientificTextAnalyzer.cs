using System.Buffers;

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
        Token[] tokens = Tokenize(source);
        return AbstractText.Of(source, tokens, tokens.Length, SentenceSplitter.Split(source, tokens), isPooled: false);
    }

    /// <summary>Like <see cref="Analyze"/>, in pooled memory that <see cref="AbstractText.UsePools"/> gives back.</summary>
    internal static AbstractText AnalyzeInPool(string source)
    {
        using ScratchList<Token> scratch = ScratchList<Token>.Rent();
        Tokenizer.Tokenize(source, scratch.Items);
        int count = scratch.Items.Count;
        Token[] tokens = ArrayPool<Token>.Shared.Rent(count);
        scratch.Items.CopyTo(tokens);
        return AbstractText.Of(source, tokens, count, SentenceSplitter.Split(source, tokens.AsSpan(0, count)), isPooled: true);
    }

    internal static Token[] Tokenize(string source)
    {
        using ScratchList<Token> scratch = ScratchList<Token>.Rent();
        Tokenizer.Tokenize(source, scratch.Items);
        return [.. scratch.Items];
    }
}
