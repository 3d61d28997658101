namespace PaperClaims.Tests.Corpus;

/// <summary>Accuracy and grounding on the optional corpus.</summary>
public sealed class SharedCorpusTests
{
    [Fact]
    public async Task The_page_gives_its_papers_and_their_claims()
    {
        string page = SharedCorpus.Require("corpus", "papers-page.txt");
        IReadOnlyList<GoldPaper> gold = GoldPaper.Read(SharedCorpus.Require("gold", "seeds.jsonl"));
        using FileStream stream = File.OpenRead(page);
        List<Paper> papers = await PaperReader
            .ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        papers.Select(paper => paper.Abstract).Should().Equal(gold.Select(paper => paper.Abstract));
        (GoldPaper, ClaimSet)[] extracted = [.. gold.Select(paper => (paper, ClaimPipeline.Default.Extract(paper.Abstract)))];
        Agreement.Measure(extracted, "percentage", "value").F1.Should().Be(1);
        Agreement.Measure(extracted, "model_size", "parameters").F1.Should().Be(1);
        Agreement.Measure(extracted, "code_url", "url").F1.Should().Be(1);
        Agreement.Measure(extracted, "dataset_size", "value").F1.Should().BeGreaterThanOrEqualTo(0.85);
    }

    /// <summary>The model of names has not seen these abstracts.</summary>
    [Fact]
    public void Names_of_unseen_abstracts_are_found()
    {
        IReadOnlyList<GoldPaper> gold = GoldPaper.Read(SharedCorpus.Require("gold", "seeds.jsonl"));

        NameAgreement agreement = NameAgreement.Measure(gold.Select(paper => (paper, ClaimPipeline.Default.Extract(paper.Abstract))));

        agreement.F1.Should().BeGreaterThanOrEqualTo(0.85);
    }

    /// <summary>A guard against losing what was reached, not a measurement: the models were fitted on these abstracts too.</summary>
    [Fact]
    public void Real_abstracts_keep_their_accuracy()
    {
        IReadOnlyList<GoldPaper> gold = GoldPaper.Read(SharedCorpus.Require("gold", "dev.jsonl"));
        (GoldPaper, ClaimSet)[] extracted = [.. gold.Select(paper => (paper, ClaimPipeline.Default.Extract(paper.Abstract)))];

        Agreement percentages = Agreement.Measure(extracted, "percentage", "value", "bound", "role");
        percentages.F1.Should().BeGreaterThanOrEqualTo(0.97, percentages.Errors);
        percentages.Share("bound").Should().BeGreaterThanOrEqualTo(0.95);
        percentages.Share("role").Should().BeGreaterThanOrEqualTo(0.88);
        Agreement.Measure(extracted, "model_size", "parameters").F1.Should().BeGreaterThanOrEqualTo(0.95);
        Agreement addresses = Agreement.Measure(extracted, "code_url", "url", "artifact");
        addresses.F1.Should().BeGreaterThanOrEqualTo(0.99);
        addresses.Share("artifact").Should().BeGreaterThanOrEqualTo(0.90);
        Agreement.Measure(extracted, "dataset_size", "value").F1.Should().BeGreaterThanOrEqualTo(0.80);
    }

    /// <summary>A guard as well: results were learned from these abstracts.</summary>
    [Fact]
    public void The_direction_of_changes_is_read()
    {
        IReadOnlyList<GoldPaper> gold = GoldPaper.Read(SharedCorpus.Require("gold", "dev.jsonl"));

        ResultAgreement.OfImprovements(gold).Should().BeGreaterThanOrEqualTo(0.85);
        Agreement
            .Measure(gold.Select(paper => (paper, ClaimPipeline.Default.Extract(paper.Abstract))), "result", "value")
            .F1.Should()
            .BeGreaterThanOrEqualTo(0.85);
    }

    [Fact]
    public async Task Twenty_thousand_abstracts_are_read_without_failure_and_every_claim_quotes_its_text()
    {
        using FileStream stream = File.OpenRead(SharedCorpus.Require("corpus", "arxiv-20k.jsonl.gz"));
        int papers = 0;
        IAsyncEnumerable<Paper> source = PaperReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        await foreach (
            ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(source, cancellationToken: TestContext.Current.CancellationToken)
        )
        {
            papers++;
            foreach (Claim claim in paper.Claims)
            {
                paper.Abstract!.Substring(claim.Start, claim.Length).Should().Be(claim.Text);
            }
        }

        papers.Should().Be(20_000);
    }
}
