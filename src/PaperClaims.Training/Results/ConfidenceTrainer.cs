using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits how probably what was chosen is right, from choices by models that have not seen the abstract.</summary>
internal sealed class ConfidenceTrainer(TreesParameters parameters)
{
    public BoostedTrees[] Fit(IReadOnlyList<ResultExample> examples, Relations[][] relations)
    {
        List<float[]> rows = [];
        List<bool>[] right = [.. Enumerable.Range(0, (int)Judged.Count).Select(_ => new List<bool>())];
        for (int e = 0; e < examples.Count; e++)
        {
            ConfidenceRow row = new(examples[e].Analysis, relations[e], new float[ConfidenceRow.Width]);
            for (int number = 0; number < relations[e].Length; number++)
            {
                ChosenParts chosen = new(examples[e].Analysis, relations[e][number]);
                rows.Add(row.Of(number, chosen).ToArray());
                for (Judged judged = 0; judged < Judged.Count; judged++)
                {
                    right[(int)judged].Add(GoldRelations.IsRight(examples[e], number, chosen, judged));
                }
            }
        }

        BinnedRows binned = new(rows);
        int[] all = [.. Enumerable.Range(0, rows.Count)];
        return [.. right.AsParallel().AsOrdered().Select(labels => new BoostedTreesTrainer(parameters).Fit(binned, labels, all))];
    }
}
