using System.Net;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Leaderboards as a web page: tables, on narrow screens a card a row. It loads nothing.</summary>
internal static class LeaderboardPage
{
    private const string Top = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Leaderboards</title>
        <style>
        :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif;
          --line: color-mix(in srgb, currentColor 20%, transparent); }
        body { max-width: 78rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        a { color: light-dark(#0059b3, #8ab8ff); }
        nav ul { columns: 18rem; padding-left: 1.2rem; }
        table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
        td { overflow-wrap: anywhere; }
        .rank, .score, .date, .confidence { font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
        .method { min-width: 7rem; }
        mark { background: light-dark(#fff0a8, #6b5a00); color: inherit; }
        .note { border-top: 1px solid var(--line); padding-top: .6rem; }
        @media (max-width: 48rem) {
          thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
          table, tbody, tr, td { display: block; }
          tr { border: 1px solid var(--line); border-radius: .5rem; margin-bottom: .8rem; padding: .3rem 0; }
          td { border: 0; padding: .15rem .7rem; min-width: 0; }
          td:empty { display: none; }
          td::before { content: attr(data-head) " "; opacity: .7; font-size: .85em; }
        }
        </style></head><body>
        <h1>Leaderboards</h1>
        """;

    public static void Write(IEnumerable<BoardTable> tables, string[] notes, TextWriter text)
    {
        BoardTable[] all = [.. tables];
        text.WriteLine(Top);
        if (all.Length > 1)
        {
            text.WriteLine("<nav><ul>");
            for (int i = 0; i < all.Length; i++)
            {
                text.WriteLine($"<li><a href=\"#board-{i + 1}\">{Encode(all[i].Heading ?? "")}</a></li>");
            }

            text.WriteLine("</ul></nav>");
        }

        for (int i = 0; i < all.Length; i++)
        {
            WriteTable(all[i], $"board-{i + 1}", text);
        }

        foreach (string note in notes)
        {
            text.WriteLine($"<p class=\"note\">{Encode(note)}</p>");
        }

        text.WriteLine("</body></html>");
    }

    private static void WriteTable(BoardTable table, string id, TextWriter text)
    {
        if (table.Heading is { } heading)
        {
            text.WriteLine($"<h2 id=\"{id}\">{Encode(heading)}</h2>");
        }

        text.WriteLine("<table><thead><tr>");
        text.WriteLine($"{string.Concat(table.Heads.Select(head => $"<th scope=\"col\">{head}</th>"))}</tr></thead><tbody>");
        foreach (BoardCell[] row in table.Rows)
        {
            text.WriteLine($"<tr>{string.Concat(row.Zip(table.Heads, Cell))}</tr>");
        }

        text.WriteLine("</tbody></table>");
    }

    private static string Cell(BoardCell cell, string head)
    {
        string inner = cell.Mark is { } mark
            ? $"{Encode(cell.Text[..mark.Start])}<mark>{Encode(cell.Text[mark.Start..mark.End])}</mark>{Encode(cell.Text[mark.End..])}"
            : Encode(cell.Text);
        inner = cell.Link is { } link && inner.Length > 0 ? $"<a href=\"{Encode(link.AbsoluteUri)}\">{inner}</a>" : inner;
        return $"<td class=\"{head.Replace(' ', '-')}\" data-head=\"{head}\" dir=\"auto\">{inner}</td>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Flowing(text));
}
