namespace PaperClaims;

/// <summary>A name that a text announces, wherever it stands.</summary>
/// <param name="FirstWord">The hash of its first word.</param>
/// <param name="Shape">How its first word is written.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Hash">The hash of its words.</param>
/// <param name="Noun">What it is called.</param>
/// <param name="Construction">The surest way in which the text says so.</param>
internal readonly record struct AnnouncedName(
    ulong FirstWord,
    WordShape Shape,
    int Length,
    ulong Hash,
    HeadNoun Noun,
    Construction Construction
)
{
    /// <summary>Whether it is called a data resource or a yardstick.</summary>
    public bool IsResource => Noun is HeadNoun.Dataset or HeadNoun.Benchmark;

    /// <summary>Whether words that are written like a name stand before it somewhere.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>Whether the text calls it a resource here and something else there.</summary>
    public bool IsContested { get; private init; }

    /// <summary>Whether the text calls it a dataset here and a benchmark there.</summary>
    public bool IsOfBothKinds { get; private init; }

    /// <summary>What both say.</summary>
    public AnnouncedName With(AnnouncedName other)
    {
        int rank = Constructions.RankOf(Construction);
        int rankOfOther = Constructions.RankOf(other.Construction);
        AnnouncedName surer = rankOfOther < rank ? other : this;
        return surer with
        {
            IsTrimmed = IsTrimmed || other.IsTrimmed,
            IsOfBothKinds = IsOfBothKinds || other.IsOfBothKinds || Noun != other.Noun,
            IsContested =
                IsContested
                || other.IsContested
                || (Math.Max(rank, rankOfOther) <= Constructions.OfNewWords && IsResource != other.IsResource),
        };
    }
}
