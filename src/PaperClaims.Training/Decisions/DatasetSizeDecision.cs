using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Whether a count is the size of a data resource.</summary>
internal sealed class DatasetSizeDecision : Decision
{
    public override string[] Labels => ["no", "yes"];

    public override IEnumerable<Example> Examples(GoldPaper paper)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(paper.Abstract);
        (StatedCount Count, bool IsSize)? before = null;
        foreach (StatedCount count in CountParser.Parse(text))
        {
            FeatureList features = new();
            DatasetSizeFeatures.Collect(text, count, before, features);
            bool right = paper.Claims.Any(claim =>
                claim.Type == "dataset_size" && claim.Span.Overlaps(count.Span) && claim.Value == count.Value
            );
            before = (count, right);
            yield return new Example(features.ToArray(), right ? 1 : 0);
        }
    }
}
