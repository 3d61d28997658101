using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the role of a percentage is decided by: its own form, the words around it and the percentage before.</summary>
internal static class PercentageRoleFeatures
{
    /// <summary>What does not depend on the role of the percentage before.</summary>
    public static void CollectOwn<TSink>(AbstractText text, StatedPercentage stated, Bound bound, TSink sink)
        where TSink : IFeatureSink
    {
        TextSpan sentence = text.SentenceAt(stated.Span.Start);
        sink.Add("bias", "");
        sink.Add("unit", stated.Unit == PercentageUnit.Points ? "points" : "percent");
        sink.Add("bound", bound.ToString());
        sink.Add("form", stated.Signed ? "signed" : stated.High is null ? "plain" : "range");
        sink.Add("magnitude", stated.Value switch { < 2 => "1", < 10 => "10", < 40 => "40", < 70 => "70", < 100 => "99", 100 => "100", _ => "over" });
        sink.Add("pair", stated.IsAfter ? "after" : text.IsWord(stated.First - 1, "from") ? "from" : "no");
        NumberContext.Collect(text, stated.First, stated.End, sentence, sink);
    }

    /// <summary>What the percentage before says, null if none stands in the sentence. Listed percentages say the same: "75.2%, 72.4%, and 66.4%".</summary>
    public static void CollectPrevious<TSink>(AbstractText text, StatedPercentage stated, StatedPercentage? previous, PercentageRole? role, TSink sink)
        where TSink : IFeatureSink
    {
        if (previous is not { } before)
        {
            sink.Add("previous", "none");
            return;
        }

        int gap = stated.First - before.End;
        bool joined = text.IsWord(stated.First - 1, "and") || text.IsWord(stated.First - 1, "or") || text.KindAt(stated.First - 1) is TokenKind.Comma or TokenKind.Slash;
        bool alike = before.Signed == stated.Signed && (before.High is null) == (stated.High is null);
        string distance = gap <= 3 ? "near" : gap <= 9 ? "close" : "far";
        sink.Add("previous", $"{role} {distance} {(joined ? "joined" : "apart")}");
        sink.Add("previous-form", $"{role} {distance} {(alike ? "alike" : "other")}");
        sink.Add("previous-versus", text.IsWord(stated.First - 1, "vs.") || text.IsWord(stated.First - 1, "vs") || text.IsWord(stated.First - 1, "versus") ? role.ToString() : "no");
    }

    /// <summary>The percentage before, if it stands in the same sentence.</summary>
    public static StatedPercentage? PreviousOf(AbstractText text, List<StatedPercentage> all, int index) =>
        index > 0 && all[index - 1].Span.Start >= text.SentenceAt(all[index].Span.Start).Start ? all[index - 1] : null;
}
