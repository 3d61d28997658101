using System.CommandLine;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli;

/// <summary><c>paperclaims columns</c>: the data dictionary of the tables.</summary>
internal static class ColumnsCommand
{
    private static readonly Option<bool> Wide = new("--wide") { Description = "Those of one row per paper." };

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new("columns", "Lists the columns of csv, parquet and sqlite output, as a Markdown table.") { Wide };
        command.SetAction(parsed =>
        {
            ClaimJson json = new(kinds);
            Write(parsed.GetValue(Wide) ? PaperTable.RowPerPaper(json) : PaperTable.RowPerClaim(json));
        });
        return command;
    }

    private static void Write(PaperTable table)
    {
        bool hasKinds = table.Columns.Any(column => column.Kinds.Count > 0);
        Terminal.Out.WriteLine(hasKinds ? "| column | holds | of | meaning |" : "| column | holds | meaning |");
        Terminal.Out.WriteLine(hasKinds ? "| --- | --- | --- | --- |" : "| --- | --- | --- |");
        foreach (TableColumn column in table.Columns)
        {
            string of = column.Kinds.Count == 0 ? "all" : string.Join(", ", column.Kinds);
            Terminal.Out.WriteLine($"| `{column.Name}` | {Describe(column.Type)} | {(hasKinds ? $"{of} | " : "")}{column.Meaning} |");
        }
    }

    private static string Describe(CellType type) =>
        type switch
        {
            CellType.WholeNumber => "whole number",
            CellType.Number => "number",
            CellType.Boolean => "true or false",
            CellType.TextList => "texts",
            _ => "text",
        };
}
