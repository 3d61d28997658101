using System.Text;
using System.Text.RegularExpressions;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Leaderboards as Markdown, in which no name, title or sentence is more than text.</summary>
internal static partial class LeaderboardMarkdown
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
        cell is { Link: { } link, Text.Length: > 0 } ? $"[{Escape(cell.Text)}](<{Address(link)}>)" : Escape(cell.Text);

    private static string Escape(string text) => Markup().Replace(VisibleText.Flowing(text).Trim(), @"\$0");

    private static string Address(Uri link)
    {
        StringBuilder address = new();
        foreach (Rune rune in link.AbsoluteUri.EnumerateRunes())
        {
            // Within angle brackets these end the address, the cell or the link, or begin an entity.
            string written = rune.ToString();
            address.Append(
                written == "&" ? "&amp;"
                : rune.Value is > ' ' and < 0x7F && written is not ("<" or ">" or "|" or "\\" or "`") ? written
                : Uri.EscapeDataString(written)
            );
        }

        return address.ToString();
    }

    // What is markup anywhere; the signs of quotes, lists, rules and underlined headings where a line begins; what makes a link of a
    // bare address.
    [GeneratedRegex(
        @"[\\`*_\[\]{}<|$~#!&]|^[-+=>]|(?<=^[0-9]{1,9})[.)](?=\s|$)|:(?=//)|(?<=\bwww)\.",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();
}
