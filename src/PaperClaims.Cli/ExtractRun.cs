using System.Runtime.CompilerServices;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli;

/// <summary>One run of <c>paperclaims extract</c>.</summary>
internal sealed class ExtractRun(ExtractSettings settings)
{
    private readonly Messages messages = new();
    private int badLines;
    private long papers;

    /// <summary>Does it, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        if (settings.Inputs.FirstOrDefault(path => path != "-" && !File.Exists(path)) is { } missing)
        {
            messages.Error(Directory.Exists(missing) ? $"{missing} is a folder, not a file" : $"{missing}: no such file");
            return ExitCode.Usage;
        }

        try
        {
            using IPaperWriter writer = PaperWriters.Open(settings);
            using Progress progress = Progress.Start(settings, messages);
            await WriteAllAsync(writer, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (OutputClosedException)
        {
            // "| head" has what it wanted.
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            messages.Error($"stopped after {papers} papers");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            messages.Error(exception.Message);
            return ExitCode.Usage;
        }

        return Conclude();
    }

    private async Task WriteAllAsync(IPaperWriter writer, Progress progress, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerable<ExtractedPaper> extracted = settings.Pipeline.ExtractAsync(
            ReadAllAsync(progress, stop.Token), new ExtractionOptions { MaxDegreeOfParallelism = settings.Jobs }, stop.Token);
        IAsyncEnumerator<ExtractedPaper> results = extracted.GetAsyncEnumerator(stop.Token);
        await using (results.ConfigureAwait(false))
        {
            Task<bool> next = results.MoveNextAsync().AsTask();
            try
            {
                while (await FlushUnlessReadyAsync(next, writer).ConfigureAwait(false))
                {
                    writer.Write(ClaimTypes.Keep(results.Current, settings.Types));
                    papers++;
                    progress.Report(papers);
                    next = results.MoveNextAsync().AsTask();
                }
            }
            catch
            {
                // The output failed: the step under way must end before the enumeration may.
                await stop.CancelAsync().ConfigureAwait(false);
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }
        }

        writer.Complete();
    }

    /// <summary>Whether there is another paper. While it is not ready, whoever reads the output must not wait for a full buffer.</summary>
    private static async Task<bool> FlushUnlessReadyAsync(Task<bool> next, IPaperWriter writer)
    {
        if (!next.IsCompleted)
        {
            writer.Flush();
        }

        return await next.ConfigureAwait(false);
    }

    private async IAsyncEnumerable<Paper> ReadAllAsync(Progress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string path in settings.Inputs)
        {
            Stream stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
            {
                progress.Reading(stream);
                PaperReaderOptions options = new() { Format = settings.Format, SourceName = path == "-" ? "stdin" : path, OnError = Report };
                await foreach (Paper paper in PaperReader.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false))
                {
                    yield return paper;
                }
            }
        }
    }

    private void Report(PaperReadError error)
    {
        Interlocked.Increment(ref badLines);
        messages.Error(error.ToString());
    }

    private int Conclude()
    {
        if (badLines > 0)
        {
            messages.Error($"{badLines} {(badLines == 1 ? "line" : "lines")} could not be read; {papers} papers were");
            return ExitCode.PartlyRead;
        }

        if (papers == 0)
        {
            messages.Error("no papers in the input");
            return ExitCode.PartlyRead;
        }

        return ExitCode.Success;
    }
}
