using System.Text.Json;

namespace PaperClaims.Tests.Corpus;

/// <summary>How far extracted claims agree with gold: spans overlap and the value is the same, one to one.</summary>
public sealed class Agreement
{
    private readonly Dictionary<string, (int Right, int Total)> shares = [];
    private readonly List<string> errors = [];
    private int matched;
    private int extra;
    private int missed;

    public double F1 => matched == 0 ? 0 : 2.0 * matched / ((2.0 * matched) + extra + missed);

    public string Errors => string.Join(Environment.NewLine, errors);

    /// <summary>Share of the matched claims whose <paramref name="attribute"/> is gold's; 1 if gold has none of them.</summary>
    public double Share(string attribute) =>
        shares.TryGetValue(attribute, out (int Right, int Total) share) ? (double)share.Right / share.Total : 1;

    public static Agreement Measure(
        IEnumerable<(GoldPaper Gold, ClaimSet Claims)> papers,
        string type,
        string value,
        params string[] attributes
    )
    {
        Agreement agreement = new();
        foreach ((GoldPaper gold, ClaimSet claims) in papers)
        {
            agreement.Add(gold, claims, type, value, attributes);
        }

        return agreement;
    }

    private void Add(GoldPaper gold, ClaimSet claims, string type, string value, string[] attributes)
    {
        List<JsonElement> wanted = [.. gold.Claims.Where(claim => claim.GetProperty("type").ValueEquals(type))];
        foreach (JsonElement found in claims.Select(AsJson).Where(claim => claim.GetProperty("type").ValueEquals(type)))
        {
            int index = wanted.FindIndex(want =>
                Overlap(found, want)
                && Text(found, value) == Text(want, value)
                && Text(found, "unit", type) == Text(want, "unit", type)
                && HighAgrees(found, want)
            );
            if (index < 0)
            {
                extra++;
                errors.Add($"extra in {gold.Id}: {found.GetRawText()}");
                continue;
            }

            matched++;
            foreach (string attribute in attributes)
            {
                (int right, int total) = shares.GetValueOrDefault(attribute);
                shares[attribute] = (right + (Text(found, attribute) == Text(wanted[index], attribute) ? 1 : 0), total + 1);
            }

            wanted.RemoveAt(index);
        }

        missed += wanted.Count;
        errors.AddRange(wanted.Select(want => $"missed in {gold.Id}: {want.GetRawText()}"));
    }

    private static JsonElement AsJson(Claim claim) =>
        JsonSerializer.SerializeToElement(claim, ClaimJson.Default.Options.GetTypeInfo(typeof(Claim)));

    private static bool Overlap(JsonElement a, JsonElement b) =>
        Start(a) < Start(b) + b.GetProperty("length").GetInt32() && Start(b) < Start(a) + a.GetProperty("length").GetInt32();

    private static int Start(JsonElement claim) => claim.GetProperty("start").GetInt32();

    private static bool HighAgrees(JsonElement found, JsonElement want) =>
        Text(want, "high").Length == 0 || Text(want, "high") == Text(found, "high");

    // The unit of a percentage is part of what it says, the noun of a dataset size is wording.
    private static string Text(JsonElement claim, string attribute, string type) => type == "percentage" ? Text(claim, attribute) : "";

    private static string Text(JsonElement claim, string attribute) =>
        !claim.TryGetProperty(attribute, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? ""
        : value.ValueKind == JsonValueKind.Number
            ? value.GetDecimal().ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture)
        : value.ToString().TrimEnd('/');
}
