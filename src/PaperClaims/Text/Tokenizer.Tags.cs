namespace PaperClaims.Text;

/// <content>Tags of HTML and JATS, which publishers leave in abstracts.</content>
internal ref partial struct Tokenizer
{
    private const int LongestTag = 64;

    private static readonly WordSet InlineTags = new(
        "i b u em strong italic bold span sc tt a sup sub monospace roman underline small big mml:math inline-formula tex-math"
    );

    private static readonly WordSet BlockTags = new("p br div title sec abstract h1 h2 h3 h4 li ul ol hr list list-item label");

    /// <summary>Length of the tag at the position, 0 if none stands there.</summary>
    private readonly int MeasureTag(out bool isSpace)
    {
        isSpace = false;
        ReadOnlySpan<char> rest = source[position..Math.Min(source.Length, position + LongestTag)];
        int close = rest.IndexOf('>');
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> name = NameOfTag(rest[1..close]);
        isSpace = BlockTags.Contains(name);
        return isSpace || InlineTags.Contains(name) ? close + 1 : 0;
    }

    private static ReadOnlySpan<char> NameOfTag(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> name = inside.TrimStart('/').TrimEnd('/').TrimEnd();
        name = name.StartsWith("jats:") ? name[5..] : name;
        int end = name.IndexOf(' ');
        return end < 0 ? name : name[..end];
    }

    // A raised or lowered piece begins like "^" and "_" in TeX.
    private void ReadTag(int length, bool isSpace)
    {
        ReadOnlySpan<char> inside = source.Slice(position + 1, length - 2);
        bool opens = inside[0] != '/';
        ReadOnlySpan<char> name = NameOfTag(inside);
        if (opens && name is "sup" or "sub")
        {
            Add(position + length, name is "sup" ? TokenKind.Caret : TokenKind.Symbol);
        }
        else
        {
            Skip(length, isSpace);
        }
    }
}
