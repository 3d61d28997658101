using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Weighs whether a number with a scale is a model's number of parameters.</summary>
internal static class ModelSizeEvidence
{
    private const int LongestName = 24;

    private static readonly WordSet NumberedThings = new(
        """
        figure fig. fig figs. table tab. section sec. appendix stage phase grade class type hepatitis vitamin
        """
    );

    // Collections of data that carry a count in their name.
    private static readonly WordSet DataNames = new(
        """
        laion coyo datacomp jft yfcc webli c4 conceptual cc redpajama refinedweb fineweb dclm pile ig instagram imagenet movielens ml
        wit sa webvid objects places alpaca sharegpt openwebtext slimpajama dolma starcoder criteo howto panda internvid hd yt
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
        if (count.ActiveName)
        {
            return 0.98;
        }

        int before = count.First - 1;
        if (
            text.Is(before, TokenKind.Currency)
            || NumberedThings.Contains(text, before)
            || text.Is(before, TokenKind.Caret)
            || text.Is(count.End, TokenKind.Caret)
        )
        {
            return 0;
        }

        if (ParameterNoun.After(text, count.End) >= 0)
        {
            return count.HasScale || count.Value >= 1000 ? 0.98 : 0;
        }

        if (!count.HasScale)
        {
            return 0;
        }

        if (ParameterNoun.IsBefore(text, count.First))
        {
            return 0.93;
        }

        bool followsSize = found.Count > 0 && found[^1].Count.End == count.First - 1;
        return !followsSize && IsInName(text, count) ? JudgeInName(text, count) : JudgeAlone(text, count, found);
    }

    // "LAION-5B" is a dataset, "SA-SWE-32B" a model.
    private static double JudgeInName(AbstractText text, ParameterCount count)
    {
        int start = NameStart(text, count.First);
        bool data = DataNames.Contains(text, start) && start == count.First - 2;
        return data ? 0
            : EndsInB(text, count) ? 0.97
            : IsLetter(text, count, 'M') && (CountedNouns.FollowModel(text, count.End) || IsModelFamily(text, start, count.First)) ? 0.85
            : 0;
    }

    // A number with a scale, and no noun that says what it counts.
    private static double JudgeAlone(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        int before = count.First - 1;

        // "100B tokens", "mid-training tokens (73B)", "(Doe et al., 2025b)"
        bool counted =
            CountedNouns.FollowOther(text, count.End) || (text.Is(before, TokenKind.Open) && CountedNouns.IsOther(text, before - 1));
        bool citation = !count.Spelled && count.Value is >= 1.9e12m and <= 2.1e12m && text.Word(count.End - 1) is "b";
        if (counted || citation)
        {
            return 0;
        }

        bool adjacent = !count.Spelled && text.IsAdjacent(count.End - 1);
        if (EndsInB(text, count) && adjacent)
        {
            return CountedNouns.FollowModel(text, count.End) || text.HasCapital(before) ? 0.96 : 0.85;
        }

        if (CountedNouns.FollowModel(text, count.End) && count.Value >= 1e6m && (count.Spelled || adjacent))
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
        return bracketed || IsListedWithSize(text, count, found) ? 0.85 : 0;
    }

    private static bool EndsInB(AbstractText text, ParameterCount count) => !count.Spelled && text.Word(count.End - 1) is "B" or "b";

    private static bool IsLetter(AbstractText text, ParameterCount count, char letter) =>
        !count.Spelled && text.IsAdjacent(count.End - 1) && text.Word(count.End - 1) is [var c] && c == letter;

    /// <summary>Whether the size is part of a name: <c>Qwen3-4B</c>.</summary>
    private static bool IsInName(AbstractText text, ParameterCount count) =>
        text.Is(count.First - 1, TokenKind.Hyphen)
        && text.IsAdjacent(count.First)
        && text.IsAdjacent(count.First - 1)
        && text.KindAt(count.First - 2) is TokenKind.Word or TokenKind.Number
        && !count.Spelled;

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
        if (found.Count == 0 || count.First - found[^1].Count.End > 2 || count.Spelled)
        {
            return false;
        }

        int separator = count.First - 1;
        return Coordination.Coordinates(text, separator)
            || text.IsWord(separator, "to")
            || text.IsHyphenOrDash(separator)
            || text.Is(separator, TokenKind.Slash);
    }
}
