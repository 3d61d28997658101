using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds numbers of parameters: <see cref="ModelSizeClaim"/>.</summary>
public sealed class ModelSizeExtractor : IClaimExtractor
{
    private const int ReachToNoun = 5;

    private static readonly WordSet ParameterWords = new(
        "parameter", "parameters", "param", "params", "params.", "param.", "weights", "parametric", "parameterized", "parameterised", "coefficients");

    // Adjectives between the number and "parameters"; any other noun in between counts something else.
    private static readonly WordSet ModelNouns = new(
        "model", "models", "llm", "llms", "vlm", "vlms", "mllm", "mllms", "lvlm", "lvlms", "slm", "slms", "lm", "lms", "vla",
        "transformer", "transformers", "network", "networks", "backbone", "backbones", "baseline", "baselines", "variant",
        "variants", "version", "versions", "scale", "scales", "size", "sizes", "checkpoint", "checkpoints", "encoder", "decoder",
        "foundation", "language", "dense", "moe", "mixture", "instruct", "chat", "base", "student", "teacher", "policy", "agent", "agents",
        "generator", "reasoner", "judge", "reward", "counterpart", "counterparts", "series", "family", "class", "level", "range", "open", "reasoning", "instruction");

    // What a "B", "M" or "T" counts that is not a model's parameters.
    private static readonly WordSet OtherNouns = new(
        "token", "tokens", "word", "words", "image", "images", "sample", "samples", "example", "examples", "document", "documents",
        "pair", "pairs", "video", "videos", "frames", "sentence", "sentences", "users", "people", "flops", "macs", "ops",
        "operations", "dollars", "usd", "euros", "points", "pixels", "edges", "nodes", "triples", "entities", "facts", "records",
        "rows", "reads", "sequences", "calls", "requests", "messages", "conversations", "trajectories", "parallel", "hours", "steps", "bits", "bytes", "iterations", "interactions", "items", "years", "dataset",
        "corpus", "pages", "urls", "tweets", "posts", "queries", "vectors", "galaxies", "stars", "particles", "molecules");

    // A new noun phrase begins: "7B surpasses the full-corpus model".
    private static readonly WordSet Determiners = new("the", "a", "an", "of", "on", "in", "with", "and", "or", "for", "to", "by", "our", "its", "is", "are", "was", "were", "through", "via", "using", "from", "at", "as", "across", "that", "which");

    private static readonly WordSet Artwork = new("figure", "fig.", "fig", "figs.", "table", "tab.", "section", "sec.", "appendix", "stage", "phase", "grade", "class", "type", "hepatitis", "vitamin");

    // Collections of data that carry a count in their name.
    private static readonly WordSet DataNames = new(
        "laion", "coyo", "datacomp", "jft", "yfcc", "webli", "c4", "conceptual", "cc", "redpajama", "refinedweb", "fineweb",
        "dclm", "pile", "ig", "instagram", "imagenet", "movielens", "ml", "wit", "sa", "webvid", "objects", "places", "alpaca",
        "sharegpt", "openwebtext", "slimpajama", "dolma", "starcoder", "criteo", "howto", "panda", "internvid", "hd", "yt");

    private static readonly string[] ModelFamilies =
    [
        "lm", "bert", "gpt", "llama", "pythia", "opt-", "qwen", "gemma", "mamba", "rwkv", "bloom", "electra", "flan", "t5", "bart",
        "vit", "former", "clip", "dino", "whisper", "hubert", "wav2vec", "esm", "swin", "convnext", "resnet", "chronos", "moirai", "nllb",
    ];

    private static readonly WordSet Trainables = new("trainable", "learnable", "tunable", "tuned", "trained", "updated", "learned", "train", "optimizable", "dataset-specific");

    private static readonly WordSet Actives = new("active", "activated", "activating", "activates", "activate");

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        List<(ParameterCount Count, double Confidence)> found = Find(text);
        foreach ((ParameterCount count, double confidence) in found)
        {
            int start = text.Tokens[count.First].Start;
            int noun = ParameterNoun(text, count.End);
            claims.Add(new ModelSizeClaim
            {
                Text = text.Quote(TextSpan.FromBounds(start, text.Tokens[count.End - 1].End)),
                Start = start,
                Confidence = confidence,
                Sentence = text.SentenceAt(start),
                Parameters = (long)count.Value,
                High = (long?)count.High,
                Scope = ReadScope(text, count, noun),
                Bound = BoundReader.Read(text, count.First, count.End),
                Model = ModelNaming.Read(text, count),
            });
        }
    }

    private static List<(ParameterCount Count, double Confidence)> Find(AbstractText text)
    {
        List<(ParameterCount Count, double Confidence)> found = [];
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            ParameterCount count;
            bool read = tokens[i].Kind switch
            {
                TokenKind.Number => ParameterCount.TryRead(text, i, out count),
                TokenKind.Word when found.Count > 0 && ParameterCount.TryReadActive(text, i, out count) => found[^1].Count.End == i - 1,
                TokenKind.Word when ParameterWords.Contains(text, i) => TryReadWords(text, i, found, out count),
                _ => (count = default) != default,
            };

            if (read && count.IsPossible && Judge(text, count, found) is var confidence and > 0)
            {
                found.Add((count, confidence));
                i = Math.Max(i, count.End - 1);
            }
        }

        return found;
    }

    // "seven billion parameters"
    private static bool TryReadWords(AbstractText text, int noun, List<(ParameterCount Count, double Confidence)> found, out ParameterCount count)
    {
        count = default;
        int end = noun;
        while (end > noun - ReachToNoun && end > 0 && !NumberWords.IsNumberWord(text, end - 1) && !text.Is(end - 1, TokenKind.Number)
            && text.KindAt(end - 1) is TokenKind.Word or TokenKind.Hyphen)
        {
            end--;
        }

        // "two times fewer parameters", "one of the parameters", "a few parameters" state no number of them.
        if (!NumberWords.IsNumberWord(text, end - 1) || !NumberWords.TryReadBefore(text, end, out Numeral number)
            || (found.Count > 0 && found[^1].Count.End > number.First) || text.Is(number.First - 1, TokenKind.Number) || number.Value < 1000)
        {
            return false;
        }

        count = new ParameterCount(number.First, end, number.Value, null, true, true, false);
        return true;
    }

    /// <summary>How sure it is that the number counts parameters; 0 if it does not.</summary>
    private static double Judge(AbstractText text, ParameterCount count, List<(ParameterCount Count, double Confidence)> found)
    {
        if (count.ActiveName)
        {
            return 0.98;
        }

        int before = count.First - 1;
        if (text.Is(before, TokenKind.Currency) || Artwork.Contains(text, before) || text.Is(before, TokenKind.Caret) || text.Is(count.End, TokenKind.Caret))
        {
            return 0;
        }

        if (ParameterNoun(text, count.End) >= 0)
        {
            return count.HasScale || count.Value >= 1000 ? 0.98 : 0;
        }

        if (!count.HasScale)
        {
            return 0;
        }

        if (FollowsParameterNoun(text, count.First))
        {
            return 0.93;
        }

        bool letterB = !count.Spelled && text.Word(count.End - 1) is "B" or "b";
        bool followsSize = found.Count > 0 && found[^1].Count.End == count.First - 1;
        if (!followsSize && IsInName(text, count))
        {
            // "LAION-5B" is a dataset, "SA-SWE-32B" a model.
            int start = NameStart(text, count.First);
            bool data = DataNames.Contains(text, start) && start == count.First - 2;
            return data ? 0
                : letterB ? 0.97
                : IsLetter(text, count, 'M') && (IsNearModel(text, count.End) || IsModelFamily(text, start, count.First)) ? 0.85
                : 0;
        }

        // "100B tokens", "mid-training tokens (73B)", "(Doe et al., 2025b)"
        bool counted = CountsSomethingElse(text, count.End) || (text.Is(before, TokenKind.Open) && OtherNouns.Contains(text, before - 1));
        bool citation = !count.Spelled && count.Value is >= 1.9e12m and <= 2.1e12m && text.Word(count.End - 1) is "b";
        if (counted || citation)
        {
            return 0;
        }

        bool glued = !count.Spelled && text.IsGlued(count.End - 1);
        if (letterB && glued)
        {
            return IsNearModel(text, count.End) || text.HasCapital(before) ? 0.96 : 0.85;
        }

        if (IsNearModel(text, count.End) && (count.Spelled ? count.Value >= 1e6m : glued && count.Value >= 1e6m))
        {
            return 0.9;
        }

        // "BERT (110M)", "eight vision models (8M-632M)"
        bool bracketed = glued && count.Value >= 1e6m && text.Is(before, TokenKind.Open) && before > 0
            && (ModelNouns.Contains(text, before - 1) || IsModelFamily(text, NameStart(text, before - 1), before));
        return bracketed || IsListedWithSize(text, count, found) ? 0.85 : 0;
    }

    private static bool IsLetter(AbstractText text, ParameterCount count, char letter) =>
        !count.Spelled && text.IsGlued(count.End - 1) && text.Word(count.End - 1) is [var c] && c == letter;

    /// <summary>Index of the "parameters" that the number before <paramref name="end"/> counts, or -1.</summary>
    private static int ParameterNoun(AbstractText text, int end)
    {
        end += text.Is(end, TokenKind.Plus) ? 1 : 0;
        int reach = end + ReachToNoun;
        for (int i = end; i < reach && i < text.Tokens.Length; i++)
        {
            if (ParameterWords.Contains(text, i))
            {
                return i;
            }

            // "7B and 13B parameter models", "7B/8B-parameter": the noun comes after the last of them.
            bool listed = text.Is(i, TokenKind.Number) || (text.Is(i, TokenKind.Word) && text.IsGlued(i) && text.Is(i - 1, TokenKind.Number))
                || text.IsWord(i, "and") || text.IsWord(i, "or") || text.IsWord(i, "to") || text.KindAt(i) is TokenKind.Slash or TokenKind.Comma;
            bool adjective = text.Is(i, TokenKind.Word) && !OtherNouns.Contains(text, i) && !text.IsWord(i, "fewer") && !text.IsWord(i, "less")
                && !text.IsWord(i, "more") && !text.IsWord(i, "times") && !text.IsWord(i, "x") && !text.IsWord(i, "with") && !text.IsWord(i, "of") && !text.IsWord(i, "the");
            if (!listed && !adjective && !text.Is(i, TokenKind.Hyphen))
            {
                return -1;
            }

            reach += listed ? 1 : 0;
        }

        return -1;
    }

    // "parameters: 5.2M", "a parameter count of 7B", "#Params (14M)"
    private static bool FollowsParameterNoun(AbstractText text, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - ReachToNoun; i--)
        {
            if (ParameterWords.Contains(text, i))
            {
                return true;
            }

            bool leads = text.KindAt(i) is TokenKind.Open or TokenKind.Colon or TokenKind.Equal or TokenKind.Hyphen or TokenKind.Approximately
                || text.IsWord(i, "of") || text.IsWord(i, "is") || text.IsWord(i, "count") || text.IsWord(i, "counts") || text.IsWord(i, "size")
                || text.IsWord(i, "from") || text.IsWord(i, "only") || text.IsWord(i, "just") || text.IsWord(i, "about") || text.IsWord(i, "to");
            if (!leads)
            {
                return false;
            }
        }

        return false;
    }

    private static bool CountsSomethingElse(AbstractText text, int end)
    {
        for (int i = end; i < end + ReachToNoun && i < text.Tokens.Length; i++)
        {
            if (OtherNouns.Contains(text, i) || (ItemNouns.IsItem(text.Word(i)) && !ModelNouns.Contains(text, i) && !text.HasCapital(i)))
            {
                return true;
            }

            bool model = ModelNouns.Contains(text, i) && !OtherNouns.Contains(text, i + 1);
            if (model || Determiners.Contains(text, i) || !(text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Plus))
            {
                return false;
            }
        }

        return false;
    }

    // "7B models", "an 8M on-device encoder", "70b in size"
    private static bool IsNearModel(AbstractText text, int end)
    {
        for (int i = end; i < end + ReachToNoun && text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen; i++)
        {
            bool joined = text.IsGlued(i) || (text.Is(i + 1, TokenKind.Hyphen) && text.IsGlued(i + 1));
            if (ModelNouns.Contains(text, i))
            {
                return true;
            }

            if (OtherNouns.Contains(text, i) || ItemNouns.IsItem(text.Word(i)) || (Determiners.Contains(text, i) && !joined))
            {
                return text.IsWord(end, "in") && text.IsWord(end + 1, "size");
            }
        }

        return false;
    }

    /// <summary>Whether the size is glued into a name: <c>Qwen3-4B</c>.</summary>
    private static bool IsInName(AbstractText text, ParameterCount count) =>
        text.Is(count.First - 1, TokenKind.Hyphen) && text.IsGlued(count.First) && text.IsGlued(count.First - 1)
        && text.KindAt(count.First - 2) is TokenKind.Word or TokenKind.Number && !count.Spelled;

    // "SmolLM2-135M" is a model, "Clothing-1M" a dataset: with an M the name must be a model's.
    private static bool IsModelFamily(AbstractText text, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        ReadOnlySpan<char> name = text.Source.AsSpan(text.Tokens[first].Start, text.Tokens[end - 1].End - text.Tokens[first].Start);
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
        while (index > 0 && text.IsGlued(index))
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
        return text.IsWord(separator, "and") || text.IsWord(separator, "or") || text.IsWord(separator, "to") || text.IsHyphenOrDash(separator)
            || text.KindAt(separator) is TokenKind.Comma or TokenKind.Slash;
    }

    private static ModelSizeScope ReadScope(AbstractText text, ParameterCount count, int noun)
    {
        if (count.ActiveName)
        {
            return ModelSizeScope.Active;
        }

        for (int i = count.First - 3; i < (noun < 0 ? count.End : noun); i++)
        {
            if (Actives.Contains(text, i))
            {
                return ModelSizeScope.Active;
            }

            if (i >= count.End && Trainables.Contains(text, i))
            {
                return ModelSizeScope.Trainable;
            }
        }

        return noun >= 0 && (text.IsWord(noun + 1, "active") || text.IsWord(noun + 1, "activated")) ? ModelSizeScope.Active
            : ModelSizeScope.Total;
    }
}
