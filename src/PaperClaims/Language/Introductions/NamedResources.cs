using PaperClaims.Text;

namespace PaperClaims;

/// <summary>
/// The datasets and benchmarks that an abstract names, and the one that it introduces: what its counts belong to where they name
/// nothing.
/// </summary>
internal sealed class NamedResources
{
    // An abstract names a few; a text of megabytes must not have thousands compared.
    private const int MaxNames = 16;

    private readonly List<(string Name, bool Introduced, bool Titled, int Mentions)> found = [];

    public NamedResources(AbstractText text, IEnumerable<INamedSpan> names)
    {
        foreach (INamedSpan name in names)
        {
            int place = found.FindIndex(other => other.Name.Equals(name.Name, StringComparison.OrdinalIgnoreCase));
            if (place >= 0)
            {
                found[place] = found[place] with
                {
                    Introduced = found[place].Introduced || Introductions.FollowsVerb(text, name.Span),
                    Mentions = found[place].Mentions + 1,
                };
            }
            else if (found.Count < MaxNames)
            {
                found.Add(
                    (
                        name.Name,
                        Introductions.FollowsVerb(text, name.Span),
                        text.Title?.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase) == true,
                        1
                    )
                );
            }
        }

        Own = found
            .Where(name => name.Introduced || name.Titled)
            .OrderByDescending(name => (name.Titled ? 2 : 0) + (name.Introduced ? 1 : 0))
            .ThenByDescending(name => name.Mentions)
            .Select(name => name.Name)
            .FirstOrDefault();
    }

    /// <summary>
    /// The name of the one that the abstract introduces, as first written; null if none is introduced or opens the title.
    /// </summary>
    public string? Own { get; }

    /// <summary>Whether what is <paramref name="written"/> is one of the names, a word more or less.</summary>
    public bool Holds(string written) =>
        found.Exists(name =>
            name.Name.Contains(written, StringComparison.OrdinalIgnoreCase)
            || written.Contains(name.Name, StringComparison.OrdinalIgnoreCase)
        );
}
