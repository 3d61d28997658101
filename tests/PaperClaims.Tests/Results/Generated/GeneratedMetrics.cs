namespace PaperClaims.Tests.Results.Generated;

/// <summary>The metrics of the sentences, with values that papers report.</summary>
internal static class GeneratedMetrics
{
    public static GeneratedMetric Accuracy { get; } = new("accuracy", "an", "accuracies", 51, 97, "%");
    public static GeneratedMetric TopOne { get; } = new("top-1 accuracy", "a", "top-1 accuracies", 61, 92, "%");
    public static GeneratedMetric Precision { get; } = new("precision", "a", "precisions", 61, 96, "%");
    public static GeneratedMetric Recall { get; } = new("recall", "a", "recalls", 61, 96, "%");
    public static GeneratedMetric F1 { get; } = new("F1", "an", "F1 scores", 61, 96, "%", "");
    public static GeneratedMetric F1Score { get; } = F1 with { Name = "F1 score" };
    public static GeneratedMetric F1Share { get; } = new("F1 score", "an", "F1 scores", 0.61, 0.96, "");
    public static GeneratedMetric Auc { get; } = new("AUC", "an", "AUCs", 0.71, 0.98, "");
    public static GeneratedMetric ExactMatch { get; } = new("exact match", "an", "exact match scores", 41, 91, "%", "");
    public static GeneratedMetric Bleu { get; } = new("BLEU", "a", "BLEU scores", 21, 45, "");
    public static GeneratedMetric RougeL { get; } = new("ROUGE-L", "a", "ROUGE-L scores", 21, 49, "");
    public static GeneratedMetric Map { get; } = new("mAP", "an", "mAP scores", 31, 69, "", "%");
    public static GeneratedMetric MeanIou { get; } = new("mIoU", "an", "mIoU scores", 41, 87, "%", "");
    public static GeneratedMetric RecallAtTen { get; } = new("recall@10", "a", "recall@10 scores", 51, 96, "%");
    public static GeneratedMetric PassAtOne { get; } = new("pass@1", "a", "pass@1 scores", 31, 92, "%");
    public static GeneratedMetric SuccessRate { get; } = new("success rate", "a", "success rates", 41, 96, "%");
    public static GeneratedMetric Psnr { get; } = new("PSNR", "a", "PSNR scores", 24, 39, " dB");
    public static GeneratedMetric Ssim { get; } = new("SSIM", "an", "SSIM scores", 0.71, 0.98, "");

    public static GeneratedMetric WordErrorRate { get; } =
        new("word error rate", "a", "word error rates", 2, 14, "%") { LowerIsBetter = true };

    public static GeneratedMetric Perplexity { get; } = new("perplexity", "a", "perplexities", 11, 39, "") { LowerIsBetter = true };
    public static GeneratedMetric Fid { get; } = new("FID", "an", "FID scores", 2, 19, "") { LowerIsBetter = true };

    /// <summary>The metric that a pattern names outright.</summary>
    public static GeneratedMetric? Find(string name) =>
        Field.All.SelectMany(field => field.Metrics.SelectMany(each => each)).FirstOrDefault(metric => metric.Name == name);
}
