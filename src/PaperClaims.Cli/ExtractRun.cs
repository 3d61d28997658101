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
        IAsyncEnumerable<ExtractedPaper> extracted = settings.Pipeline.ExtractAsync(
            ReadAllAsync(progress, cancellationToken), new ExtractionOptions { MaxDegreeOfParallelism = settings.Jobs }, cancellationToken);
        IAsyncEnumerator<ExtractedPaper> results = extracted.GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                ValueTask<bool> next = results.MoveNextAsync();
                if (!next.IsCompleted)
                {
                    // Nothing more is ready: whoever reads the output must not wait for a full buffer.
                    writer.Flush();
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                writer.Write(results.Current);
                papers++;
                progress.Report(papers);
            }
        }
        finally
        {
            await results.DisposeAsync().ConfigureAwait(false);
        }

        writer.Complete();
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
