using System.Text;

namespace PaperClaims;

/// <summary>What stands between documents, in pieces of any length: only the beginnings of its lines.</summary>
internal sealed class TextBetween
{
    private const int Longest = 100;

    private readonly StringBuilder start = new();

    /// <summary>Takes a piece; what to say where a line begins another form, else null.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="pieceLine">The line that it starts at.</param>
    /// <param name="line">The line that begins another form.</param>
    public string? Find(ReadOnlySpan<char> piece, int pieceLine, out int line)
    {
        line = pieceLine;
        foreach (char c in piece)
        {
            if (c == '\n')
            {
                start.Clear();
                line++;
            }
            else if (start.Length < Longest)
            {
                start.Append(c);

                if (MayTell(start[0], c) && OtherForm.Describe(start.ToString(), PaperFormat.Atom) is { } other)
                {
                    return other;
                }
            }
        }

        return null;
    }

    // What a line begins with where it begins another form, and what ends that.
    private static bool MayTell(char first, char last) =>
        first is ('{' or '@' or '%' or 'T' or 'P' or 'F') && (last is ':' or ',' || char.IsAsciiLetterOrDigit(last));

    /// <summary>Begins anew.</summary>
    public void Clear() => start.Clear();
}
