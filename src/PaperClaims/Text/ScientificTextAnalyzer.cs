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
        return Analyze(source, inLentMemory: false);
    }

    /// <summary>Like <see cref="Analyze(string)"/>, in memory that <see cref="AbstractText.Release"/> gives back.</summary>
    internal static AbstractText AnalyzeInLentMemory(string source) => Analyze(source, inLentMemory: true);

    private static AbstractText Analyze(string source, bool inLentMemory)
    {
        List<Token> scratch = ScratchList<Token>.Take();
        Tokenizer.Tokenize(source, scratch);
        int count = scratch.Count;
        Token[] tokens = inLentMemory ? ArrayPool<Token>.Shared.Rent(count) : new Token[count];
        scratch.CopyTo(tokens);
        ScratchList<Token>.Return(scratch);
        return new AbstractText(source, tokens, count, SentenceSplitter.Split(source, tokens.AsSpan(0, count)), inLentMemory);
    }
}
