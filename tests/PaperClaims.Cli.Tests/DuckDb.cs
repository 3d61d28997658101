using DuckDB.NET.Data;

namespace PaperClaims.Cli.Tests;

/// <summary>An independent reader and writer of Parquet.</summary>
internal static class DuckDb
{
    /// <summary>Runs a query and gives its rows, null for what is null.</summary>
    public static List<object?[]> Run(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            object?[] row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }
}
