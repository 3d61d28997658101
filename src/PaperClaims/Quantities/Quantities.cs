using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The numbers of a text, read once for all kinds of claims, and how one is joined to the next.</summary>
internal sealed class Quantities
{
    private readonly AbstractText text;
    private readonly Quantity[] all;

    private Quantities(AbstractText text)
    {
        this.text = text;
        all = QuantityReader.Read(text);
    }

    /// <summary>The numbers of the text.</summary>
    public static Quantities Of(AbstractText text) => text.Remember(static read => new Quantities(read));

    public int Count => all.Length;

    public ref readonly Quantity this[int index] => ref all[index];

    /// <summary>How the number is joined to the one after it.</summary>
    public NumberJoint JointAfter(int index)
    {
        if (index < 0 || index + 1 >= all.Length)
        {
            return NumberJoint.None;
        }

        int start = all[index].AttachedEnd;

        // "3- and 7-billion"
        start +=
            text.Is(start, TokenKind.Hyphen)
            && text.IsAdjacent(start)
            && (!text.IsAdjacent(start + 1) || text.Is(start + 1, TokenKind.Comma))
                ? 1
                : 0;
        int end = all[index + 1].First;
        bool comma = text.Is(start, TokenKind.Comma);
        int joint = comma && end == start + 2 ? start + 1 : start;
        if (end != joint + 1)
        {
            return NumberJoint.None;
        }

        return text.KindAt(joint) switch
        {
            TokenKind.Word when text.IsWord(joint, "and") || text.IsWord(joint, "or") => NumberJoint.And,
            TokenKind.Symbol when text.Word(joint) is "&" or "\\&" => NumberJoint.And,
            TokenKind.Comma => NumberJoint.Comma,
            _ when joint > start => NumberJoint.None,
            TokenKind.Word when text.IsWord(joint, "to") || text.IsWord(joint, "through") => NumberJoint.To,
            TokenKind.Hyphen or TokenKind.Minus or TokenKind.Dash => NumberJoint.Dash,
            TokenKind.Approximately when text.IsAdjacent(joint) => NumberJoint.Dash,
            TokenKind.Slash when text.IsAdjacent(joint) == text.IsAdjacent(end) => NumberJoint.Slash,
            TokenKind.Times => NumberJoint.Times,
            TokenKind.Word when text.IsWord(joint, "x") => NumberJoint.Times,
            TokenKind.Symbol when text.Word(joint) is "*" => NumberJoint.Times,
            TokenKind.Symbol when text.Word(joint) is "→" or "->" or "-->" or "=>" or "⇒" or "\\to" or "\\rightarrow" or "\\Rightarrow" =>
                NumberJoint.Arrow,
            _ => NumberJoint.None,
        };
    }
}
