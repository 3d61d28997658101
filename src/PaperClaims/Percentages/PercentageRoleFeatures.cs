using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the role of a percentage is decided by: its own form, the words around it and the percentage before.</summary>
internal static class PercentageRoleFeatures
{
    private static readonly FeatureNames Names = new();
    private static readonly FeatureName Bias = Names.Add("bias");
    private static readonly FeatureName Unit = Names.Add("unit");
    private static readonly FeatureName BoundWords = Names.Add("bound");
    private static readonly FeatureName Form = Names.Add("form");
    private static readonly FeatureName Magnitude = Names.Add("magnitude");
    private static readonly FeatureName Pair = Names.Add("pair");
    private static readonly FeatureName Previous = Names.Add("previous");
    private static readonly FeatureName PreviousForm = Names.Add("previous-form");
    private static readonly FeatureName PreviousVersus = Names.Add("previous-versus");

    private static readonly string[] BoundNames = Enum.GetNames<Bound>();
    private static readonly string[] RoleNames = Enum.GetNames<PercentageRole>();

    /// <summary>A hash of the names of all features.</summary>
    public static ulong Schema => FeatureSchema.Combine(Names.Fingerprint, NumberContext.Schema);

    /// <summary>Collects all that one percentage of a text is decided by.</summary>
    public static void Collect<TSink>(
        AbstractText text,
        List<StatedPercentage> stated,
        Bound[] bounds,
        int index,
        PercentageRole? previous,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        CollectOwn(text, stated[index], bounds[index], sink);
        CollectPrevious(text, stated[index], PreviousOf(text, stated, index), previous, sink);
    }

    /// <summary>What does not depend on the role of the percentage before.</summary>
    public static void CollectOwn<TSink>(AbstractText text, StatedPercentage stated, Bound bound, TSink sink)
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(stated.Span.Start);
        sink.Add(Bias, "");
        sink.Add(Unit, stated.Unit == PercentageUnit.Points ? "points" : "percent");
        sink.Add(BoundWords, BoundNames[(int)bound]);
        sink.Add(
            Form,
            stated.Signed ? "signed"
                : stated.High is null ? "plain"
                : "range"
        );
        sink.Add(
            Magnitude,
            stated.Value switch
            {
                < 2 => "1",
                < 10 => "10",
                < 40 => "40",
                < 70 => "70",
                < 100 => "99",
                100 => "100",
                _ => "over",
            }
        );
        sink.Add(
            Pair,
            stated.IsAfter ? "after"
                : text.IsWord(stated.First - 1, "from") ? "from"
                : "no"
        );
        NumberContext.Collect(text, stated.First, stated.End, sentence, sink);
    }

    /// <summary>
    /// What the percentage before says, null if none stands in the sentence. Listed percentages say the same: "75.2%, 72.4%, and
    /// 66.4%".
    /// </summary>
    public static void CollectPrevious<TSink>(
        AbstractText text,
        StatedPercentage stated,
        StatedPercentage? previous,
        PercentageRole? role,
        TSink sink
    )
        where TSink : IFeatureSink
    {
        if (previous is not { } before)
        {
            sink.Add(Previous, "none");
            return;
        }

        int gap = stated.First - before.End;
        bool joined =
            text.IsWord(stated.First - 1, "and")
            || text.IsWord(stated.First - 1, "or")
            || text.KindAt(stated.First - 1) is TokenKind.Comma or TokenKind.Slash;
        bool alike = before.Signed == stated.Signed && (before.High is null) == (stated.High is null);
        FeatureValue said = role is { } known ? RoleNames[(int)known] : "";
        FeatureValue beside = FeatureValue.Join<TSink>(
            said,
            gap <= 3 ? "near"
                : gap <= 9 ? "close"
                : "far"
        );
        sink.Add(Previous, FeatureValue.Join<TSink>(beside, joined ? "joined" : "apart"));
        sink.Add(PreviousForm, FeatureValue.Join<TSink>(beside, alike ? "alike" : "other"));
        sink.Add(
            PreviousVersus,
            text.IsWord(stated.First - 1, "vs.") || text.IsWord(stated.First - 1, "vs") || text.IsWord(stated.First - 1, "versus")
                ? said
                : "no"
        );
    }

    /// <summary>The percentage before, if it stands in the same sentence.</summary>
    public static StatedPercentage? PreviousOf(AbstractText text, List<StatedPercentage> all, int index) =>
        index > 0 && all[index - 1].Span.Start >= text.SentenceAt(all[index].Span.Start).Start ? all[index - 1] : null;
}
