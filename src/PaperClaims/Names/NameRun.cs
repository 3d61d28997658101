namespace PaperClaims;

/// <summary>A run of units that are written like a name, and what stands around it.</summary>
internal struct NameRun
{
    /// <summary>Index of the first unit.</summary>
    public int First;

    /// <summary>Index just after the last unit.</summary>
    public int End;

    /// <summary>First unit of the list that the run is a member of; the run's own if it stands alone.</summary>
    public int ListFirst;

    /// <summary>Index just after the last unit of the list.</summary>
    public int ListEnd;

    /// <summary>Members of the list.</summary>
    public int ListCount;

    /// <summary>The noun phrase after the run or its list: its head's class, the head's hash and how far it is.</summary>
    public HeadNoun Follows;
    public ulong FollowsWord;
    public int FollowsDistance;

    /// <summary>"X, a large dataset": the class of what the apposition calls the run.</summary>
    public HeadNoun Described;

    /// <summary>"a dataset called X", "datasets such as X".</summary>
    public HeadNoun Announced;

    /// <summary>Run that is this one's long form or acronym; -1 if there is none.</summary>
    public int Partner;

    public NameCue Cues;
    public ulong Hash;
}
