using System.CommandLine;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Tables;

namespace PaperClaims.Cli;

/// <summary><c>paperclaims columns</c>: the data dictionary of the tables.</summary>
internal static class ColumnsCommand
{
    private static readonly Option<bool> Wide = new("--wide") { Description = "Those of a row a paper." };

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new("columns", "Lists the columns of csv, parquet and sqlite output, as a Markdown table.") { Wide };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(Wide))
            {
                Write(new WideTable(kinds).Dictionary);
            }
            else
            {
                Write(new ClaimTable(kinds).Dictionary);
            }
        });
        return command;
    }

    private static void Write<TRow>(TableColumn<TRow>[] columns)
    {
        bool hasKinds = Array.Exists(columns, column => column.Kinds.Length > 0);
        Terminal.Out.WriteLine(hasKinds ? "| column | holds | of | meaning |" : "| column | holds | meaning |");
        Terminal.Out.WriteLine(hasKinds ? "| --- | --- | --- | --- |" : "| --- | --- | --- |");
        foreach (TableColumn<TRow> column in columns)
        {
            string of = column.Kinds.Length == 0 ? "all" : string.Join(", ", column.Kinds);
            Terminal.Out.WriteLine($"| `{column.Name}` | {Describe(column.Type)} | {(hasKinds ? $"{of} | " : "")}{column.Meaning} |");
        }
    }

    private static string Describe(CellType type) =>
        type switch
        {
            CellType.Integer => "whole number",
            CellType.Number => "number",
            CellType.Truth => "true or false",
            CellType.TextList => "texts",
            _ => "text",
        };
}
