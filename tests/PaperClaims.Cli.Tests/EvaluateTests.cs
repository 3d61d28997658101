using PaperClaims.Tests;

namespace PaperClaims.Cli.Tests;

/// <summary><c>paperclaims evaluate</c>.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Gold = """
        {"id":"a","abstract":"We test on the Heron dataset and on Stork, with a 7B model: 75.2% at https://www.GitHub.com/a/b/.","claims":[{"type":"dataset","text":"Heron dataset","start":15,"length":13},{"type":"dataset","text":"Stork","start":36,"length":5,"either":true},{"type":"model_size","text":"7B","start":50,"length":2,"parameters":7000000000},{"type":"percentage","text":"75.2%","start":60,"length":5,"value":75.2,"unit":"percent","bound":"exact","role":"score"},{"type":"code_url","text":"https://www.GitHub.com/a/b/","start":69,"length":27,"url":"https://www.GitHub.com/a/b/","artifact":"code"},{"type":"result","text":"75.2%","start":60,"length":5,"value":75.2,"kind":"score","metric":"top-1 accuracy","data":["Heron"]}]}
        {"id":"d","abstract":"HeronNet counts birds 2.5% better than Ibis in fog.","claims":[{"type":"percentage","text":"2.5%","start":22,"length":4,"value":2.5,"unit":"percent","bound":"exact","role":"change"},{"type":"result","text":"2.5%","start":22,"length":4,"value":2.5,"kind":"change","metric":null,"data":[],"task":"counting birds","conditions":["in fog"],"method":"HeronNet","baseline":"the Ibis model","improvement":true},{"type":"benchmark","text":"𝜇-Ibis","start":0,"length":1},{"type":"benchmark","text":"Ibis","start":40,"length":4}]}
        {"id":"b","abstract":"Ibis holds 500 images and Ibis is a bird.","claims":[{"type":"dataset","text":"Ibis","start":0,"length":4},{"type":"dataset","text":"Ibis","start":26,"length":4,"optional":true},{"type":"dataset_size","text":"500","start":11,"length":3,"value":500}]}
        {"id":"c","abstract":"Nothing.","claims":[]}
        """;

    private const string Predicted = """
        {"id":"a","claims":[{"type":"dataset","text":"the Heron","start":11,"length":9},{"type":"benchmark","text":"Stork","start":36,"length":5},{"type":"model_size","text":"7B","start":50,"length":2,"parameters":7000000000},{"type":"percentage","text":"75.2%","start":60,"length":5,"value":75.2,"unit":"percent","bound":"at_least","role":"score"},{"type":"code_url","text":"https://www.GitHub.com/a/b/","start":69,"length":27,"url":"https://github.com/a/b.git","artifact":"data"},{"type":"result","text":"75.2%","start":60,"length":5,"value":75.2,"kind":"score","metric":"accuracy","data":["the Heron dataset"]}]}
        {"id":"b","claims":[{"type":"dataset","text":"Ibis","start":26,"length":4},{"type":"dataset_size","text":"500","start":11,"length":3,"value":501}]}
        {"schema_version":2,"id":"d","claims":[{"type":"result","text":"2.5%","start":22,"length":4,"value":2.5,"kind":"change","data":[],"method":"Stork","baseline":"Ibis"}]}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Compares_predictions_with_gold()
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "evaluate",
            folder.Write("gold.jsonl", Gold),
            folder.Write("predicted.jsonl", Predicted),
        ]);

        result.ExitCode.Should().Be(0, result.Errors);
        result
            .Output.ReplaceLineEndings("\n")
            .Should()
            .Be(
                """
                                gold  pred       P      R     F1
                names              5     2   1.000  0.400  0.571
                name-types         5     2   1.000  0.400  0.571
                names-overlap      5     2   1.000  0.400  0.571
                papers             5     2   1.000  0.400  0.571
                model_size         1     1   1.000  1.000  1.000
                percentage         2     1   1.000  0.500  0.667
                code_url           1     1   1.000  1.000  1.000
                result             2     2   1.000  1.000  1.000
                result-linked      2     2   1.000  1.000  1.000
                result-entry       2     2   0.500  0.500  0.500
                dataset_size       1     1   1.000  1.000  1.000
                bound 0/1 = 0.000  role 1/1 = 1.000  artifact 0/1 = 0.000  metric 2/2 = 1.000  data 2/2 = 1.000  method 1/2 = 0.500  task 1/2 = 0.500  conditions 1/2 = 0.500  kind 2/2 = 1.000  baseline 1/1 = 1.000  improvement 0/1 = 0.000

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task Extracts_the_abstracts_of_gold_where_nothing_is_predicted()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", folder.Write("gold.jsonl", Gold), "--json"]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().Contain("\"percentage\":{\"precision\":1,\"recall\":1,\"f1\":1,\"gold\":2,\"predicted\":2}");
    }

    [Fact]
    public async Task Lists_errors()
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "evaluate",
            folder.Write("gold.jsonl", Gold),
            folder.Write("predicted.jsonl", Predicted),
            "--errors",
            "names",
        ]);

        result.Lines[^1].Should().StartWith("missed b {").And.Contain("\"text\":\"Ibis\"").And.Contain("\"start\":0");
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"claims\":[]}\n{broken", "line 2: broken JSON at byte 2")]
    [InlineData("{\"id\":\"a\"}", "line 1: not a paper with")]
    [InlineData("{\"id\":\"a\",\"claims\":[{\"type\":\"dataset\"}]}", "line 1: not a paper with")]
    [InlineData("{\"schema_version\":1,\"id\":\"a\",\"claims\":[]}", "line 1: schema_version 1; this paperclaims reads 2")]
    [InlineData("{\"id\":\"a\",\"claims\":[]}", "a has no \"abstract\"")]
    public async Task Says_what_is_wrong_with_a_file(string content, string reason)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", folder.Write("gold.jsonl", content)]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain("gold.jsonl").And.Contain(reason);
    }

    [Fact]
    public async Task Refuses_a_measure_it_does_not_know()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", folder.Write("gold.jsonl", Gold), "--errors", "nothing"]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain("'nothing' is none of names");
    }

    /// <summary>The corpus has a script that measures the same; on files of this test both must say the same.</summary>
    [Fact]
    public async Task Agrees_with_the_script_of_the_corpus()
    {
        string? named = Environment.GetEnvironmentVariable("PAPERCLAIMS_CORPUS");
        string script = Path.Combine(named is { Length: > 0 } ? named : Path.Combine(Repository.Root, "..", "shared"), "gold", "score.py");
        Assert.SkipUnless(File.Exists(script), "needs gold/score.py of the optional corpus (set PAPERCLAIMS_CORPUS)");
        Programs.SkipUnlessThere("python3");
        string gold = folder.Write("gold.jsonl", Gold);
        string predicted = folder.Write("predicted.jsonl", Predicted);

        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", gold, predicted]);

        string expected = await Programs.RunAsync("python3", script, gold, predicted);
        result.Output.ReplaceLineEndings("\n").Should().Be(expected.ReplaceLineEndings("\n"));
    }
}
