using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the dataset or benchmark that an abstract introduces: what its counts belong to where they name nothing.</summary>
internal static class OwnResource
{
    private const int ReachOfVerb = 8;

    // An abstract names a few; a text of megabytes must not have thousands compared.
    private const int MostNames = 16;

    private static readonly WordSet Introducing = new(
        "introduce", "introduces", "introducing", "introduced", "present", "presents", "presenting", "propose", "proposes", "proposing", "release", "releases", "releasing",
        "develop", "develops", "developing", "build", "builds", "construct", "constructs", "constructed", "create", "creates", "created", "creating", "curate", "curates", "curated",
        "contribute", "contributes", "publish", "establish", "establishes", "design", "designs", "designed");

    /// <summary>Its name as first written; null if none of <paramref name="names"/> is introduced or opens the title.</summary>
    public static string? Read(AbstractText text, IEnumerable<NameClaim> names)
    {
        List<(string Name, bool Introduced, bool Titled, int Mentions)> found = [];
        foreach (NameClaim name in names)
        {
            int place = found.FindIndex(other => other.Name.Equals(name.Name, StringComparison.OrdinalIgnoreCase));
            if (place < 0 && found.Count == MostNames)
            {
                continue;
            }

            bool introduced = IsIntroduced(text, name);
            if (place < 0)
            {
                found.Add((name.Name, introduced, text.Title?.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase) == true, 1));
            }
            else
            {
                found[place] = found[place] with { Introduced = found[place].Introduced || introduced, Mentions = found[place].Mentions + 1 };
            }
        }

        return found.Where(name => name.Introduced || name.Titled)
            .OrderByDescending(name => (name.Titled ? 2 : 0) + (name.Introduced ? 1 : 0))
            .ThenByDescending(name => name.Mentions)
            .Select(name => name.Name)
            .FirstOrDefault();
    }

    private static bool IsIntroduced(AbstractText text, NameClaim name)
    {
        int first = text.TokenAt(name.Start);
        for (int i = first - 1; i >= 0 && i >= first - ReachOfVerb && text.Tokens[i].Start >= name.Sentence.Start; i--)
        {
            if (Introducing.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
