using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PaperClaims;

/// <summary>One entry of a BibTeX file: its key and its fields, in TeX as they are written.</summary>
internal sealed class BibTeXEntry
{
    private static readonly SearchValues<char> NotInName = SearchValues.Create("{}\", \t\n");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly string type;
    private readonly BibTeXStrings strings;
    private long length;

    private BibTeXEntry(string type, string? key, BibTeXStrings strings) => (this.type, Key, this.strings) = (type, key, strings);

    /// <summary>The citation key, null where none is written.</summary>
    public string? Key { get; }

    /// <summary>False for what defines abbreviations or is a comment.</summary>
    public bool IsPublication => type.ToUpperInvariant() is not ("STRING" or "COMMENT" or "PREAMBLE");

    /// <summary>Whether it is too long with its abbreviations put in, or defines one that is.</summary>
    public bool IsTooLong { get; private set; }

    private bool DefinesStrings => type.Equals("STRING", StringComparison.OrdinalIgnoreCase);

    /// <summary>A field, null if it is not there.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>Whether the line begins an entry: <c>@article{</c>.</summary>
    public static bool Starts(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '@')
        {
            return false;
        }

        int end = 1;
        while (end < line.Length && char.IsAsciiLetter(line[end]))
        {
            end++;
        }

        return end > 1 && line[end..].TrimStart() is ['{' or '(', ..];
    }

    /// <summary>Whether the line is the beginning of an entry whose brace may stand in the next one: <c>@article</c>.</summary>
    public static bool MayStart(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 1 && line[0] == '@' && line[1..].IndexOfAnyExcept(Letters) < 0;
    }

    /// <summary>Reads an entry from its <c>@</c> to its closing brace; what it defines is put into <paramref name="strings"/>.</summary>
    public static bool TryRead(
        string text,
        BibTeXStrings strings,
        [NotNullWhen(true)] out BibTeXEntry? entry,
        [NotNullWhen(false)] out string? wrong
    )
    {
        int open = text.AsSpan().IndexOfAny('{', '(');
        string body = text[(open + 1)..^1];
        entry = new BibTeXEntry(text[1..open].Trim(), key: null, strings);
        wrong = null;
        if (!entry.IsPublication)
        {
            wrong = entry.DefinesStrings ? entry.ReadFields(body, 0) : null;
            return wrong is null;
        }

        int comma = body.IndexOf(',', StringComparison.Ordinal);
        string key = (comma < 0 ? body : body[..comma]).Trim();
        int at = comma + 1;
        if (key.Contains('=', StringComparison.Ordinal))
        {
            // An entry without a key, or without the comma after it: the first field stands in its place.
            (key, at) = SplitKey(body, body.IndexOf('=', StringComparison.Ordinal));
        }
        else if (comma < 0)
        {
            at = body.Length;
        }

        entry = new BibTeXEntry(entry.type, key.Length == 0 ? null : key, strings);
        wrong = entry.ReadFields(body, at);
        return wrong is null;
    }

    // Of the two words before the first "=" one is the key; a word alone is the name of the field.
    private static (string Key, int At) SplitKey(string body, int equals)
    {
        ReadOnlySpan<char> before = body.AsSpan(0, equals).Trim();
        int name = before.LastIndexOfAny(" \t\n") + 1;
        ReadOnlySpan<char> key = before[..name].Trim();
        return key.ContainsAny(NotInName) ? ("", 0) : (key.ToString(), body.Length - body.AsSpan().TrimStart().Length + name);
    }

    private string? ReadFields(string body, int at)
    {
        while (true)
        {
            at = SkipSpace(body, at);
            if (at >= body.Length)
            {
                return null;
            }

            if (body[at] == ',')
            {
                at++;
                continue;
            }

            int equals = body.IndexOf('=', at);
            string name = equals < 0 ? "" : body[at..equals].Trim();
            if (name.Length == 0 || name.AsSpan().ContainsAny(NotInName))
            {
                return $"no \"name = value\" at \"{Excerpt(body, at)}\"";
            }

            at = equals + 1;
            if (!TryReadValue(body, ref at, out string value))
            {
                return $"the value of \"{Excerpt(name, 0)}\" is not closed";
            }

            if (IsTooLong)
            {
                return null;
            }

            // A field that is empty hides none of the same name.
            if (string.IsNullOrWhiteSpace(this[name]))
            {
                fields[name] = value;
            }

            IsTooLong = DefinesStrings && !strings.TryDefine(name, value);
        }
    }

    // Parts in braces or quotation marks, numbers and abbreviations, joined by "#".
    private bool TryReadValue(string body, ref int at, out string joined)
    {
        StringBuilder value = new();
        joined = "";
        do
        {
            at = SkipSpace(body, at);
            int end = EndOfValue(body, at);
            if (end < 0)
            {
                return false;
            }

            string part = body[at..end];
            part = part is ['{', .., '}'] or ['"', .., '"'] ? part[1..^1] : strings.Expand(part.Trim());
            length += part.Length;
            IsTooLong |= length > strings.Longest;
            value.Append(IsTooLong ? "" : part);
            at = SkipSpace(body, end);
        } while (at < body.Length && body[at] == '#' && ++at > 0);
        joined = value.ToString();
        return true;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfValue(string text, int start)
    {
        char first = start < text.Length ? text[start] : ',';
        int depth = 0;
        for (int i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0 && first == '{':
                    return i + 1;
                case '"' when first == '"' && depth == 0 && i > start:
                    return i + 1;
                case ',' or '#' when first is not ('{' or '"'):
                case '\n' when first is not ('{' or '"') && StartsField(text.AsSpan(i)):
                    return i;
            }
        }

        return first is '{' or '"' ? -1 : text.Length;
    }

    // A comma may be missing before the next field.
    private static bool StartsField(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '_'))
        {
            end++;
        }

        return end > 0 && rest[end..].TrimStart() is ['=', ..];
    }

    private static string Excerpt(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int length = Math.Min(rest.Length, 30);
        int feed = rest[..length].IndexOfAny('\r', '\n');
        return rest[..(feed >= 0 ? feed : length)].ToString();
    }
}
