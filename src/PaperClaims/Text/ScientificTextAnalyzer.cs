using System.Buffers;
using System.Runtime.InteropServices;

namespace PaperClaims.Text;

/// <summary>The built-in analyser, made for scientific English as arXiv and publishers write it, TeX included.</summary>
public sealed class ScientificTextAnalyzer : ITextAnalyzer
{
    /// <summary>The one instance; it has no state.</summary>
    public static ScientificTextAnalyzer Instance { get; } = new();

    private ScientificTextAnalyzer()
    {
    }

    /// <inheritdoc />
    public AbstractText Analyze(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<Token> tokens = Tokenizer.Tokenize(source);
        return new AbstractText(source, [.. tokens], tokens.Count, Sentences(source, tokens), lent: false);
    }

    /// <summary>Like <see cref="Analyze"/>, in memory that <see cref="AbstractText.Release"/> gives back.</summary>
    internal static AbstractText AnalyzeInLentMemory(string source)
    {
        List<Token> tokens = Tokenizer.Tokenize(source);
        Token[] lent = ArrayPool<Token>.Shared.Rent(tokens.Count);
        tokens.CopyTo(lent);
        return new AbstractText(source, lent, tokens.Count, Sentences(source, tokens), lent: true);
    }

    private static TextSpan[] Sentences(string source, List<Token> tokens) => SentenceSplitter.Split(source, CollectionsMarshal.AsSpan(tokens));
}
