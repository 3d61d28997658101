using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Cuts sentences into noun phrases: what lies between prepositions, verbs, numbers and signs.</summary>
/// <remarks>No grammar: a list of the words that bound phrases, and the form of what stands between them.</remarks>
internal sealed class PhraseReader(
    AbstractText text,
    PhraseWords words,
    MetricLexicon lexicon,
    NumberPlaces numbers,
    NameClaim?[] names,
    List<Phrase> phrases
)
{
    private const int LongestBack = 3;

    // Where the phrases of the sentence begin.
    private int firstOfSentence;

    private Span<Phrase> OfSentence => CollectionsMarshal.AsSpan(phrases)[firstOfSentence..];

    /// <summary>Reads the phrases of the tokens [<paramref name="first"/>, <paramref name="end"/>), which are one sentence, and adds them to the list.</summary>
    public void Read(int sentence, int first, int end)
    {
        firstOfSentence = phrases.Count;
        Phrase phrase = default;
        bool open = false;
        Cue before = Cue.Edge;
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

            Cue cue = CueAt(i, open, before, end);
            if (cue == Cue.Open && open && IsAcronymWithin(i, end))
            {
                i += 2;
                continue;
            }

            if (cue != Cue.None)
            {
                Close(ref open, ref phrase, i, cue);
                depth = Math.Max(
                    0,
                    depth
                        + (
                            cue == Cue.Open ? 1
                            : cue == Cue.Close ? -1
                            : 0
                        )
                );
                before = Step(i, before, cue);
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
                phrase = new Phrase
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
                phrase.Name ??= name;
                i = Math.Max(i, Math.Min(end, text.TokenAt(name.Span.End - 1) + 1) - 1);
            }

            before = Cue.Edge;
        }

        Close(ref open, ref phrase, end, Cue.Edge);
        Unwrap();
        Group();
    }

    // "Correct Localization (CorLoc) performance": the phrase goes on after its acronym.
    private bool IsAcronymWithin(int index, int end) =>
        index + 3 < end
        && text.Is(index + 2, TokenKind.Close)
        && text.Is(index + 1, TokenKind.Word)
        && text.HasCapital(index + 1)
        && names[index + 1] is null
        && numbers.At(index + 1) < 0
        && text.Is(index + 3, TokenKind.Word)
        && names[index + 3] is null
        && CueAt(index + 3, inPhrase: true, Cue.Edge, end) == Cue.None;

    // A name that is claimed is part of its phrase whatever it holds ("Stanford ... of ...").
    private Cue CueAt(int index, bool inPhrase, Cue before, int end)
    {
        if (numbers.At(index) >= 0)
        {
            return Cue.Number;
        }

        if (names[index] is not null)
        {
            return Cue.None;
        }

        switch (text.KindAt(index))
        {
            case TokenKind.Word:
                return text.Word(index) is "s" && text.Is(index - 1, TokenKind.Quote) ? Cue.Edge : words.CueOf(index, inPhrase, before);
            case TokenKind.Number:
                return
                    inPhrase
                    || (index + 1 < end && (text.Is(index + 1, TokenKind.Word) || text.IsAdjacent(index + 1)) && numbers.At(index + 1) < 0)
                    ? Cue.None
                    : Cue.Number;
            case TokenKind.Hyphen or TokenKind.Slash or TokenKind.Plus or TokenKind.Caret or TokenKind.Symbol:
                return inPhrase
                    && text.IsAdjacent(index)
                    && index + 1 < end
                    && text.IsAdjacent(index + 1)
                    && numbers.At(index + 1) < 0
                    && text.KindAt(index + 1)
                        is TokenKind.Word
                            or TokenKind.Number
                            or TokenKind.Symbol
                            or TokenKind.Hyphen
                            or TokenKind.Plus
                        ? Cue.None
                    : inPhrase && text.Is(index, TokenKind.Plus) && text.IsAdjacent(index) ? Cue.None
                    : text.Is(index, TokenKind.Symbol)
                    && !inPhrase
                    && index + 1 < end
                    && text.IsAdjacent(index + 1)
                    && text.Word(index).StartsWith("\\")
                        ? Cue.None
                    : Cue.Edge;
            case TokenKind.Comma or TokenKind.Semicolon:
                return Cue.Comma;
            case TokenKind.Open:
                return Cue.Open;
            case TokenKind.Close:
                return Cue.Close;
            case TokenKind.Equal:
                return Cue.Equal;
            case TokenKind.Colon or TokenKind.Dash:
                return Cue.Colon;
            case TokenKind.Percent:
                return Cue.Number;
            default:
                return Cue.Edge;
        }
    }

    // What stands before the next phrase: of several such words the one that says most.
    private Cue Step(int index, Cue before, Cue cue) =>
        cue switch
        {
            Cue.Article or Cue.Adverb => before,
            Cue.Edge when text.Is(index, TokenKind.Quote) || text.Is(index, TokenKind.Symbol) => before,
            Cue.To or Cue.With or Cue.By when before == Cue.Compared => Cue.Compared,
            Cue.To when text.IsWord(index - 1, "respect") => Cue.Compared,
            Cue.Of when IsTerms(index) => Cue.Terms,
            Cue.Of when before == Cue.Than && text.IsWord(index - 1, "that") => Cue.Than,
            Cue.Comma when before is Cue.Colon or Cue.SuchAs => before,
            _ => cue,
        };

    private bool IsTerms(int index)
    {
        if (phrases.Count == firstOfSentence || !text.IsWord(index - 1, "terms"))
        {
            return false;
        }

        // "terms" was read as a phrase of its own.
        phrases.RemoveAt(phrases.Count - 1);
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

    private void Close(ref bool open, ref Phrase phrase, int end, Cue right)
    {
        if (!open)
        {
            return;
        }

        open = false;
        if (IsIdiom(in phrase, end))
        {
            return;
        }

        phrase.End = end;
        phrase.CoreEnd = end;
        phrase.Right = right;
        while (phrase.CoreEnd > phrase.First && words.NounOf(phrase.CoreEnd - 1) == Noun.Change)
        {
            phrase.CoreEnd--;
        }

        // "a 16.8% average improvement": nothing is left that could be measured.
        bool measured = false;
        for (int i = phrase.First; i < phrase.CoreEnd; i++)
        {
            measured |= !words.Is(i, WordClass.Average);
        }

        phrase.CoreEnd = measured ? phrase.CoreEnd : phrase.First;
        ReadMetric(ref phrase);
        phrase.IsVague = phrase.CoreEnd > phrase.First && words.Is(phrase.CoreEnd - 1, WordClass.Vague);
        phrase.Noun = phrase.EndsInChange ? Noun.Change : words.NounOf(end - 1);
        for (int i = phrase.First; i < end && !phrase.HasCapital; i++)
        {
            phrase.HasCapital =
                text.HasCapital(i)
                && (
                    i > 0 && text.Tokens[i].Start > text.SentenceAt(text.Tokens[i].Start).Start
                    || text.Word(i).IndexOfAnyInRange('A', 'Z') > 0
                    || text.Is(i + 1, TokenKind.Hyphen)
                );
        }

        phrase.IsCost = words.Is(phrase.CoreEnd > phrase.First ? phrase.CoreEnd - 1 : end - 1, WordClass.Cost);
        for (int i = phrase.First; i < end && !phrase.IsModel; i++)
        {
            phrase.IsModel = words.Is(i, WordClass.Model);
        }

        phrases.Add(phrase);
    }

    // "in fact", "on average", "in this http URL"
    private bool IsIdiom(in Phrase phrase, int end)
    {
        if (phrase.Name is not null || !(phrase.Left is Cue.In or Cue.On or Cue.For or Cue.By or Cue.To or Cue.OtherPreposition))
        {
            return false;
        }

        for (int i = phrase.First; i < end; i++)
        {
            if (!words.Is(i, WordClass.Idiom))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadMetric(ref Phrase phrase)
    {
        for (int i = phrase.First; i < phrase.CoreEnd; i++)
        {
            if (text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out Metric? metric) is var end && metric is not null)
            {
                Note(ref phrase, end, metric);
                i = end - 1;
            }
        }

        if (phrase.MetricLevel == 0 && phrase.CoreEnd > phrase.First && words.NounOf(phrase.CoreEnd - 1) == Noun.Measure)
        {
            phrase.MetricLevel = 1;
        }
    }

    private static void Note(ref Phrase phrase, int end, Metric metric)
    {
        byte level = (byte)(end >= phrase.CoreEnd ? 3 : 2);
        if (level >= phrase.MetricLevel)
        {
            phrase.MetricLevel = level;
            phrase.Metric = metric;
        }
    }

    // "on a suite of benchmarks": what stands before the suite stands before the benchmarks.
    private void Unwrap()
    {
        Span<Phrase> read = OfSentence;
        for (int i = 1; i < read.Length; i++)
        {
            ref readonly Phrase outer = ref read[i - 1];
            if (read[i].Left == Cue.Of && text.IsWord(outer.End, "of") && words.Is(outer.End - 1, WordClass.Quantifier))
            {
                read[i].Left = outer.Left;
            }
        }
    }

    // "on A, B and C": commas and conjunctions alone stand between the members.
    private void Group()
    {
        Span<Phrase> read = OfSentence;
        int first = 0;
        for (int i = 0; i < read.Length; i++)
        {
            bool joins =
                i > 0
                && read[i].Depth == read[i - 1].Depth
                && IsJoined(read[i - 1].End, read[i].First)
                && !(read[i].Right.IsVerb() && read[i].Left == Cue.Comma);
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
    private static void Continue(Span<Phrase> read)
    {
        int governed = -1;
        for (int i = 0; i < read.Length; i++)
        {
            ref Phrase phrase = ref read[i];
            if (!(phrase.Right is Cue.By or Cue.From))
            {
                continue;
            }

            if (governed >= 0 && phrase.Right == read[governed].Right && phrase.GroupLeft is Cue.Comma or Cue.And)
            {
                phrase.GroupLeft = read[governed].GroupLeft;
            }

            governed = i;
        }
    }

    private void Finish(Span<Phrase> read, int first, int end)
    {
        if (first == end)
        {
            return;
        }

        // "outperforms leading models including A and B", "three datasets: A, B and C"
        Cue left = read[first].Left;
        bool listed =
            left is Cue.SuchAs or Cue.Colon
            || (left == Cue.Open && first > 0 && read[first - 1].Noun == Noun.Data && read[first].Name is not null);
        left =
            listed && first > 0 && read[first - 1].Right is Cue.SuchAs or Cue.Colon or Cue.Comma or Cue.Open
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
