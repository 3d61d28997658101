using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds numbers of parameters: <see cref="ModelSizeClaim"/>.</summary>
public sealed class ModelSizeExtractor : IClaimExtractor
{
    private const int ReachOfScope = 3;

    private static readonly WordSet Trainables = new("trainable learnable tunable tuned trained updated learned train optimizable");

    // Said of parameters; "are trained on" and "are tuned" are said of the model.
    private static readonly WordSet Trained = new("trainable learnable tunable updated optimized optimised");

    private static readonly WordSet Actives = new("active activated activating activates activate");

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        List<(ParameterCount Count, double Confidence)> found = Find(text);
        foreach ((ParameterCount count, double confidence) in found)
        {
            int start = text.Tokens[count.First].Start;
            int noun = ParameterNoun.After(text, count.End);
            claims.AddWithinSentence(
                new ModelSizeClaim
                {
                    Text = text.Quote(count.First, count.End),
                    Start = start,
                    Confidence = confidence,
                    Sentence = text.SentenceAt(start),
                    Parameters = (long)count.Value,
                    High = (long?)count.High,
                    Scope = ReadScope(text, count, noun),
                    Bound = BoundReader.Read(text, count.First, count.End),
                    Model = ModelNaming.Read(text, count),
                }
            );
        }
    }

    private static List<(ParameterCount Count, double Confidence)> Find(AbstractText text)
    {
        List<(ParameterCount Count, double Confidence)> found = [];
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            ParameterCount count = default;
            bool read = tokens[i].Kind switch
            {
                TokenKind.Number => ParameterCount.TryRead(text, i, out count),
                TokenKind.Word when found.Count > 0 && ParameterCount.TryReadActive(text, i, out count) => found[^1].Count.End == i - 1,
                TokenKind.Word when ParameterNoun.Is(text, i) => TryReadWords(text, i, found, out count),
                _ => false,
            };

            if (read && count.IsPossible && ModelSizeEvidence.Judge(text, count, found) is var confidence and > 0)
            {
                found.Add((count, confidence));
                i = Math.Max(i, count.End - 1);
            }
        }

        return found;
    }

    // "seven billion parameters"
    private static bool TryReadWords(
        AbstractText text,
        int noun,
        List<(ParameterCount Count, double Confidence)> found,
        out ParameterCount count
    )
    {
        count = default;
        int end = noun;
        while (
            end > noun - ParameterNoun.Reach
            && end > 0
            && !NumberWords.IsNumberWord(text, end - 1)
            && !text.Is(end - 1, TokenKind.Number)
            && text.KindAt(end - 1) is TokenKind.Word or TokenKind.Hyphen
        )
        {
            end--;
        }

        // "two times fewer parameters", "one of the parameters", "a few parameters" state no number of them.
        if (
            !NumberWords.IsNumberWord(text, end - 1)
            || !NumberWords.TryReadBefore(text, end, out Numeral number)
            || (found.Count > 0 && found[^1].Count.End > number.First)
            || text.Is(number.First - 1, TokenKind.Number)
            || number.Value < 1000
        )
        {
            return false;
        }

        count = new ParameterCount(number.First, end, number.Value, null, true, true, false);
        return true;
    }

    private static ModelSizeScope ReadScope(AbstractText text, ParameterCount count, int noun)
    {
        if (count.ActiveName)
        {
            return ModelSizeScope.Active;
        }

        for (int i = ScopeStart(text, count.First); i < (noun < 0 ? count.End : noun); i++)
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

        // "13 billion parameters are active", "of which 13B are activated", "80B in all, 13B active"
        int predicate = noun < 0 ? count.End : noun + 1;
        bool linked = text.IsWord(predicate, "are") || text.IsWord(predicate, "is");
        predicate += linked ? 1 : 0;
        bool said = linked || noun >= 0 || !(text.KindAt(predicate + 1) is TokenKind.Word or TokenKind.Hyphen);
        return said && Actives.Contains(text, predicate) ? ModelSizeScope.Active
            : linked && Trained.Contains(text, predicate) ? ModelSizeScope.Trainable
            : ModelSizeScope.Total;
    }

    // "13B active parameters, 80B in all": what stands before a comma belongs to another number.
    private static int ScopeStart(AbstractText text, int first)
    {
        int start = first;
        while (start > first - ReachOfScope && text.KindAt(start - 1) is TokenKind.Word or TokenKind.Hyphen)
        {
            start--;
        }

        return start;
    }
}
