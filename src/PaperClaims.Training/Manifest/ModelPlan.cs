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

    /// <summary>Annotations of this decision alone, null if there are none.</summary>
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

    public required EntitySwapParameters EntitySwap { get; init; }

    public required TaggerParameters Tagger { get; init; }

    /// <summary>A word or candidate span seen less often in the abstracts without annotations has no statistics.</summary>
    public required int CorpusMinSeen { get; init; }

    public required TreesParameters SpanClassifier { get; init; }

    public required CascadeFilterParameters CascadeFilter { get; init; }

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

    public required TreesParameters Confidences { get; init; }

    public override IEnumerable<string> Inputs => [.. Gold, .. Results, .. Corpus];
}
