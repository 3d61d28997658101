using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>Writes and reads the JSON contract: one line a paper, described by <c>docs/claims.schema.json</c>. Immutable.</summary>
public sealed class ClaimJson
{
    /// <summary>The version of the contract, in all forms of output. It grows when a field is taken away or changes its meaning.</summary>
    public const int SchemaVersion = ExtractedPaper.CurrentSchemaVersion;

    private const string Discriminator = "type";

    private readonly IJsonTypeInfoResolver resolver;
    private readonly WrittenKind[] kinds;
    private readonly FrozenDictionary<Type, string> names;

    internal ClaimJson(ClaimKinds kinds)
        : this(kinds.Metadata, [.. kinds.All.Select(kind => new WrittenKind(kind.Type, kind.Name, kind.Plural, kind.IsDerived))]) { }

    private ClaimJson(IJsonTypeInfoResolver resolver, WrittenKind[] kinds)
    {
        this.resolver = resolver;
        this.kinds = kinds;
        names = kinds.ToFrozenDictionary(kind => kind.Type, kind => kind.Name);
        ClaimTypes = kinds.ToDictionary(kind => kind.Name, kind => kind.Type);
        Options = MakeOptions();
    }

    /// <summary>Knows the built-in claim kinds.</summary>
    public static ClaimJson Default { get; } = new(ClaimKinds.Default);

    /// <summary>The options that make System.Text.Json follow the contract. Read-only.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>The claim kinds known here: the value of <c>type</c> in the JSON, and the record it stands for.</summary>
    public IReadOnlyDictionary<string, Type> ClaimTypes { get; }

    /// <summary>The claim kinds known here, in the order in which they are shown.</summary>
    internal IReadOnlyList<WrittenKind> Kinds => kinds;

    /// <summary>Adds a claim kind of one's own.</summary>
    /// <param name="type">The value of <c>type</c> in the JSON, in snake_case.</param>
    /// <param name="metadata">A source-generated context that knows <typeparamref name="TClaim"/>.</param>
    /// <param name="plural">What several of it are called, in snake_case: a column of the table with one row per paper, a view of the
    /// database. Null stands for <paramref name="type"/> and an "s".</param>
    /// <exception cref="ArgumentException">The type or its name is there already, or <paramref name="metadata"/> does not know
    /// it.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TClaim"/> has an attribute <c>type</c> of its own.</exception>
    public ClaimJson With<TClaim>(string type, IJsonTypeInfoResolver metadata, string? plural = null)
        where TClaim : Claim
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentNullException.ThrowIfNull(metadata);
        if (kinds.Any(kind => kind.Name == type || kind.Type == typeof(TClaim)))
        {
            throw new ArgumentException($"The claim type \"{type}\" ({typeof(TClaim).Name}) is known already.", nameof(type));
        }

        WrittenKind added = new(typeof(TClaim), type, plural ?? $"{type}s", IsDerived: false);
        ClaimJson extended = new(JsonTypeInfoResolver.Combine(resolver, metadata), [.. kinds, added]);
        return extended.Options.TryGetTypeInfo(typeof(TClaim), out _)
            ? extended
            : throw new ArgumentException(
                $"The context does not know {typeof(TClaim).Name}: add [JsonSerializable(typeof({typeof(TClaim).Name}))] to it.",
                nameof(metadata)
            );
    }

    /// <summary>Writes a paper as one line of JSON, without the line end.</summary>
    /// <exception cref="NotSupportedException">A claim is of a kind that is not known here: see <see cref="With"/>.</exception>
    public string Write(ExtractedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return JsonSerializer.Serialize(paper, PaperType);
    }

    /// <summary>Writes a paper as one line of UTF-8 JSON, without the line end.</summary>
    /// <exception cref="NotSupportedException">A claim is of a kind that is not known here: see <see cref="With"/>.</exception>
    public void Write(Stream stream, ExtractedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(paper);
        JsonSerializer.Serialize(stream, paper, PaperType);
    }

    /// <summary>Reads a line that <see cref="Write(ExtractedPaper)"/> wrote; its claims are equal to the ones written.</summary>
    /// <exception cref="JsonException">The line does not follow the contract, follows another version of it, or holds a claim kind that
    /// is not known here.</exception>
    public ExtractedPaper Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        ExtractedPaper paper =
            JsonSerializer.Deserialize(line, PaperType) ?? throw new JsonException("A paper must be a JSON object, not null.");
        return paper.SchemaVersion == SchemaVersion
            ? paper
            : throw new JsonException(
                $"The paper has schema_version {paper.SchemaVersion}; this version of PaperClaims reads {SchemaVersion}. Extract it again."
            );
    }

    /// <summary>The kind of a claim.</summary>
    /// <exception cref="NotSupportedException">It is not known here.</exception>
    internal WrittenKind KindOf(Claim claim) =>
        Array.Find(kinds, kind => kind.Type == claim.GetType())
        ?? throw new NotSupportedException($"{claim.GetType().Name} is no claim kind that is known here: add it with ClaimJson.With.");

    internal bool Knows(Type kind) => names.ContainsKey(kind);

    private JsonTypeInfo<ExtractedPaper> PaperType => (JsonTypeInfo<ExtractedPaper>)Options.GetTypeInfo(typeof(ExtractedPaper));

    private JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,

            // The lines are data, not HTML: "+4.0%" stays readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = resolver.WithAddedModifier(AddType),
            Converters = { new ClaimJsonConverter(this), new ClaimSetJsonConverter(this) },
        };
        options.MakeReadOnly();
        return options;
    }

    private void AddType(JsonTypeInfo info)
    {
        if (!names.TryGetValue(info.Type, out string? name))
        {
            return;
        }

        if (info.Properties.FirstOrDefault(property => property.Name == Discriminator) is { } own)
        {
            // The built-in kinds tell theirs themselves. The generator gives it a setter that throws.
            own.Set =
                info.Type.Assembly == typeof(Claim).Assembly
                    ? null
                    : throw new InvalidOperationException(
                        $"{info.Type.Name} has an attribute \"{Discriminator}\", which is the name of its kind in the JSON."
                    );
        }
        else
        {
            JsonPropertyInfo type = JsonMetadataServices.CreatePropertyInfo(
                info.Options,
                new JsonPropertyInfoValues<string>
                {
                    IsProperty = true,
                    IsPublic = true,
                    DeclaringType = info.Type,
                    PropertyName = Discriminator,
                    JsonPropertyName = Discriminator,
                    Getter = _ => name,
                }
            );
            type.Order = -6;
            info.Properties.Add(type);
        }
    }
}
