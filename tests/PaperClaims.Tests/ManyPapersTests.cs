using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PaperClaims.Tests;

/// <summary>Extraction of many papers at once.</summary>
public sealed class ManyPapersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Papers_come_out_in_input_order(int jobs)
    {
        List<string> ids = [];
        await foreach (
            ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(
                Papers(1000),
                new ExtractionOptions { MaxDegreeOfParallelism = jobs },
                Token
            )
        )
        {
            ids.Add(paper.Id);
            paper.Claims.Percentages.Single().Value.Should().Be(int.Parse(paper.Id, System.Globalization.CultureInfo.InvariantCulture));
        }

        ids.Should().Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_slow_source_is_not_held_back_until_a_batch_is_full()
    {
        Channel<Paper> source = Channel.CreateUnbounded<Paper>();
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline
            .Default.ExtractAsync(source.Reader.ReadAllAsync(Token), null, Token)
            .GetAsyncEnumerator(Token);
        for (int i = 0; i < 5; i++)
        {
            await source.Writer.WriteAsync(MakePaper(i), Token);

            (await results.MoveNextAsync()).Should().BeTrue();
            results.Current.Id.Should().Be($"{i}");
        }

        source.Writer.Complete();
        (await results.MoveNextAsync()).Should().BeFalse();
        await results.DisposeAsync();
    }

    [Fact]
    public async Task No_more_than_a_bounded_number_of_papers_is_read_ahead()
    {
        int read = 0;
        int ahead = 0;
        int written = 0;
        await foreach (
            ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(
                Papers(20_000, () => read++),
                new ExtractionOptions { MaxDegreeOfParallelism = 2 },
                Token
            )
        )
        {
            written++;
            ahead = Math.Max(ahead, Volatile.Read(ref read) - written);
        }

        written.Should().Be(20_000);
        ahead.Should().BeLessThan(1000);
    }

    [Fact]
    public async Task An_error_of_the_source_surfaces_after_the_papers_before_it()
    {
        List<string> ids = [];
        Func<Task> extract = async () =>
        {
            await foreach (ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(Failing(40), null, Token))
            {
                ids.Add(paper.Id);
            }
        };

        await extract.Should().ThrowAsync<InvalidDataException>();
        ids.Should().HaveCount(40);
    }

    [Fact]
    public async Task Cancelling_stops_the_source()
    {
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        bool ended = false;
        Func<Task> extract = async () =>
        {
            await foreach (
                ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(
                    Papers(int.MaxValue, onEnd: () => ended = true),
                    null,
                    cancel.Token
                )
            )
            {
                await cancel.CancelAsync();
            }
        };

        await extract.Should().ThrowAsync<OperationCanceledException>();
        ended.Should().BeTrue();
    }

    [Fact]
    public async Task Leaving_early_stops_the_source()
    {
        bool ended = false;
        await foreach (
            ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(Papers(int.MaxValue, onEnd: () => ended = true), null, Token)
        )
        {
            break;
        }

        ended.Should().BeTrue();
    }

    [Fact]
    public async Task Fewer_than_one_job_is_refused()
    {
        Func<Task> extract = async () =>
            await ClaimPipeline
                .Default.ExtractAsync(Papers(1), new ExtractionOptions { MaxDegreeOfParallelism = 0 }, Token)
                .FirstAsync(Token);

        await extract.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    private static Paper MakePaper(int i) => new() { Id = $"{i}", Abstract = $"We reach {i}% of it." };

    private static async IAsyncEnumerable<Paper> Papers(
        int count,
        Action? onRead = null,
        Action? onEnd = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                onRead?.Invoke();
                yield return MakePaper(i);
                await Task.CompletedTask;
            }
        }
        finally
        {
            onEnd?.Invoke();
        }
    }

    private static async IAsyncEnumerable<Paper> Failing(int after)
    {
        for (int i = 0; i < after; i++)
        {
            yield return MakePaper(i);
            await Task.Yield();
        }

        throw new InvalidDataException("the source broke");
    }
}
