using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Cuts sentences into noun chunks: what lies between prepositions, verbs, numbers and signs.</summary>
/// <remarks>No grammar: a list of the words that bound chunks, and the form of what stands between them.</remarks>
internal sealed class Chunker(
    AbstractText text,
    WordUses words,
    MetricLexicon lexicon,
    NumberPlaces numbers,
    PooledArray<NameClaim?> names,
    List<Chunk> chunks
)
{
    private const int LongestBack = 3;

    // Where the chunks of the sentence begin.
    private int firstOfSentence;

    private Span<Chunk> OfSentence => CollectionsMarshal.AsSpan(chunks)[firstOfSentence..];

    /// <summary>Reads the chunks of the tokens [<paramref name="first"/>, <paramref name="end"/>), which are one sentence, and adds them to the list.</summary>
    public void Read(int sentence, int first, int end)
    {
        firstOfSentence = chunks.Count;
        Chunk chunk = default;
        bool open = false;
        Boundary before = Boundary.Edge;
        int depth = 0;
        for (int i = first; i < end; i++)
        {
            // "the previous state of the art"
            if (
                open
                && text.IsWord(i - 1, "state")
                && text.IsWord(i, "of")
                && text.IsWord(i + 1, "the")
                && text.IsWord(i + 2, "art")
                && i + 2 < end
            )
            {
                i += 2;
                continue;
            }

            Boundary boundary = BoundaryAt(i, open, before, end);
            if (boundary == Boundary.Open && open && IsAcronymWithin(i, end))
            {
                i += 2;
                continue;
            }

            if (boundary != Boundary.None)
            {
                Close(ref open, ref chunk, i, boundary);
                depth = Math.Max(
                    0,
                    depth
                        + (
                            boundary == Boundary.Open ? 1
                            : boundary == Boundary.Close ? -1
                            : 0
                        )
                );
                before = Step(i, before, boundary);
                continue;
            }

            if (
                !open
                && text.Is(i, TokenKind.Word)
                && names[i] is null
                && words.IsAdjective(i)
                && !(words.Is(i, WordClass.KeptBeforeMetric) && IsMetricAfter(i, end))
            )
            {
                continue;
            }

            if (!open)
            {
                chunk = new Chunk
                {
                    First = i,
                    Sentence = sentence,
                    Left = before,
                    Determiner = DeterminerBefore(i),
                    Depth = depth,
                };
                open = true;
            }

            if (names[i] is { } name)
            {
                chunk.Name ??= name;
                i = Math.Max(i, Math.Min(end, text.TokenAt(name.Span.End - 1) + 1) - 1);
            }

            before = Boundary.Edge;
        }

        Close(ref open, ref chunk, end, Boundary.Edge);
        Unwrap();
        Group();
    }

    // "Correct Localization (CorLoc) performance": the chunk goes on after its acronym.
    private bool IsAcronymWithin(int index, int end) =>
        index + 3 < end
        && text.Is(index + 2, TokenKind.Close)
        && text.Is(index + 1, TokenKind.Word)
        && text.HasCapital(index + 1)
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
                return
                    inChunk
                    || (index + 1 < end && (text.Is(index + 1, TokenKind.Word) || text.IsGlued(index + 1)) && numbers.At(index + 1) < 0)
                    ? Boundary.None
                    : Boundary.Number;
            case TokenKind.Hyphen or TokenKind.Slash or TokenKind.Plus or TokenKind.Caret or TokenKind.Symbol:
                return inChunk
                    && text.IsGlued(index)
                    && index + 1 < end
                    && text.IsGlued(index + 1)
                    && numbers.At(index + 1) < 0
                    && text.KindAt(index + 1)
                        is TokenKind.Word
                            or TokenKind.Number
                            or TokenKind.Symbol
                            or TokenKind.Hyphen
                            or TokenKind.Plus
                        ? Boundary.None
                    : inChunk && text.Is(index, TokenKind.Plus) && text.IsGlued(index) ? Boundary.None
                    : text.Is(index, TokenKind.Symbol)
                    && !inChunk
                    && index + 1 < end
                    && text.IsGlued(index + 1)
                    && text.Word(index).StartsWith("\\")
                        ? Boundary.None
                    : Boundary.Edge;
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
            if (lexicon.Match(text, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    private void Close(ref bool open, ref Chunk chunk, int end, Boundary right)
    {
        if (!open)
        {
            return;
        }

        open = false;
        if (IsIdiom(in chunk, end))
        {
            return;
        }

        chunk.End = end;
        chunk.CoreEnd = end;
        chunk.Right = right;
        while (chunk.CoreEnd > chunk.First && words.NounOf(chunk.CoreEnd - 1) == Noun.Change)
        {
            chunk.CoreEnd--;
        }

        // "a 16.8% average improvement": nothing is left that could be measured.
        bool measured = false;
        for (int i = chunk.First; i < chunk.CoreEnd; i++)
        {
            measured |= !words.Is(i, WordClass.Average);
        }

        chunk.CoreEnd = measured ? chunk.CoreEnd : chunk.First;
        ReadMetric(ref chunk);
        chunk.IsVague = chunk.CoreEnd > chunk.First && words.Is(chunk.CoreEnd - 1, WordClass.Vague);
        chunk.Noun = chunk.EndsInChange ? Noun.Change : words.NounOf(end - 1);
        for (int i = chunk.First; i < end && !chunk.HasCapital; i++)
        {
            chunk.HasCapital =
                text.HasCapital(i)
                && (
                    i > 0 && text.Tokens[i].Start > text.SentenceAt(text.Tokens[i].Start).Start
                    || text.Word(i).IndexOfAnyInRange('A', 'Z') > 0
                    || text.Is(i + 1, TokenKind.Hyphen)
                );
        }

        chunk.IsCost = words.Is(chunk.CoreEnd > chunk.First ? chunk.CoreEnd - 1 : end - 1, WordClass.Cost);
        for (int i = chunk.First; i < end && !chunk.IsModel; i++)
        {
            chunk.IsModel = words.Is(i, WordClass.Model);
        }

        chunks.Add(chunk);
    }

    // "in fact", "on average", "in this http URL"
    private bool IsIdiom(in Chunk chunk, int end)
    {
        if (
            chunk.Name is not null
            || !(chunk.Left is Boundary.In or Boundary.On or Boundary.For or Boundary.By or Boundary.To or Boundary.OtherPreposition)
        )
        {
            return false;
        }

        for (int i = chunk.First; i < end; i++)
        {
            if (!words.Is(i, WordClass.Idiom))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadMetric(ref Chunk chunk)
    {
        for (int i = chunk.First; i < chunk.CoreEnd; i++)
        {
            if (text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out Metric? metric) is var end && metric is not null)
            {
                Note(ref chunk, end, metric);
                i = end - 1;
            }
        }

        if (chunk.MetricLevel == 0 && chunk.CoreEnd > chunk.First && words.NounOf(chunk.CoreEnd - 1) == Noun.Measure)
        {
            chunk.MetricLevel = 1;
        }
    }

    private static void Note(ref Chunk chunk, int end, Metric metric)
    {
        byte level = (byte)(end >= chunk.CoreEnd ? 3 : 2);
        if (level >= chunk.MetricLevel)
        {
            chunk.MetricLevel = level;
            chunk.Metric = metric;
        }
    }

    // "on a suite of benchmarks": what stands before the suite stands before the benchmarks.
    private void Unwrap()
    {
        Span<Chunk> read = OfSentence;
        for (int i = 1; i < read.Length; i++)
        {
            ref readonly Chunk outer = ref read[i - 1];
            if (read[i].Left == Boundary.Of && text.IsWord(outer.End, "of") && words.Is(outer.End - 1, WordClass.Quantifier))
            {
                read[i].Left = outer.Left;
            }
        }
    }

    // "on A, B and C": commas and conjunctions alone stand between the members.
    private void Group()
    {
        Span<Chunk> read = OfSentence;
        int first = 0;
        for (int i = 0; i < read.Length; i++)
        {
            bool joins =
                i > 0
                && read[i].Depth == read[i - 1].Depth
                && IsJoined(read[i - 1].End, read[i].First)
                && !(read[i].Right.IsVerb() && read[i].Left == Boundary.Comma);
            if (!joins)
            {
                Finish(read, first, i);
                first = i;
            }
        }

        Finish(read, first, read.Length);
        Continue(read);
    }

    // "outperforms A by 3x, B by 2x", "reduces A by 40% and B by 20%": what governs the first governs the others.
    private static void Continue(Span<Chunk> read)
    {
        int governed = -1;
        for (int i = 0; i < read.Length; i++)
        {
            ref Chunk chunk = ref read[i];
            if (!(chunk.Right is Boundary.By or Boundary.From))
            {
                continue;
            }

            if (governed >= 0 && chunk.Right == read[governed].Right && chunk.GroupLeft is Boundary.Comma or Boundary.And)
            {
                chunk.GroupLeft = read[governed].GroupLeft;
            }

            governed = i;
        }
    }

    private void Finish(Span<Chunk> read, int first, int end)
    {
        if (first == end)
        {
            return;
        }

        // "outperforms leading models including A and B", "three datasets: A, B and C"
        Boundary left = read[first].Left;
        bool listed =
            left is Boundary.SuchAs or Boundary.Colon
            || (left == Boundary.Open && first > 0 && read[first - 1].Noun == Noun.Data && read[first].Name is not null);
        left =
            listed && first > 0 && read[first - 1].Right is Boundary.SuchAs or Boundary.Colon or Boundary.Comma or Boundary.Open
                ? read[first - 1].GroupLeft
                : left;
        for (int i = first; i < end; i++)
        {
            read[i].GroupFirst = firstOfSentence + first;
            read[i].GroupSize = end - first;
            read[i].GroupLeft = left;
        }
    }

    private bool IsJoined(int end, int next)
    {
        if (next - end > LongestBack)
        {
            return false;
        }

        bool joined = false;
        for (int i = end; i < next; i++)
        {
            bool joins = text.Is(i, TokenKind.Comma) || text.IsWord(i, "and") || text.IsWord(i, "or") || text.Is(i, TokenKind.Symbol);
            if (!joins && !text.IsWord(i, "the") && !text.IsWord(i, "a") && !text.IsWord(i, "our"))
            {
                return false;
            }

            joined |= joins;
        }

        return joined;
    }
}
