using PaperClaims.Text;
using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>Cuts the symbols of a sentence into clauses.</summary>
internal sealed class ClauseReader(ResultAnalysis analysis, List<Symbol> symbols)
{
    private readonly List<Clause> clauses = [];

    // Whether the clause that is read has one yet.
    private bool hasNumber;
    private bool hasVerb;

    /// <summary>Reads the clauses, in text order.</summary>
    public List<Clause> Read()
    {
        int first = 0;
        ClauseKind kind =
            StartsOpening() ? ClauseKind.Opening
            : StartsWith(While) ? ClauseKind.While
            : ClauseKind.Main;
        for (int i = 0; i < symbols.Count; i++)
        {
            if (i > 0 && KindFrom(i, kind) is { } next)
            {
                Close(kind, first, i);
                (first, kind) = (i, next);
                (hasNumber, hasVerb) = (false, false);
            }

            hasNumber |= symbols[i].Kind == SymbolKind.Number;
            hasVerb |= symbols[i].IsVerb;
        }

        Close(kind, first, symbols.Count);
        return clauses;
    }

    private bool StartsWith(Boundary word) => symbols.Count > 0 && symbols[0].Is(word);

    // "On ImageNet, ...", "Compared to the baseline's 61.2 BLEU, ...": no verb before the comma.
    private bool StartsOpening()
    {
        if (symbols.Count == 0 || !(symbols[0] is { Kind: SymbolKind.Word, Word: (> Of and <= OtherPreposition) or Compared }))
        {
            return false;
        }

        for (int i = 1; i < symbols.Count; i++)
        {
            if (symbols[i].IsVerb)
            {
                return false;
            }

            if (symbols[i].Is(Comma) && !IsWithinList(i))
            {
                return true;
            }
        }

        return false;
    }

    // The kind of the clause that begins at the symbol, null if none does.
    private ClauseKind? KindFrom(int index, ClauseKind kind)
    {
        Symbol symbol = symbols[index];
        if (symbol.Kind != SymbolKind.Word)
        {
            return null;
        }

        switch (symbol.Word)
        {
            case While:
                return ClauseKind.While;
            case Against or Compared when hasNumber && kind != ClauseKind.Comparison:
                return ClauseKind.Comparison;
            case From or Over when hasNumber && symbols[index - 1].Is(Comma):
                return ClauseKind.Comparison;
            case Open when hasNumber && OpensComparison(index):
                return ClauseKind.Comparison;
            case Pronoun when analysis.Text.IsWord(symbol.Token, "that") && symbols[index - 1].IsVerb && IsSubjectAfterThat(index + 1):
                return ClauseKind.Main;
            case Comma or And or Colon:
                return KindAfterComma(index, kind);
            default:
                return null;
        }
    }

    private ClauseKind? KindAfterComma(int index, ClauseKind kind)
    {
        int next = index + 1;
        while (next < symbols.Count && symbols[next] is { Kind: SymbolKind.Word, Word: And or Comma })
        {
            next++;
        }

        if (next >= symbols.Count)
        {
            return null;
        }

        bool starts = symbols[next].IsVerb || IsSubject(next);
        return kind == ClauseKind.Opening && symbols[index].Is(Comma) && !IsWithinList(index) ? ClauseKind.Main
            : starts && (hasVerb || kind != ClauseKind.Main) ? ClauseKind.Main
            : symbols[next] is { Kind: SymbolKind.Word, Word: On or In } && HasSubjectLater(next) && hasVerb ? ClauseKind.Main
            : null;
    }

    // "..., and on BSD100, it attains an SSIM of 0.82"
    private bool HasSubjectLater(int index)
    {
        for (int i = index + 1; i < symbols.Count; i++)
        {
            if (symbols[i].Kind == SymbolKind.Number || symbols[i].IsVerb)
            {
                return false;
            }

            if (symbols[i].Is(Comma))
            {
                return i + 1 < symbols.Count && IsSubject(i + 1);
            }
        }

        return false;
    }

    private bool IsSubjectAfterThat(int index) =>
        index < symbols.Count && (symbols[index].Kind == SymbolKind.Chunk || symbols[index].Is(Pronoun));

    private bool IsSubject(int index) =>
        index + 1 < symbols.Count && (symbols[index].Is(Pronoun) || symbols[index].Kind == SymbolKind.Chunk) && symbols[index + 1].IsVerb;

    // "(ResNet-50: 80.1%)": the bracket holds a name and its own number.
    private bool OpensComparison(int index) =>
        index + 2 < symbols.Count
        && symbols[index + 1].Kind == SymbolKind.Chunk
        && ChunkRoles.Of(analysis, symbols[index + 1].Index) == ChunkRole.System
        && NumberBeforeClose(index + 2);

    private bool NumberBeforeClose(int index)
    {
        for (int i = index; i < symbols.Count && !symbols[i].Is(Boundary.Close); i++)
        {
            if (symbols[i].Kind == SymbolKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    // Chunks on both sides of the comma are coordinated.
    private bool IsWithinList(int index) =>
        index > 0
        && symbols[index - 1].Kind == SymbolKind.Chunk
        && index + 1 < symbols.Count
        && (symbols[index + 1].Kind == SymbolKind.Chunk ? index + 1 : index + 2) is var next
        && next < symbols.Count
        && symbols[next].Kind == SymbolKind.Chunk
        && analysis.Chunks[symbols[next].Index].GroupFirst == analysis.Chunks[symbols[index - 1].Index].GroupFirst
        && analysis.Chunks[symbols[next].Index].GroupSize > 2;

    private void Close(ClauseKind kind, int first, int end)
    {
        int verb = -1;
        int subject = -1;
        List<int> numbers = [];
        for (int i = first; i < end; i++)
        {
            if (symbols[i].Kind == SymbolKind.Number)
            {
                numbers.Add(i);
            }
            else if (symbols[i].IsVerb && verb < 0)
            {
                verb = i;
            }
            else if (verb < 0 && subject < 0 && numbers.Count == 0 && MayBeSubject(i))
            {
                subject = i;
            }
        }

        clauses.Add(
            new Clause(kind, first, end)
            {
                Verb = verb,
                Subject = verb >= 0 ? subject : -1,
                Numbers = [.. numbers],
            }
        );
    }

    // No preposition before it.
    private bool MayBeSubject(int index) =>
        (symbols[index].Is(Pronoun) && !(index + 1 < symbols.Count && symbols[index + 1].Kind == SymbolKind.Chunk))
        || (
            symbols[index].Kind == SymbolKind.Chunk
            && !(index > 0 && symbols[index - 1] is { Kind: SymbolKind.Word, Word: (> Article and <= OtherPreposition) or Open })
        );
}
