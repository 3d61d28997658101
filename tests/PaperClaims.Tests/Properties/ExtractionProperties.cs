using System.Text;
using CsCheck;
using PaperClaims.Text;

namespace PaperClaims.Tests.Properties;

/// <summary>Laws that hold for every text.</summary>
public sealed class ExtractionProperties
{
    [Fact]
    public void Every_claim_quotes_its_text_and_lies_in_its_sentence()
    {
        Gen.OneOf(HostileText.Texts, HostileText.Noise)
            .Sample(text => ClaimPipeline.Default.Extract(text).All(claim => ClaimLaws.BrokenBy(text, claim) is null), iter: 20_000);
    }

    [Fact]
    public void White_space_after_the_text_changes_nothing()
    {
        Gen.Select(HostileText.Texts, HostileText.OneOf(" ", "\n", "\t", "\u00A0", "  \n"))
            .Sample(
                (text, space) =>
                    ClaimPipeline.Default.Extract(text.TrimEnd()).Equals(ClaimPipeline.Default.Extract(text.TrimEnd() + space)),
                iter: 20_000
            );
    }

    [Fact]
    public void A_sentence_before_the_text_only_moves_the_claims()
    {
        const string before = "We study herons.\n\n";
        HostileText
            .OneOf(
                "We reach 75.2% accuracy.",
                "A 7B model has 3% more.",
                "Code: https://github.com/a/b.",
                "It wins by three and ten percentage points.",
                "We test on CIFAR-10/100.",
                "HeronNet beats ResNet by 2.3% and runs 3.2x faster."
            )
            .Sample(text =>
            {
                ClaimPipeline
                    .Default.Extract(before + text)
                    .Select(claim => (claim.Text, claim.Start - before.Length))
                    .Should()
                    .Equal(ClaimPipeline.Default.Extract(text).Select(claim => (claim.Text, claim.Start)));
            });
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Reading_what_was_written_gives_equal_claims()
    {
        HostileText.Texts.Sample(
            text =>
            {
                ExtractedPaper paper = ClaimPipeline.Default.Extract(
                    new Paper
                    {
                        Id = "p",
                        Title = text,
                        Abstract = text,
                    }
                );
                string line = ClaimJson.Default.Write(paper);
                line.Should().NotContain("\n");
                ClaimJson.Default.Read(line).Should().Be(paper with { Title = WithoutLoneSurrogates(text) });
            },
            iter: 20_000
        );
    }

    [Fact]
    public void Tokens_and_sentences_lie_in_order_inside_the_text()
    {
        Gen.OneOf(HostileText.Texts, HostileText.Noise)
            .Sample(
                text =>
                {
                    AbstractText analyzed = ScientificTextAnalyzer.Instance.Analyze(text);

                    // The public constructor checks order, bounds and emptiness.
                    AbstractText again = new(text, analyzed.Tokens.ToArray(), analyzed.Sentences.ToArray());
                    return again.Source == text;
                },
                iter: 20_000
            );
    }

    [Fact]
    public void The_same_text_gives_the_same_claims_on_many_threads()
    {
        string[] texts =
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i =>
                    $"Between {i} and {i + 7}% of {i + 1},000 images, seventy-{(i % 2 == 0 ? "six" : "two")} percent; a {i + 1}B model. We present Wader{i}, a dataset; Wader{i} and GLUE."
                ),
        ];
        ClaimSet[] alone = Array.ConvertAll(texts, ClaimPipeline.Default.Extract);
        ClaimSet[] together = new ClaimSet[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = ClaimPipeline.Default.Extract(texts[i]));

        together.Should().Equal(alone);
    }
}
