using System.Text;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Leaderboards as Markdown.</summary>
internal static class LeaderboardMarkdown
{
    public static void Write(IEnumerable<BoardTable> tables, string[] notes, TextWriter text)
    {
        foreach (BoardTable table in tables)
        {
            if (table.Heading is { } heading)
            {
                text.WriteLine($"## {Escape(heading)}\n");
            }

            text.WriteLine($"| {string.Join(" | ", table.Heads)} |");
            text.WriteLine($"|{string.Concat(table.Heads.Select(_ => " --- |"))}");
            foreach (BoardCell[] row in table.Rows)
            {
                text.WriteLine($"| {string.Join(" | ", row.Select(Cell))} |");
            }

            text.WriteLine();
        }

        foreach (string note in notes)
        {
            text.WriteLine($"{Escape(note)}\n");
        }
    }

    private static string Cell(BoardCell cell) =>
        cell.Link is { } link ? $"[{Escape(cell.Text)}](<{link.AbsoluteUri}>)" : Escape(cell.Text);

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            escaped.Append(c is '|' or '\\' or '*' or '_' or '`' or '<' or '[' or ']' or '$' or '~' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
