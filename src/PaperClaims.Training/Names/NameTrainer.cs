using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits the whole model of names. Same input, same model.</summary>
internal sealed class NameTrainer(NameLexicon lexicon, IReadOnlyList<(string Name, NameCount Count)> counts, IReadOnlyList<AbstractText> corpus, Predicate<int>? leaveOut = null)
{
    // The judge learns from spans of taggers that have not seen their abstract, as it will meet them.
    private const int HeldBackParts = 4;

    private readonly SpellingTable<NameCount> countTable = new(counts);

    public NameExample Read(GoldPaper paper) => NameExample.Read(paper, lexicon, countTable, new FeatureBuffer { LeaveOut = leaveOut });

    public NameModel.Parts Fit(IReadOnlyList<NameExample> examples)
    {
        List<float[]> rows = [];
        List<bool> right = [];
        for (int part = 0; part < HeldBackParts; part++)
        {
            NameTagger held = FitTagger([.. examples.Where((_, i) => i % HeldBackParts != part)]).ToTagger();
            NameStatistics statistics = Count(held).ToStatistics();
            foreach (NameExample example in examples.Where((_, i) => i % HeldBackParts == part))
            {
                AddRows(example, held, statistics, rows, right);
            }
        }

        FittedTagger tagger = FitTagger(examples);
        CorpusStatistics counted = Count(tagger.ToTagger());
        return new NameModel.Parts(
            tagger.Scale, tagger.BenchmarkScale, tagger.BenchmarkBias, tagger.Transitions, tagger.Features, counted.Words, counted.Spans, counts, new BoostedTreesTrainer().Fit(rows, right));
    }

    // A swapped name may be of another kind, so kinds are learned from the originals.
    private FittedTagger FitTagger(IReadOnlyList<NameExample> examples) =>
        TaggerTrainer.Fit([.. examples, .. NameSwap.Copies([.. examples.Select(example => example.Paper)]).Select(Read)], examples.Count);

    private CorpusStatistics Count(NameTagger tagger) => CorpusStatistics.Count(corpus, tagger, lexicon, countTable);

    private void AddRows(NameExample example, NameTagger tagger, NameStatistics statistics, List<float[]> rows, List<bool> right)
    {
        NameText text = new();
        NameMatches matches = new();
        NameEvidence evidence = new();
        List<NameSpan> tagged = [];
        text.Load(example.Text);
        matches.Load(text, lexicon, countTable);
        tagger.Tag(text, matches, new FeatureBuffer { LeaveOut = leaveOut }, new LabelLattice(), tagged);
        IReadOnlyList<NameSpan> spans = new NameCandidates().Find(text, matches, tagged);
        evidence.Load(text, matches, spans, statistics);
        for (int i = 0; i < spans.Count; i++)
        {
            TextSpan where = GoldNames.Trimmed(example.Text.Source, NameBounds.Of(text, spans[i]));
            if (example.Optional.Contains(where))
            {
                continue;
            }

            float[] row = new float[NameEvidence.Width];
            evidence.Collect(i, row);
            rows.Add(row);
            right.Add(example.Names.Contains(where));
        }
    }
}
