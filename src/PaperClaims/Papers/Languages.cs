namespace PaperClaims;

/// <summary>Finds the English one among the versions of a text.</summary>
internal static class Languages
{
    // Words without which hardly a sentence is written, and which are no words of the other side.
    private static readonly HashSet<string> English =
    [
        .. "the of and to that with for is are by this we our from which these as at it their be not on has have its can than".Split(' '),
    ];

    private static readonly HashSet<string> Others =
    [
        // German, Dutch and the languages of the north.
        .. "der das und ist nicht von mit für auf eine einer ein dem des den werden wird sind sich zu im auch durch bei".Split(' '),
        .. "het een van voor met zijn deze dat wordt och att det som för av är til med på ikke er og ja että ovat".Split(' '),
        // French, Spanish, Portuguese, Italian, Romanian, Catalan.
        .. "le la les du une dans pour que est sur par nous avec qui sont cette ces au aux el los las una por con del se es".Split(' '),
        .. "como más esta este os uma para com não em do da dos das foi são il che di per nella della delle dei gli sono un și".Split(' '),
        // Polish, Czech, Turkish, Indonesian, and others.
        .. "na się w z oraz jest nie że do przez v je se pro byly bir ve için bu ile yang dan untuk dengan dari pada ini és hogy egy".Split(
            ' '
        ),
    ];

    /// <summary>The index of the version in English; of the first, if none says or shows that it is; -1 if there is none.</summary>
    public static int IndexOfEnglish(IReadOnlyList<XmlVersion> versions)
    {
        if (versions.Count < 2)
        {
            return versions.Count - 1;
        }

        for (int i = 0; i < versions.Count; i++)
        {
            if (versions[i].Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true)
            {
                return i;
            }
        }

        // What is marked is marked as another language. Of the rest the first counts, unless it is another language evidently.
        int first = -1;
        for (int i = 0; i < versions.Count; i++)
        {
            if (string.IsNullOrEmpty(versions[i].Language))
            {
                first = first < 0 ? i : first;
                if (first == i ? Lean(versions[i].Text) >= 0 : Lean(versions[i].Text) > 0)
                {
                    return i;
                }
            }
        }

        return Math.Max(first, 0);
    }

    // Above 0 for English, below for another language.
    private static int Lean(string text)
    {
        int lean = 0;
        int foreign = 0;
        int letters = 0;
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string plain = word.Trim([.. ".,;:()[]\"'«»!?"]).ToLowerInvariant();
            lean += English.Contains(plain) ? 1 : 0;
            lean -= Others.Contains(plain) ? 1 : 0;
            letters += plain.Count(char.IsLetter);
            foreign += plain.Count(c => char.IsLetter(c) && c > 'ɏ');
        }

        // Most letters are of another script.
        return foreign * 2 > letters ? -1 : lean;
    }
}
