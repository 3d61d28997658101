using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits the whole model of names. Same input, same model.</summary>
internal sealed class NameTrainer(
    NamesPlan plan,
    NameLexicon lexicon,
    IReadOnlyList<(string Name, NameCount Count)> counts,
    IReadOnlyList<AbstractText> corpus,
    Predicate<TaggerTemplate>? leaveOut = null
)
{
    private readonly GazetteerIndex<NameCount> countTable = new(counts);

    public NameExample Read(GoldPaper paper) => NameExample.Read(paper, lexicon, countTable, new SpanReader(leaveOut));

    /// <summary>Fits to <paramref name="examples"/>, which count twice, and <paramref name="further"/> ones.</summary>
    /// <remarks>The further ones were chosen for being hard and are no fair sample.</remarks>
    public NameModel.Parts Fit(IReadOnlyList<NameExample> examples, IReadOnlyList<NameExample> further)
    {
        NameExample[] Of(Predicate<int> part)
        {
            NameExample[] chosen = [.. examples.Where((_, i) => part(i))];
            return [.. chosen, .. chosen, .. further.Where((_, i) => part(i))];
        }

        List<float[]> rows = [];
        List<bool> right = [];
        for (int part = 0; part < plan.Folds; part++)
        {
            NameTagger held = FitTagger(Of(i => i % plan.Folds != part)).ToTagger();
            SpanRows heldRows = Rows(held, Count(held).ToStatistics());
            foreach (NameExample example in Of(i => i % plan.Folds == part))
            {
                Add(example, heldRows, rows, right);
            }
        }

        FittedTagger tagger = FitTagger(Of(_ => true));
        CorpusStatistics counted = Count(tagger.ToTagger());
        NameStatistics all = counted.ToStatistics();
        BoostedTrees classifier = new BoostedTreesTrainer(plan.SpanClassifier).Fit(rows, right);
        CascadeFilter? cascadeFilter = new CascadeFilterTrainer(plan.CascadeFilter, tagger).Fit(
            corpus,
            Rows(tagger.ToTagger(), all),
            classifier
        );
        SpanRows filtered = Rows(tagger.ToTagger(cascadeFilter), all);
        return new NameModel.Parts(
            tagger.Scale,
            tagger.BenchmarkScale,
            tagger.BenchmarkBias,
            tagger.Transitions,
            tagger.Features,
            counted.Words,
            counted.Spans,
            cascadeFilter,
            counts,
            classifier.Rejecting(corpus.SelectMany(filtered.Read).Select(read => read.Row), NameExtractor.Threshold)
        );
    }

    // A swapped name may be of another kind, so kinds are learned from the originals.
    private FittedTagger FitTagger(NameExample[] examples) =>
        TaggerTrainer.Fit(
            plan.Tagger,
            [.. examples, .. new EntitySwap(plan.EntitySwap, [.. examples.Select(example => example.Paper)]).Copies().Select(Read)],
            examples.Length
        );

    private CorpusStatistics Count(NameTagger tagger) => CorpusStatistics.Count(corpus, tagger, lexicon, countTable, plan.CorpusMinSeen);

    private SpanRows Rows(NameTagger tagger, NameStatistics statistics) =>
        new(new SpanReader(leaveOut), tagger, statistics, lexicon, countTable);

    private static void Add(NameExample example, SpanRows read, List<float[]> rows, List<bool> right)
    {
        foreach ((NameSpan span, float[] row) in read.Read(example.Text))
        {
            TextSpan where = GoldNames.Trimmed(example.Text.Source, NameBounds.Of(read.Reader.Text, span));
            if (!example.Optional.Contains(where))
            {
                rows.Add(row);
                right.Add(example.Names.Contains(where));
            }
        }
    }
}
