using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads whether the nouns after a number with a scale are a model's or count something else.</summary>
internal static class CountedNouns
{
    private static readonly WordSet ModelNouns = new(
        """
        model models llm llms vlm vlms mllm mllms lvlm lvlms slm slms lm lms vla transformer transformers network networks backbone
        backbones baseline baselines variant variants version versions scale scales size sizes checkpoint checkpoints encoder decoder
        foundation language dense moe mixture instruct chat base student teacher policy agent agents generator reasoner judge reward
        counterpart counterparts series family class level range open reasoning instruction
        """
    );

    // What a "B", "M" or "T" counts that is not a model's parameters.
    private static readonly WordSet OtherNouns = new(
        """
        token tokens word words image images sample samples example examples document documents pair pairs video videos frames sentence
        sentences users people flops macs ops operations dollars usd euros points pixels edges nodes triples entities facts records rows
        reads sequences calls requests messages conversations trajectories parallel hours steps bits bytes iterations interactions items
        years dataset corpus pages urls tweets posts queries vectors galaxies stars particles molecules
        """
    );

    /// <summary>Whether the token is a noun that numbers with a scale count and that is no model.</summary>
    public static bool IsOther(AbstractText text, int index) => OtherNouns.Contains(text, index);

    /// <summary>Whether the token is a model or a part of one.</summary>
    public static bool IsModel(AbstractText text, int index) => ModelNouns.Contains(text, index);

    /// <summary>Whether what follows the number at <paramref name="end"/> is counted by it and no model: "100B tokens".</summary>
    public static bool FollowOther(AbstractText text, int end)
    {
        for (int i = end; i < end + ParameterNoun.Reach && i < text.Tokens.Length; i++)
        {
            if (OtherNouns.Contains(text, i) || (ItemNouns.IsItem(text.Word(i)) && !ModelNouns.Contains(text, i) && !text.HasCapital(i)))
            {
                return true;
            }

            bool model = ModelNouns.Contains(text, i) && !OtherNouns.Contains(text, i + 1);
            if (
                model
                || WordTable.Is(text, i, WordClass.EndsModelNoun)
                || !(text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Plus)
            )
            {
                return false;
            }
        }

        return false;
    }

    // "7B models", "an 8M on-device encoder", "70b in size"
    public static bool FollowModel(AbstractText text, int end)
    {
        bool model = false;
        for (int i = end; i < end + ParameterNoun.Reach && text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen; i++)
        {
            bool joined = text.IsAdjacent(i) || (text.Is(i + 1, TokenKind.Hyphen) && text.IsAdjacent(i + 1));
            if (WordTable.Is(text, i, WordClass.EndsModelNoun) && !joined)
            {
                return model || (text.IsWord(end, "in") && text.IsWord(end + 1, "size"));
            }

            // "5 billion cell-level annotations": what the phrase ends with counts.
            bool item = OtherNouns.Contains(text, i) || (ItemNouns.IsItem(text.Word(i)) && !text.HasCapital(i));
            if (item && !ModelNouns.Contains(text, i))
            {
                return false;
            }

            model |= ModelNouns.Contains(text, i);
        }

        return model;
    }
}
