using System.Text.Json.Serialization;

namespace PaperClaims.Training;

/// <summary>How one model is fitted.</summary>
internal abstract record ModelPlan
{
    /// <summary>Where it is written, below the repository.</summary>
    public required string Output { get; init; }

    /// <summary>The models that it is fitted from.</summary>
    public string[] From { get; init; } = [];

    /// <summary>The files that it is fitted from, in their order.</summary>
    [JsonIgnore]
    public abstract IEnumerable<string> Inputs { get; }
}

/// <summary>A small decision: the role of a percentage, whether a count is a dataset size.</summary>
internal sealed record DecisionPlan : ModelPlan
{
    /// <summary>Fully annotated abstracts.</summary>
    public required string[] Gold { get; init; }

    /// <summary>Model-assisted annotations, null if there are none.</summary>
    public string? Annotations { get; init; }

    /// <summary>The texts that these annotate.</summary>
    public string[] Texts { get; init; } = [];

    public required RegressionParameters Regression { get; init; }

    public override IEnumerable<string> Inputs => [.. Gold, .. Annotations is null ? [] : new[] { Annotations }, .. Texts];
}

/// <summary>Names of datasets and benchmarks.</summary>
internal sealed record NamesPlan : ModelPlan
{
    public required string[] Gold { get; init; }

    public required string Annotations { get; init; }

    public required string[] Texts { get; init; }

    /// <summary>Abstracts without annotations.</summary>
    public required string[] Corpus { get; init; }

    /// <summary>Names, and how often they stand before "dataset", "benchmark" and at all.</summary>
    public required string Counts { get; init; }

    /// <summary>Folds by which the span classifier learns from spans of taggers that have not seen their abstract.</summary>
    public required int Folds { get; init; }

    public required TreesParameters SpanClassifier { get; init; }

    public override IEnumerable<string> Inputs => [.. Gold, Annotations, .. Texts, .. Corpus, Counts];
}

/// <summary>Names as they are found in abstracts that the model has not seen: results are learned from these.</summary>
internal sealed record CrossFittingPlan : ModelPlan
{
    public required int Folds { get; init; }

    /// <summary>The abstracts whose names are found.</summary>
    public required string[] Of { get; init; }

    public override IEnumerable<string> Inputs => Of;
}

/// <summary>Which numbers are results.</summary>
internal sealed record ResultNumberPlan : ModelPlan
{
    /// <summary>Fully annotated abstracts.</summary>
    public required string[] Gold { get; init; }

    /// <summary>Abstracts of which results alone are annotated, all of them.</summary>
    public required string[] Results { get; init; }

    public required RegressionParameters Regression { get; init; }

    public override IEnumerable<string> Inputs => [.. Gold, .. Results];
}

/// <summary>What results are linked to.</summary>
internal sealed record ResultsPlan : ModelPlan
{
    public required string[] Gold { get; init; }

    public required string[] Results { get; init; }

    /// <summary>Abstracts without annotations, by which the trees learn when to give up.</summary>
    public required string[] Corpus { get; init; }

    /// <summary>Folds by which what builds on a judgement learns from judgements that have not seen their abstract.</summary>
    public required int Folds { get; init; }

    public required RegressionParameters Words { get; init; }

    public required TreesParameters Parts { get; init; }

    public required TreesParameters Absence { get; init; }

    public override IEnumerable<string> Inputs => [.. Gold, .. Results, .. Corpus];
}

/// <summary>Parameters of a logistic regression.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Seed">Of the order in which they are taken.</param>
/// <param name="LearningRate">Of AdaGrad.</param>
/// <param name="Penalty">On the squares of weights.</param>
/// <param name="MinSeen">A feature seen less often is left out.</param>
/// <param name="MinKept">A weight smaller than this (of several labels: weights that differ by less) is left out of the model.</param>
internal sealed record RegressionParameters(int Epochs, int Seed, double LearningRate, double Penalty, int MinSeen, double MinKept);

/// <summary>Parameters of boosted trees.</summary>
/// <param name="Seed">Of the choice of rows and columns.</param>
/// <param name="Trees">How many.</param>
/// <param name="Depth">Questions on the longest way down a tree.</param>
/// <param name="LearningRate">The share of a tree's answer that counts.</param>
/// <param name="Penalty">On the squares of leaves.</param>
/// <param name="MinLeaf">The least curvature of a leaf.</param>
/// <param name="RowShare">The share of the rows that a tree learns from.</param>
/// <param name="ColumnShare">The share of the features that a tree may ask for.</param>
internal sealed record TreesParameters(
    int Seed,
    int Trees,
    int Depth,
    double LearningRate,
    double Penalty,
    double MinLeaf,
    double RowShare,
    double ColumnShare
);
