using System.Diagnostics.CodeAnalysis;
using System.Text;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A known name: its id, what it stands for, how far it may be something else.</summary>
internal sealed record LexiconEntry(string Name, NameKind Kind, NameAmbiguity Ambiguity, string[] Spellings, bool IsOwn)
{
    private string? id;

    /// <summary><c>Stanford Cars</c> is <c>stanford-cars</c>.</summary>
    public string Id => id ??= IdOf(Name);

    private static string IdOf(string name)
    {
        StringBuilder id = new();
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '.' or '*')
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-');
    }
}

/// <summary>The names of datasets and benchmarks that are known, with their other spellings. Immutable and thread-safe.</summary>
/// <remarks>Case, spaces, hyphens and other signs make no difference: <c>MS COCO</c> is <c>MS-COCO</c>.</remarks>
public sealed class NameLexicon
{
    private const string Resource = "known-names.tsv";

    private static readonly Lazy<NameLexicon> BuiltIn = new(ReadBuiltIn);

    private readonly LexiconEntry[] entries;
    private readonly (string Name, int Entry)[] spellings;

    private NameLexicon(LexiconEntry[] entries, (string Name, int Entry)[] spellings)
    {
        this.entries = entries;
        this.spellings = spellings;
        Table = new GazetteerIndex<int>(spellings);
        HasOwn = Array.Exists(entries, entry => entry.IsOwn);
    }

    /// <summary>The built-in names.</summary>
    public static NameLexicon Default => BuiltIn.Value;

    /// <summary>Number of resources, whatever the number of their spellings.</summary>
    public int Count => entries.Length;

    internal GazetteerIndex<int> Table { get; }

    /// <summary>Whether there are names of a user's own.</summary>
    internal bool HasOwn { get; }

    internal LexiconEntry this[int index] => entries[index];

    /// <summary>Adds a name of one's own. Where it stands in a text exactly so, it is always claimed.</summary>
    /// <param name="name">The name as one writes it; what was known by it is replaced.</param>
    /// <param name="kind">What it stands for.</param>
    /// <param name="aliases">Its other spellings, beyond case, spaces and hyphens.</param>
    /// <exception cref="ArgumentException">A name holds neither a letter nor a digit.</exception>
    public NameLexicon With(string name, NameKind kind, params ReadOnlySpan<string> aliases)
    {
        foreach (string spelling in (ReadOnlySpan<string>)[name, .. aliases])
        {
            ArgumentNullException.ThrowIfNull(spelling, nameof(name));
            if (!ListLines.IsSpelling(spelling))
            {
                throw new ArgumentException($"\"{spelling}\" is no name: it holds neither a letter nor a digit.", nameof(name));
            }
        }

        return With([new LexiconEntry(name, kind, NameAmbiguity.None, [name, .. aliases], IsOwn: true)]);
    }

    /// <summary>Adds a list of names of one's own, which are always claimed where they stand in a text exactly so.</summary>
    /// <param name="list">
    /// Lines of a name, <c>dataset</c> or <c>benchmark</c>, and other spellings (separated by <c>"; "</c>), separated by tabs.
    /// The spellings may be left out; a line that starts with <c>#</c> is a comment. Of names written alike the first counts,
    /// and what was known by it is replaced.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line is not of this form; says which.</exception>
    public NameLexicon With(TextReader list)
    {
        ArgumentNullException.ThrowIfNull(list);
        List<LexiconEntry> own = [];
        foreach ((int number, string line) in ListLines.Read(list))
        {
            string[] names = [];
            if (line.Split('\t') is [string name, string written, .. string[] rest] && rest.Length <= 1 && KindOf(written) is { } kind)
            {
                names = [name, .. rest.SelectMany(ListLines.Spellings)];
                own.Add(new LexiconEntry(name, kind, NameAmbiguity.None, names, IsOwn: true));
            }

            if (names.Length == 0 || !Array.TrueForAll(names, ListLines.IsSpelling))
            {
                throw new InvalidDataException(
                    $"line {number}: \"{line}\" is not a name, dataset or benchmark, and other spellings, separated by tabs."
                );
            }
        }

        return With(own);
    }

    // Of two names written alike the table takes the first.
    private NameLexicon With(IReadOnlyList<LexiconEntry> own) =>
        new(
            [.. entries, .. own],
            [.. own.SelectMany((entry, i) => entry.Spellings.Select(spelling => (spelling, entries.Length + i))), .. spellings]
        );

    /// <summary>The id that a claim of <paramref name="name"/> gets, whatever way it is written.</summary>
    public bool TryGetId(string name, [NotNullWhen(true)] out string? id)
    {
        ArgumentNullException.ThrowIfNull(name);
        id = Table.TryGetValue(name, out int entry) ? entries[entry].Id : null;
        return id is not null;
    }

    /// <summary>Whether a spelling of the entry has the same letters and digits in the same case.</summary>
    internal bool IsSpelled(int entry, ReadOnlySpan<char> written)
    {
        foreach (string spelling in entries[entry].Spellings)
        {
            if (HasSameLetters(spelling, written))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int j = 0;
        foreach (char c in a)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
            {
                j++;
            }

            if (j == b.Length || b[j++] != c)
            {
                return false;
            }
        }

        return b[j..].IndexOfAnyInRange('0', 'z') < 0;
    }

    private static NameLexicon ReadBuiltIn()
    {
        using Stream stream = EmbeddedResource.Open(Resource);
        using StreamReader reader = new(stream);
        return Read(reader);
    }

    /// <summary>Reads lines of name, kind, ambiguity and aliases, separated by tabs; the first line is their heading.</summary>
    internal static NameLexicon Read(TextReader reader)
    {
        List<LexiconEntry> entries = [];
        List<(string, int)> spellings = [];
        reader.ReadLine();
        for (int number = 2; reader.ReadLine() is { } line; number++)
        {
            string[] fields = line.Split('\t');
            if (fields.Length != 4 || KindOf(fields[1]) is not { } kind || AmbiguityOf(fields[2]) is not { } ambiguity)
            {
                throw new InvalidDataException(
                    $"{Resource}, line {number}: \"{line}\" is not a name, dataset or benchmark, none, other or word, and aliases, "
                        + "separated by tabs."
                );
            }

            string[] names = [fields[0], .. ListLines.Spellings(fields[3])];
            foreach (string name in names)
            {
                spellings.Add((name, entries.Count));
            }

            entries.Add(new LexiconEntry(fields[0], kind, ambiguity, names, IsOwn: false));
        }

        return new NameLexicon([.. entries], [.. spellings]);
    }

    private static NameKind? KindOf(string kind) =>
        kind switch
        {
            "dataset" => NameKind.Dataset,
            "benchmark" => NameKind.Benchmark,
            _ => null,
        };

    private static NameAmbiguity? AmbiguityOf(string ambiguity) =>
        ambiguity switch
        {
            "none" => NameAmbiguity.None,
            "other" => NameAmbiguity.Other,
            "word" => NameAmbiguity.Word,
            _ => null,
        };
}
