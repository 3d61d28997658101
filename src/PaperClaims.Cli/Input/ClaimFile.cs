using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PaperClaims.Cli.Input;

/// <summary>What <c>extract</c> wrote: recognised by its first bytes, and read again.</summary>
internal static class ClaimFile
{
    private const int LookAhead = 256;

    /// <summary>What the content is; <see cref="ClaimForm.None"/> for papers.</summary>
    public static async ValueTask<ClaimForm> RecognizeAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count *= 2)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            if (Recognize(start.Span) is { } form)
            {
                return form;
            }

            if (start.Length < count || count >= LookAhead)
            {
                return ClaimForm.None;
            }
        }
    }

    /// <summary>Reads papers with their claims from the JSON that <c>extract</c> wrote, a line a paper or one array.</summary>
    public static async IAsyncEnumerable<ExtractedPaper> ReadJsonAsync(
        Stream content,
        ClaimJson json,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using StreamReader lines = new(content, leaveOpen: true);
        for (int number = 1; await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
        {
            string item = line.Trim(' ', '\t', ',');
            if (item is not ("" or "[" or "]") && Read(item, json, number, options) is { } paper)
            {
                yield return paper;
            }
        }
    }

    private static ExtractedPaper? Read(string line, ClaimJson json, int number, PaperReaderOptions options)
    {
        try
        {
            return json.Read(line);
        }
        catch (JsonException exception)
        {
            PaperReader.Report(options, number, exception.Message);
            return null;
        }
    }

    private static ClaimForm? Recognize(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> sqlite = "SQLite format 3\0"u8;
        if (start.StartsWith(sqlite))
        {
            return ClaimForm.Sqlite;
        }

        ReadOnlySpan<byte> visible = start.TrimStart(" \t\r\n[\uFEFF"u8);
        if (visible is [(byte)'{', ..])
        {
            visible = visible[1..].TrimStart(" \t\r\n"u8);
            ReadOnlySpan<byte> first = "\"schema_version\""u8;
            return visible.StartsWith(first) ? ClaimForm.Json
                : first.StartsWith(visible) ? null
                : ClaimForm.None;
        }

        return visible.IsEmpty || sqlite.StartsWith(start) ? null : ClaimForm.None;
    }
}

/// <summary>The forms of claims that are read again.</summary>
internal enum ClaimForm
{
    /// <summary>No claims: papers.</summary>
    None,

    /// <summary>JSON Lines, or one array.</summary>
    Json,

    /// <summary>A database.</summary>
    Sqlite,
}
