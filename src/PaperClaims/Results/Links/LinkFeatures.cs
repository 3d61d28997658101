using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What decides whether a phrase is a part of a result: the number, the phrase, and how they stand to each other.</summary>
internal static class LinkFeatures
{
    /// <summary>Room for one row.</summary>
    public const int Most = 600;

    private const int Cues = (int)Cue.Terms + 1;
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

    /// <summary>Writes what the features of the number's own are; <see cref="CollectPhrase"/> goes on from there.</summary>
    public static void CollectNumber(ResultReading reading, int index, ref FeatureRow row)
    {
        AbstractText text = reading.Text;
        ref readonly StatedNumber number = ref reading.Numbers[index];
        (int firstToken, int endToken, _, _, int firstNumber, int endNumber) = reading.Sentences[reading.SentenceOf(number)];
        row.AddOneOf((int)number.Form, 5);
        row.AddOneOf((int)reading.Kinds[index], 3);
        row.Add(number.Signed);
        row.Add(number.High is not null);
        row.AddOneOf((int)CueBefore(reading, number.First), Cues);
        row.AddOneOf((int)CueAfter(reading, number.UnitEnd), Cues);
        row.Add(reading.CountOf(Tally.Brackets, firstToken, number.First) % 2 == 1);
        row.Add(reading.TellsOfCost(index));
        row.Add(index - firstNumber);
        row.Add(endNumber - firstNumber);
        row.Add(IsRespective(text, endToken, firstToken));
        (int place, int size) = reading.ListOf(index);
        row.Add(place);
        row.Add(size);
        row.Add(text.IsWord(number.First - 1, "from"));
        row.Add(
            number.First >= 2
                && text.IsWord(number.First - 1, "to")
                && index > firstNumber
                && reading.Numbers[index - 1].UnitEnd == number.First - 1
        );
        int verb = NearestVerb(reading, number.First, firstToken, out Cue cue);
        row.AddOneOf(cue.IsVerb() ? cue - Cue.Outperform + 1 : 0, Cue.Verb - Cue.Outperform + 2);
        row.Add(Math.Min(Far, number.First - verb));
        row.Add(reading.CountOf(Tally.Metrics, firstToken, endToken));
        row.Add(reading.CountOf(Tally.Names, firstToken, endToken));
        row.Add(reading.CountOf(Tally.Compared, firstToken, endToken));
        row.Add(reading.CountOf(Tally.Compared, firstToken, number.First));
        row.Add(reading.CountOf(Tally.Metrics, firstToken, number.First));
        row.Add(reading.CountOf(Tally.Names, firstToken, number.First));
        row.Add(reading.CountOf(Tally.Numbers, number.UnitEnd, endToken));
        row.Add(false);
    }

    /// <summary>Writes the features of the phrase and of how it stands to the number.</summary>
    public static void CollectPhrase(ResultReading reading, int index, Candidate candidate, ref FeatureRow row)
    {
        AbstractText text = reading.Text;
        ref readonly StatedNumber number = ref reading.Numbers[index];
        ref readonly Phrase phrase = ref reading.Phrases[candidate.Phrase];
        row.AddOneOf((int)phrase.Left, Cues);
        row.AddOneOf((int)phrase.Right, Cues);
        row.AddOneOf((int)phrase.GroupLeft, Cues);
        row.AddOneOf((int)phrase.Determiner, (int)Determiner.Quantity + 1);
        row.AddOneOf((int)phrase.Noun, (int)Noun.Measure + 1);
        row.Add(phrase.MetricLevel);
        row.Add(phrase.IsVague);
        row.Add(
            phrase.Metric?.Better switch
            {
                MetricDirection.Higher => 1,
                MetricDirection.Lower => -1,
                _ => 0,
            }
        );
        row.Add(
            phrase.Name switch
            {
                DatasetClaim => 1,
                BenchmarkClaim => 2,
                _ => 0,
            }
        );
        row.Add(phrase.HasCapital);
        row.Add(phrase.IsModel);
        row.Add(phrase.IsCost);
        row.Add(phrase.MethodRank);
        row.Add(phrase.EndsInChange);
        row.Add(phrase.CoreEnd - phrase.First);
        row.Add(phrase.End - phrase.First);
        row.Add(phrase.Depth);
        row.Add(phrase.GroupSize);
        row.Add(candidate.Phrase - phrase.GroupFirst);
        row.Add(Holds(text, phrase, BaselineWords));
        row.Add(Holds(text, phrase, OwnWords));
        row.Add(text.Is(phrase.First, TokenKind.Number));
        row.Add(candidate.Back);
        row.Add(phrase.IsIntroduced);
        row.Add(reading.IsEvaluating(phrase.Sentence));
        row.Add(phrase.IsInTitle);
        row.Add(phrase.Mentions);
        row.Add(phrase.Name is not null && phrase.Mentions == reading.MostMentions);
        CollectRelation(reading, index, number, phrase, candidate, ref row);
    }

    private static void CollectRelation(
        ResultReading reading,
        int index,
        in StatedNumber number,
        in Phrase phrase,
        Candidate candidate,
        ref FeatureRow row
    )
    {
        AbstractText text = reading.Text;
        bool before = phrase.First < number.First;
        int from = before ? phrase.End : number.UnitEnd;
        int to = before ? number.First : phrase.First;
        (int firstToken, int endToken, int firstPhrase, _, int firstNumber, int endNumber) = reading.Sentences[reading.SentenceOf(number)];
        bool same = candidate.Back == 0;
        row.Add(before);
        row.Add(same ? Math.Min(Far, to - from) : Far);
        row.Add(same ? Math.Min(Far, reading.PhrasesWithin(from, to)) : Far);
        for (Tally tally = 0; tally < Tally.Count; tally++)
        {
            row.Add(same ? reading.CountOf(tally, from, to) : -1);
        }

        row.Add(same && before && to == from);
        row.Add(same && !before && to == from);
        row.Add(same && !before && reading.CountOf(Tally.Numbers, from, to) == 0);
        row.Add(same && before && reading.CountOf(Tally.Numbers, from, to) == 0);

        // "Mistral (7B, 71.3%)": inside the same bracket, or just before it.
        bool inside = same && reading.CountOf(Tally.Brackets, firstToken, number.First) % 2 == 1;
        row.Add(inside && reading.CountOf(Tally.Brackets, from, to) == 0);
        row.Add(inside && before && reading.CountOf(Tally.Brackets, from, to) == 1);

        // The first, second, ... of its kind against the first, second, ... number.
        row.Add(same ? reading.CountOf(Tally.Metrics, firstToken, phrase.First) : -1);
        row.Add(same ? reading.CountOf(Tally.Names, firstToken, phrase.First) : -1);
        row.Add(same ? reading.CountOf(Tally.Metrics, firstToken, phrase.First) - (index - firstNumber) : Far);
        row.Add(same ? reading.CountOf(Tally.Names, firstToken, phrase.First) - (index - firstNumber) : Far);
        row.Add(same ? reading.CountOf(Tally.Metrics, phrase.End, endToken) - (endNumber - 1 - index) : Far);
        row.Add(same ? reading.CountOf(Tally.Names, phrase.End, endToken) - (endNumber - 1 - index) : Far);
        (int place, int size) = reading.ListOf(index);
        bool lists = size > 1 && phrase.GroupSize == size;
        row.Add(lists);
        row.Add(lists && candidate.Phrase - phrase.GroupFirst == place);
        row.Add(lists && candidate.Phrase - phrase.GroupFirst != place);
        row.Add(same ? candidate.Phrase - firstPhrase : -1);
        row.Add(same && (phrase.Right.IsVerb() || phrase.Right == Cue.Auxiliary));
        row.Add(phrase.First > 0 && text.IsWord(phrase.First - 1, "for"));
        row.Add(phrase.Sentence);
        row.Add(same && reading.IsParallel(index, candidate.Phrase));
    }

    // Words that only bound the number ("up to", "about", "a") are stepped over.
    private static Cue CueBefore(ResultReading reading, int first)
    {
        AbstractText text = reading.Text;
        for (int i = first - 1; i >= 0 && i >= first - 5; i--)
        {
            switch (text.KindAt(i))
            {
                case TokenKind.Comma:
                    return Cue.Comma;
                case TokenKind.Open:
                    return Cue.Open;
                case TokenKind.Equal:
                    return Cue.Equal;
                case TokenKind.Colon or TokenKind.Dash:
                    return Cue.Colon;
                case TokenKind.Slash:
                    return Cue.And;
                case TokenKind.Approximately
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual
                or TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Currency:
                    continue;
                case TokenKind.Word:
                    Cue cue = reading.Words.CueOf(i, inPhrase: false, Cue.Edge);
                    if (
                        cue is Cue.Article or Cue.Adverb or Cue.Than or Cue.Comparative or Cue.None
                        || (cue == Cue.To && text.IsWord(i - 1, "up"))
                        || (
                            cue is Cue.Over or Cue.At
                            && i == first - 1
                            && reading.Words.CueOf(i - 1, inPhrase: false, Cue.Edge) is not Cue.None
                        )
                    )
                    {
                        if (cue == Cue.None && i < first - 1)
                        {
                            return Cue.None;
                        }

                        continue;
                    }

                    return cue;
                default:
                    return text.KindAt(i) is TokenKind.Percent or TokenKind.Number ? Cue.Number : Cue.Edge;
            }
        }

        return Cue.Edge;
    }

    private static Cue CueAfter(ResultReading reading, int end)
    {
        AbstractText text = reading.Text;
        return text.KindAt(end) switch
        {
            TokenKind.Word => reading.Words.CueOf(end, inPhrase: false, Cue.Number),
            TokenKind.Comma => Cue.Comma,
            TokenKind.Open => Cue.Open,
            TokenKind.Close => Cue.Close,
            TokenKind.Slash => Cue.And,
            TokenKind.Colon => Cue.Colon,
            _ => Cue.Edge,
        };
    }

    private static int NearestVerb(ResultReading reading, int first, int start, out Cue cue)
    {
        cue = Cue.None;
        for (int i = first - 1; i >= Math.Max(start, first - ReachOfVerb); i--)
        {
            Cue here = reading.Text.Is(i, TokenKind.Word) ? reading.Words.CueOf(i, inPhrase: true, Cue.Edge) : Cue.None;
            if (here.IsVerb())
            {
                cue = here;
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

    private static bool Holds(AbstractText text, in Phrase phrase, WordSet words)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (words.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
