using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What is known of each token where parts of results are looked for: what it does, its hash, the verb before it.</summary>
internal sealed class TokenAnalysis : IDisposable
{
    private const ulong OutsideHash = 1;
    private const ulong ResultHash = 2;
    private const ulong NumberHash = 3;

    private readonly int length;
    private readonly PooledArray<ulong> hashes;
    private readonly PooledArray<Boundary> boundaries;
    private readonly PooledArray<ulong> verbs;

    public TokenAnalysis(
        AbstractText text,
        WordUses words,
        NumberPlaces places,
        ReadOnlySpan<INamedSpan?> names,
        ReadOnlySpan<SentenceRange> sentences
    )
    {
        length = text.Tokens.Length;
        hashes = new(length);
        boundaries = new(length);
        verbs = new(length);
        for (int i = 0; i < length; i++)
        {
            bool isResult = places.At(i) >= 0;
            hashes[i] =
                isResult ? ResultHash
                : text.Is(i, TokenKind.Number) ? NumberHash
                : text.HashAt(i);
            boundaries[i] =
                isResult ? Boundary.Number
                : names[i] is not null ? Boundary.None
                : Read(text, words, i);
        }

        foreach (SentenceRange sentence in sentences)
        {
            FindVerbs(text, sentence);
        }
    }

    /// <summary>A hash of the token's word, the same for every number; another one for all that is outside the text.</summary>
    public ulong HashAt(int token) => (uint)token < (uint)length ? hashes[token] : OutsideHash;

    /// <summary>A hash of the last verb of the sentence before the token; 0 if there is none.</summary>
    public ulong VerbBefore(int token) => token > 0 && token <= length ? verbs[token - 1] : 0;

    public Boundary BoundaryAt(int token) => (uint)token < (uint)length ? boundaries[token] : Boundary.Edge;

    public void Dispose()
    {
        hashes.Dispose();
        boundaries.Dispose();
        verbs.Dispose();
    }

    private void FindVerbs(AbstractText text, SentenceRange sentence)
    {
        ulong verb = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            verb = boundaries[i].IsVerb() ? FeatureHash.Of(WordStem.Of(text.Word(i))) : verb;
            verbs[i] = verb;
        }
    }

    private static Boundary Read(AbstractText text, WordUses words, int index) =>
        text.KindAt(index) switch
        {
            TokenKind.Word => words.BoundaryOf(index, inChunk: false, Boundary.Edge),
            TokenKind.Comma or TokenKind.Semicolon => Boundary.Comma,
            TokenKind.Colon or TokenKind.Dash => Boundary.Colon,
            TokenKind.Open => Boundary.Open,
            TokenKind.Close => Boundary.Close,
            TokenKind.Equal => Boundary.EqualSign,
            _ => Boundary.None,
        };
}
