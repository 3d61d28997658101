using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;

namespace PaperClaims.Tests.Json;

/// <summary>Keeps docs/claims.schema.json true to the types; PAPERCLAIMS_UPDATE_SCHEMA=1 writes it anew.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = ClaimJson.Default.Options.Encoder,
    };

    [Fact]
    public void The_schema_in_the_docs_is_current()
    {
        string path = Path.Combine(Repository.Root, "docs", "claims.schema.json");
        string current = Generate().ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("PAPERCLAIMS_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(path, current);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(current);
    }

    [Fact]
    public void The_schema_names_every_kind_and_attribute()
    {
        string schema = Generate().ToJsonString();
        foreach ((string name, Type type) in ClaimJson.Default.ClaimTypes)
        {
            schema.Should().Contain($"\"{name}\"");
            foreach (
                JsonPropertyInfo property in ClaimJson
                    .Default.Options.GetTypeInfo(type)
                    .Properties.Where(property => property.Get is not null)
            )
            {
                schema.Should().Contain($"\"{property.Name}\"");
            }
        }
    }

    private static JsonObject Generate()
    {
        Dictionary<string, string> summaries = ReadSummaries();
        JsonSchemaExporterOptions options = new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Describe(context, node, summaries),
        };
        JsonObject schema = (JsonObject)ClaimJson.Default.Options.GetJsonSchemaAsNode(typeof(ExtractedPaper), options);
        JsonObject claims = (JsonObject)schema["properties"]!["claims"]!;
        claims["type"] = "array";
        claims["items"] = ClaimSchema(options, summaries);
        JsonObject document = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A line of PaperClaims output: a paper and the claims of its abstract",
        };
        foreach ((string name, JsonNode? value) in schema)
        {
            document[name] = value?.DeepClone();
        }

        return document;
    }

    private static JsonObject ClaimSchema(JsonSchemaExporterOptions options, Dictionary<string, string> summaries)
    {
        JsonArray kinds = [];
        foreach ((string name, Type type) in ClaimJson.Default.ClaimTypes)
        {
            JsonObject kind = (JsonObject)ClaimJson.Default.Options.GetJsonSchemaAsNode(type, options);
            kind.Remove("type");
            kind["properties"]!["type"] = new JsonObject { ["const"] = name };

            // Places in the kind are places in the document.
            string place = $"#/properties/claims/items/anyOf/{kinds.Count}/";
            kinds.Add(JsonNode.Parse(kind.ToJsonString().Replace("\"#/", $"\"{place}", StringComparison.Ordinal)));
        }

        return new JsonObject
        {
            ["description"] = summaries[$"T:{typeof(Claim).FullName}"],
            ["type"] = "object",
            ["required"] = new JsonArray("type"),
            ["anyOf"] = kinds,
        };
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node, Dictionary<string, string> summaries)
    {
        if (node is JsonValue)
        {
            node = new JsonObject();
            if (context.TypeInfo.Type is { } type && (type == typeof(PaperDate?) || type == typeof(ResultUnit?)))
            {
                node["type"] = new JsonArray("string", "null");
            }
        }

        string? member =
            context.PropertyInfo is { AttributeProvider: System.Reflection.PropertyInfo property }
                ? $"P:{property.DeclaringType!.FullName}.{property.Name}"
            : context.Path.Length == 0 || context.BaseTypeInfo is not null ? $"T:{context.TypeInfo.Type.FullName}"
            : null;
        if (member is not null && summaries.TryGetValue(member, out string? summary) && node is JsonObject described)
        {
            described.Insert(0, "description", summary);
        }

        return node;
    }

    private static Dictionary<string, string> ReadSummaries() =>
        XDocument
            .Load(Path.Combine(AppContext.BaseDirectory, "PaperClaims.xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Flatten(member.Element("summary")!));

    private static string Flatten(XElement summary)
    {
        foreach (XElement reference in summary.Descendants("see").ToList())
        {
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Split('.')[^1]);
        }

        return string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
