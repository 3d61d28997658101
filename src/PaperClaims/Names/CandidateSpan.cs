namespace PaperClaims;

/// <summary>Words that are written like a name, and what stands around them.</summary>
internal struct CandidateSpan
{
    public WordSpan Words;

    /// <summary>The list that the candidate is a member of; the candidate itself if it stands alone.</summary>
    public WordSpan List;

    /// <summary>Members of the list.</summary>
    public int ListCount;

    /// <summary>The head of the noun chunk after the candidate or its list: its class, its hash, and how far it is.</summary>
    public HeadNoun NounAfter;
    public ulong NounAfterHash;
    public int NounAfterDistance;

    /// <summary>"X, a large dataset": the class of what the apposition calls the candidate.</summary>
    public HeadNoun Description;

    /// <summary>"a dataset called X", "datasets such as X".</summary>
    public HeadNoun Announcement;

    /// <summary>The candidate that is this one's long form or acronym; -1 if there is none.</summary>
    public int Partner;

    public MentionContext Context;
    public ulong Hash;

    public readonly int First => Words.First;

    public readonly int End => Words.End;
}
