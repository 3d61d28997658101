using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The words of a phrase, around it and between it and a number, as hashed features: what only words tell.</summary>
internal static class LinkWords
{
    /// <summary>Room for the features of one pair.</summary>
    public const int Most = 64;

    private const int LongestPath = 5;
    private const int LongestCuePath = 14;
    private const int MostWords = 6;

    /// <summary>Writes the features and returns their number.</summary>
    public static int Collect(ResultReading reading, int index, Links links, int place, Span<ulong> features)
    {
        Candidate candidate = links.Candidates[place];
        ref readonly StatedNumber number = ref reading.Numbers[index];
        ref readonly Phrase phrase = ref reading.Phrases[candidate.Phrase];
        bool same = candidate.Back == 0;
        bool before = phrase.First < number.First;
        ulong side =
            !same ? 3ul
            : before ? 1ul
            : 2ul;
        ulong kind = ((ulong)reading.Kinds[index] * 8) + (ulong)number.Form + 1 + (reading.TellsOfCost(index) ? 32ul : 0);
        int last = phrase.CoreEnd > phrase.First ? phrase.CoreEnd - 1 : phrase.End - 1;
        ulong head = reading.WordHash(last);
        ulong left = reading.WordHash(phrase.First - 1);
        ulong right = reading.WordHash(phrase.End);
        ulong numberLeft = reading.WordHash(number.First - 1);
        ulong numberRight = reading.WordHash(number.UnitEnd);
        int count = 0;
        features[count++] = FeatureHash.Mix(1, head);
        features[count++] = FeatureHash.Mix(2, reading.WordHash(phrase.First));
        features[count++] = FeatureHash.Mix(3, head, last > phrase.First ? reading.WordHash(last - 1) : 0);
        features[count++] = FeatureHash.Mix(5, left, side);
        features[count++] = FeatureHash.Mix(6, left, reading.WordHash(phrase.First - 2));
        features[count++] = FeatureHash.Mix(7, right, side);
        features[count++] = FeatureHash.Mix(8, numberLeft, side);
        features[count++] = FeatureHash.Mix(9, numberRight, side);
        features[count++] = FeatureHash.Mix(13, left, numberLeft ^ side);
        features[count++] = FeatureHash.Mix(15, head, numberLeft ^ side);
        features[count++] = FeatureHash.Mix(16, ((ulong)phrase.Left * 64) + (ulong)phrase.Right, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(17, left, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(18, head, (kind * 4) + side);
        features[count++] = FeatureHash.Mix(21, head, (ulong)phrase.Left);
        features[count++] = FeatureHash.Mix(22, head, (ulong)phrase.GroupLeft + (side * 64));
        features[count++] = FeatureHash.Mix(24, head, numberRight ^ side);
        features[count++] = FeatureHash.Mix(25, left, right ^ side);
        features[count++] = FeatureHash.Mix(26, ((ulong)phrase.Determiner * 8) + (ulong)phrase.Noun, (left * 4) + side);
        features[count++] = FeatureHash.Mix(
            27,
            reading.VerbBefore(number.First),
            ((ulong)phrase.GroupLeft * 32) + ((ulong)phrase.MetricLevel * 4) + side
        );
        features[count++] = FeatureHash.Mix(28, reading.VerbBefore(phrase.First), kind ^ (side << 8));
        if (!same)
        {
            ulong told =
                ((ulong)Math.Min(candidate.Back, 6) * 64)
                + ((ulong)Math.Min(phrase.Mentions, 3) * 16)
                + (phrase.IsIntroduced ? 8ul : 0)
                + (phrase.IsInTitle ? 4ul : 0)
                + (
                    phrase.Name is null ? 0ul
                    : phrase.Name is DatasetClaim ? 1ul
                    : 2ul
                );
            features[count++] = FeatureHash.Mix(40, told, kind);
            features[count++] = FeatureHash.Mix(41, told, (ulong)phrase.GroupLeft);
            features[count++] = FeatureHash.Mix(42, left, (ulong)phrase.Noun + (phrase.Name is null ? 0ul : 16ul));
        }

        for (Part part = 0; (int)part < LinkModel.Parts; part++)
        {
            ulong rank = ((ulong)part * 256) + ((ulong)links.Rank(place, part) * 16) + (ulong)links.BestRankBut(place, part);
            features[count++] = FeatureHash.Mix(44, rank);
            features[count++] = FeatureHash.Mix(45, rank, kind);
        }

        for (int i = phrase.First; i < Math.Min(phrase.End, phrase.First + MostWords); i++)
        {
            features[count++] = FeatureHash.Mix(20, reading.WordHash(i));
        }

        return same ? CollectBetween(reading, number, phrase, side, kind, features, count) : count;
    }

    private static int CollectBetween(
        ResultReading reading,
        in StatedNumber number,
        in Phrase phrase,
        ulong side,
        ulong kind,
        Span<ulong> features,
        int count
    )
    {
        int from = side == 1 ? phrase.End : number.UnitEnd;
        int to = side == 1 ? number.First : phrase.First;
        if (to - from <= LongestPath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                path = FeatureHash.Mix(30, path, reading.WordHash(i));
            }

            features[count++] = FeatureHash.Mix(10, path, side);
            features[count++] = FeatureHash.Mix(11, path, (kind * 4) + side);
        }

        if (to - from <= LongestCuePath)
        {
            ulong path = 1;
            for (int i = from; i < to; i++)
            {
                Cue cue = reading.CueAt(i);
                path = cue is Cue.Article or Cue.Adverb ? path : FeatureHash.Mix(31, path, (ulong)cue);
            }

            features[count++] = FeatureHash.Mix(12, path, side);
            features[count++] = FeatureHash.Mix(14, path, ((ulong)phrase.Noun * 64) + ((ulong)phrase.MetricLevel * 8) + side);
        }

        int between = reading.CountOf(Tally.Numbers, from, to);
        features[count++] = FeatureHash.Mix(
            19,
            ((ulong)Math.Min(between, 4) * 64) + (ulong)phrase.Left,
            (side * 4) + (phrase.Name is null ? 0ul : 1ul)
        );
        ulong place = (ulong)Math.Min(9, reading.PhrasesWithin(from, to)) + (side * 16);
        features[count++] = FeatureHash.Mix(32, place, reading.WordHash(phrase.First - 1));
        features[count++] = FeatureHash.Mix(33, place, ((ulong)phrase.MetricLevel * 512) + ((ulong)phrase.Noun * 64) + kind);
        features[count++] = FeatureHash.Mix(34, place, ((ulong)phrase.Left * 64) + (ulong)phrase.Right);
        features[count++] = FeatureHash.Mix(35, place, reading.WordHash(number.First - 1) * 3 + reading.WordHash(number.UnitEnd));
        features[count++] = FeatureHash.Mix(36, reading.VerbBefore(number.First), place + ((ulong)phrase.Left * 256));
        bool first = phrase.First - reading.Sentences[phrase.Sentence].First <= 3;
        features[count++] = FeatureHash.Mix(
            37,
            reading.WordHash(phrase.First - 1),
            (first ? 1ul : 0) + (side * 2) + ((ulong)phrase.Noun * 8)
        );
        features[count++] = FeatureHash.Mix(
            38,
            reading.WordHash(side == 1 ? phrase.End : number.UnitEnd),
            reading.WordHash(side == 1 ? phrase.End + 1 : number.UnitEnd + 1) ^ side
        );
        features[count++] = FeatureHash.Mix(
            39,
            reading.WordHash(side == 1 ? number.First - 1 : phrase.First - 1),
            reading.WordHash(side == 1 ? number.First - 2 : phrase.First - 2) ^ side
        );
        features[count++] = FeatureHash.Mix(23, reading.WordHash(from), reading.WordHash(to - 1) ^ side);
        return count;
    }
}
