using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Puts a claim together from a number and the chunks that are most probably its parts.</summary>
internal static class ResultBuilder
{
    // A chunk less probable than this is no part, however surely there is one.
    private const float Least = 0.1f;

    private const double LeastConfidence = 0.001;

    // Where one part is right the others are rather right too: the product alone is too low. Measured on held-back folds.
    private const double Dependence = 0.8;

    // Most annotations learned from are corrected analyses, and agree with the model too often: so many of what it takes to be certain are right. Measured on held-back folds.
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
        ResultAnalysis analysis,
        Relations[] relations,
        int index,
        double confidence,
        MetricLexicon lexicon,
        ClaimIndex claims
    )
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        Relations own = relations[index];
        TextSpan? metric = SpanOf(analysis, own, ResultPart.Metric, ref confidence);
        TextSpan? baseline = SpanOf(analysis, own, ResultPart.Baseline, ref confidence);
        double ignored = 1;
        TextSpan? method = SpanOf(analysis, own, ResultPart.Method, ref ignored);
        List<TextSpan> data = [];
        CollectData(analysis, own, data, ref confidence);
        string? metricText = metric is { } m ? text.Quote(m) : null;
        Metric? known =
            metricText is not null && lexicon.TryFind(metricText, out Metric? whole) ? whole
            : metric is not null && Best(analysis, own, ResultPart.Metric) is var best and >= 0
                ? analysis.Chunks[own.Candidates[best].Chunk].Metric
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
            Kind = analysis.Kinds[index],
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
                analysis.Kinds[index] == ResultKind.Score ? null : ImprovementReader.Read(text, analysis.Words, number, metric, known),
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
    private static int Best(ResultAnalysis analysis, Relations relations, ResultPart part)
    {
        if (relations.Absent(part) > (part == ResultPart.Baseline ? MostAbsentBaseline : MostAbsent))
        {
            return -1;
        }

        int best = -1;
        for (int c = 0; c < relations.Candidates.Count; c++)
        {
            if (
                relations.Probability(c, part) >= Least
                && (best < 0 || relations.Probability(c, part) > relations.Probability(best, part))
                && TextOf(analysis, relations.Candidates[c], part).Length > 0
            )
            {
                best = c;
            }
        }

        return best;
    }

    private static TextSpan? SpanOf(ResultAnalysis analysis, Relations relations, ResultPart part, ref double confidence)
    {
        int best = Best(analysis, relations, part);
        confidence *= best < 0 ? relations.Absent(part) : relations.Probability(best, part);
        return best < 0 ? null : TextOf(analysis, relations.Candidates[best], part);
    }

    private static void CollectData(ResultAnalysis analysis, Relations relations, List<TextSpan> data, ref double confidence)
    {
        int best = Best(analysis, relations, ResultPart.Data);
        confidence *= best < 0 ? relations.Absent(ResultPart.Data) : relations.Probability(best, ResultPart.Data);
        for (int c = 0; best >= 0 && c < relations.Candidates.Count; c++)
        {
            if (c != best && relations.Probability(c, ResultPart.Data) < LeastFurther && !IsListedWith(analysis, relations, c, best))
            {
                continue;
            }

            TextSpan span = TextOf(analysis, relations.Candidates[c], ResultPart.Data);
            if (span.Length > 0 && !data.Exists(other => other.Overlaps(span)))
            {
                data.Add(span);
            }
        }

        if (best >= 0)
        {
            AddExamples(analysis, relations.Candidates[best].Chunk, data);
        }

        data.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    // "reasoning benchmarks such as A and B": the names say more than the description.
    private static void AddExamples(ResultAnalysis analysis, int chunk, List<TextSpan> data)
    {
        ref readonly Chunk described = ref analysis.Chunks[chunk];
        int first = chunk + 1;
        if (
            described.Name is not null
            || described.Noun != Noun.Data
            || first >= analysis.Chunks.Length
            || !(described.Right is Boundary.SuchAs or Boundary.Open || analysis.Text.IsWord(described.End, "like"))
            || analysis.Chunks[first].Sentence != described.Sentence
            || analysis.Chunks[first].First - described.End > LongestExample
        )
        {
            return;
        }

        for (int i = first; i < Math.Min(first + analysis.Chunks[first].GroupSize, analysis.Chunks.Length); i++)
        {
            if (
                analysis.Chunks[i].Name is { } named
                && !analysis.Text.HasHalfCharacter(named.Span)
                && !data.Exists(other => other.Overlaps(named.Span))
            )
            {
                data.Add(named.Span);
            }
        }
    }

    // "on A, B and C": what is named in one breath with the best is meant with it, unless the number has a place of its own in the list.
    private static bool IsListedWith(ResultAnalysis analysis, Relations relations, int candidate, int best)
    {
        ref readonly Chunk one = ref analysis.Chunks[relations.Candidates[candidate].Chunk];
        ref readonly Chunk other = ref analysis.Chunks[relations.Candidates[best].Chunk];
        return one.GroupSize > 1
            && one.GroupFirst == other.GroupFirst
            && one.Sentence == other.Sentence
            && one.Name is not null
            && other.Name is not null
            && (
                relations.Candidates[best].SentencesBack > 0
                || relations.Probability(candidate, ResultPart.Data) >= LeastShareOfBest * relations.Probability(best, ResultPart.Data)
            );
    }

    /// <summary>What a chunk says as a part: a metric without the noun of change, data by its name.</summary>
    public static TextSpan TextOf(ResultAnalysis analysis, Candidate candidate, ResultPart part)
    {
        TextSpan span = SaidBy(analysis, candidate, part);
        return analysis.Text.HasHalfCharacter(span) ? default : span;
    }

    private static TextSpan SaidBy(ResultAnalysis analysis, Candidate candidate, ResultPart part)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        int first = chunk.First;
        int end = part == ResultPart.Metric ? chunk.CoreEnd : chunk.End;
        if (end == first)
        {
            return default;
        }

        // "our benchmark" is the one that the abstract names.
        bool generic = IsGeneric(analysis.Text, chunk);
        if (
            part == ResultPart.Data
            && generic
            && chunk.Determiner is Determiner.Own or Determiner.Demonstrative
            && analysis.OwnResource is { } resource
        )
        {
            return resource.Span;
        }

        if (part == ResultPart.Baseline && EndOfApposition(analysis, candidate.Chunk) is { } apposed)
        {
            return analysis.Text.SpanOf(first, apposed);
        }

        // "the downstream task of parsing": the head says nothing without what follows.
        if (
            part == ResultPart.Data
            && !generic
            && chunk.Name is null
            && chunk.Right == Boundary.Of
            && GenericWords.Contains(analysis.Text, chunk.End - 1)
            && candidate.Chunk + 1 < analysis.Chunks.Length
            && analysis.Chunks[candidate.Chunk + 1] is var after
            && after.Sentence == chunk.Sentence
            && after.First - chunk.End <= LongestJoint
        )
        {
            return after.Name?.Span ?? analysis.Text.SpanOf(first, after.End);
        }

        // "datasets" says nothing without what follows: "datasets with misalignment".
        if (part is ResultPart.Data or ResultPart.Baseline && generic && candidate.Chunk + 1 < analysis.Chunks.Length)
        {
            ref readonly Chunk next = ref analysis.Chunks[candidate.Chunk + 1];
            end =
                next.Sentence == chunk.Sentence
                && chunk.Right is Boundary.Of or Boundary.With or Boundary.For or Boundary.In or Boundary.From
                && next.First - chunk.End <= LongestJoint
                    ? next.End
                    : end;
        }

        TextSpan span = part == ResultPart.Data && chunk.Name is { } name ? name.Span : analysis.Text.SpanOf(first, end);
        return WithAcronym(analysis, candidate.Chunk, span);
    }

    // "baselines like A", "the base model (i.e. A)", "the baseline model, A": the name that the description stands for.
    private static int? EndOfApposition(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        if (
            index + 1 >= analysis.Chunks.Length
            || chunk.Noun != Noun.Method
            || analysis.Chunks[index + 1] is not { HasCapital: true, Name: null } next
            || next.Sentence != chunk.Sentence
        )
        {
            return null;
        }

        bool joined =
            chunk.Right == Boundary.SuchAs
            || analysis.Text.IsWord(chunk.End, "like")
            || chunk.Right is Boundary.Open or Boundary.Colon
            || (chunk.Right == Boundary.Comma && next.First == chunk.End + 1 && next.Right == Boundary.Comma && chunk.GroupSize == 1);
        return joined && next.First - chunk.End <= LongestApposition ? next.End : null;
    }

    // "Absolute Trajectory Error (ATE)": the long form and its acronym are one name.
    private static TextSpan WithAcronym(ResultAnalysis analysis, int index, TextSpan span)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        if (chunk.Left == Boundary.Open && index > 0 && IsAcronym(analysis, index - 1, index))
        {
            return TextSpan.FromBounds(analysis.Text.Tokens[analysis.Chunks[index - 1].First].Start, analysis.Text.Tokens[chunk.End].End);
        }

        return chunk.Right == Boundary.Open && index + 1 < analysis.Chunks.Length && IsAcronym(analysis, index, index + 1)
            ? TextSpan.FromBounds(span.Start, analysis.Text.Tokens[analysis.Chunks[index + 1].End].End)
            : span;
    }

    private static bool IsAcronym(ResultAnalysis analysis, int longForm, int acronym)
    {
        AbstractText text = analysis.Text;
        ref readonly Chunk whole = ref analysis.Chunks[longForm];
        ref readonly Chunk letters = ref analysis.Chunks[acronym];
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

    private static bool IsGeneric(AbstractText text, in Chunk chunk)
    {
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (!GenericWords.Contains(text, i))
            {
                return false;
            }
        }

        return true;
    }
}
