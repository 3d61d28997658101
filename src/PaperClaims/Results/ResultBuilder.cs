using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a claim together from a number and the phrases that are most probably its parts.</summary>
internal static class ResultBuilder
{
    // A phrase less probable than this is no part, however surely there is one.
    private const float Least = 0.1f;

    private const double LeastConfidence = 0.001;

    // Where one part is right the others are rather right too: the product alone is too low. Measured on held-back folds.
    private const double Dependence = 0.8;

    // Most annotations learned from are corrected readings, and agree with the model too often: so many of what it takes to be certain are right. Measured on held-back folds.
    private const double RightOfCertain = 0.9;

    // Where it is likelier that the text names no such part, none is claimed. Measured on held-back folds.
    private const float MostAbsent = 0.55f;

    // What absence is learned from names fewer baselines than a careful reader does.
    private const float MostAbsentBaseline = 0.7f;

    // Every further member of what a value was measured on must be likely by itself.
    private const float LeastFurther = 0.5f;
    private const float LeastShareOfBest = 0.5f;

    // Between a noun and what narrows it stand a preposition and an article.
    private const int LongestJoint = 2;

    private const int LongestAcronym = 3;
    private const int LongestExample = 3;
    private const int LongestApposition = 5;

    private static readonly WordSet GenericWords = new(
        """
        dataset datasets data benchmark benchmarks task tasks set sets model models method methods test problems settings scenarios
        domains images questions cases
        """
    );

    public static ResultClaim Build(
        ResultReading reading,
        Links[] links,
        int index,
        double confidence,
        MetricLexicon lexicon,
        ClaimIndex claims
    )
    {
        AbstractText text = reading.Text;
        ref readonly StatedNumber number = ref reading.Numbers[index];
        Links own = links[index];
        TextSpan? metric = SpanOf(reading, own, Part.Metric, ref confidence);
        TextSpan? baseline = SpanOf(reading, own, Part.Baseline, ref confidence);
        double ignored = 1;
        TextSpan? method = SpanOf(reading, own, Part.Method, ref ignored);
        List<TextSpan> data = [];
        CollectData(reading, own, data, ref confidence);
        string? metricText = metric is { } m ? text.Quote(m) : null;
        Metric? known =
            metricText is not null && lexicon.TryFind(metricText, out Metric? whole) ? whole
            : metric is not null && Best(reading, own, Part.Metric) is var best and >= 0
                ? reading.Phrases[own.Candidates[best].Phrase].Metric
            : null;
        return new ResultClaim
        {
            Text = text.Quote(number.Span),
            Start = number.Span.Start,
            Confidence = Math.Max(LeastConfidence, Math.Round(RightOfCertain * Math.Pow(confidence, Dependence), 3)),
            Sentence = text.SentenceAt(number.Span.Start),
            Value = number.Value,
            High = number.High,
            Unit = number.Unit,
            Kind = reading.Kinds[index],
            Metric = metricText,
            MetricSpan = metric,
            MetricName = known?.Name,
            Data = [.. data.Select(text.Quote)],
            DataSpans = data,
            Method = method is { } s ? text.Quote(s) : null,
            MethodSpan = method,
            Baseline = baseline is { } b ? text.Quote(b) : null,
            BaselineSpan = baseline,
            Improvement =
                reading.Kinds[index] == ResultKind.Score ? null : ImprovementReader.Read(text, reading.Words, number, metric, known),
            BuiltFrom = Sources(claims, number, data, method, baseline),
        };
    }

    // The percentage itself, the data it was measured on, and the sizes in the names of the models that are compared.
    private static List<ClaimReference> Sources(
        ClaimIndex claims,
        StatedNumber number,
        List<TextSpan> data,
        TextSpan? method,
        TextSpan? baseline
    )
    {
        List<ClaimReference> sources = [];
        if (number.Percentage is { } percentage)
        {
            sources.Add(new ClaimReference("percentage", percentage.Span));
        }

        foreach (TextSpan span in data)
        {
            claims.AddOverlapping<DatasetClaim>(span, "dataset", sources);
            claims.AddOverlapping<BenchmarkClaim>(span, "benchmark", sources);
        }

        foreach (TextSpan? model in (ReadOnlySpan<TextSpan?>)[method, baseline])
        {
            if (model is { } span)
            {
                claims.AddOverlapping<ModelSizeClaim>(span, "model_size", sources);
            }
        }

        return sources;
    }

    // The likeliest candidate that says something, -1 where the text rather names none.
    private static int Best(ResultReading reading, Links links, Part part)
    {
        if (links.Absent(part) > (part == Part.Baseline ? MostAbsentBaseline : MostAbsent))
        {
            return -1;
        }

        int best = -1;
        for (int c = 0; c < links.Candidates.Count; c++)
        {
            if (
                links.Probability(c, part) >= Least
                && (best < 0 || links.Probability(c, part) > links.Probability(best, part))
                && TextOf(reading, links.Candidates[c], part).Length > 0
            )
            {
                best = c;
            }
        }

        return best;
    }

    private static TextSpan? SpanOf(ResultReading reading, Links links, Part part, ref double confidence)
    {
        int best = Best(reading, links, part);
        confidence *= best < 0 ? links.Absent(part) : links.Probability(best, part);
        return best < 0 ? null : TextOf(reading, links.Candidates[best], part);
    }

    private static void CollectData(ResultReading reading, Links links, List<TextSpan> data, ref double confidence)
    {
        int best = Best(reading, links, Part.Data);
        confidence *= best < 0 ? links.Absent(Part.Data) : links.Probability(best, Part.Data);
        for (int c = 0; best >= 0 && c < links.Candidates.Count; c++)
        {
            if (c != best && links.Probability(c, Part.Data) < LeastFurther && !IsListedWith(reading, links, c, best))
            {
                continue;
            }

            TextSpan span = TextOf(reading, links.Candidates[c], Part.Data);
            if (span.Length > 0 && !data.Exists(other => other.Overlaps(span)))
            {
                data.Add(span);
            }
        }

        if (best >= 0)
        {
            AddExamples(reading, links.Candidates[best].Phrase, data);
        }

        data.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    // "reasoning benchmarks such as A and B": the names say more than the description.
    private static void AddExamples(ResultReading reading, int phrase, List<TextSpan> data)
    {
        ref readonly Phrase described = ref reading.Phrases[phrase];
        int first = phrase + 1;
        if (
            described.Name is not null
            || described.Noun != Noun.Data
            || first >= reading.Phrases.Length
            || !(described.Right is Cue.SuchAs or Cue.Open || reading.Text.IsWord(described.End, "like"))
            || reading.Phrases[first].Sentence != described.Sentence
            || reading.Phrases[first].First - described.End > LongestExample
        )
        {
            return;
        }

        for (int i = first; i < Math.Min(first + reading.Phrases[first].GroupSize, reading.Phrases.Length); i++)
        {
            if (
                reading.Phrases[i].Name is { } named
                && !reading.Text.HasHalfCharacter(named.Span)
                && !data.Exists(other => other.Overlaps(named.Span))
            )
            {
                data.Add(named.Span);
            }
        }
    }

    // "on A, B and C": what is named in one breath with the best is meant with it, unless the number has a place of its own in the list.
    private static bool IsListedWith(ResultReading reading, Links links, int candidate, int best)
    {
        ref readonly Phrase one = ref reading.Phrases[links.Candidates[candidate].Phrase];
        ref readonly Phrase other = ref reading.Phrases[links.Candidates[best].Phrase];
        return one.GroupSize > 1
            && one.GroupFirst == other.GroupFirst
            && one.Sentence == other.Sentence
            && one.Name is not null
            && other.Name is not null
            && (
                links.Candidates[best].Back > 0
                || links.Probability(candidate, Part.Data) >= LeastShareOfBest * links.Probability(best, Part.Data)
            );
    }

    /// <summary>What a phrase says as a part: a metric without the noun of change, data by its name.</summary>
    public static TextSpan TextOf(ResultReading reading, Candidate candidate, Part part)
    {
        TextSpan span = SaidBy(reading, candidate, part);
        return reading.Text.HasHalfCharacter(span) ? default : span;
    }

    private static TextSpan SaidBy(ResultReading reading, Candidate candidate, Part part)
    {
        ref readonly Phrase phrase = ref reading.Phrases[candidate.Phrase];
        int first = phrase.First;
        int end = part == Part.Metric ? phrase.CoreEnd : phrase.End;
        if (end == first)
        {
            return default;
        }

        // "our benchmark" is the one that the abstract names.
        bool generic = IsGeneric(reading.Text, phrase);
        if (
            part == Part.Data
            && generic
            && phrase.Determiner is Determiner.Own or Determiner.Demonstrative
            && reading.OwnResource is { } resource
        )
        {
            return resource.Span;
        }

        if (part == Part.Baseline && EndOfApposition(reading, candidate.Phrase) is { } apposed)
        {
            return reading.Text.SpanOf(first, apposed);
        }

        // "the downstream task of parsing": the head says nothing without what follows.
        if (
            part == Part.Data
            && !generic
            && phrase.Name is null
            && phrase.Right == Cue.Of
            && GenericWords.Contains(reading.Text, phrase.End - 1)
            && candidate.Phrase + 1 < reading.Phrases.Length
            && reading.Phrases[candidate.Phrase + 1] is var after
            && after.Sentence == phrase.Sentence
            && after.First - phrase.End <= LongestJoint
        )
        {
            return after.Name?.Span ?? reading.Text.SpanOf(first, after.End);
        }

        // "datasets" says nothing without what follows: "datasets with misalignment".
        if (part is Part.Data or Part.Baseline && generic && candidate.Phrase + 1 < reading.Phrases.Length)
        {
            ref readonly Phrase next = ref reading.Phrases[candidate.Phrase + 1];
            end =
                next.Sentence == phrase.Sentence
                && phrase.Right is Cue.Of or Cue.With or Cue.For or Cue.In or Cue.From
                && next.First - phrase.End <= LongestJoint
                    ? next.End
                    : end;
        }

        TextSpan span = part == Part.Data && phrase.Name is { } name ? name.Span : reading.Text.SpanOf(first, end);
        return WithAcronym(reading, candidate.Phrase, span);
    }

    // "baselines like A", "the base model (i.e. A)", "the baseline model, A": the name that the description stands for.
    private static int? EndOfApposition(ResultReading reading, int index)
    {
        ref readonly Phrase phrase = ref reading.Phrases[index];
        if (
            index + 1 >= reading.Phrases.Length
            || phrase.Noun != Noun.Method
            || reading.Phrases[index + 1] is not { HasCapital: true, Name: null } next
            || next.Sentence != phrase.Sentence
        )
        {
            return null;
        }

        bool joined =
            phrase.Right == Cue.SuchAs
            || reading.Text.IsWord(phrase.End, "like")
            || phrase.Right is Cue.Open or Cue.Colon
            || (phrase.Right == Cue.Comma && next.First == phrase.End + 1 && next.Right == Cue.Comma && phrase.GroupSize == 1);
        return joined && next.First - phrase.End <= LongestApposition ? next.End : null;
    }

    // "Absolute Trajectory Error (ATE)": the long form and its acronym are one name.
    private static TextSpan WithAcronym(ResultReading reading, int index, TextSpan span)
    {
        ref readonly Phrase phrase = ref reading.Phrases[index];
        if (phrase.Left == Cue.Open && index > 0 && IsAcronym(reading, index - 1, index))
        {
            return TextSpan.FromBounds(reading.Text.Tokens[reading.Phrases[index - 1].First].Start, reading.Text.Tokens[phrase.End].End);
        }

        return phrase.Right == Cue.Open && index + 1 < reading.Phrases.Length && IsAcronym(reading, index, index + 1)
            ? TextSpan.FromBounds(span.Start, reading.Text.Tokens[reading.Phrases[index + 1].End].End)
            : span;
    }

    private static bool IsAcronym(ResultReading reading, int longForm, int acronym)
    {
        AbstractText text = reading.Text;
        ref readonly Phrase whole = ref reading.Phrases[longForm];
        ref readonly Phrase letters = ref reading.Phrases[acronym];
        return whole.Sentence == letters.Sentence
            && letters.First == whole.End + 1
            && text.Is(whole.End, TokenKind.Open)
            && text.Is(letters.End, TokenKind.Close)
            && letters.End - letters.First <= LongestAcronym
            && letters.HasCapital
            && whole.End - whole.First >= 2
            && whole.Name is null == letters.Name is null
            && char.ToUpperInvariant(text.Word(letters.First)[0]) == char.ToUpperInvariant(text.Word(whole.First)[0]);
    }

    private static bool IsGeneric(AbstractText text, in Phrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (!GenericWords.Contains(text, i))
            {
                return false;
            }
        }

        return true;
    }
}
