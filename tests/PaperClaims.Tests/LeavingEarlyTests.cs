using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PaperClaims.Text;

namespace PaperClaims.Tests;

/// <summary>Extraction of many papers that ends before the source does, or in an exception.</summary>
public sealed class LeavingEarlyTests
{
    private static readonly ExtractionOptions OneByOne = new() { MaxDegreeOfParallelism = 1, SourceTimeout = Timeout.InfiniteTimeSpan };

    private const string Broke = "a source of these tests broke";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_that_ignores_cancellation_is_disposed_when_its_step_ends()
    {
        StubbornSource source = new(stepsBeforeGate: 3);
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline.Default.ExtractAsync(source, OneByOne, Token).GetAsyncEnumerator(Token);
        (await results.MoveNextAsync()).Should().BeTrue();
        await source.AtGate.Task.WaitAsync(Token);

        Task left = results.DisposeAsync().AsTask();
        left.IsCompleted.Should().BeFalse("a step is under way");
        source.Disposed.Task.IsCompleted.Should().BeFalse();
        source.Gate.SetResult();
        await left.WaitAsync(Token);

        source.Disposed.Task.IsCompletedSuccessfully.Should().BeTrue();
        source.WasDisposedWithinAStep.Should().BeFalse();
    }

    [Fact]
    public async Task So_is_one_whose_papers_find_no_more_room()
    {
        SteppedSource source = new();
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline
            .Default.ExtractAsync(source, OneByOne with { SourceTimeout = TimeSpan.FromMilliseconds(200) }, Token)
            .GetAsyncEnumerator(Token);
        Task<bool> first = results.MoveNextAsync().AsTask();
        TaskCompletionSource<bool> step = await source.Steps.Reader.ReadAsync(Token);

        // Every paper that is given out alone is a batch: one is read, four wait to be read, and the sixth finds no room.
        for (int i = 0; i < 6; i++)
        {
            step.SetResult(true);
            step = await source.Steps.Reader.ReadAsync(Token);
        }

        (await first).Should().BeTrue();
        await results.DisposeAsync();
        source.Disposed.Task.IsCompleted.Should().BeFalse("a step is under way");
        step.SetResult(true);
        await source.Disposed.Task.WaitAsync(Token);

        source.WasDisposedWithinAStep.Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(160)]
    public async Task It_is_disposed_wherever_its_reader_leaves(int read)
    {
        StubbornSource source = new(stepsBeforeGate: int.MaxValue);
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline.Default.ExtractAsync(source, OneByOne, Token).GetAsyncEnumerator(Token);
        for (int i = 0; i < read; i++)
        {
            (await results.MoveNextAsync()).Should().BeTrue();
        }

        await results.DisposeAsync();

        source.Disposed.Task.IsCompletedSuccessfully.Should().BeTrue();
        source.WasDisposedWithinAStep.Should().BeFalse();
    }

    [Fact]
    public async Task A_source_that_never_returns_holds_nobody_up()
    {
        StubbornSource source = new(stepsBeforeGate: 1);
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline
            .Default.ExtractAsync(source, new ExtractionOptions { SourceTimeout = TimeSpan.Zero }, Token)
            .GetAsyncEnumerator(Token);
        (await results.MoveNextAsync()).Should().BeTrue();
        await source.AtGate.Task.WaitAsync(Token);

        await results.DisposeAsync();
        source.Disposed.Task.IsCompleted.Should().BeFalse("its step is under way");

        source.Gate.SetResult();
        await source.Disposed.Task.WaitAsync(Token);
        source.WasDisposedWithinAStep.Should().BeFalse();
    }

    [Fact]
    public async Task Cancelling_ends_in_the_same_way()
    {
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        StubbornSource source = new(stepsBeforeGate: 1);
        IAsyncEnumerator<ExtractedPaper> results = ClaimPipeline
            .Default.ExtractAsync(source, OneByOne, cancel.Token)
            .GetAsyncEnumerator(CancellationToken.None);
        (await results.MoveNextAsync()).Should().BeTrue();
        await source.AtGate.Task.WaitAsync(Token);

        Task<bool> next = results.MoveNextAsync().AsTask();
        await cancel.CancelAsync();
        source.Gate.SetResult();

        await next.Awaiting(it => it.WaitAsync(Token)).Should().ThrowAsync<OperationCanceledException>();
        source.Disposed.Task.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task A_time_below_zero_is_refused()
    {
        Func<Task> extract = async () =>
            await ClaimPipeline
                .Default.ExtractAsync(Papers(1), new ExtractionOptions { SourceTimeout = TimeSpan.FromSeconds(-2) }, Token)
                .FirstAsync(Token);

        await extract.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public async Task An_error_surfaces_after_the_papers_before_it_whether_or_not_the_source_is_slow(int papers)
    {
        foreach (IAsyncEnumerable<Paper> source in (IAsyncEnumerable<Paper>[])[Breaking(papers), new StubbornSource(papers, breaks: true)])
        {
            int read = 0;
            Func<Task> extract = async () =>
            {
                await foreach (ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(source, OneByOne, Token))
                {
                    read++;
                }
            };

            await extract.Should().ThrowAsync<InvalidDataException>();
            read.Should().Be(papers);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_an_extractor_throws_is_seen_once(bool leavesEarly)
    {
        List<Exception> unobserved = [];
        void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs failure)
        {
            lock (unobserved)
            {
                unobserved.AddRange(
                    failure.Exception.Flatten().InnerExceptions.Where(one => one is NotImplementedException || one.Message == Broke)
                );
            }
        }

        TaskScheduler.UnobservedTaskException += OnUnobserved;
        try
        {
            int seen = 0;
            for (int i = 0; i < 5; i++)
            {
                seen += await CountThrownAsync(leavesEarly);
            }

            seen.Should().Be(leavesEarly ? 0 : 5);
            for (int i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            unobserved.Should().BeEmpty();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= OnUnobserved;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> CountThrownAsync(bool leavesEarly)
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new FailingExtractor(from: leavesEarly ? 32 : 1)).Build();
        try
        {
            await foreach (ExtractedPaper paper in pipeline.ExtractAsync(leavesEarly ? Breaking(64) : Papers(1000), null, Token))
            {
                if (leavesEarly)
                {
                    return 0;
                }
            }
        }
        catch (NotImplementedException)
        {
            return 1;
        }

        return 0;
    }

    private static Paper MakePaper(int i) => new() { Id = $"{i}", Abstract = $"We reach {i}% of it." };

    private static async IAsyncEnumerable<Paper> Papers(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return MakePaper(i);
            await Task.CompletedTask;
        }
    }

    private static async IAsyncEnumerable<Paper> Breaking(int after)
    {
        for (int i = 0; i < after; i++)
        {
            yield return MakePaper(i);
            await Task.CompletedTask;
        }

        throw new InvalidDataException(Broke);
    }

    private sealed class FailingExtractor(int from) : IClaimExtractor
    {
        public void Extract(AbstractText text, ClaimCollector claims)
        {
            if (claims.Claims.OfType<PercentageClaim>().Any(claim => claim.Value >= from))
            {
                throw new NotImplementedException();
            }
        }
    }

    /// <summary>A source that knows no tokens, and whose steps all end when the test says so.</summary>
    private sealed class SteppedSource : IAsyncEnumerable<Paper>, IAsyncEnumerator<Paper>
    {
        private TaskCompletionSource<bool> step = new();

        public Channel<TaskCompletionSource<bool>> Steps { get; } = Channel.CreateUnbounded<TaskCompletionSource<bool>>();

        public TaskCompletionSource Disposed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool WasDisposedWithinAStep { get; private set; }

        public Paper Current => MakePaper(1);

        public IAsyncEnumerator<Paper> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync()
        {
            step = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            Steps.Writer.TryWrite(step);
            return new ValueTask<bool>(step.Task);
        }

        public ValueTask DisposeAsync()
        {
            WasDisposedWithinAStep = !step.Task.IsCompleted;
            Disposed.SetResult();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>A source that knows no tokens, and whose step behind the first few ends when the test says so.</summary>
    private sealed class StubbornSource(int stepsBeforeGate, bool breaks = false) : IAsyncEnumerable<Paper>, IAsyncEnumerator<Paper>
    {
        private int steps;
        private bool isInStep;

        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource AtGate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Disposed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool WasDisposedWithinAStep { get; private set; }

        public Paper Current => MakePaper(steps);

        public IAsyncEnumerator<Paper> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync()
        {
            if (steps++ < stepsBeforeGate)
            {
                return ValueTask.FromResult(true);
            }

            if (breaks)
            {
                throw new InvalidDataException(Broke);
            }

            isInStep = true;
            AtGate.TrySetResult();
            return new ValueTask<bool>(WaitAtGateAsync());
        }

        public ValueTask DisposeAsync()
        {
            WasDisposedWithinAStep = isInStep;
            Disposed.SetResult();
            return ValueTask.CompletedTask;
        }

        private async Task<bool> WaitAtGateAsync()
        {
            await Gate.Task;
            isInStep = false;
            return true;
        }
    }
}
