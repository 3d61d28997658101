using Microsoft.Extensions.Logging;

namespace PaperClaims.Tests.DependencyInjection;

/// <summary>What a reader passes over is logged.</summary>
public sealed class PaperReaderLoggingTests
{
    private const string List = """
        {"id":"a","abstract":"We reach 75.2%."}
        no paper
        {"id":"c","abstract":null}
        """;

    private readonly RememberedLog log = new();

    [Fact]
    public async Task What_is_passed_over_is_logged_with_file_line_and_reason()
    {
        PaperReaderOptions options = new PaperReaderOptions { SourceName = "herons.jsonl", Format = PaperFormat.Jsonl }.LogTo(log);

        string[] ids = await ReadAsync(options);

        ids.Should().Equal("a");
        log.Entries.Select(entry => (entry.Level, entry.Event.Id, entry.Event.Name))
            .Should()
            .Equal((LogLevel.Warning, 1, "Unreadable"), (LogLevel.Information, 2, "MissingAbstract"));
        log.Entries.Select(entry => (entry.Values["SourceName"], entry.Values["Line"]))
            .Should()
            .Equal(("herons.jsonl", 2), ("herons.jsonl", 3));
        log.Entries[1].Values["Reason"].Should().Be("\"c\" has no abstract");
        log.Entries[1].Message.Should().Be("herons.jsonl:3: \"c\" has no abstract");
    }

    [Fact]
    public async Task Handlers_that_were_set_are_called_too()
    {
        List<int> unreadable = [];
        List<int> missing = [];
        PaperReaderOptions options = new()
        {
            Format = PaperFormat.Jsonl,
            OnError = error => unreadable.Add(error.Line),
            OnMissingAbstract = error => missing.Add(error.Line),
        };

        await ReadAsync(options.LogTo(log));

        (unreadable, missing).Should().BeEquivalentTo((new[] { 2 }, new[] { 3 }));
        log.Entries.Should().HaveCount(2);
    }

    [Fact]
    public void Null_is_refused()
    {
        Action noOptions = () => ((PaperReaderOptions)null!).LogTo(log);
        Action noLogger = () => new PaperReaderOptions().LogTo(null!);

        noOptions.Should().Throw<ArgumentNullException>();
        noLogger.Should().Throw<ArgumentNullException>();
    }

    private static async Task<string[]> ReadAsync(PaperReaderOptions options)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(List));
        List<string> ids = [];
        await foreach (Paper paper in PaperReader.ReadAsync(stream, options))
        {
            ids.Add(paper.Id);
        }

        return [.. ids];
    }

    private sealed class RememberedLog : ILogger
    {
        public List<(LogLevel Level, EventId Event, string Message, Dictionary<string, object?> Values)> Entries { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            Entries.Add(
                (
                    logLevel,
                    eventId,
                    formatter(state, exception),
                    ((IReadOnlyList<KeyValuePair<string, object?>>)state!).ToDictionary(value => value.Key, value => value.Value)
                )
            );
    }
}
