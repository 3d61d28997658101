using System.Buffers;
using System.Text;

namespace PaperClaims;

/// <summary>
/// Decodes the text of XML documents. Line ends become line feeds, characters that XML has no place for are left out, and a byte that is
/// not UTF-8 is read as Latin-1: one bad character must not cost the papers around it.
/// </summary>
internal sealed class XmlCharacters(Stream stream)
{
    // Enough for a declaration with its encoding.
    private const int LongestDeclaration = 512;

    // What says so may well be UTF-8; where it is not, it is read as Windows-1252 anyway.
    private static readonly HashSet<string> SingleByte = new(StringComparer.OrdinalIgnoreCase)
    {
        "us-ascii",
        "ascii",
        "iso-8859-1",
        "iso8859-1",
        "latin1",
        "windows-1252",
        "cp1252",
    };

    private static readonly SearchValues<char> Unwanted = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\t' or '\n')),
        '\uFEFF',
        '\uFFFE',
        '\uFFFF',
    ]);

    private readonly byte[] bytes = new byte[1 << 14];
    private char[] characters = [];
    private Decoder? decoder;
    private int end;
    private bool completed;
    private bool isAfterReturn;

    /// <summary>The next characters; none at the end.</summary>
    public async ValueTask<ReadOnlyMemory<char>> ReadAsync(CancellationToken cancellationToken)
    {
        if (decoder is null)
        {
            Encoding encoding = await DetectEncodingAsync(cancellationToken).ConfigureAwait(false);
            decoder = encoding.GetDecoder();
            characters = new char[encoding.GetMaxCharCount(bytes.Length)];
        }

        while (true)
        {
            if (end == 0 && !completed)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }

            int count = decoder.GetChars(bytes.AsSpan(0, end), characters, flush: completed);
            end = 0;
            count = Clean(characters.AsSpan(0, count), ref isAfterReturn);
            if (count > 0 || completed)
            {
                return characters.AsMemory(0, count);
            }
        }
    }

    /// <summary>Leaves out what <see cref="ReadAsync"/> leaves out; the characters that are left stand first.</summary>
    /// <returns>Their number.</returns>
    public static int Clean(Span<char> text, ref bool isAfterReturn)
    {
        if (!isAfterReturn && !text.ContainsAny(Unwanted))
        {
            return text.Length;
        }

        int count = 0;
        foreach (char c in text)
        {
            if (c == '\r' || !(Unwanted.Contains(c) || (c == '\n' && isAfterReturn)))
            {
                text[count++] = c == '\r' ? '\n' : c;
            }

            isAfterReturn = c == '\r';
        }

        return count;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        ValueTask<int> reading = stream.ReadAsync(bytes.AsMemory(end), cancellationToken);
        int read = await reading.ConfigureAwait(false);
        end += read;
        completed = read == 0;
    }

    private async ValueTask<Encoding> DetectEncodingAsync(CancellationToken cancellationToken)
    {
        while (!completed && end < LongestDeclaration && !bytes.AsSpan(0, end).Contains((byte)'>'))
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        // What happens to be there already behind the declaration says nothing.
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(end, LongestDeclaration));
        start = start[..(start.IndexOf((byte)'>') is var close and >= 0 ? close + 1 : start.Length)];
        return start switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            [0xEF, 0xBB, 0xBF, ..] => SingleByteFallback.Utf8,
            _ => Declared(Encoding.Latin1.GetString(start)) ?? SingleByteFallback.Utf8,
        };
    }

    // Null for UTF-8 and what may be it, and for what says UTF-16 and is not: it was written so and sent otherwise.
    private static Encoding? Declared(string start)
    {
        int declaration = start.IndexOf("<?xml", StringComparison.Ordinal);
        int name = declaration < 0 ? -1 : start.IndexOf("encoding", declaration, StringComparison.Ordinal);
        int close = declaration < 0 ? -1 : start.IndexOf("?>", declaration, StringComparison.Ordinal);
        if (name < 0 || close < name)
        {
            return null;
        }

        string encoding = start[(name + "encoding".Length)..close].Trim(' ', '\t', '\r', '\n', '=', '"', '\'');
        if (encoding.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || SingleByte.Contains(encoding))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
