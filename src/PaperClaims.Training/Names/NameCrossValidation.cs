using System.Globalization;

namespace PaperClaims.Training;

/// <summary>Measures what training reaches on abstracts held back: by threshold, by size of the training data, without a group of features.</summary>
internal sealed class NameCrossValidation(NameTrainer trainer, NameLexicon lexicon, int folds)
{
    private const double Least = 0.05;
    private const int Bins = 10;

    /// <summary>A claim of an abstract held back.</summary>
    private sealed record Judged(bool Right, bool KindRight, double Probability);

    private readonly List<Judged> judged = [];
    private readonly SortedDictionary<string, string> predicted = new(StringComparer.Ordinal);
    private int gold;

    /// <summary>Fits on the other folds, on <paramref name="share"/> of their abstracts, and on <paramref name="further"/>, and reads each fold; <paramref name="fold"/> alone if it is not negative.</summary>
    public void Run(IReadOnlyList<NameExample> examples, IReadOnlyList<NameExample> further, double share = 1, int fold = -1)
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
                NameModel model = ToModel(trainer.Fit(others[..(int)(others.Length * share)], further));
                NameRecognizer recognizer = new();
                foreach (NameExample example in examples.Where((_, i) => i % folds == held))
                {
                    List<Judged> found = Judge(example, recognizer, model);
                    lock (adding)
                    {
                        judged.AddRange(found);
                        predicted[example.Paper.Id] = Line(example, recognizer, model);
                        gold += example.Names.Count;
                    }
                }
            }
        );
    }

    /// <summary>F1 where the claims with at least the probability <paramref name="threshold"/> are taken.</summary>
    public double F1(double threshold)
    {
        int taken = judged.Count(one => one.Probability >= threshold);
        return 2.0 * judged.Count(one => one.Right && one.Probability >= threshold) / Math.Max(1, taken + gold);
    }

    /// <summary>Writes what was found in the abstracts held back, as <c>paperclaims evaluate</c> reads it.</summary>
    public void WritePredicted(FileInfo file) => File.WriteAllLines(file.FullName, predicted.Values);

    public void Report(TextWriter writer)
    {
        foreach (double threshold in (ReadOnlySpan<double>)[0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95])
        {
            Judged[] taken = [.. judged.Where(one => one.Probability >= threshold)];
            int right = taken.Count(one => one.Right);
            int kinds = taken.Count(one => one.KindRight);
            writer.WriteLine(
                Invariant(
                    $"at least {threshold:0.00}: precision {right / Math.Max(1.0, taken.Length):0.000} recall {(double)right / gold:0.000} F1 {F1(threshold):0.0000}, with the kind {2.0 * kinds / (taken.Length + gold):0.0000}"
                )
            );
        }

        Judged[] claimed = [.. judged.Where(one => one.Probability >= 0.5)];
        double error =
            claimed
                .GroupBy(one => Math.Min((int)(one.Probability * Bins), Bins - 1))
                .Sum(bin => Math.Abs(bin.Sum(one => one.Probability) - bin.Count(one => one.Right))) / claimed.Length;
        writer.WriteLine(
            Invariant(
                $"expected calibration error {error:0.000}; kind right in {claimed.Count(one => one.KindRight) / (double)claimed.Count(one => one.Right):0.000} of the right names"
            )
        );
    }

    private List<Judged> Judge(NameExample example, NameRecognizer recognizer, NameModel model)
    {
        List<Judged> found = [];
        foreach (FoundName name in recognizer.Find(example.Text, lexicon, model, Least))
        {
            TextSpan where = GoldNames.Trimmed(example.Text.Source, NameBounds.Of(recognizer.Text, name.Span));
            if (!example.Optional.Contains(where))
            {
                bool right = example.Names.Contains(where);
                found.Add(new Judged(right, right && KindAgrees(example, where, name.Kind), name.Span.Probability));
            }
        }

        return found;
    }

    private string Line(NameExample example, NameRecognizer recognizer, NameModel model)
    {
        ClaimCollector claims = new(example.Text);
        NameExtractor.Extract(example.Text, claims, recognizer, lexicon, model);
        return ClaimJson.Default.Write(
            new ExtractedPaper
            {
                Id = example.Paper.Id,
                Title = example.Paper.Title,
                Claims = ClaimSet.Create([.. claims.Claims]),
            }
        );
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
        parts.Write(stream);
        stream.Position = 0;
        return NameModel.Read(stream);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
