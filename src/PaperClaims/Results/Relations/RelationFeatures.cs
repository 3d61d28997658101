using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a chunk is a part of a result: the number, the chunk, and how they stand to each other.</summary>
internal static class RelationFeatures
{
    /// <summary>Room for one row.</summary>
    public const int Most = 600;

    private const int Boundaries = (int)Boundary.Terms + 1;
    private const int Far = 40;
    private const int ReachOfVerb = 24;

    private static readonly WordSet BaselineWords = new(
        """
        state sota previous existing prior baseline baselines strong strongest best vanilla standard other competing competitive
        original art conventional traditional second-best alternative alternatives competitors counterpart counterparts recent current
        naive human base zero-shot without full single random default
        """
    );

    private static readonly WordSet OwnWords = new(
        """
        proposed approach method model framework system pipeline ours algorithm work architecture
        """
    );

    /// <summary>Writes what the features of the number's own are; <see cref="CollectChunk"/> goes on from there.</summary>
    public static void CollectNumber(ResultAnalysis analysis, int index, ref FeatureRow row)
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        (int firstToken, int endToken, _, _, int firstNumber, int endNumber) = analysis.Sentences[analysis.SentenceOf(number)];
        row.AddOneOf((int)number.Form, 5);
        row.AddOneOf((int)analysis.Kinds[index], 3);
        row.Add(number.Signed);
        row.Add(number.High is not null);
        row.AddOneOf((int)BoundaryBefore(analysis, number.First), Boundaries);
        row.AddOneOf((int)BoundaryAfter(analysis, number.UnitEnd), Boundaries);
        row.Add(analysis.CountOf(Counted.Brackets, firstToken, number.First) % 2 == 1);
        row.Add(analysis.TellsOfCost(index));
        row.Add(index - firstNumber);
        row.Add(endNumber - firstNumber);
        row.Add(IsRespective(text, endToken, firstToken));
        (int place, int size) = analysis.ListOf(index);
        row.Add(place);
        row.Add(size);
        row.Add(text.IsWord(number.First - 1, "from"));
        row.Add(
            number.First >= 2
                && text.IsWord(number.First - 1, "to")
                && index > firstNumber
                && analysis.Numbers[index - 1].UnitEnd == number.First - 1
        );
        int verb = NearestVerb(analysis, number.First, firstToken, out Boundary boundary);
        row.AddOneOf(boundary.IsVerb() ? boundary - Boundary.Outperform + 1 : 0, Boundary.Verb - Boundary.Outperform + 2);
        row.Add(Math.Min(Far, number.First - verb));
        row.Add(analysis.CountOf(Counted.Metrics, firstToken, endToken));
        row.Add(analysis.CountOf(Counted.Names, firstToken, endToken));
        row.Add(analysis.CountOf(Counted.Compared, firstToken, endToken));
        row.Add(analysis.CountOf(Counted.Compared, firstToken, number.First));
        row.Add(analysis.CountOf(Counted.Metrics, firstToken, number.First));
        row.Add(analysis.CountOf(Counted.Names, firstToken, number.First));
        row.Add(analysis.CountOf(Counted.Numbers, number.UnitEnd, endToken));
        row.Add(false);
    }

    /// <summary>Writes the features of the chunk and of how it stands to the number.</summary>
    public static void CollectChunk(ResultAnalysis analysis, int index, Candidate candidate, ref FeatureRow row)
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        row.AddOneOf((int)chunk.Left, Boundaries);
        row.AddOneOf((int)chunk.Right, Boundaries);
        row.AddOneOf((int)chunk.GroupLeft, Boundaries);
        row.AddOneOf((int)chunk.Determiner, (int)Determiner.Quantity + 1);
        row.AddOneOf((int)chunk.Noun, (int)Noun.Measure + 1);
        row.Add(chunk.MetricLevel);
        row.Add(chunk.IsVague);
        row.Add(
            chunk.Metric?.Better switch
            {
                MetricDirection.Higher => 1,
                MetricDirection.Lower => -1,
                _ => 0,
            }
        );
        row.Add(
            chunk.Name switch
            {
                DatasetClaim => 1,
                BenchmarkClaim => 2,
                _ => 0,
            }
        );
        row.Add(chunk.HasCapital);
        row.Add(chunk.IsModel);
        row.Add(chunk.IsCost);
        row.Add(chunk.MethodRank);
        row.Add(chunk.EndsInChange);
        row.Add(chunk.CoreEnd - chunk.First);
        row.Add(chunk.End - chunk.First);
        row.Add(chunk.Depth);
        row.Add(chunk.GroupSize);
        row.Add(candidate.Chunk - chunk.GroupFirst);
        row.Add(Holds(text, chunk, BaselineWords));
        row.Add(Holds(text, chunk, OwnWords));
        row.Add(text.Is(chunk.First, TokenKind.Number));
        row.Add(candidate.SentencesBack);
        row.Add(chunk.IsIntroduced);
        row.Add(analysis.IsEvaluating(chunk.Sentence));
        row.Add(chunk.IsInTitle);
        row.Add(chunk.Mentions);
        row.Add(chunk.Name is not null && chunk.Mentions == analysis.MostMentions);
        CollectRelation(analysis, index, number, chunk, candidate, ref row);
    }

    private static void CollectRelation(
        ResultAnalysis analysis,
        int index,
        in StatedNumber number,
        in Chunk chunk,
        Candidate candidate,
        ref FeatureRow row
    )
    {
        AbstractText text = analysis.Text;
        bool before = chunk.First < number.First;
        int from = before ? chunk.End : number.UnitEnd;
        int to = before ? number.First : chunk.First;
        (int firstToken, int endToken, int firstChunk, _, int firstNumber, int endNumber) = analysis.Sentences[analysis.SentenceOf(number)];
        bool same = candidate.SentencesBack == 0;
        row.Add(before);
        row.Add(same ? Math.Min(Far, to - from) : Far);
        row.Add(same ? Math.Min(Far, analysis.ChunksWithin(from, to)) : Far);
        for (Counted counted = 0; counted < Counted.Count; counted++)
        {
            row.Add(same ? analysis.CountOf(counted, from, to) : -1);
        }

        row.Add(same && before && to == from);
        row.Add(same && !before && to == from);
        row.Add(same && !before && analysis.CountOf(Counted.Numbers, from, to) == 0);
        row.Add(same && before && analysis.CountOf(Counted.Numbers, from, to) == 0);

        // "Mistral (7B, 71.3%)": inside the same bracket, or just before it.
        bool inside = same && analysis.CountOf(Counted.Brackets, firstToken, number.First) % 2 == 1;
        row.Add(inside && analysis.CountOf(Counted.Brackets, from, to) == 0);
        row.Add(inside && before && analysis.CountOf(Counted.Brackets, from, to) == 1);

        // The first, second, ... of its kind against the first, second, ... number.
        row.Add(same ? analysis.CountOf(Counted.Metrics, firstToken, chunk.First) : -1);
        row.Add(same ? analysis.CountOf(Counted.Names, firstToken, chunk.First) : -1);
        row.Add(same ? analysis.CountOf(Counted.Metrics, firstToken, chunk.First) - (index - firstNumber) : Far);
        row.Add(same ? analysis.CountOf(Counted.Names, firstToken, chunk.First) - (index - firstNumber) : Far);
        row.Add(same ? analysis.CountOf(Counted.Metrics, chunk.End, endToken) - (endNumber - 1 - index) : Far);
        row.Add(same ? analysis.CountOf(Counted.Names, chunk.End, endToken) - (endNumber - 1 - index) : Far);
        (int place, int size) = analysis.ListOf(index);
        bool lists = size > 1 && chunk.GroupSize == size;
        row.Add(lists);
        row.Add(lists && candidate.Chunk - chunk.GroupFirst == place);
        row.Add(lists && candidate.Chunk - chunk.GroupFirst != place);
        row.Add(same ? candidate.Chunk - firstChunk : -1);
        row.Add(same && (chunk.Right.IsVerb() || chunk.Right == Boundary.Auxiliary));
        row.Add(chunk.First > 0 && text.IsWord(chunk.First - 1, "for"));
        row.Add(chunk.Sentence);
        row.Add(same && analysis.IsParallel(index, candidate.Chunk));
    }

    // Words that only bound the number ("up to", "about", "a") are stepped over.
    private static Boundary BoundaryBefore(ResultAnalysis analysis, int first)
    {
        AbstractText text = analysis.Text;
        for (int i = first - 1; i >= 0 && i >= first - 5; i--)
        {
            switch (text.KindAt(i))
            {
                case TokenKind.Comma:
                    return Boundary.Comma;
                case TokenKind.Open:
                    return Boundary.Open;
                case TokenKind.Equal:
                    return Boundary.EqualSign;
                case TokenKind.Colon or TokenKind.Dash:
                    return Boundary.Colon;
                case TokenKind.Slash:
                    return Boundary.And;
                case TokenKind.Approximately
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual
                or TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Currency:
                    continue;
                case TokenKind.Word:
                    Boundary boundary = analysis.Words.BoundaryOf(i, inChunk: false, Boundary.Edge);
                    if (
                        boundary is Boundary.Article or Boundary.Adverb or Boundary.Than or Boundary.Comparative or Boundary.None
                        || (boundary == Boundary.To && text.IsWord(i - 1, "up"))
                        || (
                            boundary is Boundary.Over or Boundary.At
                            && i == first - 1
                            && analysis.Words.BoundaryOf(i - 1, inChunk: false, Boundary.Edge) is not Boundary.None
                        )
                    )
                    {
                        if (boundary == Boundary.None && i < first - 1)
                        {
                            return Boundary.None;
                        }

                        continue;
                    }

                    return boundary;
                default:
                    return text.KindAt(i) is TokenKind.Percent or TokenKind.Number ? Boundary.Number : Boundary.Edge;
            }
        }

        return Boundary.Edge;
    }

    private static Boundary BoundaryAfter(ResultAnalysis analysis, int end)
    {
        AbstractText text = analysis.Text;
        return text.KindAt(end) switch
        {
            TokenKind.Word => analysis.Words.BoundaryOf(end, inChunk: false, Boundary.Number),
            TokenKind.Comma => Boundary.Comma,
            TokenKind.Open => Boundary.Open,
            TokenKind.Close => Boundary.Close,
            TokenKind.Slash => Boundary.And,
            TokenKind.Colon => Boundary.Colon,
            _ => Boundary.Edge,
        };
    }

    private static int NearestVerb(ResultAnalysis analysis, int first, int start, out Boundary boundary)
    {
        boundary = Boundary.None;
        for (int i = first - 1; i >= Math.Max(start, first - ReachOfVerb); i--)
        {
            Boundary here = analysis.Text.Is(i, TokenKind.Word)
                ? analysis.Words.BoundaryOf(i, inChunk: true, Boundary.Edge)
                : Boundary.None;
            if (here.IsVerb())
            {
                boundary = here;
                return i;
            }
        }

        return first - Far;
    }

    private static bool IsRespective(AbstractText text, int end, int first)
    {
        for (int i = end - 1; i >= Math.Max(first, end - 60); i--)
        {
            if (text.IsWord(i, "respectively"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(AbstractText text, in Chunk chunk, WordSet words)
    {
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (words.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
