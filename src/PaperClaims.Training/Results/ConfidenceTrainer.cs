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
            ChosenParts[] chosen = [.. relations[e].Select(ofNumber => new ChosenParts(examples[e].Analysis, ofNumber))];
            ConfidenceRow row = new(examples[e].Analysis, relations[e], chosen, new float[ConfidenceRow.Width]);
            for (int number = 0; number < relations[e].Length; number++)
            {
                rows.Add(row.Of(number).ToArray());
                for (Judged judged = 0; judged < Judged.Count; judged++)
                {
                    right[(int)judged].Add(GoldRelations.IsRight(examples[e], number, chosen[number], judged));
                }
            }
        }

        BinnedRows binned = new(rows);
        int[] all = [.. Enumerable.Range(0, rows.Count)];
        return [.. right.AsParallel().AsOrdered().Select(labels => new BoostedTreesTrainer(parameters).Fit(binned, labels, all))];
    }
}
