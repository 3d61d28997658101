using PaperClaims.Text;

namespace PaperClaims.Tests.Specs;

/// <summary>
/// Each row of the tables, with its extractor alone and with all of them. A row that is marked as wrong today has to fail, so that a mark
/// goes when its reason does; PAPERCLAIMS_UPDATE_SPECS=1 writes marks and counts anew.
/// </summary>
public sealed class ExtractorSpecs
{
    private static readonly Dictionary<string, (Type Claims, Func<IClaimExtractor>? Extractor)> Kinds = new()
    {
        ["Percentages"] = (typeof(PercentageClaim), () => new PercentageExtractor()),
        ["ModelSizes"] = (typeof(ModelSizeClaim), () => new ModelSizeExtractor()),
        ["CodeUrls"] = (typeof(CodeUrlClaim), () => new CodeUrlExtractor()),
        ["DatasetSizes"] = (typeof(DatasetSizeClaim), () => new DatasetSizeExtractor()),
        ["Names"] = (typeof(NameClaim), () => new NameExtractor()),

        // Read from what the others found, so never alone.
        ["Results"] = (typeof(ResultClaim), null),
    };

    private static readonly Dictionary<string, SpecTable> Tables = Kinds.Keys.ToDictionary(kind => kind, Load);

    public static TheoryData<string> AllKinds() => [.. Kinds.Keys];

    public static TheoryData<string, string, string, string> AllRows()
    {
        TheoryData<string, string, string, string> data = [];
        foreach ((string kind, SpecTable table) in Tables)
        {
            foreach (SpecRow row in table.Rows)
            {
                data.Add(kind, row.Text, row.Claims, row.Today);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllRows))]
    public void A_row_is_read_unless_it_is_marked(string kind, string text, string claims, string today)
    {
        string? outcome = WhatComesOut(kind, new SpecRow(text, claims, today));

        if (today.Length == 0)
        {
            outcome.Should().BeNull();
        }
        else
        {
            outcome.Should().NotBeNull("it is right now: take the mark away");
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void The_marks_are_counted(string kind) => Tables[kind].StatedCount.Should().Be(Tables[kind].Count);

    private static SpecTable Load(string kind)
    {
        SpecTable table = SpecTable.Read(Path.Combine(Repository.Root, "tests", "PaperClaims.Tests", "Specs", $"{kind}.md"));
        if (Environment.GetEnvironmentVariable("PAPERCLAIMS_UPDATE_SPECS") != "1")
        {
            return table;
        }

        table.Mark(row => WhatComesOut(kind, row));
        return SpecTable.Read(table.Path);
    }

    /// <summary>What comes out instead of the row's claims, null where they do.</summary>
    private static string? WhatComesOut(string kind, SpecRow row)
    {
        (Type claims, Func<IClaimExtractor>? extractor) = Kinds[kind];
        string? together = row.Difference(ClaimPipeline.Default.Extract(row.Source).Where(claims.IsInstanceOfType));
        return together is not null || extractor is null ? together
            : row.Difference(Alone(extractor(), row.Source)) is string alone ? $"read alone, {alone}"
            : null;
    }

    private static IReadOnlyList<Claim> Alone(IClaimExtractor extractor, string text)
    {
        AbstractText analyzed = ScientificTextAnalyzer.Instance.Analyze(text);
        ClaimCollector claims = new(analyzed);
        extractor.Extract(analyzed, claims);
        return claims.Claims;
    }
}
