using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PaperClaims;

public sealed partial class ClaimPipeline
{
    // A hand-over between threads costs more than one abstract, so papers travel in small batches.
    private const int BatchSize = 32;
    private const int BatchesAheadPerWorker = 4;

    /// <summary>Extracts the claims of many papers: on all cores, in the order of <paramref name="papers"/>, in bounded memory.</summary>
    /// <remarks>An exception of <paramref name="papers"/> surfaces after the papers before it were given out.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<ExtractedPaper> ExtractAsync(
        IAsyncEnumerable<Paper> papers,
        ExtractionOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(papers);
        int workers = (options ?? new ExtractionOptions()).MaxDegreeOfParallelism;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(options));

        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<ExtractedPaper[]>> batches = Channel.CreateBounded<Task<ExtractedPaper[]>>(workers * BatchesAheadPerWorker);
        Task feeding = Task.Run(() => FeedAsync(papers, batches.Writer, workers, stop.Token), CancellationToken.None);
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
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    /// <summary>Starts a task a batch and hands the tasks on in order; every failure ends up in the channel.</summary>
    private async Task FeedAsync(
        IAsyncEnumerable<Paper> papers,
        ChannelWriter<Task<ExtractedPaper[]>> batches,
        int workers,
        CancellationToken stop
    )
    {
        using SemaphoreSlim free = new(workers);
        Task last = Task.CompletedTask;
        try
        {
            await foreach (Paper[] batch in BatchAsync(papers, stop).ConfigureAwait(false))
            {
                await free.WaitAsync(stop).ConfigureAwait(false);
                Task<ExtractedPaper[]> work = Task.Run(() => ExtractBatch(batch, free), CancellationToken.None);
                last = Task.WhenAll(last, work);
                await batches.WriteAsync(work, stop).ConfigureAwait(false);
            }

            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
        }

        // The semaphore must outlive the tasks that release it; what they throw is in the channel.
        await last.ContinueWith(
                static _ => { },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            )
            .ConfigureAwait(false);
    }

    private ExtractedPaper[] ExtractBatch(Paper[] batch, SemaphoreSlim free)
    {
        try
        {
            return Array.ConvertAll(batch, Extract);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Groups what is there at once, so that a slow source is not held back until a batch is full.</summary>
    private static async IAsyncEnumerable<Paper[]> BatchAsync(
        IAsyncEnumerable<Paper> papers,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        List<Paper> batch = [];
        IAsyncEnumerator<Paper> source = papers.GetAsyncEnumerator(stop);
        await using (source.ConfigureAwait(false))
        {
            bool more = true;
            while (more)
            {
                ValueTask<bool> next = source.MoveNextAsync();
                if (batch.Count == BatchSize || (batch.Count > 0 && !next.IsCompleted))
                {
                    // The pending step must end before anything else happens to the source.
                    Task<bool> pending = next.AsTask();
                    Paper[] full = [.. batch];
                    batch.Clear();
                    yield return full;
                    more = await pending.ConfigureAwait(false);
                }
                else
                {
                    more = await next.ConfigureAwait(false);
                }

                if (more)
                {
                    batch.Add(source.Current);
                }
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }
}
