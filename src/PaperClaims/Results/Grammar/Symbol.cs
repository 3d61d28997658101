using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A number, a chunk or a word between them: what a sentence is to its grammar.</summary>
/// <param name="Kind">Which of these it is.</param>
/// <param name="Index">Of a number or a chunk, its index in the abstract; else -1.</param>
/// <param name="Word">Of a word, what it does.</param>
/// <param name="Token">The token it starts on.</param>
internal readonly record struct Symbol(SymbolKind Kind, int Index, Boundary Word, int Token)
{
    public bool Is(Boundary word) => Kind == SymbolKind.Word && Word == word;

    public bool IsVerb => Kind == SymbolKind.Word && (Word.IsVerb() || Word == Boundary.Auxiliary);
}

/// <summary>What a symbol stands for.</summary>
internal enum SymbolKind : byte
{
    Word,
    Chunk,
    Number,
}

/// <summary>Reads a sentence as symbols; articles and adverbs say nothing.</summary>
internal static class SentenceSymbols
{
    // Other words of the kind ("notably", "moreover") only link a sentence to the one before.
    private static readonly WordSet Contrasts = new("while whereas whilst but although though yet");

    public static List<Symbol> Read(ResultAnalysis analysis, SentenceRange sentence)
    {
        List<Symbol> symbols = [];
        int chunk = sentence.FirstChunk;
        int number = sentence.FirstNumber;
        for (int token = sentence.First; token < sentence.End; )
        {
            while (number < sentence.EndNumber && analysis.Numbers[number].First < token)
            {
                number++;
            }

            while (chunk < sentence.EndChunk && analysis.Chunks[chunk].First < token)
            {
                chunk++;
            }

            if (number < sentence.EndNumber && analysis.Numbers[number].First == token)
            {
                symbols.Add(new Symbol(SymbolKind.Number, number, default, token));
                token = Math.Max(token + 1, analysis.Numbers[number].UnitEnd);
            }
            else if (chunk < sentence.EndChunk && analysis.Chunks[chunk].First == token)
            {
                AddVerb(analysis, symbols, chunk);
                symbols.Add(new Symbol(SymbolKind.Chunk, chunk, default, token));
                token = analysis.Chunks[chunk].End;
            }
            else
            {
                AddWord(analysis, symbols, token);
                token++;
            }
        }

        return symbols;
    }

    // "and scores an accuracy of": what the chunk follows is a verb, whatever the word looks like by itself.
    private static void AddVerb(ResultAnalysis analysis, List<Symbol> symbols, int chunk)
    {
        Boundary left = analysis.Chunks[chunk].Left;
        bool isGiven = symbols is [.., { Kind: SymbolKind.Word } last] && (last.Word == left || last.IsVerb);
        if (left is Boundary.Achieve or Boundary.Improve or Boundary.Reduce && !isGiven && symbols is [.., { Kind: SymbolKind.Word }])
        {
            symbols.Add(new Symbol(SymbolKind.Word, -1, left, analysis.Chunks[chunk].First - 1));
        }
    }

    private static void AddWord(ResultAnalysis analysis, List<Symbol> symbols, int token)
    {
        Boundary word = analysis.Tokens.BoundaryAt(token);

        // Right after a chunk its reading counts: there "scores" is a verb.
        if (symbols is [.., { Kind: SymbolKind.Chunk } last] && analysis.Chunks[last.Index] is { } chunk && chunk.End == token)
        {
            word = chunk.Right;
        }

        if (analysis.Text.IsWord(token, "vs") || analysis.Text.IsWord(token, "versus"))
        {
            word = Boundary.Against;
        }

        // "the proposed HeronNet" proposes nothing.
        bool isParticiple = word == Boundary.Propose && token > 0 && analysis.Tokens.BoundaryAt(token - 1) == Boundary.Article;
        bool isLink = word == Boundary.While && !Contrasts.Contains(analysis.Text, token);
        if (
            !isParticiple
            && !isLink
            && word is not (Boundary.None or Boundary.Article or Boundary.Adverb or Boundary.Edge or Boundary.Number)
        )
        {
            symbols.Add(new Symbol(SymbolKind.Word, -1, word, token));
        }
    }
}
