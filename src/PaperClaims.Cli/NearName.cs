namespace PaperClaims.Cli;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
internal static class NearName
{
    // As many letters may be wrong as leave most of the name right.
    private const int LettersPerMistake = 3;

    /// <summary>The name that is most like what was given, case, hyphens and a plural aside; null if none is near.</summary>
    public static string? Of(string given, IEnumerable<string> names)
    {
        string plain = Plain(given);
        (string? near, int least) = (null, int.MaxValue);
        foreach (string name in names)
        {
            string other = Plain(name);
            int mistakes = MistakesBetween(plain, other);
            if (mistakes < least && mistakes <= Math.Max(plain.Length, other.Length) / LettersPerMistake)
            {
                (near, least) = (name, mistakes);
            }
        }

        return near;
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-' or ' '))).TrimEnd('s', 'S').ToUpperInvariant();

    // Letters left out, put in, changed, or swapped with the next one (Damerau, 1964).
    private static int MistakesBetween(string first, string second)
    {
        int[,] mistakes = new int[first.Length + 1, second.Length + 1];
        for (int i = 0; i <= first.Length; i++)
        {
            for (int j = 0; j <= second.Length; j++)
            {
                mistakes[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(mistakes[i - 1, j], mistakes[i, j - 1]) + 1,
                            mistakes[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)
                        );
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    mistakes[i, j] = Math.Min(mistakes[i, j], mistakes[i - 2, j - 2] + 1);
                }
            }
        }

        return mistakes[first.Length, second.Length];
    }
}
