#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false

// What the duckdb shell does with a file of SQL: runs it and prints what each query gives, as tab-separated rows.
using System.Collections;
using System.Globalization;
using DuckDB.NET.Data;

using DuckDBConnection connection = new("DataSource=:memory:");
connection.Open();
using DuckDBCommand command = connection.CreateCommand();
command.CommandText = File.ReadAllText(args[0]);
using DuckDBDataReader reader = command.ExecuteReader();
do
{
    Print(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
    while (reader.Read())
    {
        Print(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(Text));
    }

    Console.WriteLine();
} while (reader.NextResult());

static void Print(IEnumerable<string> cells) => Console.WriteLine(string.Join('\t', cells));

static string Text(object value) =>
    value is IEnumerable list and not string
        ? $"[{string.Join(", ", list.Cast<object>())}]"
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
