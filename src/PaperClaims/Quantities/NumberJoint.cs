namespace PaperClaims;

/// <summary>What stands between a number and the next, where nothing else does.</summary>
internal enum NumberJoint : byte
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>A hyphen, a dash or a tilde: "5-10".</summary>
    Dash,

    /// <summary>"to" or "through".</summary>
    To,

    /// <summary>"and" or "or", with or without a comma before it.</summary>
    And,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A slash: "85/90".</summary>
    Slash,

    /// <summary>An arrow: "76 → 82".</summary>
    Arrow,

    /// <summary>A sign of multiplication: "8x7".</summary>
    Times,
}
