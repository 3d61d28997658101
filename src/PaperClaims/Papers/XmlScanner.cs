namespace PaperClaims;

/// <summary>What a piece of an XML document is.</summary>
internal enum XmlPart
{
    /// <summary>Comments, instructions and document types.</summary>
    Other,

    /// <summary>Text with its entities, or a part of it; a <c>&lt;</c> that begins no tag is text.</summary>
    Text,

    /// <summary>Text that has no entities, or a part of it.</summary>
    Literal,

    /// <summary>A tag that starts or ends an element, or is one.</summary>
    Tag,

    /// <summary><c>&lt;?xml ...?&gt;</c>: another document begins.</summary>
    Declaration,
}

/// <summary>
/// Takes XML documents apart, one after the other, without asking whether they are well-formed: what that costs is for its user to say.
/// Memory holds one tag, or a part of a text.
/// </summary>
internal sealed class XmlScanner(Stream stream)
{
    private const int LongestTag = 1 << 16;
    private const int LongestInstruction = 1 << 12;

    private const int LongestCut = 8;

    // Where the end of a literal or a comment is missing, these are beyond it. In a comment a record may stand as a whole.
    private static readonly string[] CutsOfLiteral = ["</entry>", "</record>", "<?xml "];
    private static readonly string[] CutsOfOther = ["<?xml "];

    private readonly XmlCharacters characters = new(stream);
    private char[] buffer = new char[1 << 15];
    private int start;
    private int end;
    private int length;
    private int afterName;
    private bool completed;
    private string? closing;

    /// <summary>What <see cref="ReadAsync"/> found.</summary>
    public XmlPart Part { get; private set; }

    /// <summary>The line that it starts at, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many characters stand before its end.</summary>
    public long Position { get; private set; }

    /// <summary>Whether the end came inside a comment or the like.</summary>
    public bool IsOpen => closing is not null;

    /// <summary>The text that it is.</summary>
    public ReadOnlySpan<char> Text => buffer.AsSpan(start, length);

    /// <summary>The tag that it is.</summary>
    public XmlTag Tag => XmlTag.Read(Text, afterName);

    /// <summary>Goes to the next piece; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Line += Text.Count('\n');
        start += length;
        length = 0;
        while (!TryTake())
        {
            if (completed)
            {
                return false;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        Position += length;
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadOnlyMemory<char> more = await characters.ReadAsync(cancellationToken).ConfigureAwait(false);
        completed = more.IsEmpty;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        if (end + more.Length > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(end + more.Length, 2 * buffer.Length));
        }

        more.Span.CopyTo(buffer.AsSpan(end));
        end += more.Length;
    }

    private bool TryTake()
    {
        ReadOnlySpan<char> rest = buffer.AsSpan(start, end - start);
        if (rest.IsEmpty)
        {
            return false;
        }

        if (closing is not null)
        {
            return TryTakeUntilClosing(rest);
        }

        int markup = rest.IndexOf('<');
        return markup == 0 ? TryTakeMarkup(rest) : Take(XmlPart.Text, markup < 0 ? rest.Length : markup);
    }

    private bool Take(XmlPart part, int count)
    {
        (Part, length) = (part, count);
        return true;
    }

    // What is inside is given as it comes, but for what may be the beginning of its end.
    private bool TryTakeUntilClosing(ReadOnlySpan<char> rest)
    {
        bool isLiteral = closing == "]]>";
        int close = rest.IndexOf(closing);
        int cut = FirstOf(rest[..(close < 0 ? rest.Length : close)], isLiteral ? CutsOfLiteral : CutsOfOther);
        if (close == 0)
        {
            int count = closing!.Length;
            closing = null;
            return Take(XmlPart.Other, count);
        }

        if (cut == 0)
        {
            closing = null;
            return TryTakeMarkup(rest);
        }

        int inside =
            cut > 0 ? cut
            : close > 0 ? close
            : completed ? rest.Length
            : rest.Length - LongestCut;
        return inside > 0 && Take(isLiteral ? XmlPart.Literal : XmlPart.Other, inside);
    }

    private static int FirstOf(ReadOnlySpan<char> text, string[] wanted)
    {
        int first = -1;
        foreach (string each in wanted)
        {
            int found = text.IndexOf(each);
            if (found >= 0)
            {
                first = found;
                text = text[..found];
            }
        }

        return first;
    }

    private bool TryTakeMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 1)
        {
            return completed && Take(XmlPart.Text, 1);
        }

        return rest[1] switch
        {
            '!' => TryTakeDeclaration(rest),
            '?' => TryTakeInstruction(rest),
            _ => TryTakeTag(rest, XmlTag.Measure(rest[..Math.Min(rest.Length, LongestTag)], out afterName)),
        };
    }

    private bool TryTakeTag(ReadOnlySpan<char> rest, int measured) =>
        measured > 0 ? Take(XmlPart.Tag, measured)
        : measured < 0 && !completed && rest.Length < LongestTag ? false
        : Take(XmlPart.Text, 1);

    private bool TryTakeInstruction(ReadOnlySpan<char> rest)
    {
        bool isEnough = completed || rest.Length >= LongestInstruction;
        int close = rest[..Math.Min(rest.Length, LongestInstruction)].IndexOf("?>");
        if (close < 0)
        {
            return isEnough && Take(XmlPart.Text, 1);
        }

        bool declares = rest.StartsWith("<?xml", StringComparison.Ordinal) && close > 5 && char.IsWhiteSpace(rest[5]);
        return Take(declares ? XmlPart.Declaration : XmlPart.Other, close + 2);
    }

    private bool TryTakeDeclaration(ReadOnlySpan<char> rest)
    {
        if (TryOpen(rest, "<!--", "-->") || TryOpen(rest, "<![CDATA[", "]]>"))
        {
            return true;
        }

        bool mayBe =
            "<![CDATA[".AsSpan().StartsWith(rest, StringComparison.Ordinal) || "<!--".AsSpan().StartsWith(rest, StringComparison.Ordinal);
        if (!rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            mayBe |= "<!DOCTYPE".AsSpan().StartsWith(rest, StringComparison.OrdinalIgnoreCase);
            return !(mayBe && !completed) && Take(XmlPart.Text, 1);
        }

        // Its own part, in brackets, defines entities, which are never put in.
        bool isEnough = completed || rest.Length >= LongestInstruction;
        int stop = rest[..Math.Min(rest.Length, LongestInstruction)].IndexOfAny('[', '>');
        if (stop < 0)
        {
            return isEnough && Take(XmlPart.Text, 1);
        }

        closing = rest[stop] == '[' ? "]" : null;
        return Take(XmlPart.Other, stop + 1);
    }

    private bool TryOpen(ReadOnlySpan<char> rest, string opening, string close)
    {
        if (!rest.StartsWith(opening, StringComparison.Ordinal))
        {
            return false;
        }

        closing = close;
        return Take(XmlPart.Other, opening.Length);
    }
}
