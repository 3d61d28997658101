using System.Globalization;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Measures training on abstracts held back: by threshold, by size of the training data, without a group of features.</summary>
internal sealed class NameCrossValidation(NameTrainer trainer, NameLexicon lexicon, int folds)
{
    private const double MinProbability = 0.05;
    private const int Bins = 10;

    /// <summary>A claim of an abstract held back.</summary>
    private sealed record Scored(bool Right, bool KindRight, double Probability);

    private readonly List<Scored> scored = [];
    private readonly List<ExtractedPaper> predicted = [];
    private int gold;

    /// <summary>Fits on the other folds and reads each fold; <paramref name="fold"/> alone if it is not negative.</summary>
    /// <param name="examples">Abstracts that are measured.</param>
    /// <param name="further">Model-assisted annotations, which are learned from and not measured.</param>
    /// <param name="unmeasured">Abstracts that are read too; of these the fold that reads one has not learned from it.</param>
    /// <param name="share">Of the other folds this share is learned from.</param>
    /// <param name="fold">This fold alone.</param>
    public void Run(
        IReadOnlyList<NameExample> examples,
        IReadOnlyList<NameExample> further,
        IReadOnlyList<GoldPaper> unmeasured,
        double share = 1,
        int fold = -1
    )
    {
        Lock adding = new();
        Parallel.For(
            0,
            folds,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            held =>
            {
                if (fold >= 0 && held != fold)
                {
                    return;
                }

                NameExample[] others = [.. examples.Where((_, i) => i % folds != held)];
                GoldPaper[] readOnly = [.. unmeasured.Where((_, i) => i % folds == held)];
                HashSet<string> hidden = [.. readOnly.Select(paper => paper.Id)];
                NameModel model = ToModel(
                    trainer.Fit(others[..(int)(others.Length * share)], [.. further.Where(example => !hidden.Contains(example.Paper.Id))])
                );
                NameRecognizer recognizer = new();
                NameExample[] measured = [.. examples.Where((_, i) => i % folds == held)];
                List<Scored> found = [.. measured.SelectMany(example => Classify(example, recognizer, model))];
                ExtractedPaper[] read = [.. measured.Select(example => example.Paper).Concat(readOnly).Select(paper => Read(paper, model))];
                lock (adding)
                {
                    scored.AddRange(found);
                    gold += measured.Sum(example => example.Names.Count);
                    predicted.AddRange(read);
                    Console.Error.WriteLine($"names: fold {held + 1} of {folds}");
                }
            }
        );
    }

    /// <summary>What was found in the abstracts held back, in the order of their ids.</summary>
    public IReadOnlyList<ExtractedPaper> Predicted => [.. predicted.OrderBy(paper => paper.Id, StringComparer.Ordinal)];

    /// <summary>F1 where the claims with at least the probability <paramref name="threshold"/> are taken.</summary>
    public double F1(double threshold)
    {
        int taken = scored.Count(one => one.Probability >= threshold);
        return 2.0 * scored.Count(one => one.Right && one.Probability >= threshold) / Math.Max(1, taken + gold);
    }

    public void Report(TextWriter writer)
    {
        foreach (double threshold in (ReadOnlySpan<double>)[0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95])
        {
            Scored[] taken = [.. scored.Where(one => one.Probability >= threshold)];
            int right = taken.Count(one => one.Right);
            int kinds = taken.Count(one => one.KindRight);
            writer.WriteLine(
                Invariant(
                    $"at least {threshold:0.00}: precision {right / Math.Max(1.0, taken.Length):0.000} recall {(double)right / gold:0.000} "
                ) + Invariant($"F1 {F1(threshold):0.0000}, with the kind {2.0 * kinds / (taken.Length + gold):0.0000}")
            );
        }

        Scored[] claimed = [.. scored.Where(one => one.Probability >= 0.5)];
        double error =
            claimed
                .GroupBy(one => Math.Min((int)(one.Probability * Bins), Bins - 1))
                .Sum(bin => Math.Abs(bin.Sum(one => one.Probability) - bin.Count(one => one.Right))) / claimed.Length;
        double kindShare = claimed.Count(one => one.KindRight) / (double)claimed.Count(one => one.Right);
        writer.WriteLine(Invariant($"expected calibration error {error:0.000}; kind right in {kindShare:0.000} of the right names"));
    }

    private List<Scored> Classify(NameExample example, NameRecognizer recognizer, NameModel model)
    {
        List<Scored> found = [];
        foreach (FoundName name in recognizer.Find(example.Text, lexicon, model, MinProbability))
        {
            TextSpan where = GoldNames.Trimmed(example.Text.Source, NameBounds.Of(recognizer.Text, name.Span));
            if (!example.Optional.Contains(where))
            {
                bool right = example.Names.Contains(where);
                found.Add(new Scored(right, right && KindAgrees(example, where, name.Kind), name.Span.Probability));
            }
        }

        return found;
    }

    private static ExtractedPaper Read(GoldPaper paper, NameModel model)
    {
        AbstractText text = TrainingInputs.Analyze(paper);
        ClaimCollector claims = new(text);
        new NameExtractor(model).Extract(text, claims);
        return new ExtractedPaper
        {
            Id = paper.Id,
            Title = paper.Title,
            Claims = ClaimSet.Create([.. claims.Claims]),
        };
    }

    private static bool KindAgrees(NameExample example, TextSpan where, NameKind kind) =>
        example.Paper.Claims.Any(claim =>
            claim.IsName
            && GoldNames.Trimmed(example.Text.Source, claim.Span) == where
            && (claim.Either || claim.Type == (kind == NameKind.Benchmark ? "benchmark" : "dataset"))
        );

    private static NameModel ToModel(NameModel.Parts parts)
    {
        using MemoryStream stream = new();
        parts.Write(stream, default);
        return NameModel.Read(stream.ToArray());
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
