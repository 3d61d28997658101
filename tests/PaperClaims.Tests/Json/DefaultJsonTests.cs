using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Tests.Json;

/// <summary>The serializer writes and reads the contract with any options, or says what it cannot write.</summary>
public sealed partial class DefaultJsonTests
{
    private const string Abstract =
        "We release Heron, a dataset of 12-14 thousand images, and test it on the GLUE benchmark with a 2-8B model at https://github.com/ a/b#x, up to +10-20% better, and HeronNet beats it by 2.5% in F1.";

    private static readonly ExtractedPaper Paper = ClaimPipeline.Default.Extract(
        new Paper
        {
            Id = "a",
            Title = "T",
            Date = new PaperDate(2023, 10),
            Abstract = Abstract,
        }
    );

    [Theory]
    [InlineData("default")]
    [InlineData("web")]
    [InlineData("kebab")]
    [InlineData("a context")]
    public void A_paper_is_written_as_the_contract_says_and_read_back(string name)
    {
        JsonSerializerOptions options = OptionsOf(name);
        string json = JsonSerializer.Serialize(Paper, options);

        json.Should().Be(ClaimJson.Default.Write(Paper));
        JsonSerializer.Deserialize<ExtractedPaper>(json, options).Should().Be(Paper);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("web")]
    [InlineData("kebab")]
    [InlineData("a context")]
    public void Claims_are_written_whole_and_read_back(string name)
    {
        JsonSerializerOptions options = OptionsOf(name);
        string json = JsonSerializer.Serialize(Paper.Claims, options);

        json.Should().Be(JsonSerializer.Serialize(Paper.Claims, ClaimJson.Default.Options));
        JsonSerializer.Deserialize<ClaimSet>(json, options).Should().Equal(Paper.Claims);
        Paper.Claims.Select(claim => claim.GetType()).Distinct().Should().BeEquivalentTo(ClaimJson.Default.ClaimTypes.Values);
    }

    [Fact]
    public void Each_kind_is_written_with_its_name_and_read_back()
    {
        JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (Claim claim in Paper.Claims)
        {
            string contract = JsonSerializer.Serialize(claim, ClaimJson.Default.Options);
            string kind = ClaimJson.Default.ClaimTypes.Single(known => known.Value == claim.GetType()).Key;

            contract.Should().StartWith($$"""{"type":"{{kind}}","text":""");
            JsonSerializer.Serialize(claim, plain).Should().Be(contract);
            JsonSerializer.Serialize(claim, claim.GetType(), plain).Should().Be(contract);
            JsonSerializer.Serialize(claim, claim.GetType(), ClaimJson.Default.Options).Should().Be(contract);
            JsonSerializer.Deserialize<Claim>(contract, plain).Should().Be(claim);
            JsonSerializer.Deserialize(contract, claim.GetType(), plain).Should().Be(claim);
        }
    }

    [Fact]
    public void Claims_inside_of_other_objects_are_the_same()
    {
        var page = new { Best = Paper.Claims.Percentages.Last(), Sizes = Paper.Claims.ModelSizes };

        JsonSerializer
            .Serialize(page)
            .Should()
            .StartWith("""{"Best":{"type":"percentage","text":"2.5%",""")
            .And.Contain(""","Sizes":[{"type":"model_size","text":""");
    }

    [Fact]
    public void A_kind_that_is_not_known_is_refused_with_a_way_out()
    {
        ClaimSet claims =
        [
            new LicenseClaim
            {
                Text = "MIT",
                Start = 0,
                Confidence = 1,
                LicenseName = "MIT",
            },
        ];
        Action[] writes =
        [
            () => JsonSerializer.Serialize(claims),
            () => JsonSerializer.Serialize(claims[0]),
            () => JsonSerializer.Serialize(Paper with { Claims = claims }),
            () => JsonSerializer.Serialize(claims, ClaimJson.Default.Options),
        ];
        Action read = () => JsonSerializer.Deserialize<ClaimSet>("""[{"type":"license","text":"MIT","start":0,"confidence":1}]""");
        ClaimJson json = ClaimJson.Default.With<LicenseClaim>("license", LicenseJsonContext.Default);

        writes
            .Should()
            .AllSatisfy(write => write.Should().Throw<NotSupportedException>().WithMessage("*ClaimJson.Default.With<LicenseClaim>*"));
        read.Should().Throw<JsonException>().WithMessage("*license*ClaimJson.Default.With*");
        JsonSerializer.Deserialize<ClaimSet>(JsonSerializer.Serialize(claims, json.Options), json.Options).Should().Equal(claims);
    }

    [Fact]
    public async Task Papers_are_read_from_a_stream_in_small_pieces()
    {
        JsonSerializerOptions options = new() { DefaultBufferSize = 16 };
        using MemoryStream stream = new(JsonSerializer.SerializeToUtf8Bytes(new[] { Paper, Paper with { Id = "b" } }, options));
        List<ExtractedPaper?> read = [];

        await foreach (ExtractedPaper? paper in JsonSerializer.DeserializeAsyncEnumerable<ExtractedPaper>(stream, options))
        {
            read.Add(paper);
        }

        read.Should().Equal(Paper, Paper with { Id = "b" });
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("[5]")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("[{\"type\":5}]")]
    [InlineData("[{\"type\":\"percentage\"}]")]
    public void What_is_no_set_of_claims_is_refused(string json)
    {
        Action read = () => JsonSerializer.Deserialize<ClaimSet>(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void The_kind_may_stand_anywhere_in_a_claim() =>
        JsonSerializer
            .Deserialize<Claim>(
                """{"text":"HeronSet","sentence":{"start":0,"length":20},"start":3,"name":"HeronSet","confidence":1,"type":"dataset"}"""
            )
            .Should()
            .Be(
                new DatasetClaim
                {
                    Text = "HeronSet",
                    Name = "HeronSet",
                    Start = 3,
                    Confidence = 1,
                    Sentence = new TextSpan(0, 20),
                }
            );

    [Theory]
    [InlineData("\"2023-10-10\"")]
    [InlineData("\"2023\"")]
    public void Dates_and_units_are_strings(string date)
    {
        JsonSerializer.Serialize(JsonSerializer.Deserialize<PaperDate>(date)).Should().Be(date);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<ResultUnit>("\"FPS\"")).Should().Be("\"FPS\"");
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("2023")]
    [InlineData("null")]
    public void What_is_no_date_is_refused(string date)
    {
        Action read = () => JsonSerializer.Deserialize<PaperDate>(date);
        Action readPaper = () => ClaimJson.Default.Read($$"""{"schema_version":2,"id":"a","date":{{date}},"claims":[]}""");

        read.Should().Throw<JsonException>();
        _ = date == "null" ? readPaper.Should().NotThrow() : (object)readPaper.Should().Throw<JsonException>();
    }

    // Escapes are the one thing that the options decide.
    private static JsonSerializerOptions OptionsOf(string name)
    {
        JsonSerializerOptions options = name switch
        {
            "default" => new(),
            "web" => new(JsonSerializerDefaults.Web),
            "kebab" => new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper },
            _ => new(PaperContext.Default.Options),
        };
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return options;
    }

    /// <summary>What a user has who serializes without reflection.</summary>
    [JsonSerializable(typeof(ExtractedPaper))]
    [JsonSerializable(typeof(ClaimSet))]
    [JsonSerializable(typeof(Claim))]
    private sealed partial class PaperContext : JsonSerializerContext;
}
