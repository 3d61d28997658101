using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperClaims.Tests.Specs;

/// <summary>A text, the claims it states with the attributes to compare, and what comes out instead today if that is wrong.</summary>
internal sealed record SpecRow(string Text, string Claims, string Today)
{
    private const char LineEnd = '⏎';

    /// <summary>The text itself: the table writes a line's end as <c>⏎</c>.</summary>
    public string Source => Text.Replace(LineEnd, '\n');

    /// <summary>In a few words, what of <paramref name="claims"/> is not as the row says; null where all is.</summary>
    public string? Difference(IEnumerable<Claim> claims)
    {
        List<Claim> left = [.. claims];
        List<string> differences = [];
        SpecClaim[] wanted = [.. Parse()];
        foreach (SpecClaim want in wanted)
        {
            int at = left.FindIndex(claim => claim.Text.Replace('\n', LineEnd) == want.Text);
            if (at < 0)
            {
                differences.Add($"`{want.Text}` is missing");
                continue;
            }

            string of = wanted.Length > 1 ? $" of `{want.Text}`" : "";
            differences.AddRange(Compare(left[at], want).Select(attribute => $"{attribute.Name}{of} {attribute.Difference}"));
            left.RemoveAt(at);
        }

        differences.AddRange(left.Select(claim => $"`{claim.Text}` is found as well"));
        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    /// <summary>The row as a line of its table; a row that is right has no third cell.</summary>
    public override string ToString() => $"| {Text} |{Cell(Claims)}|{(Today.Length > 0 ? $"{Cell(Today)}|" : "")}";

    private static string Cell(string content) => content.Length > 0 ? $" {content} " : " ";

    private static IEnumerable<(string Name, string Difference)> Compare(Claim claim, SpecClaim want)
    {
        JsonElement json = JsonSerializer.SerializeToElement(claim, ClaimJson.Default.Options.GetTypeInfo(typeof(Claim)));
        foreach ((string name, string value) in want.Attributes)
        {
            string actual = json.TryGetProperty(name, out JsonElement element) ? Write(element) : "null";
            string expected = Normalise(value);
            if (actual != expected)
            {
                yield return (name, $"is {Quote(actual)}, not {Quote(expected)}");
            }
        }
    }

    private static string Quote(string value) => value is "null" or "true" or "false" ? value : $"`{value}`";

    private static string Write(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array when element.GetArrayLength() == 0 => "null",
            JsonValueKind.Array => string.Join(", ", element.EnumerateArray()),
            JsonValueKind.Null => "null",
            JsonValueKind.String => Normalise(element.ToString()),
            _ => Normalise(element.GetRawText()),
        };

    private static string Normalise(string value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("0.##########", CultureInfo.InvariantCulture)
            : value;

    private IEnumerable<SpecClaim> Parse() =>
        Claims.Length == 0
            ? []
            : Claims
                .Split(" ; ")
                .Select(claim =>
                {
                    int close = claim.IndexOf('`', 1);
                    return new SpecClaim(claim[1..close], [.. SplitAttributes(claim[(close + 1)..])]);
                });

    private static IEnumerable<(string Name, string Value)> SplitAttributes(string text)
    {
        StringBuilder word = new();
        bool quoted = false;
        foreach (char c in text + " ")
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ' ' && !quoted)
            {
                if (word.Length > 0)
                {
                    string[] pair = word.ToString().Split('=', 2);
                    yield return (pair[0], pair[1]);
                    word.Clear();
                }
            }
            else
            {
                word.Append(c);
            }
        }
    }

    private sealed record SpecClaim(string Text, (string Name, string Value)[] Attributes);
}
