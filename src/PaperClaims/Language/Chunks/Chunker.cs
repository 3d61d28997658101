using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Cuts sentences into noun chunks: what lies between prepositions, verbs, numbers and signs.</summary>
/// <remarks>No grammar: a list of the words that bound chunks, and the form of what stands between them.</remarks>
internal sealed class Chunker(
    AbstractText text,
    WordUses words,
    IMetricReader metrics,
    NumberPlaces numbers,
    PooledArray<INamedSpan?> names,
    List<Chunk> chunks
)
{
    private const int LongestBack = 3;

    private readonly ChunkProperties properties = new(text, words, metrics);

    // Where the chunks of the sentence begin.
    private int firstOfSentence;

    // The chunk that is read, what stands before it or the next one, and how many brackets are open.
    private Chunk chunk;
    private bool isOpen;
    private Boundary before;
    private int depth;

    /// <summary>Reads the chunks of a sentence, the tokens [first, end), and adds them to the list.</summary>
    public void Read(int sentence, int first, int end)
    {
        firstOfSentence = chunks.Count;
        (isOpen, before, depth) = (false, Boundary.Edge, 0);
        for (int i = first; i < end; i++)
        {
            Boundary boundary = BoundaryAt(i, isOpen, before, end);
            if (isOpen && (IsStateOfTheArt(i, end) || (boundary == Boundary.Open && IsAcronymWithin(i, end))))
            {
                i += 2;
            }
            else if (boundary != Boundary.None)
            {
                Close(i, boundary);
                depth = DepthAfter(boundary, depth);
                before = Step(i, before, boundary);
            }
            else if (isOpen || !IsLeftOut(i, end))
            {
                i = Extend(i, end, sentence);
                before = Boundary.Edge;
            }
        }

        Close(end, Boundary.Edge);
        ChunkGroups.Read(text, words, CollectionsMarshal.AsSpan(chunks)[firstOfSentence..], firstOfSentence);
    }

    // Takes the token into the chunk, with the whole name if one begins there, and returns the last that was taken.
    private int Extend(int index, int end, int sentence)
    {
        if (!isOpen)
        {
            isOpen = true;
            chunk = new Chunk
            {
                First = index,
                Sentence = sentence,
                Left = before,
                Determiner = DeterminerBefore(index),
                Depth = depth,
            };
        }

        if (names[index] is not { } name)
        {
            return index;
        }

        chunk.Name ??= name;
        return Math.Max(index, Math.Min(end, text.TokenAt(name.Span.End - 1) + 1) - 1);
    }

    private void Close(int end, Boundary right)
    {
        if (isOpen && properties.TryRead(ref chunk, end, right))
        {
            chunks.Add(chunk);
        }

        isOpen = false;
    }

    private static int DepthAfter(Boundary boundary, int depth) =>
        boundary switch
        {
            Boundary.Open => depth + 1,
            Boundary.Close => Math.Max(0, depth - 1),
            _ => depth,
        };

    // "the previous state of the art": the chunk goes on over the preposition.
    private bool IsStateOfTheArt(int index, int end) =>
        index + 2 < end
        && text.IsWord(index - 1, "state")
        && text.IsWord(index, "of")
        && text.IsWord(index + 1, "the")
        && text.IsWord(index + 2, "art");

    // An adjective before a chunk that only says how much or which.
    private bool IsLeftOut(int index, int end) =>
        text.Is(index, TokenKind.Word)
        && names[index] is null
        && words.IsAdjective(index)
        && !(words.Is(index, WordClass.KeptBeforeMetric) && IsMetricAfter(index, end));

    // "Correct Localization (CorLoc) performance": the chunk goes on after its acronym.
    private bool IsAcronymWithin(int index, int end) =>
        index + 3 < end
        && Acronym.IsInBrackets(text, index + 1)
        && names[index + 1] is null
        && numbers.At(index + 1) < 0
        && text.Is(index + 3, TokenKind.Word)
        && names[index + 3] is null
        && BoundaryAt(index + 3, inChunk: true, Boundary.Edge, end) == Boundary.None;

    // A name that is claimed is part of its chunk whatever it holds ("Stanford ... of ...").
    private Boundary BoundaryAt(int index, bool inChunk, Boundary before, int end)
    {
        if (numbers.At(index) >= 0)
        {
            return Boundary.Number;
        }

        if (names[index] is not null)
        {
            return Boundary.None;
        }

        switch (text.KindAt(index))
        {
            case TokenKind.Word:
                return text.Word(index) is "s" && text.Is(index - 1, TokenKind.Quote)
                    ? Boundary.Edge
                    : words.BoundaryOf(index, inChunk, before);
            case TokenKind.Number:
                return inChunk || IsNumberOfChunk(index, end) ? Boundary.None : Boundary.Number;
            case TokenKind.Hyphen or TokenKind.Slash or TokenKind.Plus or TokenKind.Caret or TokenKind.Symbol:
                return IsSignOfChunk(index, inChunk, end) ? Boundary.None : Boundary.Edge;
            case TokenKind.Comma or TokenKind.Semicolon:
                return Boundary.Comma;
            case TokenKind.Open:
                return Boundary.Open;
            case TokenKind.Close:
                return Boundary.Close;
            case TokenKind.Equal:
                return Boundary.EqualSign;
            case TokenKind.Colon or TokenKind.Dash:
                return Boundary.Colon;
            case TokenKind.Percent:
                return Boundary.Number;
            default:
                return Boundary.Edge;
        }
    }

    private bool IsNumberOfChunk(int index, int end) =>
        index + 1 < end && (text.Is(index + 1, TokenKind.Word) || text.IsAdjacent(index + 1)) && numbers.At(index + 1) < 0;

    private bool IsSignOfChunk(int index, bool inChunk, int end)
    {
        bool joinsNext = index + 1 < end && text.IsAdjacent(index + 1);
        if (!inChunk)
        {
            return joinsNext && text.Is(index, TokenKind.Symbol) && text.Word(index).StartsWith("\\");
        }

        return text.IsAdjacent(index)
            && (
                text.Is(index, TokenKind.Plus)
                || (
                    joinsNext
                    && numbers.At(index + 1) < 0
                    && text.KindAt(index + 1)
                        is TokenKind.Word
                            or TokenKind.Number
                            or TokenKind.Symbol
                            or TokenKind.Hyphen
                            or TokenKind.Plus
                )
            );
    }

    // What stands before the next chunk: of several such words the one that says most.
    private Boundary Step(int index, Boundary before, Boundary boundary) =>
        boundary switch
        {
            Boundary.Article or Boundary.Adverb => before,
            Boundary.Edge when text.Is(index, TokenKind.Quote) || text.Is(index, TokenKind.Symbol) => before,
            Boundary.To or Boundary.With or Boundary.By when before == Boundary.Compared => Boundary.Compared,
            Boundary.To when text.IsWord(index - 1, "respect") => Boundary.Compared,
            Boundary.Of when IsTerms(index) => Boundary.Terms,
            Boundary.Of when before == Boundary.Than && text.IsWord(index - 1, "that") => Boundary.Than,
            Boundary.And when before == Boundary.Open => Boundary.Open,
            Boundary.Comma when before is Boundary.Colon or Boundary.SuchAs => before,
            _ => boundary,
        };

    private bool IsTerms(int index)
    {
        if (chunks.Count == firstOfSentence || !text.IsWord(index - 1, "terms"))
        {
            return false;
        }

        // "terms" was read as a chunk of its own.
        chunks.RemoveAt(chunks.Count - 1);
        return true;
    }

    private Determiner DeterminerBefore(int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - LongestBack; i--)
        {
            switch (text.Word(i))
            {
                case "the" or "The":
                    return Determiner.Definite;
                case "a" or "an" or "A" or "An":
                    return Determiner.Indefinite;
                case "our" or "Our" or "its" or "Its" or "their" or "Their":
                    return Determiner.Own;
                case "this" or "This" or "these" or "These" or "that" or "those":
                    return Determiner.Demonstrative;
                case "all" or "each" or "both" or "any" or "some" or "every" or "several" or "many" or "various" or "multiple" or "most":
                    return Determiner.Quantity;
            }

            if (!text.Is(i, TokenKind.Word))
            {
                break;
            }
        }

        return Determiner.None;
    }

    private bool IsMetricAfter(int index, int end)
    {
        for (int i = index + 1; i < end && i <= index + LongestBack && text.Is(i, TokenKind.Word); i++)
        {
            if (metrics.Match(text, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }
}
