using System.Text;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An address as written, and what it prints.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Address">Its characters without TeX, blanks and line breaks.</param>
/// <param name="Repaired">Whether it was put together from parts.</param>
/// <param name="IsCut">Whether its end was lost, because nothing tells how it went on.</param>
internal readonly record struct AddressText(TextSpan Span, string Address, bool Repaired, bool IsCut)
{
    /// <summary>Reads the address that <paramref name="span"/> covers; null where not even its host is certain.</summary>
    public static AddressText? Read(string source, TextSpan span)
    {
        ReadOnlySpan<char> text = source.AsSpan(span.Start, span.Length);
        int host = AddressReader.SchemeLength(text);
        StringBuilder address = new(text.Length);
        bool repaired = false;
        (int Written, int Printed) folder = default;
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            length = AddressSigns.Measure(text, i, out ReadOnlySpan<char> printed);
            if (length > 0)
            {
                address.Append(printed);
                folder = i >= host && printed is "/" ? (i + length, address.Length) : folder;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                address.Append(text[i]);
                length = 1;
            }
            else
            {
                length = text.Length - i - text[i..].TrimStart().Length;
                bool? keepsHyphen =
                    address.Length > 0 && address[^1] == '-'
                        ? BrokenWord.KeepsHyphen(source, span.Start + i, address.ToString(), text[(i + length)..])
                        : true;
                if (keepsHyphen is null)
                {
                    return folder == default
                        ? null
                        : new AddressText(new TextSpan(span.Start, folder.Written), address.ToString(0, folder.Printed), repaired, true);
                }

                address.Length -= keepsHyphen == true ? 0 : 1;
                repaired = true;
            }
        }

        return new AddressText(span, address.ToString(), repaired, false);
    }

    /// <summary>The address as one would open it; null where it is none of the web.</summary>
    public Uri? ToUrl() =>
        WithScheme(Address) is { } open && Uri.TryCreate(open, UriKind.Absolute, out Uri? url) && IsHost(url.Host) ? InAscii(url) : null;

    private static bool IsHost(string host) => host.Contains('.') && !host.StartsWith('.') && !host.EndsWith('.');

    private static string? WithScheme(string address)
    {
        if (!AddressReader.IsOtherScheme(address))
        {
            return AddressReader.SchemeLength(address) > 0 ? address : "https://" + address;
        }

        // "git://github.com/owner/name" and "git@github.com:owner/name" are pages of their sites too.
        string rest = address[AddressReader.SchemeLength(address)..];
        int host =
            address.StartsWith("git://", StringComparison.Ordinal) ? rest.IndexOf('/')
            : address.StartsWith("git@", StringComparison.Ordinal) ? rest.AsSpan().IndexOfAny(':', '/')
            : -1;
        return host > 0 && SourceHosts.Contains(rest[..host].ToLowerInvariant())
            ? $"https://{rest[..host]}/{rest[(host + 1)..].TrimStart('/')}"
            : null;
    }

    // "https://müller.example.org/größe": not every program opens what a browser does.
    private static Uri? InAscii(Uri url)
    {
        if (Ascii.IsValid(url.OriginalString))
        {
            return url;
        }

        try
        {
            UriBuilder builder = new(url) { Host = url.IdnHost };
            string ascii = builder.Uri.AbsoluteUri;
            return Ascii.IsValid(ascii) ? new Uri(ascii) : null;
        }
        catch (UriFormatException)
        {
            // The rules for letters in names of hosts are more than a reader of text knows.
            return null;
        }
    }
}
