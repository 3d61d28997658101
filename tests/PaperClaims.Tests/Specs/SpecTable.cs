using System.Text;
using System.Text.Json;

namespace PaperClaims.Tests.Specs;

/// <summary>Reads the tables of Specs/*.md: a text and the claims it states, with the attributes to compare.</summary>
internal static class SpecTable
{
    public static TheoryData<string, string> Rows(string name)
    {
        TheoryData<string, string> rows = [];
        foreach (
            string[] cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", $"{name}.md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
                .Skip(1)
                .Select(line => line[2..].Split(" | ", 2))
        )
        {
            rows.Add(cells[0].TrimEnd(), cells.Length > 1 ? cells[1].TrimEnd('|').Trim() : "");
        }

        return rows;
    }

    /// <summary>Checks that <paramref name="claims"/> are those of the row, with the attributes that it names.</summary>
    public static void Check(IEnumerable<Claim> claims, string expected)
    {
        SpecClaim[] wanted = [.. Parse(expected)];
        Claim[] found = [.. claims];
        found.Select(claim => claim.Text).Should().Equal(wanted.Select(claim => claim.Text));
        foreach ((Claim claim, SpecClaim want) in found.Zip(wanted))
        {
            JsonElement json = JsonSerializer.SerializeToElement(claim, ClaimJson.Default.Options.GetTypeInfo(typeof(Claim)));
            foreach ((string attribute, string value) in want.Attributes)
            {
                string actual =
                    !json.TryGetProperty(attribute, out JsonElement element) ? "null"
                    : element.ValueKind == JsonValueKind.Array ? string.Join(", ", element.EnumerateArray())
                    : element.ToString();
                Normalise(actual).Should().Be(Normalise(value), "of {0} the attribute {1} is compared", claim.Text, attribute);
            }
        }
    }

    private static string Normalise(string value) =>
        decimal.TryParse(
            value,
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)
        : value.Equals("True", StringComparison.Ordinal) ? "true"
        : value.Equals("False", StringComparison.Ordinal) ? "false"
        : value;

    private static IEnumerable<SpecClaim> Parse(string cell) =>
        cell.Length == 0
            ? []
            : cell.Split(" ; ")
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
