using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads which of a model's parameters a number counts, by the words on either side of it.</summary>
internal static class ModelScope
{
    private const int ReachBefore = 3;
    private const int ReachOfLeads = 8;
    private const int ReachOfLink = 6;
    private const int ReachAfter = 3;

    private static readonly WordSet Trainables = new("trainable learnable tunable tuned trained updated learned train optimizable");

    // Said of parameters; "are trained on" and "are tuned" are said of the model.
    private static readonly WordSet Trained = new("trainable learnable tunable updated optimized optimised fine-tuned finetuned");

    private static readonly WordSet Trains = new("train trains training tune tunes tuning finetunes updates updating optimizes optimises");

    private static readonly WordSet Actives = new("active activated activating activates activate");

    private static readonly WordSet Totals = new("total overall");

    // "2.4B active and 16B total": what stands before these belongs to another number.
    private static readonly WordSet Separators = new("and or but while out plus yet");

    // What may stand between "active parameters" and their number.
    private static readonly WordSet Leads = new("of is are was were count counts size number parameter parameters only just about at to");

    // What may stand between a number and what is said of it: "37B of which are activated", "12B of them being active".
    private static readonly WordSet Links = new("of which them these are is were being only get remain need to be");

    // "3B activated for each token": the participle is the number's, not that of a noun behind it.
    private static readonly WordSet AfterActive = new(
        "per for at during in on and out when from of under while with plus but to by parameter parameters params ones"
    );

    // "uses 3B per token", "fires 3B for every query"
    private static readonly WordSet Runs = new("token tokens input step query inference forward");

    /// <summary>Reads the scope; <paramref name="noun"/> is the index of the "parameters" that are counted, -1 if none are named.</summary>
    public static ModelSizeScope Read(AbstractText text, in ParameterCount count, int noun)
    {
        if (count.IsActiveName)
        {
            return ModelSizeScope.Active;
        }

        if (Totals.Contains(text, count.End))
        {
            return ModelSizeScope.Total;
        }

        ModelSizeScope before = ReadBefore(text, count.First, noun);
        if (before != ModelSizeScope.Total)
        {
            return before;
        }

        for (int i = count.End; i < noun; i++)
        {
            if (Actives.Contains(text, i) || Trainables.Contains(text, i))
            {
                return Actives.Contains(text, i) ? ModelSizeScope.Active : ModelSizeScope.Trainable;
            }
        }

        return IsWhole(text, count.First)
            ? ModelSizeScope.Total
            : ReadAfter(text, noun < 0 ? count.End : noun + 1, noun >= 0, mayBePart: true);
    }

    // "activates only 3B", "an active parameter count of 12B", "fine-tunes 7M parameters"
    private static ModelSizeScope ReadBefore(AbstractText text, int first, int noun)
    {
        bool counted = text.IsWord(noun, "parameters") || text.IsWord(noun, "params") || text.IsWord(noun, "weights");
        bool led = true;
        bool named = counted;
        for (int i = first - 1; i >= first - ReachOfLeads; i--)
        {
            bool isWord = text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen;
            if (!isWord || Separators.Contains(text, i) || (!led && i < first - ReachBefore))
            {
                break;
            }

            if (Actives.Contains(text, i) && (!text.IsWord(i, "active") || i == first - 1 || IsParameterCount(text, i + 1)))
            {
                return ModelSizeScope.Active;
            }

            if (led && ((named && Trained.Contains(text, i)) || (counted && Trains.Contains(text, i))))
            {
                return ModelSizeScope.Trainable;
            }

            led &= Leads.Contains(text, i);
            named |= ParameterNoun.Is(text, i);
        }

        return ModelSizeScope.Total;
    }

    // "active parameters of", "active parameter count"; "active learning with 7B models" says nothing of the model.
    private static bool IsParameterCount(AbstractText text, int index) =>
        ParameterNoun.Is(text, index) || text.IsWord(index, "count") || text.IsWord(index, "size");

    // "13 billion parameters are active", "37B of which are activated", "80B in all, 13B active", "12B-active"
    private static ModelSizeScope ReadAfter(AbstractText text, int index, bool counted, bool mayBePart)
    {
        int predicate = index;
        while (predicate < index + ReachOfLink && Links.Contains(text, predicate))
        {
            predicate++;
        }

        bool linked = predicate > index;
        bool hyphenated = text.Is(predicate, TokenKind.Hyphen) && text.IsAdjacent(predicate) && text.IsAdjacent(predicate + 1);
        predicate += hyphenated ? 1 : 0;
        bool said =
            linked
            || hyphenated
            || counted
            || !(text.KindAt(predicate + 1) is TokenKind.Word or TokenKind.Hyphen)
            || AfterActive.Contains(text, predicate + 1);
        bool used = linked && (text.IsWord(predicate, "used") || text.IsWord(predicate, "fire")) && IsPerRun(text, predicate + 1);
        return (said && Actives.Contains(text, predicate)) || used || IsPerRun(text, index) ? ModelSizeScope.Active
            : linked && Trained.Contains(text, predicate) ? ModelSizeScope.Trainable
            : mayBePart && EndOfWhole(text, index) is var whole and > 0 ? ReadAfter(text, whole, counted: true, mayBePart: false)
            : ModelSizeScope.Total;
    }

    // "per token", "for each token", "for every forward pass", "at inference"
    private static bool IsPerRun(AbstractText text, int index)
    {
        bool per =
            text.IsWord(index, "per")
            || text.IsWord(index + 1, "each")
            || text.IsWord(index + 1, "every")
            || ((text.IsWord(index, "at") || text.IsWord(index, "during")) && text.IsWord(index + 1, "inference"));
        for (int i = index + 1; per && i <= index + ReachAfter; i++)
        {
            if (Runs.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // What is said behind the whole is the part's: "37B of its 671B parameters are active", "3B out of 30B per token".
    private static int EndOfWhole(AbstractText text, int index)
    {
        int of = text.IsWord(index, "out") ? index + 1 : index;
        int whole = text.IsWord(of + 1, "its") || text.IsWord(of + 1, "the") ? of + 2 : of + 1;
        if (!text.IsWord(of, "of") || !text.Is(whole, TokenKind.Number))
        {
            return 0;
        }

        int end = whole + 2;
        int noun = ParameterNoun.After(text, end);
        return noun < 0 ? end : noun + 1;
    }

    // The 671B of "37B of its 671B parameters"
    private static bool IsWhole(AbstractText text, int first)
    {
        int of = text.IsWord(first - 1, "its") || text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        return text.IsWord(of, "of");
    }
}
