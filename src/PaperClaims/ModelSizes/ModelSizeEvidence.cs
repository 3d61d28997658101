using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Weighs whether a number with a scale is a model's number of parameters.</summary>
internal static class ModelSizeEvidence
{
    /// <summary>How sure a size is that stands in a word with the model's name.</summary>
    public const double InWord = 0.97;

    private const int LongestName = 24;
    private const int ReachOfParallel = 12;
    private const int ShortestRepository = 3;
    private const decimal SmallestBare = 10_000;

    // Without a scale a smaller number counts no parameters.
    private const decimal SmallestCount = 1000;

    // "802.11b" is a standard.
    private const decimal LargestDecimal = 1e11m;

    private static readonly WordSet Removes = new(
        "saves save saving cuts cut cutting removes remove removing prunes prune pruning drops reduces reducing"
    );

    private static readonly WordSet Comparisons = new("to versus vs vs. than from against");

    private static readonly WordSet Differences = new("fewer less more");

    // Collections of data that carry a count in their name.
    private static readonly WordSet DataNames = new(
        """
        laion coyo datacomp jft yfcc webli c4 conceptual cc redpajama refinedweb fineweb dclm pile ig instagram imagenet movielens ml
        wit sa sift bigann spacev msturing turing openwebmath
        webvid objects places alpaca sharegpt openwebtext slimpajama dolma starcoder criteo howto panda internvid hd yt
        """
    );

    private static readonly string[] ModelFamilies =
    [
        "lm",
        "bert",
        "gpt",
        "llama",
        "pythia",
        "opt-",
        "qwen",
        "gemma",
        "mamba",
        "rwkv",
        "bloom",
        "electra",
        "flan",
        "t5",
        "bart",
        "vit",
        "former",
        "clip",
        "dino",
        "whisper",
        "hubert",
        "wav2vec",
        "esm",
        "swin",
        "convnext",
        "resnet",
        "chronos",
        "moirai",
        "nllb",
    ];

    /// <summary>How sure it is that the number counts parameters; 0 if it does not.</summary>
    public static double Judge(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        int before = count.First - 1;
        if (
            (!count.HasScale && count.Value < SmallestCount)
            || text.KindAt(before) is TokenKind.Currency or TokenKind.Caret
            || count.IsLabel
            || text.Is(count.End, TokenKind.Caret)
            || IsInCode(text, count)
            || (count.Scale is "b" && count.Value >= LargestDecimal && text.Word(count.First).Contains('.'))
        )
        {
            return 0;
        }

        int noun = ParameterNoun.After(text, count.End);
        if (IsDifference(text, count, noun))
        {
            return 0;
        }

        if (count.IsActiveName)
        {
            return InWord;
        }

        if (noun >= 0)
        {
            return 0.98;
        }

        // "the number of parameters is 25,557,032"
        if (!count.HasScale && count.Value >= SmallestBare && ParameterNoun.IsBefore(text, count.First))
        {
            return 0.93;
        }

        if (!count.HasScale || count.IsInWords)
        {
            return 0;
        }

        if (ParameterNoun.IsBefore(text, count.First))
        {
            return 0.93;
        }

        bool followsSize = found.Count > 0 && found[^1].Count.End == count.First - 1;
        return !followsSize && IsInName(text, count) ? JudgeInName(text, count, found) : JudgeAlone(text, count, found);
    }

    // "74a4da8c15b": letters stand before the number without a sign between them.
    private static bool IsInCode(AbstractText text, in ParameterCount count) =>
        (!count.IsActiveName && text.IsAdjacent(count.First) && text.Is(count.First - 1, TokenKind.Word))
        || (text.IsAdjacent(count.End) && text.KindAt(count.End) is TokenKind.Number or TokenKind.Word);

    // "2B fewer parameters", "saves 5M parameters", "reduces the size by 22M parameters"
    private static bool IsDifference(AbstractText text, in ParameterCount count, int noun)
    {
        int after = noun < 0 ? count.End : noun + 1;
        if (Differences.Contains(text, after) && text.IsWord(after + 1, "than"))
        {
            // "22M less than ResNet", but not "Heron-7B more than doubles it"
            return !text.IsWord(after, "more") || noun >= 0;
        }

        if (Differences.Contains(text, count.End) && ParameterNoun.After(text, count.End + 1) >= 0)
        {
            return true;
        }

        int verb = count.First - 1;
        verb -= text.IsWord(verb, "about") || text.IsWord(verb, "over") ? 1 : 0;
        return noun >= 0 && (Removes.Contains(text, verb) || (text.IsWord(verb, "by") && Removes.Contains(text, verb - 3)));
    }

    // "LAION-5B" is a dataset, "SA-SWE-32B" a model.
    private static double JudgeInName(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        int start = NameStart(text, count.First);

        // "Yi-6B-200K", "Heron-7B-Instruct-1M": what follows the size in a name is the length of a context.
        if (count.Scale is not ("B" or "b") && found.Count > 0 && found[^1].Count.First >= start)
        {
            return 0;
        }

        bool data = (DataNames.Contains(text, start) && start == count.First - 2) || WordTable.Is(text, count.End, WordClass.CallsData);
        return data ? 0
            : EndsInB(count) ? 0.97
            : count.Scale is "M" or "m"
            && (CountedNouns.FollowModel(text, count.End) || IsModelFamily(text, start, count.First) || IsRepository(text, count, start))
                ? 0.85
            : 0;
    }

    // "heron-350m" as repositories write it: all in small letters.
    private static bool IsRepository(AbstractText text, in ParameterCount count, int start) =>
        count.Scale is "m"
        && start == count.First - 2
        && count.Value >= 1e7m
        && text.LettersAt(start) is { Upper: 0, Lower: >= ShortestRepository };

    // A number with a scale, and no noun that says what it counts.
    private static double JudgeAlone(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        int before = count.First - 1;

        // "100B tokens", "mid-training tokens (73B)", "(Doe et al., 2025b)"
        bool counted =
            CountedNouns.FollowOther(text, count.RangeEnd) || (text.Is(before, TokenKind.Open) && CountedNouns.IsOther(text, before - 1));
        bool citation = count.Scale is "b" && count.Value is >= 1.9e12m and <= 2.1e12m;
        if (counted || citation)
        {
            return 0;
        }

        bool adjacent = !count.IsSpelled && text.IsAdjacent(count.End - 1);
        bool model = CountedNouns.FollowModel(text, count.End);
        bool named = NameReader.Before(text, count.First).Length > 0;
        if (EndsInB(count) && adjacent && (model || named))
        {
            return 0.96;
        }

        // "the 8b encoding": a small letter alone says too little.
        if (count.Scale is "B" && adjacent)
        {
            return 0.85;
        }

        // "of which 3 billion are active"
        bool active = count.IsSpelled && ModelScope.Read(text, count, -1) == ModelSizeScope.Active;
        if ((model || active) && count.Value >= 1e6m && (count.IsSpelled || adjacent))
        {
            return 0.9;
        }

        // "BERT (110M)", "eight vision models (8M-632M)"
        bool bracketed =
            adjacent
            && count.Value >= 1e6m
            && text.Is(before, TokenKind.Open)
            && before > 0
            && (CountedNouns.IsModel(text, before - 1) || IsModelFamily(text, NameStart(text, before - 1), before));
        return bracketed || IsListedWithSize(text, count, found) || (adjacent && IsParallel(text, count, found)) ? 0.85 : 0;
    }

    // "60M parameters in the encoder and 50M in the decoder", "20M parameters, compared to 110M for BERT"
    private static bool IsParallel(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        if (
            found.Count == 0
            || count.First - found[^1].Count.End > ReachOfParallel
            || !text.SentenceAt(found[^1].Count.Span.Start).Contains(count.Span.Start)
        )
        {
            return false;
        }

        int noun = ParameterNoun.After(text, found[^1].Count.End);
        bool alike = text.Is(noun + 1, TokenKind.Word) && text.Word(noun + 1).SequenceEqual(text.Word(count.End));
        return noun >= 0 && (Comparisons.Contains(text, count.First - 1) || (alike && Coordination.Joins(text, count.First - 1)));
    }

    private static bool EndsInB(in ParameterCount count) => count.Scale is "B" or "b";

    /// <summary>Whether the size is part of a name: <c>Qwen3-4B</c>, <c>llama3:8b</c>.</summary>
    private static bool IsInName(AbstractText text, ParameterCount count) =>
        text.KindAt(count.First - 1) is TokenKind.Hyphen or TokenKind.Colon
        && text.IsAdjacent(count.First)
        && text.IsAdjacent(count.First - 1)
        && text.KindAt(count.First - 2) is TokenKind.Word or TokenKind.Number
        && !count.IsSpelled
        && !count.IsUpperEnd;

    // "SmolLM2-135M" is a model, "Clothing-1M" a dataset: with an M the name must be a model's.
    private static bool IsModelFamily(AbstractText text, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        TextSpan span = text.SpanOf(first, end);
        ReadOnlySpan<char> name = text.Source.AsSpan(span.Start, span.Length);
        foreach (string family in ModelFamilies)
        {
            if (name.Contains(family, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int NameStart(AbstractText text, int index)
    {
        int first = Math.Max(0, index - LongestName);
        while (index > first && text.IsAdjacent(index))
        {
            index--;
        }

        while (index + 1 < text.Tokens.Length && text.KindAt(index) is TokenKind.Open or TokenKind.Quote)
        {
            index++;
        }

        return index;
    }

    // "110M and 340M parameters" found the first; "BERT (110M, 340M)" needs the one before.
    private static bool IsListedWithSize(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        if (found.Count == 0 || count.First - found[^1].Count.End > 2 || count.IsSpelled != found[^1].Count.IsSpelled)
        {
            return false;
        }

        // "8M-632M", but not the length of a context in "Heron-8B-1M"
        int separator = count.First - 1;
        bool inName = text.IsAdjacent(found[^1].Count.First) && text.Is(found[^1].Count.First - 1, TokenKind.Hyphen);
        bool range = text.IsHyphenOrDash(separator) && (EndsInB(count) || (!inName && count.Scale is "M" or "m"));
        return Coordination.Coordinates(text, separator)
            || text.IsWord(separator, "to")
            || range
            || text.KindAt(separator) is TokenKind.Slash or TokenKind.Approximately;
    }
}
