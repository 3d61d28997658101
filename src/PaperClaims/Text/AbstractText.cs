using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using PaperClaims.Learning;

namespace PaperClaims.Text;

/// <summary>An abstract as extractors see it: the original string, its tokens and its sentences.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AbstractText
{
    private const int ShownCharacters = 60;

    private readonly TextSpan[] sentences;
    private readonly int tokenCount;

    // Of a pool it has room at the end, and is null once the pool has it back.
    private Token[]? tokens;
    private bool isPooled;

    // Of a pool, with room at the end; null until it is asked for.
    private Spelling[]? spellings;

    private object? remembered;

    /// <summary>Puts an analysed text together.</summary>
    /// <param name="source">The text exactly as it was given.</param>
    /// <param name="tokens">The tokens, in text order and without overlap.</param>
    /// <param name="sentences">The sentences, in text order and without overlap.</param>
    /// <exception cref="ArgumentException">A token or sentence is empty, out of order or outside the text.</exception>
    public AbstractText(string source, IEnumerable<Token> tokens, IEnumerable<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(sentences);
        Source = source;
        HasTex = PrintedText.IsTex(source);
        this.tokens = [.. tokens];
        tokenCount = this.tokens.Length;
        this.sentences = [.. sentences];
        RequireOrder(this.tokens.Select(token => token.Span), nameof(tokens));
        RequireOrder(this.sentences, nameof(sentences));
    }

    private AbstractText(string source, Token[]? tokens, int tokenCount, TextSpan[] sentences, bool isPooled)
    {
        HasTex = PrintedText.IsTex(source);
        Source = source;
        this.tokens = tokens;
        this.tokenCount = tokenCount;
        this.sentences = sentences;
        this.isPooled = isPooled;
    }

    /// <summary>The text exactly as it was given.</summary>
    public string Source { get; }

    /// <summary>The paper's title, null if none was given: context for extractors, never a source of claims.</summary>
    public string? Title { get; private init; }

    /// <summary>The tokens, in text order.</summary>
    public ReadOnlySpan<Token> Tokens => (tokens ?? Tokenize()).AsSpan(0, tokenCount);

    /// <summary>The sentences, in text order; what stands between them is white space or markup.</summary>
    public ReadOnlySpan<TextSpan> Sentences => sentences;

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public string Quote(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>The characters of <paramref name="token"/>, without a copy.</summary>
    public ReadOnlySpan<char> Slice(Token token) => Source.AsSpan(token.Start, token.Length);

    /// <summary>
    /// The sentence that holds <paramref name="position"/>, or the nearest one before it; what stands before the first sentence counts
    /// to that one. The whole text if there are no sentences.
    /// </summary>
    public TextSpan SentenceAt(int position)
    {
        int found = LastStartingAtOrBefore<TextSpan>(sentences, position, static sentence => sentence.Start);
        return found >= 0 ? sentences[found] : new TextSpan(0, sentences.Length > 0 ? sentences[0].End : Source.Length);
    }

    /// <summary>Index of the first token that ends after <paramref name="position"/>; the token count if none does.</summary>
    public int TokenAt(int position)
    {
        int found = LastStartingAtOrBefore(Tokens, position, static token => token.Start);
        return found >= 0 && Tokens[found].End > position ? found : found + 1;
    }

    /// <summary>The number of tokens and sentences, and the beginning of the text: <c>9 tokens, 1 sentence: We reach 75.2%...</c></summary>
    public override string ToString() =>
        $"{tokenCount} {(tokenCount == 1 ? "token" : "tokens")}, {sentences.Length} {(sentences.Length == 1 ? "sentence" : "sentences")}: "
        + (Source.Length <= ShownCharacters ? Source : $"{Source.AsSpan(0, ShownCharacters)}...");

    /// <summary>Whether a sign of TeX stands anywhere: where none does, all is printed as it is written.</summary>
    internal bool HasTex { get; }

    /// <summary>The hash of the token, blind to case (<see cref="FeatureHash"/>); 0 outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong HashAt(int index) => (uint)index < (uint)tokenCount ? (spellings ?? Spell())[index].Hash : 0;

    /// <summary>How the token at <paramref name="index"/> is written; it must be in the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LetterCounts LettersAt(int index) => (spellings ?? Spell())[index].Letters;

    /// <summary>What a later room reads of the text, made for the first who asks and kept for the others.</summary>
    internal T Remember<T>(Func<AbstractText, T> read)
        where T : class
    {
        if (remembered is not T known)
        {
            remembered = known = read(this);
        }

        return known;
    }

    /// <summary>Lends the text pooled memory until the scope is disposed of; what is asked for later is read anew.</summary>
    internal PooledScope UsePools() => new(this);

    /// <summary>Puts a text together whose tokens and sentences are in order, which is not looked at.</summary>
    /// <param name="source">The text.</param>
    /// <param name="tokens">Its tokens, with room at the end if they are pooled.</param>
    /// <param name="tokenCount">How many they are.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="isPooled">Whether a <see cref="PooledScope"/> gives the tokens back to the shared pool.</param>
    internal static AbstractText Of(string source, Token[] tokens, int tokenCount, TextSpan[] sentences, bool isPooled) =>
        new(source, tokens, tokenCount, sentences, isPooled);

    /// <summary>The same text with a title beside it, and with its memory: this one is not used any more.</summary>
    internal AbstractText WithTitle(string? title) =>
        title is null ? this : new AbstractText(Source, tokens, tokenCount, sentences, isPooled) { Title = title };

    // Only the built-in analyser pools tokens, and it reads the same ones again.
    private Token[] Tokenize()
    {
        isPooled = false;
        return tokens = ScientificTextAnalyzer.Tokenize(Source);
    }

    private Spelling[] Spell()
    {
        ReadOnlySpan<Token> written = Tokens;
        Spelling[] made = ArrayPool<Spelling>.Shared.Rent(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            made[i] = Spelling.Of(HasTex ? this.Printed(i, i + 1) : Slice(written[i]));
        }

        spellings = made;
        return made;
    }

    /// <summary>Gives the pool its memory back when it is disposed of.</summary>
    internal readonly struct PooledScope(AbstractText text) : IDisposable
    {
        public void Dispose()
        {
            if (text.isPooled && Interlocked.Exchange(ref text.tokens, null) is { } tokens)
            {
                ArrayPool<Token>.Shared.Return(tokens);
            }

            if (Interlocked.Exchange(ref text.spellings, null) is { } read)
            {
                ArrayPool<Spelling>.Shared.Return(read);
            }
        }
    }

    private static int LastStartingAtOrBefore<T>(ReadOnlySpan<T> ordered, int position, Func<T, int> start)
    {
        int low = 0;
        int high = ordered.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (start(ordered[middle]) <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    private void RequireOrder(IEnumerable<TextSpan> spans, string name)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start < end || span.Length < 1 || span.End > Source.Length)
            {
                throw new ArgumentException($"The span [{span.Start}, {span.End}) is empty, out of order or outside the text.", name);
            }

            end = span.End;
        }
    }
}
