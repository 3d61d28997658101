using System.Text;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An address as written, and as one would open it.</summary>
internal readonly record struct AddressText(TextSpan Span, string Address, bool Repaired)
{
    private const int MaxRepairs = 3;

    /// <summary>Reads the address at token <paramref name="index"/> together with what a stray space or line break split off.</summary>
    public static AddressText Read(AbstractText text, int index)
    {
        Token token = text.Tokens[index];
        StringBuilder address = new(Unescape(text.Quote(token.Span)));
        int last = index;
        bool repaired = false;
        for (int repairs = 0; repairs < MaxRepairs && Continuation(text, last, address) is var next and >= 0; repairs++)
        {
            int end = ContinuationEnd(text, next);
            address.Append(Unescape(text.Quote(next, end)));
            last = end - 1;
            repaired = true;
        }

        return new AddressText(text.SpanOf(index, last + 1), address.ToString(), repaired);
    }

    /// <summary>The token that certainly continues the address, or -1.</summary>
    private static int Continuation(AbstractText text, int last, StringBuilder address)
    {
        string written = address.ToString();
        int next = last + 1;
        if (next >= text.Tokens.Length || !text.Tokens[next].SpaceBefore || !HoldsOneSpace(text, last, next) || !IsPathPart(text, next))
        {
            return -1;
        }

        // "https://github.com/ owner/name": a forge alone is no place to point at, and what follows has the form of a path.
        bool bareForge =
            written.EndsWith('/')
            && Uri.TryCreate(WithScheme(written), UriKind.Absolute, out Uri? host)
            && host.AbsolutePath == "/"
            && SourceHosts.Contains(host.Host.ToLowerInvariant());
        if (bareForge)
        {
            return HasSlash(text, next) ? next : -1;
        }

        // "github.com/owner/some-<line break>name": the hyphen says that the word goes on.
        bool hyphenated = written.EndsWith('-') && SourceHosts.Contains(HostOf(written));
        return hyphenated && text.Source.AsSpan(text.Tokens[last].End, text.Tokens[next].Start - text.Tokens[last].End).Contains('\n')
            ? next
            : -1;
    }

    private static string HostOf(string written) =>
        Uri.TryCreate(WithScheme(written), UriKind.Absolute, out Uri? url) ? url.Host.ToLowerInvariant() : "";

    private static bool HoldsOneSpace(AbstractText text, int last, int next)
    {
        ReadOnlySpan<char> gap = text.Source.AsSpan(text.Tokens[last].End, text.Tokens[next].Start - text.Tokens[last].End);
        return gap.Length is 1 or 2 && gap.IsWhiteSpace();
    }

    private static bool IsPathPart(AbstractText text, int index) => text.KindAt(index) is TokenKind.Word or TokenKind.Number;

    private static int ContinuationEnd(AbstractText text, int index)
    {
        int end = index + 1;
        while (
            end < text.Tokens.Length
            && text.IsAdjacent(end)
            && (
                IsPathPart(text, end)
                || text.KindAt(end) is TokenKind.Slash or TokenKind.Hyphen
                || (text.Is(end, TokenKind.Period) && text.IsAdjacent(end + 1) && text.Is(end + 1, TokenKind.Word))
            )
        )
        {
            end++;
        }

        return end;
    }

    private static bool HasSlash(AbstractText text, int index)
    {
        int end = ContinuationEnd(text, index);
        for (int i = index; i < end; i++)
        {
            if (text.Is(i, TokenKind.Slash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The address with <c>https://</c> where no scheme is written.</summary>
    public static string WithScheme(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;

    // "\_" is TeX for "_"
    private static string Unescape(string written) => written.Replace("\\", "", StringComparison.Ordinal);
}
