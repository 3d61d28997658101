namespace PaperClaims;

/// <summary>A candidate of words that are written like a name, and what stands around it.</summary>
internal struct CandidateSpan
{
    /// <summary>Index of the first word.</summary>
    public int First;

    /// <summary>Index just after the last word.</summary>
    public int End;

    /// <summary>First word of the list that the candidate is a member of; the candidate's own if it stands alone.</summary>
    public int ListFirst;

    /// <summary>Index just after the last word of the list.</summary>
    public int ListEnd;

    /// <summary>Members of the list.</summary>
    public int ListCount;

    /// <summary>The noun chunk after the candidate or its list: its head's class, the head's hash and how far it is.</summary>
    public HeadNoun NounAfter;
    public ulong NounAfterHash;
    public int NounAfterDistance;

    /// <summary>"X, a large dataset": the class of what the apposition calls the candidate.</summary>
    public HeadNoun Description;

    /// <summary>"a dataset called X", "datasets such as X".</summary>
    public HeadNoun Announcement;

    /// <summary>Run that is this one's long shape or acronym; -1 if there is none.</summary>
    public int Partner;

    public MentionContext Cues;
    public ulong Hash;
}
