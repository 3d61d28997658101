using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads whether the nouns after a number with a scale are a model's or count something else.</summary>
internal static class CountedNouns
{
    /// <summary>Whether the token is a noun that numbers with a scale count and that is no model.</summary>
    public static bool IsOther(AbstractText text, int index) => WordTable.Is(text, index, WordClass.NoModelNoun);

    /// <summary>Whether the token is a model or a part of one.</summary>
    public static bool IsModel(AbstractText text, int index) => WordTable.Is(text, index, WordClass.ModelNoun);

    /// <summary>Whether what follows the number at <paramref name="end"/> is counted by it and no model: "100B tokens".</summary>
    public static bool FollowOther(AbstractText text, int end)
    {
        for (int i = end; i < end + ParameterNoun.Reach && i < text.Tokens.Length; i++)
        {
            if (IsOther(text, i) || (ItemNouns.IsItem(text.Word(i)) && !IsModel(text, i) && !text.HasCapital(i)))
            {
                return true;
            }

            bool model = IsModel(text, i) && !IsOther(text, i + 1);
            if (
                model
                || text.IsWord(i, "per")
                || text.IsWord(i, "for")
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
            bool item = IsOther(text, i) || (ItemNouns.IsItem(text.Word(i)) && !text.HasCapital(i));
            if (item && !IsModel(text, i))
            {
                return false;
            }

            model |= IsModel(text, i);
        }

        return model;
    }
}
