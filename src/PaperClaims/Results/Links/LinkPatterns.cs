namespace PaperClaims;

/// <summary>The commonest ways in which a text ties a phrase to a number, each with its rank: <see cref="Certain"/> ties whatever else there is, then the lower the surer, <see cref="None"/> not at all.</summary>
internal static class LinkPatterns
{
    public const int None = 10;

    /// <summary>Numbers and phrases are lists of the same length, and the two stand at the same place of theirs.</summary>
    public const int Certain = 0;

    /// <summary>The sentence before tests on several named data, and this one names none.</summary>
    public const int ToldBefore = 4;

    /// <summary>The ranks of what ties a phrase to a number as each of the parts.</summary>
    public static (int Metric, int Data, int Baseline, int Method) Rank(ResultReading reading, int index, Candidate candidate)
    {
        if (candidate.Back > 0)
        {
            ref readonly Phrase phrase = ref reading.Phrases[candidate.Phrase];
            return (
                RankBack(reading, index, phrase, candidate.Back, Part.Metric),
                RankBack(reading, index, phrase, candidate.Back, Part.Data),
                RankBack(reading, index, phrase, candidate.Back, Part.Baseline),
                RankBack(reading, index, phrase, candidate.Back, Part.Method)
            );
        }

        Relation relation = new(reading, index, candidate.Phrase);
        return (RankMetric(reading, relation), RankOn(relation), RankBaseline(relation), RankSubject(relation));
    }

    private static int RankBack(ResultReading reading, int number, in Phrase phrase, int back, Part part) =>
        part switch
        {
            Part.Data
                when back == 1
                    && phrase.Name is not null
                    && phrase.GroupSize > 1
                    && reading.IsEvaluating(phrase.Sentence)
                    && !reading.NamesData(number) => ToldBefore,

            // "We test it on A and B. It reaches ..."
            Part.Data
                when reading.IsEvaluating(phrase.Sentence)
                    && phrase.GroupLeft is Cue.On or Cue.From or Cue.Across or Cue.Evaluate or Cue.Using or Cue.SuchAs or Cue.Open => (
                phrase.Name is null ? 7 : 5
            ) + (back == 1 ? 0 : 1),
            Part.Data => phrase.Name is null ? 9
            : phrase.IsIntroduced && phrase.Name is BenchmarkClaim ? 6
            : back == 1 ? 7
            : 8,
            Part.Metric when phrase.MetricLevel >= 2 => 9,
            Part.Baseline when ResultReading.IsComparing(phrase.GroupLeft) => 7,
            Part.Method when phrase.MethodRank > 0 => 5,
            _ => None,
        };

    private static int RankMetric(ResultReading reading, in Relation relation)
    {
        ref readonly Phrase phrase = ref relation.Phrase;
        bool named = phrase.MetricLevel >= 1;
        if (phrase.CoreEnd == phrase.First || (phrase.IsModel && !named))
        {
            return None;
        }

        if (relation.Lists && named)
        {
            // "10.3% and 7.7% in terms of F1 and AP", "Recall@5 and MRR of 35% and 0.3"
            return relation.Aligned ? Certain : None;
        }

        if (!relation.Before)
        {
            if (relation.NumbersBetween > 0)
            {
                // "22.5, 28.0 and 18.1 BLEU"
                return relation.EndsList && phrase.MetricLevel >= 2 && relation.PhrasesBetween == 0 ? 2 : None;
            }

            if (relation.PhrasesBetween == 0)
            {
                // "87.0 EM", "a 5% accuracy gain", "64% fewer tokens", "by 16% in recall"
                return phrase.Left switch
                {
                    Cue.Number => named || phrase.EndsInChange ? 1 : 8,
                    Cue.Comparative => named ? 1 : 3,
                    Cue.In or Cue.Terms or Cue.On or Cue.Of or Cue.For => phrase.MetricLevel >= 2 ? 2
                    : named ? 3
                    : phrase.Left == Cue.In ? 6
                    : None,
                    _ => phrase.MetricLevel >= 2 ? 6 : None,
                };
            }

            // "a 7% improvement in accuracy", "a 45% reduction of memory"
            ref readonly Phrase next = ref reading.Phrases[relation.FirstAfter];
            if (
                relation.PhrasesBetween == 1
                && next.Left == Cue.Number
                && next.CoreEnd == next.First
                && phrase.Left is Cue.In or Cue.Of or Cue.On or Cue.For or Cue.Terms
            )
            {
                return named ? 1 : 3;
            }

            return phrase.MetricLevel >= 2 && phrase.Left is Cue.In or Cue.Terms or Cue.On && relation.MetricsBetween == 0 ? 5 : None;
        }

        if (relation.NumbersBetween == 0)
        {
            if (relation.PhrasesBetween == 0)
            {
                if (phrase.Left == Cue.Number || phrase.Right is Cue.And or Cue.Comma or Cue.While)
                {
                    // "51% sensitivity and 61% accuracy": it has a number already.
                    return phrase.MetricLevel >= 2 ? 8 : None;
                }

                // "an accuracy of 91%", "accuracy (91%)", "reduces latency by 40%", "accuracy gains of 3%", "and EI by 26%"
                return named || phrase.EndsInChange ? (phrase.IsVague ? 4 : 2)
                    : phrase.GroupLeft is Cue.Improve or Cue.Reduce ? 3
                    : phrase.Right is Cue.Improve or Cue.Reduce ? 4
                    : phrase.Right == Cue.Of && phrase.Name is null ? 3
                    : phrase.Right is Cue.By or Cue.From or Cue.Equal or Cue.Colon
                    && phrase.Name is null
                    && !ResultReading.IsComparing(phrase.GroupLeft)
                        ? 6
                    : None;
            }

            bool governs = phrase.GroupLeft is Cue.Improve or Cue.Reduce || phrase.Right is Cue.Improve or Cue.Reduce;
            return governs ? (named ? 4 : 6)
                : phrase.MetricLevel >= 2 && relation.MetricsBetween == 0 ? 5
                : None;
        }

        return phrase.MetricLevel >= 2 && relation.MetricsBetween == 0 ? 7
            : relation.VerbsBetween == 0
            && phrase.Name is null
            && (phrase.GroupLeft is Cue.Improve or Cue.Reduce || phrase.Right is Cue.Improve or Cue.Reduce or Cue.Of)
                ? 8
            : None;
    }

    private static int RankOn(in Relation relation)
    {
        ref readonly Phrase phrase = ref relation.Phrase;
        bool named = phrase.Name is not null;
        bool data = named || phrase.Noun == Noun.Data;
        bool on = phrase.GroupLeft is Cue.On or Cue.Across;
        bool placed = on || phrase.GroupLeft is Cue.For or Cue.In or Cue.Using or Cue.Evaluate or Cue.At;
        if (phrase.MetricLevel >= 3 && !named)
        {
            return None;
        }

        if (relation.Lists && data)
        {
            return relation.Aligned ? Certain : None;
        }

        if (phrase.IsModel && !data)
        {
            return 9;
        }

        if (relation.Parallel && phrase.MetricLevel < 2 && !ResultReading.IsComparing(phrase.GroupLeft))
        {
            return on || data ? 1 : 3;
        }

        if (!relation.Before)
        {
            if (relation.NumbersBetween == 0)
            {
                return on ? (data ? 1 : 2)
                    : placed ? (data ? 2 : 4)
                    : named ? (phrase.Left == Cue.Open ? 2 : 5)
                    : phrase.GroupLeft is Cue.OtherPreposition && relation.PhrasesBetween == 0 ? 6
                    : None;
            }

            return (relation.EndsList || relation.EndsRow) && placed ? (data ? 2 : 4)
                : on && named ? 6
                : on && data ? 7
                : None;
        }

        if (relation.NumbersBetween == 0)
        {
            return named && (relation.PhrasesBetween == 0 || phrase.GroupLeft is Cue.Improve) ? 2
                : placed
                    ? (
                        data ? 3
                        : relation.StartsSentence ? 4
                        : 7
                    )
                : named ? 5
                : None;
        }

        return placed && relation.StartsSentence ? (data ? 4 : 6)
            : named ? 7
            : placed && data ? 8
            : None;
    }

    private static int RankBaseline(in Relation relation)
    {
        ref readonly Phrase phrase = ref relation.Phrase;
        bool compared = ResultReading.IsComparing(phrase.GroupLeft);
        if (relation.Lists && compared)
        {
            return relation.Aligned ? Certain : None;
        }

        if (compared && relation.Parallel)
        {
            return 1;
        }

        if (!compared)
        {
            // "improves VoteNet by 2.5%", "an improvement to DeiT", "improves scores from X by"
            bool model = phrase.MetricLevel == 0 && phrase.Name is null && relation.NumbersBetween == 0;
            return model && relation.Before && phrase.GroupLeft == Cue.Improve && phrase.HasCapital ? 5
                : model && relation.Lists && relation.Aligned && phrase.HasCapital ? 5
                : model && phrase.GroupLeft == Cue.From && phrase.Noun != Noun.Measure && relation.Before ? 7
                : model && !relation.Before && phrase.GroupLeft == Cue.To && phrase.HasCapital ? 7
                : model && relation.Before && phrase.GroupLeft == Cue.Of && phrase.HasCapital && relation.PhrasesBetween == 0 ? 8
                : None;
        }

        return relation.NumbersBetween == 0
                ? (
                    relation.Before
                        ? (
                            relation.ComparedBetween > 0 ? 3
                            : relation.VerbsBetween == 0 ? 1
                            : 2
                        )
                    : relation.ComparedBetween == 0 ? 1
                    : 4
                )
            : relation.Before ? (relation.ComparedBetween == 0 ? 4 : 7)
            : relation.EndsList ? 2
            : relation.ComparedBetween == 0 ? 5
            : 8;
    }

    private static int RankSubject(in Relation relation)
    {
        ref readonly Phrase phrase = ref relation.Phrase;
        bool acts = phrase.Right.IsVerb() || phrase.Right == Cue.Auxiliary;
        return !relation.Before
                ? (
                    phrase.Left is Cue.Open or Cue.For or Cue.With
                    && phrase.HasCapital
                    && phrase.Name is null
                    && relation.NumbersBetween == 0
                        ? 6
                        : None
                )
            : acts && relation.VerbsBetween <= 1 ? (phrase.HasCapital ? 1 : 3)
            : acts ? (phrase.HasCapital ? 2 : 5)
            : phrase.MethodRank > 0 ? 4
            : relation.PhrasesBetween == 0 && phrase.HasCapital ? 4
            : None;
    }

    /// <summary>How a phrase stands to a number of its sentence.</summary>
    private readonly ref struct Relation
    {
        private readonly ref readonly Phrase phrase;

        public Relation(ResultReading reading, int index, int at)
        {
            ref readonly StatedNumber number = ref reading.Numbers[index];
            phrase = ref reading.Phrases[at];
            Before = Phrase.First < number.First;
            int from = Before ? Phrase.End : number.UnitEnd;
            int to = Before ? number.First : Phrase.First;
            NumbersBetween = reading.CountOf(Tally.Numbers, from, to);
            PhrasesBetween = reading.PhrasesWithin(from, to);
            MetricsBetween = reading.CountOf(Tally.Metrics, from, to);
            ComparedBetween = reading.CountOf(Tally.Compared, from, to);
            VerbsBetween = reading.CountOf(Tally.Verbs, from, to);
            (int place, int size) = reading.ListOf(index);
            Lists = size > 1 && Phrase.GroupSize == size;
            Aligned = Lists && at - Phrase.GroupFirst == place;
            EndsList = NumbersBetween == size - 1 - place;
            EndsRow = !Before && VerbsBetween == 0 && ComparedBetween == 0 && reading.CountOf(Tally.Placed, from, to) == 0;
            Parallel = !Before && reading.IsParallel(index, at);
            FirstAfter = Before ? -1 : at - PhrasesBetween;
            StartsSentence = Phrase.GroupFirst - reading.Sentences[Phrase.Sentence].FirstPhrase <= 1;
        }

        public ref readonly Phrase Phrase => ref phrase;

        public bool Before { get; }

        public int NumbersBetween { get; }

        public int PhrasesBetween { get; }

        public int MetricsBetween { get; }

        public int ComparedBetween { get; }

        public int VerbsBetween { get; }

        /// <summary>Whether numbers and phrases are lists of the same length.</summary>
        public bool Lists { get; }

        public bool Aligned { get; }

        /// <summary>Whether between number and phrase stands nothing but the rest of the number's list.</summary>
        public bool EndsList { get; }

        /// <summary>Whether it is the first phrase after the number that a preposition places, and no verb between.</summary>
        public bool EndsRow { get; }

        public bool Parallel { get; }

        public int FirstAfter { get; }

        public bool StartsSentence { get; }
    }
}
