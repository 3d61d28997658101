using PaperClaims.Text;

namespace PaperClaims.Tests;

/// <summary>Claims of extractors that others write are checked where they enter.</summary>
public sealed class ForeignClaimTests
{
    private const string Abstract = "Heron is under the MIT licence.";

    public static TheoryData<string, Claim> NotWhole =>
        new()
        {
            { "Text", License() with { Text = null! } },
            { "LicenseName", License() with { LicenseName = null! } },
            {
                "Name",
                new DatasetClaim
                {
                    Text = "Heron",
                    Start = 0,
                    Confidence = 1,
                    Name = null!,
                }
            },
            { "Url", Address() with { Url = null! } },
            { "Host", Address() with { Host = null! } },
            { "Data", Result() with { Data = null! } },
            { "Data", Result() with { Data = ["A", null!] } },
            { "Conditions", Result() with { Conditions = null! } },
            { "DataSpans", Result() with { DataSpans = null! } },
            { "BuiltFrom", Result() with { BuiltFrom = null! } },
            {
                "Holders",
                new OwnedClaim
                {
                    Text = "MIT",
                    Start = 19,
                    Confidence = 1,
                    Holders = null!,
                }
            },
            {
                "Holders",
                new OwnedClaim
                {
                    Text = "MIT",
                    Start = 19,
                    Confidence = 1,
                    Holders = [null!],
                }
            },
            { "Sentence", License() with { Sentence = new TextSpan(10, 1000) } },
            { "Sentence", License() with { Sentence = new TextSpan(-1, 5) } },
            { "quotes", License() with { Start = int.MaxValue } },
            { "quotes", License() with { Text = "" } },
            { "confidence", License() with { Confidence = double.NaN } },
        };

    [Theory]
    [MemberData(nameof(NotWhole), DisableDiscoveryEnumeration = true)]
    public async Task A_claim_that_is_not_whole_is_refused_with_its_extractor(string part, Claim claim)
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new ForeignExtractor(claim)).Build();
        string expected = $"A {claim.GetType().Name} of {nameof(ForeignExtractor)} *{part}*";

        pipeline.Invoking(it => it.Extract(Abstract)).Should().Throw<ArgumentException>().WithMessage(expected);
        Func<Task> many = async () =>
            await pipeline
                .ExtractAsync(
                    new[]
                    {
                        new Paper { Id = "a", Abstract = Abstract },
                    }.ToAsyncEnumerable(),
                    null,
                    TestContext.Current.CancellationToken
                )
                .FirstAsync(TestContext.Current.CancellationToken);
        await many.Should().ThrowAsync<ArgumentException>().WithMessage(expected);
    }

    [Fact]
    public void What_may_be_null_may_be()
    {
        Claim claim = new OwnedClaim
        {
            Text = "MIT",
            Start = 19,
            Confidence = 1,
            Holders = [],
            Maybe = [null],
        };

        ClaimPipeline
            .CreateBuilder()
            .With(new ForeignExtractor(claim))
            .Build()
            .Extract(Abstract)
            .Should()
            .Contain(one => one is OwnedClaim);
    }

    [Fact]
    public void A_collector_without_a_pipeline_checks_too()
    {
        ClaimCollector collector = new(ScientificTextAnalyzer.Instance.Analyze(Abstract));

        collector
            .Invoking(it => it.Add(License() with { LicenseName = null! }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A LicenseClaim has no LicenseName*");
    }

    private static LicenseClaim License() =>
        new()
        {
            Text = "MIT",
            Start = 19,
            Confidence = 1,
            LicenseName = "MIT",
        };

    private static CodeUrlClaim Address() =>
        new()
        {
            Text = "Heron",
            Start = 0,
            Confidence = 1,
            Url = new Uri("https://a.example/"),
            Host = "a.example",
            Artifact = Artifact.Code,
        };

    private static ResultClaim Result() =>
        new()
        {
            Text = "Heron",
            Start = 0,
            Confidence = 1,
            Value = 1,
            Kind = ResultKind.Score,
        };

    private sealed record OwnedClaim : Claim
    {
        public required string[] Holders { get; init; }

        public IReadOnlyList<string?>? Maybe { get; init; }

        public string? Note { get; init; }

        public string Computed => throw new InvalidOperationException("nobody may ask");
    }

    private sealed class ForeignExtractor(Claim claim) : IClaimExtractor
    {
        public void Extract(AbstractText text, ClaimCollector claims) => claims.Add(claim);
    }
}
