using PaperClaims.Text;

namespace PaperClaims.Tests.Specs;

/// <summary>Each row of the tables, with its extractor alone and with all of them.</summary>
public sealed class ExtractorSpecs
{
    public static TheoryData<string, string> Percentages() => SpecTable.Rows(nameof(Percentages));

    public static TheoryData<string, string> ModelSizes() => SpecTable.Rows(nameof(ModelSizes));

    public static TheoryData<string, string> CodeUrls() => SpecTable.Rows(nameof(CodeUrls));

    public static TheoryData<string, string> DatasetSizes() => SpecTable.Rows(nameof(DatasetSizes));

    public static TheoryData<string, string> Names() => SpecTable.Rows(nameof(Names));

    public static TheoryData<string, string> Results() => SpecTable.Rows(nameof(Results));

    [Theory]
    [MemberData(nameof(Results))]
    public void Results_are_read(string text, string claims) => SpecTable.Check(ClaimPipeline.Default.Extract(text).Results, claims);

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_read(string text, string claims)
    {
        SpecTable.Check(Alone(new NameExtractor(), text), claims);
        SpecTable.Check(ClaimPipeline.Default.Extract(text).OfType<NameClaim>(), claims);
    }

    [Theory]
    [MemberData(nameof(Percentages))]
    public void Percentages_are_read(string text, string claims)
    {
        SpecTable.Check(Alone(new PercentageExtractor(), text), claims);
        SpecTable.Check(ClaimPipeline.Default.Extract(text).Percentages, claims);
    }

    [Theory]
    [MemberData(nameof(ModelSizes))]
    public void Model_sizes_are_read(string text, string claims)
    {
        SpecTable.Check(Alone(new ModelSizeExtractor(), text), claims);
        SpecTable.Check(ClaimPipeline.Default.Extract(text).ModelSizes, claims);
    }

    [Theory]
    [MemberData(nameof(CodeUrls))]
    public void Addresses_are_read(string text, string claims)
    {
        SpecTable.Check(Alone(new CodeUrlExtractor(), text), claims);
        SpecTable.Check(ClaimPipeline.Default.Extract(text).CodeUrls, claims);
    }

    [Theory]
    [MemberData(nameof(DatasetSizes))]
    public void Dataset_sizes_are_read(string text, string claims)
    {
        SpecTable.Check(Alone(new DatasetSizeExtractor(), text), claims);
        SpecTable.Check(ClaimPipeline.Default.Extract(text).DatasetSizes, claims);
    }

    private static IReadOnlyList<Claim> Alone(IClaimExtractor extractor, string text)
    {
        AbstractText analyzed = ScientificTextAnalyzer.Instance.Analyze(text);
        ClaimCollector claims = new(analyzed);
        extractor.Extract(analyzed, claims);
        return claims.Claims;
    }
}
