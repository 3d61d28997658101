using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What joins the members of a list.</summary>
internal static class Coordination
{
    private const int LongestJoint = 10;

    /// <summary>Whether the token is a comma or "and".</summary>
    public static bool Joins(AbstractText text, int token) => text.Is(token, TokenKind.Comma) || text.IsWord(token, "and");

    /// <summary>Whether the token is a comma, "and" or "or".</summary>
    public static bool Coordinates(AbstractText text, int token) => Joins(text, token) || text.IsWord(token, "or");

    /// <summary>Whether only commas, "and" and bracketed remarks stand between two names.</summary>
    public static bool Joins(in WordSequence words, WordSpan between)
    {
        if (between.Length is 0 or > LongestJoint)
        {
            return false;
        }

        int depth = 0;
        bool joined = false;
        for (int i = between.First; i < between.End; i++)
        {
            if (words[i].SentenceStart)
            {
                return false;
            }

            switch (words[i].Shape)
            {
                case WordShape.Open:
                    depth++;
                    break;
                case WordShape.Close:
                    depth--;
                    break;
                case WordShape.Comma or WordShape.Slash:
                    joined |= depth == 0;
                    break;
                case WordShape.Lower or WordShape.Other when depth == 0 && words[i].Cue == CueWord.Joins:
                    joined = true;
                    break;
                case WordShape.Quote:
                    break;
                default:
                    if (depth == 0)
                    {
                        return false;
                    }

                    break;
            }

            if (depth < 0)
            {
                return false;
            }
        }

        return joined && depth == 0 && !words[between.End].SentenceStart;
    }
}
