using static PaperClaims.Tests.Results.Generated.GeneratedMetrics;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>What goes together in one abstract.</summary>
/// <param name="Task">What the models do.</param>
/// <param name="Data">Known datasets and benchmarks of the task.</param>
/// <param name="Models">Known models that a paper compares its own with.</param>
/// <param name="Metrics">Metrics that one sentence may name side by side, each with its other names.</param>
internal sealed record Field(string Task, string[] Data, string[] Models, GeneratedMetric[][] Metrics)
{
    public static IReadOnlyList<Field> All { get; } =
    [
        Of("image classification", "ImageNet, CIFAR-10, CIFAR-100", "ResNet-50, ViT-B/16, DeiT-S", [Accuracy, TopOne]),
        Of("text classification", "SST-2, AG News, GLUE", "BERT-large, RoBERTa, XLNet", [Accuracy], [Precision], [Recall], [F1, F1Score]),
        Of("disease detection", "CheXpert, MIMIC-CXR, ISIC 2019", "DenseNet-121, ResNet-50, ViT-B/16", [Auc], [F1Share]),
        Of("question answering", "SQuAD 2.0, HotpotQA, TriviaQA", "BERT-large, T5-11B, DeBERTa", [ExactMatch], [F1, F1Score]),
        Of("machine translation", "WMT14 En-De, WMT14 En-Fr, IWSLT14", "Transformer-big, mBART, T5-11B", [Bleu]),
        Of("summarization", "CNN/DailyMail, XSum, SAMSum", "PEGASUS, BART-large, GPT-4", [RougeL]),
        Of("object detection", "COCO, PASCAL VOC, LVIS", "Faster R-CNN, DETR, YOLOv8", [Map]),
        Of("semantic segmentation", "Cityscapes, ADE20K, PASCAL VOC", "DeepLabv3+, SegFormer-B5, UPerNet", [MeanIou]),
        Of("dense retrieval", "MS MARCO, Natural Questions, TriviaQA", "BM25, DPR, ColBERTv2", [RecallAtTen]),
        Of("code generation", "HumanEval, MBPP, APPS", "GPT-4, Code Llama, StarCoder", [PassAtOne]),
        Of("reasoning", "GSM8K, MMLU, ARC-Challenge", "GPT-4, LLaMA-2 7B, Mistral 7B", [Accuracy]),
        Of("image restoration", "Set14, Urban100, BSD100", "SwinIR, EDSR, Restormer", [Psnr], [Ssim]),
        Of("image generation", "FFHQ, CIFAR-10, LSUN", "StyleGAN2, DDPM, BigGAN", [Fid]),
        Of("speech recognition", "LibriSpeech, TED-LIUM, Switchboard", "Whisper-large, wav2vec 2.0, HuBERT", [WordErrorRate]),
        Of("language modeling", "WikiText-103, Penn Treebank, C4", "Transformer-XL, GPT-2, LLaMA-2 7B", [Perplexity]),
        Of("action recognition", "Kinetics-400, UCF101, HMDB51", "SlowFast, TimeSformer, I3D", [TopOne, Accuracy]),
        Of("robot control", "Meta-World, ALFRED, LIBERO", "RT-1, Diffusion Policy, Octo", [SuccessRate]),
    ];

    private static Field Of(string task, string data, string models, params GeneratedMetric[][] metrics) =>
        new(task, data.Split(", "), models.Split(", "), metrics);
}
