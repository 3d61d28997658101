using PaperClaims.Learning;
using PaperClaims.Training;

namespace PaperClaims.Tests.Learning;

public sealed class FeatureSchemaTests
{
    private enum Features
    {
        Length,
        Capitals = 4,
    }

    private enum Renamed
    {
        Length,
        Digits = 4,
    }

    private enum Moved
    {
        Length,
        Capitals = 5,
    }

    [Fact]
    public void A_schema_is_known_by_the_names_and_the_values_of_its_features()
    {
        ulong fingerprint = FeatureSchema.FingerprintOf<Features>();

        FeatureSchema.FingerprintOf<Renamed>().Should().NotBe(fingerprint);
        FeatureSchema.FingerprintOf<Moved>().Should().NotBe(fingerprint);
    }

    [Fact]
    public void A_row_takes_each_feature_at_its_column()
    {
        float[] values = new float[5];
        FeatureRow<Features> row = new(values);

        row.Set(Features.Capitals, 2.5);
        row.Set(Features.Length, true);

        values.Should().Equal(1, 0, 0, 0, 2.5f);
    }

    [Fact]
    public void The_span_classifier_has_a_column_for_each_feature_and_no_other() =>
        Enum.GetValues<SpanFeature>().Select(feature => (int)feature).Should().Equal(Enumerable.Range(0, SpanFeatures.Width));

    [Fact]
    public void An_ablation_leaves_each_template_out_once()
    {
        FeatureGroup[] groups = [.. FeatureGroups.All.Where(group => group.Features is not null)];

        Enum.GetValues<TaggerTemplate>().Should().OnlyContain(template => groups.Count(group => group.Features!(template)) == 1);
    }

    [Theory]
    [InlineData("without the title", TaggerTemplate.TitlePlace, TaggerTemplate.TitleDescription)]
    [InlineData("without acronyms and their long forms", TaggerTemplate.AcronymPlace, TaggerTemplate.LongFormEnd)]
    internal void An_ablation_leaves_a_group_out_from_its_first_template_to_its_last(string name, TaggerTemplate first, TaggerTemplate last)
    {
        FeatureGroup group = FeatureGroups.All.Single(group => group.Name == name);

        Enum.GetValues<TaggerTemplate>().Where(template => group.Features!(template)).Should().StartWith(first).And.EndWith(last);
    }
}
