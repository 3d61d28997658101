using System.CommandLine.Parsing;
using System.Globalization;
using nietras.SeparatedValues;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Rows that somebody found wrong: a table as <c>leaderboard --to csv</c> writes it, with the wrong rows alone.</summary>
internal sealed class RejectedRows
{
    private readonly HashSet<(string Paper, int Start)> rows = [];
    private readonly HashSet<(string Paper, int Start)> met = [];

    private RejectedRows(string path) => Path = path;

    public string Path { get; }

    public int Count => rows.Count;

    /// <summary>How many of them stood in the papers so far.</summary>
    public int Met => met.Count;

    /// <summary>Reads the file that an option names; what is wrong with it becomes the option's error.</summary>
    public static RejectedRows? Parse(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        try
        {
            return Read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            result.AddError($"{path}: no such file.");
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            result.AddError($"{path}: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    /// <summary>The paper without the results that were rejected.</summary>
    public ExtractedPaper Without(ExtractedPaper paper)
    {
        if (paper.Id is not { } id || !paper.Claims.Results.Any(result => rows.Contains((id, result.Start))))
        {
            return paper;
        }

        met.UnionWith(paper.Claims.Results.Select(result => (id, result.Start)).Where(rows.Contains));
        return paper with
        {
            Claims = ClaimSet.Create([.. paper.Claims.Where(claim => claim is not ResultClaim || !rows.Contains((id, claim.Start)))]),
        };
    }

    private static RejectedRows Read(string path)
    {
        RejectedRows read = new(path);
        using StreamReader text = new(path);
        using SepReader table = (Sep.Reader() with { Unescape = true, DisableColCountCheck = true }).From(text);
        if (!table.Header.TryIndexOf("id", out int id) || !table.Header.TryIndexOf("start", out int start))
        {
            throw new InvalidDataException("no columns \"id\" and \"start\", as leaderboard --to csv writes them");
        }

        foreach (SepReader.Row row in table)
        {
            if (row.Span.IsWhiteSpace())
            {
                continue;
            }

            read.rows.Add(
                row.ColCount > Math.Max(id, start)
                && int.TryParse(row[start].Span, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
                    ? (row[id].ToString(), position)
                    : throw new InvalidDataException($"line {row.LineNumberFrom}: the column start holds no position")
            );
        }

        return read;
    }
}
