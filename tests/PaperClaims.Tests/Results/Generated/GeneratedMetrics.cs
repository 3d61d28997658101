namespace PaperClaims.Tests.Results.Generated;

/// <summary>The metrics of the sentences, with values that papers report.</summary>
internal static class GeneratedMetrics
{
    public static GeneratedMetric Accuracy { get; } = new("accuracy", 51, 97) { Plural = "accuracies", Article = "an" };
    public static GeneratedMetric TopOne { get; } = new("top-1 accuracy", 61, 92) { Plural = "top-1 accuracies" };
    public static GeneratedMetric Precision { get; } = new("precision", 61, 96) { Plural = "precisions" };
    public static GeneratedMetric Recall { get; } = new("recall", 61, 96) { Plural = "recalls" };
    public static GeneratedMetric F1 { get; } =
        new("F1", 61, 96)
        {
            Plural = "F1 scores",
            Article = "an",
            Units = ["%", ""],
        };
    public static GeneratedMetric F1Score { get; } = F1 with { Name = "F1 score" };
    public static GeneratedMetric F1Share { get; } =
        new("F1 score", 0.61, 0.96)
        {
            Plural = "F1 scores",
            Article = "an",
            Units = [""],
        };
    public static GeneratedMetric Auc { get; } =
        new("AUC", 0.71, 0.98)
        {
            Plural = "AUCs",
            Article = "an",
            Units = [""],
        };
    public static GeneratedMetric ExactMatch { get; } =
        new("exact match", 41, 91)
        {
            Plural = "exact match scores",
            Article = "an",
            Units = ["%", ""],
        };
    public static GeneratedMetric Bleu { get; } = new("BLEU", 21, 45) { Plural = "BLEU scores", Units = [""] };
    public static GeneratedMetric BleuScore { get; } = Bleu with { Name = "BLEU score" };
    public static GeneratedMetric RougeL { get; } = new("ROUGE-L", 21, 49) { Plural = "ROUGE-L scores", Units = [""] };
    public static GeneratedMetric Map { get; } =
        new("mAP", 31, 69)
        {
            Plural = "mAP scores",
            Article = "an",
            Units = ["", "%"],
        };
    public static GeneratedMetric MeanIou { get; } =
        new("mIoU", 41, 87)
        {
            Plural = "mIoU scores",
            Article = "an",
            Units = ["%", ""],
        };
    public static GeneratedMetric RecallAtTen { get; } = new("recall@10", 51, 96) { Plural = "recall@10 scores" };
    public static GeneratedMetric PassAtOne { get; } = new("pass@1", 31, 92) { Plural = "pass@1 scores" };
    public static GeneratedMetric SuccessRate { get; } = new("success rate", 41, 96) { Plural = "success rates" };
    public static GeneratedMetric Psnr { get; } = new("PSNR", 24, 39) { Plural = "PSNR values", Units = [" dB"] };
    public static GeneratedMetric Ssim { get; } =
        new("SSIM", 0.71, 0.98)
        {
            Plural = "SSIM values",
            Article = "an",
            Units = [""],
        };
    public static GeneratedMetric WordErrorRate { get; } =
        new("word error rate", 2, 14) { Plural = "word error rates", LowerIsBetter = true };
    public static GeneratedMetric Perplexity { get; } =
        new("perplexity", 11, 39)
        {
            Plural = "perplexities",
            Units = [""],
            LowerIsBetter = true,
        };
    public static GeneratedMetric Fid { get; } =
        new("FID", 2, 19)
        {
            Plural = "FID scores",
            Article = "an",
            Units = [""],
            LowerIsBetter = true,
        };
}
