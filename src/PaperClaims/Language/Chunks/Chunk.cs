using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A noun chunk without its article: tokens [First, End). A value, as a text has many; take it by reference.</summary>
internal struct Chunk
{
    public int First { get; set; }

    public int End { get; set; }

    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>End of the chunk without its last noun of change: "accuracy" of "accuracy gain". First if nothing is left.</summary>
    public int CoreEnd { get; set; }

    public Boundary Left { get; set; }

    public Boundary Right { get; set; }

    public Determiner Determiner { get; set; }

    public Noun Noun { get; set; }

    /// <summary>Whether a noun of change ends it.</summary>
    public readonly bool EndsInChange => CoreEnd < End;

    /// <summary>How surely it names a metric: 1 a noun of measure ends it, 2 a known metric stands in it, 3 one ends it.</summary>
    public byte MetricLevel { get; set; }

    /// <summary>Whether it measures nothing in particular: performance, scores.</summary>
    public bool IsVague { get; set; }

    /// <summary>The known metric in it, null if there is none.</summary>
    public IKnownMetric? Metric { get; set; }

    /// <summary>The dataset or benchmark that was found named in it, null if there is none.</summary>
    public INamedSpan? Name { get; set; }

    public bool HasCapital { get; set; }

    /// <summary>Whether it names a model or what models run on.</summary>
    public bool IsModel { get; set; }

    /// <summary>Whether its last word tells of cost.</summary>
    public bool IsCost { get; set; }

    /// <summary>How surely the abstract gives its method this name; 0 if it does not.</summary>
    public byte MethodRank { get; set; }

    /// <summary>Whether the abstract introduces what it names as its own.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Whether the title holds its name.</summary>
    public bool IsInTitle { get; set; }

    /// <summary>How often the abstract names it.</summary>
    public int Mentions { get; set; }

    /// <summary>Brackets that are open where it stands.</summary>
    public int Depth { get; set; }

    /// <summary>Place of the first chunk of its coordination in the list of chunks, and the number of chunks in that.</summary>
    public int GroupFirst { get; set; }

    public int GroupSize { get; set; }

    /// <summary>What stands before the coordination.</summary>
    public Boundary GroupLeft { get; set; }

    /// <summary>Its words.</summary>
    public readonly ReadOnlySpan<char> QuoteIn(AbstractText text)
    {
        TextSpan span = text.SpanOf(First, End);
        return text.Source.AsSpan(span.Start, span.Length);
    }

    /// <summary>Whether one of its words is of the set.</summary>
    public readonly bool Holds(AbstractText text, WordSet words)
    {
        for (int i = First; i < End; i++)
        {
            if (words.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all its words are of the set.</summary>
    public readonly bool HoldsOnly(AbstractText text, WordSet words)
    {
        for (int i = First; i < End; i++)
        {
            if (!words.Contains(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of its words is of the class.</summary>
    public readonly bool Holds(AbstractText text, WordClass kind)
    {
        for (int i = First; i < End; i++)
        {
            if (WordTable.Is(text, i, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all its words are of the class.</summary>
    public readonly bool HoldsOnly(AbstractText text, WordClass kind)
    {
        for (int i = First; i < End; i++)
        {
            if (!WordTable.Is(text, i, kind))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What determines a noun chunk.</summary>
internal enum Determiner : byte
{
    None,
    Definite,
    Indefinite,
    Own,
    Demonstrative,
    Quantity,
}
