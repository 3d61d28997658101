using PaperClaims.Learning;
using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>Writes what is known of a number, whatever it is related to: <see cref="NumberFeature"/>.</summary>
internal static class NumberFeatures
{
    private const int ReachOfVerb = 24;
    private const int ReachOfBoundary = 5;
    private const int ReachOfRespectively = 60;

    public static void Write(ResultAnalysis analysis, int index, FeatureRow<NumberFeature> row)
    {
        AbstractText text = analysis.Text;
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        SentenceRange sentence = analysis.SentenceOf(index);
        row.SetOneOf(NumberFeature.Unit, (int)number.UnitKind, RelationSchema.Units);
        row.SetOneOf(NumberFeature.Kind, (int)analysis.Kinds[index], RelationSchema.Kinds);
        row.Set(NumberFeature.IsSigned, number.Signed);
        row.Set(NumberFeature.IsRange, number.High is not null);
        row.SetOneOf(NumberFeature.BoundaryBefore, (int)BoundaryBefore(analysis, number.First), RelationSchema.Boundaries);
        row.SetOneOf(NumberFeature.BoundaryAfter, (int)BoundaryAfter(analysis, number.UnitEnd), RelationSchema.Boundaries);
        row.Set(NumberFeature.IsInBrackets, analysis.Counts.Of(Counted.Brackets, sentence.First, number.First) % 2 == 1);
        row.Set(NumberFeature.IsOfCost, analysis.Surroundings.IsOfCost(index));
        row.Set(NumberFeature.PlaceInSentence, index - sentence.FirstNumber);
        row.Set(NumberFeature.NumbersInSentence, sentence.EndNumber - sentence.FirstNumber);
        row.Set(NumberFeature.IsRespective, IsRespective(text, sentence.End, sentence.First));
        (int place, int size) = analysis.Surroundings.ListOf(index);
        row.Set(NumberFeature.PlaceInList, place);
        row.Set(NumberFeature.ListSize, size);
        row.Set(NumberFeature.FollowsFrom, text.IsWord(number.First - 1, "from"));
        row.Set(
            NumberFeature.FollowsNumberAndTo,
            number.First >= 2
                && text.IsWord(number.First - 1, "to")
                && index > sentence.FirstNumber
                && analysis.Numbers[index - 1].UnitEnd == number.First - 1
        );
        int verb = NearestVerb(analysis, number.First, sentence.First, out Boundary boundary);
        row.SetOneOf(NumberFeature.NearestVerb, boundary.IsVerb() ? boundary - Outperform + 1 : 0, RelationSchema.Verbs);
        row.Set(NumberFeature.DistanceToVerb, Math.Min(RelationSchema.Far, number.First - verb));
        WriteCounts(analysis.Counts, number, sentence, row);
    }

    private static void WriteCounts(PrefixCounts counts, in StatedNumber number, SentenceRange sentence, FeatureRow<NumberFeature> row)
    {
        row.Set(NumberFeature.MetricsInSentence, counts.Of(Counted.Metrics, sentence.First, sentence.End));
        row.Set(NumberFeature.NamesInSentence, counts.Of(Counted.Names, sentence.First, sentence.End));
        row.Set(NumberFeature.ComparedInSentence, counts.Of(Counted.Compared, sentence.First, sentence.End));
        row.Set(NumberFeature.ComparedBefore, counts.Of(Counted.Compared, sentence.First, number.First));
        row.Set(NumberFeature.MetricsBefore, counts.Of(Counted.Metrics, sentence.First, number.First));
        row.Set(NumberFeature.NamesBefore, counts.Of(Counted.Names, sentence.First, number.First));
        row.Set(NumberFeature.NumbersAfter, counts.Of(Counted.Numbers, number.UnitEnd, sentence.End));
    }

    private static Boundary BoundaryBefore(ResultAnalysis analysis, int first)
    {
        AbstractText text = analysis.Text;
        for (int i = first - 1; i >= Math.Max(0, first - ReachOfBoundary); i--)
        {
            Boundary? boundary = text.KindAt(i) switch
            {
                TokenKind.Comma => Comma,
                TokenKind.Open => Open,
                TokenKind.Equal => EqualSign,
                TokenKind.Colon or TokenKind.Dash => Colon,
                TokenKind.Slash => And,
                TokenKind.Percent or TokenKind.Number => Number,
                TokenKind.Word => BoundaryBefore(analysis, i, isNext: i == first - 1),
                TokenKind.Approximately
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual
                or TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Currency => null,
                _ => Edge,
            };
            if (boundary is { } found)
            {
                return found;
            }
        }

        return Edge;
    }

    // Null where the word only bounds the number: "up to", "about", "a".
    private static Boundary? BoundaryBefore(ResultAnalysis analysis, int word, bool isNext)
    {
        Boundary boundary = analysis.WordUses.BoundaryOf(word, inChunk: false, Edge);
        bool bounds = boundary switch
        {
            Article or Adverb or Than or Comparative => true,
            To => analysis.Text.IsWord(word - 1, "up"),
            Over or At => isNext && analysis.WordUses.BoundaryOf(word - 1, inChunk: false, Edge) is not None,
            None => isNext,
            _ => false,
        };
        return bounds ? null : boundary;
    }

    private static Boundary BoundaryAfter(ResultAnalysis analysis, int end)
    {
        AbstractText text = analysis.Text;
        return text.KindAt(end) switch
        {
            TokenKind.Word => analysis.WordUses.BoundaryOf(end, inChunk: false, Number),
            TokenKind.Comma => Comma,
            TokenKind.Open => Open,
            TokenKind.Close => Close,
            TokenKind.Slash => And,
            TokenKind.Colon => Colon,
            _ => Edge,
        };
    }

    private static int NearestVerb(ResultAnalysis analysis, int first, int start, out Boundary boundary)
    {
        boundary = None;
        for (int i = first - 1; i >= Math.Max(start, first - ReachOfVerb); i--)
        {
            Boundary here = analysis.Text.Is(i, TokenKind.Word) ? analysis.WordUses.BoundaryOf(i, inChunk: true, Edge) : None;
            if (here.IsVerb())
            {
                boundary = here;
                return i;
            }
        }

        return first - RelationSchema.Far;
    }

    private static bool IsRespective(AbstractText text, int end, int first)
    {
        for (int i = end - 1; i >= Math.Max(first, end - ReachOfRespectively); i--)
        {
            if (text.IsWord(i, "respectively"))
            {
                return true;
            }
        }

        return false;
    }
}
