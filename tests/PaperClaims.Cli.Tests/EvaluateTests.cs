using PaperClaims.Tests;

namespace PaperClaims.Cli.Tests;

/// <summary><c>paperclaims evaluate</c>.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Gold = """
        {"id":"a","abstract":"We test on the Heron dataset and on Stork, with a 7B model: 75.2% at https://www.GitHub.com/a/b/.","claims":[{"type":"dataset","text":"Heron dataset","start":15,"length":13},{"type":"dataset","text":"Stork","start":36,"length":5,"either":true},{"type":"model_size","text":"7B","start":50,"length":2,"parameters":7000000000},{"type":"percentage","text":"75.2%","start":60,"length":5,"value":75.2,"unit":"percent","bound":"exact","role":"score"},{"type":"code_url","text":"https://www.GitHub.com/a/b/","start":69,"length":27,"url":"https://www.GitHub.com/a/b/","artifact":"code"},{"type":"result","text":"75.2%","start":60,"length":5,"value":75.2,"kind":"score","metric":"top-1 accuracy","data":["Heron"]}]}
        {"id":"b","abstract":"Ibis holds 500 images and Ibis is a bird.","claims":[{"type":"dataset","text":"Ibis","start":0,"length":4},{"type":"dataset","text":"Ibis","start":26,"length":4,"optional":true},{"type":"dataset_size","text":"500","start":11,"length":3,"value":500}]}
        {"id":"c","abstract":"Nothing.","claims":[]}
        """;

    private const string Predicted = """
        {"id":"a","claims":[{"type":"dataset","text":"the Heron","start":11,"length":9},{"type":"benchmark","text":"Stork","start":36,"length":5},{"type":"model_size","text":"7B","start":50,"length":2,"parameters":7000000000},{"type":"percentage","text":"75.2%","start":60,"length":5,"value":75.2,"unit":"percent","bound":"at_least","role":"score"},{"type":"code_url","text":"https://www.GitHub.com/a/b/","start":69,"length":27,"url":"https://github.com/a/b.git","artifact":"data"},{"type":"result","text":"75.2%","start":60,"length":5,"value":75.2,"kind":"score","metric":"accuracy","data":["the Heron dataset"]}]}
        {"id":"b","claims":[{"type":"dataset","text":"Ibis","start":26,"length":4},{"type":"dataset_size","text":"500","start":11,"length":3,"value":501}]}
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
                names              3     2   1.000  0.667  0.800
                name-types         3     2   1.000  0.667  0.800
                names-overlap      3     2   1.000  0.667  0.800
                papers             3     2   1.000  0.667  0.800
                model_size         1     1   1.000  1.000  1.000
                percentage         1     1   1.000  1.000  1.000
                code_url           1     1   1.000  1.000  1.000
                result             1     1   1.000  1.000  1.000
                result-linked      1     1   1.000  1.000  1.000
                dataset_size       1     1   1.000  1.000  1.000
                bound 0/1 = 0.000  role 1/1 = 1.000  artifact 0/1 = 0.000

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task Extracts_the_abstracts_of_gold_where_nothing_is_predicted()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", folder.Write("gold.jsonl", Gold), "--json"]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().Contain("\"percentage\":{\"precision\":1,\"recall\":1,\"f1\":1,\"gold\":1,\"predicted\":1}");
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
