using Microsoft.Data.Sqlite;

namespace PaperClaims.Cli.Tests;

/// <summary>Looks into databases that the command wrote.</summary>
internal static class Databases
{
    /// <summary>The first column of what a query gives, as text.</summary>
    public static IReadOnlyList<string> Rows(string path, string query)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return rows;
    }
}
