namespace PaperClaims;

/// <summary>What a name stands for.</summary>
public enum NameKind
{
    /// <summary>A data resource: dataset, corpus, treebank, database, image collection.</summary>
    Dataset,

    /// <summary>A yardstick: benchmark, evaluation suite, leaderboard, challenge, shared task, environment suite.</summary>
    Benchmark,
}

/// <summary>How far a name, where it stands without a cue, may be something else.</summary>
internal enum NameAmbiguity : byte
{
    /// <summary>It is the resource: <c>CIFAR-10</c>.</summary>
    None,

    /// <summary>It also names methods, tasks or organisations: <c>SCAN</c>, <c>ABC</c>.</summary>
    Other,

    /// <summary>It is a plain word or phrase: <c>Spider</c>, <c>Common Voice</c>.</summary>
    Word,
}
