// Claims over HTTP. Start it with
//
//   dotnet run --project samples/MinimalApi
//
// and send it an abstract, or a list of papers in any form that PaperReader knows:
//
//   curl --data 'HeronNet reaches 75.2% accuracy on ImageNet.' http://localhost:5000/claims
//   curl --data-binary @samples/papers.jsonl http://localhost:5000/papers
//
// What comes back is the JSON of docs/json.md.
using System.Text.Json.Serialization;
using PaperClaims;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddPaperClaims(pipeline => pipeline.WithMinimumConfidence(0.5));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
WebApplication app = builder.Build();

// The body is the text of one abstract.
app.MapPost(
    "/claims",
    async (Stream body, ClaimPipeline pipeline, CancellationToken cancellation) =>
    {
        using StreamReader reader = new(body);
        return pipeline.Extract(await reader.ReadToEndAsync(cancellation));
    }
);

// The body is a list of papers; each is answered as soon as it is read. What cannot be read is logged, and costs itself alone.
app.MapPost(
    "/papers",
    (Stream body, ClaimPipeline pipeline, ILogger<PaperReaderOptions> logger, CancellationToken cancellation) =>
    {
        PaperReaderOptions options = new PaperReaderOptions { SourceName = "request", MaxPaperLength = 1 << 20 }.LogTo(logger);
        return pipeline.ExtractAsync(PaperReader.ReadAsync(body, options, cancellation), cancellationToken: cancellation);
    }
);

await app.RunAsync();

/// <summary>What the answers are made of. Their JSON is that of ClaimJson, without reflection.</summary>
[JsonSerializable(typeof(ClaimSet))]
[JsonSerializable(typeof(IAsyncEnumerable<ExtractedPaper>))]
internal sealed partial class ApiJson : JsonSerializerContext;
