using System.Buffers;
using System.Net;

namespace PaperClaims;

/// <summary>A tag of an XML document as it is written, from <c>&lt;</c> to <c>&gt;</c>.</summary>
internal readonly ref struct XmlTag
{
    private static readonly SearchValues<char> AfterValue = SearchValues.Create(" \t\n<>\"'");

    private readonly ReadOnlySpan<char> written;
    private readonly int afterName;

    private XmlTag(ReadOnlySpan<char> written, int afterName)
    {
        this.written = written;
        this.afterName = afterName;
        int nameStart = written[1] == '/' ? 2 : 1;
        ReadOnlySpan<char> name = written[nameStart..afterName];
        Name = name[(name.IndexOf(':') + 1)..].ToString();
        IsEnd = nameStart == 2;
        IsEmpty = written[^2] == '/';
    }

    /// <summary>The name without its prefix.</summary>
    public string Name { get; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; }

    /// <summary>Whether it is the whole element, <c>&lt;a/&gt;</c>.</summary>
    public bool IsEmpty { get; }

    /// <summary>
    /// Reads the tag that <paramref name="text"/> starts with: its length, 0 if it is none, -1 if more text may tell.
    /// </summary>
    public static int Measure(ReadOnlySpan<char> text, out int afterName)
    {
        int at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        bool isEnd = at == 2;
        afterName = at;
        if (at >= text.Length)
        {
            return -1;
        }

        if (!IsNameStart(text[at]))
        {
            return 0;
        }

        at = afterName = SkipName(text, at);
        while (true)
        {
            int name = SkipSpace(text, at);
            if (name >= text.Length)
            {
                return -1;
            }

            if (text[name] == '>')
            {
                return name + 1;
            }

            if (text[name] == '/' && !isEnd)
            {
                return name + 1 >= text.Length ? -1
                    : text[name + 1] == '>' ? name + 2
                    : 0;
            }

            if (isEnd || name == at || !IsNameStart(text[name]))
            {
                return 0;
            }

            // A name without a value is a word of the text: "a <b and c> d".
            at = SkipSpace(text, SkipName(text, name));
            int afterEquals = at < text.Length && text[at] == '=' ? SkipSpace(text, at + 1) : text.Length;
            if (at < text.Length && text[at] != '=')
            {
                return 0;
            }

            at = SkipValue(text, afterEquals);
            if (at <= 0)
            {
                return at;
            }
        }
    }

    /// <summary>The tag that <paramref name="written"/> is, as <see cref="Measure"/> found it.</summary>
    public static XmlTag Read(ReadOnlySpan<char> written, int afterName) => new(written, afterName);

    /// <summary>The value of an attribute, by its name without prefix; null if it is not there.</summary>
    public string? Attribute(ReadOnlySpan<char> wanted)
    {
        int at = SkipSpace(written, afterName);
        while (at < written.Length && IsNameStart(written[at]))
        {
            int nameEnd = SkipName(written, at);
            ReadOnlySpan<char> name = written[at..nameEnd];
            int value = SkipSpace(written, SkipSpace(written, nameEnd) + 1);
            at = SkipValue(written, value);
            if (name[(name.IndexOf(':') + 1)..].SequenceEqual(wanted))
            {
                return WebUtility.HtmlDecode(written[value..at].Trim("\"'").ToString());
            }

            at = SkipSpace(written, at);
        }

        return null;
    }

    // The index after the value; -1 if it goes on, 0 if it is none.
    private static int SkipValue(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        if (text[at] is '"' or '\'')
        {
            int close = text[(at + 1)..].IndexOfAny(text[at], '<');
            return close < 0 ? -1
                : text[at + 1 + close] == '<' ? 0
                : at + close + 2;
        }

        int length = text[at..].IndexOfAny(AfterValue);
        return length < 0 ? -1
            : length == 0 || text[at + length] is '<' or '"' or '\'' ? 0
            : at + length;
    }

    private static int SkipName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsNameStart(text[at]) || char.IsDigit(text[at]) || text[at] is '-' or '.'))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
