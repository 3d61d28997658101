using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PaperClaims;

public sealed partial class ClaimPipeline
{
    // A hand-over between threads costs more than one abstract, so papers travel in small batches.
    private const int BatchSize = 32;
    private const int BatchesAheadPerWorker = 4;

    // Long abstracts travel alone: what is under way is bounded in characters too.
    private const int CharactersInBatch = 1 << 16;

    // Of this length they come from nobody's journal: one at a time, for they cost memory.
    private const int GiantLength = 1 << 18;

    private readonly object giants = new();

    /// <summary>Extracts the claims of many papers: on all cores, in the order of <paramref name="papers"/>, in bounded memory.</summary>
    /// <remarks>
    /// <para>An exception of <paramref name="papers"/> surfaces after the papers before it were given out; one of an extractor in the
    /// place of the papers that were worked on together.</para>
    /// <para>Leaving early and cancelling end when the step of <paramref name="papers"/> under way has ended and they are disposed. A step
    /// that ignores its token is waited for no longer than <see cref="ExtractionOptions.SourceTimeout"/>; the papers are then disposed as
    /// soon as it ends. What goes wrong after leaving is dropped.</para>
    /// </remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">An extractor of your own gave a claim that is not whole; the message names both.</exception>
    public async IAsyncEnumerable<ExtractedPaper> ExtractAsync(
        IAsyncEnumerable<Paper> papers,
        ExtractionOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(papers);
        options ??= new ExtractionOptions();
        int workers = options.MaxDegreeOfParallelism;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxClaims, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SourceTimeout, Timeout.InfiniteTimeSpan, nameof(options));

        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<ExtractedPaper[]>> batches = Channel.CreateBounded<Task<ExtractedPaper[]>>(workers * BatchesAheadPerWorker);
        Task feeding = Task.Run(() => FeedAsync(papers, batches.Writer, options, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<ExtractedPaper[]> batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (ExtractedPaper paper in await batch.ConfigureAwait(false))
                {
                    yield return paper;
                }
            }
        }
        finally
        {
            // A source that never returns is left to itself.
            Task ended = EndAsync(stop, feeding, batches.Reader);
            await ended.WaitAsync(options.SourceTimeout, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task EndAsync(CancellationTokenSource stop, Task feeding, ChannelReader<Task<ExtractedPaper[]>> batches)
    {
        await stop.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await feeding.ConfigureAwait(false);
        stop.Dispose();

        // Whoever left does not see it any more: it is seen here, and so is no unobserved exception.
        _ = batches.Completion.Exception;
    }

    /// <summary>Starts a task a batch and hands the tasks on in order; every failure ends up in the channel.</summary>
    private async Task FeedAsync(
        IAsyncEnumerable<Paper> papers,
        ChannelWriter<Task<ExtractedPaper[]>> batches,
        ExtractionOptions options,
        CancellationToken stop
    )
    {
        using SemaphoreSlim free = new(options.MaxDegreeOfParallelism);
        Task last = Task.CompletedTask;
        try
        {
            await foreach (Paper[] batch in BatchAsync(papers, stop).ConfigureAwait(false))
            {
                await free.WaitAsync(stop).ConfigureAwait(false);
                Task<ExtractedPaper[]> work = Task.Run(() => ExtractBatch(batch, options.MaxClaims, free), CancellationToken.None);
                last = BothAsync(work, last);
                await batches.WriteAsync(work, stop).ConfigureAwait(false);
            }

            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
        }

        // The semaphore must outlive the tasks that release it.
        await last.ConfigureAwait(false);
    }

    /// <summary>Ends with both. What the work throws is in the channel: here it is seen, for the case that nobody reads that.</summary>
    private static async Task BothAsync(Task work, Task before)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await before.ConfigureAwait(false);
    }

    private ExtractedPaper[] ExtractBatch(Paper[] batch, int maxClaims, SemaphoreSlim free)
    {
        try
        {
            return Array.ConvertAll(batch, paper => ExtractAlone(paper, maxClaims));
        }
        finally
        {
            free.Release();
        }
    }

    private ExtractedPaper ExtractAlone(Paper paper, int maxClaims)
    {
        if (paper.Abstract is not { Length: > GiantLength })
        {
            return Extract(paper, maxClaims);
        }

        lock (giants)
        {
            return Extract(paper, maxClaims);
        }
    }

    /// <summary>Groups what is there at once, so that a slow source is not held back until a batch is full.</summary>
    private static async IAsyncEnumerable<Paper[]> BatchAsync(
        IAsyncEnumerable<Paper> papers,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        List<Paper> batch = [];
        int characters = 0;
        Task<bool> pending = Task.FromResult(true);
        IAsyncEnumerator<Paper> source = papers.GetAsyncEnumerator(stop);
        try
        {
            while (true)
            {
                bool more;
                ValueTask<bool> next = Step(source);
                if (batch.Count < BatchSize && characters < CharactersInBatch && next.IsCompletedSuccessfully)
                {
                    more = await next.ConfigureAwait(false);
                }
                else
                {
                    pending = next.AsTask();
                    if (batch.Count > 0)
                    {
                        Paper[] full = [.. batch];
                        batch.Clear();
                        characters = 0;
                        yield return full;
                    }

                    more = await pending.ConfigureAwait(false);
                }

                stop.ThrowIfCancellationRequested();
                if (!more)
                {
                    break;
                }

                batch.Add(source.Current);
                characters += source.Current.Abstract?.Length ?? 0;
            }

            if (batch.Count > 0)
            {
                yield return [.. batch];
            }
        }
        finally
        {
            // A step under way must end before the source may be disposed.
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A step of a source, also of one that throws at once: what was read before goes out first.</summary>
    private static ValueTask<bool> Step(IAsyncEnumerator<Paper> source)
    {
        try
        {
            return source.MoveNextAsync();
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<bool>(exception);
        }
    }
}
