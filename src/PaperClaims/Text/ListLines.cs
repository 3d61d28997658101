namespace PaperClaims.Text;

/// <summary>The lines of a list of names or metrics, built in or a user's own.</summary>
internal static class ListLines
{
    /// <summary>Each line with its number from 1, but empty ones and comments, which start with <c>#</c>.</summary>
    public static IEnumerable<(int Number, string Line)> Read(TextReader reader)
    {
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>The spellings in a field; an empty field holds none.</summary>
    public static string[] Spellings(string field) => field.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether there is something in a spelling by which a text could be searched.</summary>
    public static bool IsSpelling(string text) => text.Any(char.IsLetterOrDigit);
}
