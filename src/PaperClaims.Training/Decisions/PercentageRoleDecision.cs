using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Whether a percentage is a score, a change or something else.</summary>
internal sealed class PercentageRoleDecision : Decision
{
    public override string[] Labels => ["score", "change", "other"];

    public override IEnumerable<Example> Examples(GoldPaper paper)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(paper.Abstract);
        List<StatedPercentage> stated = PercentageParser.Parse(text);
        Bound[] bounds = PercentageExtractor.ReadBounds(text, stated);
        PercentageRole? previous = null;
        for (int i = 0; i < stated.Count; i++)
        {
            GoldClaim? gold = paper.At("percentage", stated[i].Span);
            int label = Array.IndexOf(Labels, gold?.Role);
            if (label >= 0)
            {
                FeatureList features = new();
                PercentageRoleFeatures.Collect(text, stated, bounds, i, previous, features);
                yield return new Example(features.ToArray(), label);
            }

            previous = label >= 0 ? (PercentageRole)label : null;
        }
    }
}
