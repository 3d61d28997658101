using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Cli;

/// <summary>One run over papers: reads them, extracts their claims, and hands them to a writer.</summary>
/// <param name="settings">What to read.</param>
/// <param name="output">Path of the output, null for standard output.</param>
/// <param name="open">Opens the writer for the papers of these files, once it is clear that there is something to read.</param>
/// <param name="readsClaims">Whether files that hold claims already are read too.</param>
internal sealed partial class PaperRun(InputSettings settings, string? output, Func<string[], IPaperWriter> open, bool readsClaims = false)
    : IDisposable
{
    private readonly Messages messages = new();
    private readonly ConcurrentQueue<(long FirstPaper, string Input)> starts = [];
    private string reading = "";
    private string writing = "";
    private int badParts;
    private long withoutAbstract;
    private long given;
    private long papers;
    private long leftOut;
    private long before;
    private long claims;

    /// <summary>Does it, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        try
        {
            string[] files = FindFiles();
            if (settings.Errors is { } path)
            {
                messages.WriteUnreadableTo(path);
            }

            using IPaperWriter writer = open(files);
            messages.Begin();
            Stopwatch watch = Stopwatch.StartNew();
            bool isWatched;
            using (Progress progress = Progress.Start(files, output, messages))
            {
                await WriteAllAsync(writer, files, progress, cancellationToken).ConfigureAwait(false);
                isWatched = progress.IsShown;
            }

            if (isWatched)
            {
                Summarize(watch.Elapsed);
            }
        }
        catch (OutputClosedException)
        {
            // "| head" has what it wanted.
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            messages.Error($"stopped after {before + papers} papers");
            return ExitCode.Interrupted;
        }
        catch (InvalidDataException exception)
        {
            messages.CountUnreadable();
            messages.Error($"{reading}: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.CountUnreadable();
            messages.Error(exception.Message);
            return ExitCode.Usage;
        }

        return Conclude();
    }

    public void Dispose() => messages.Dispose();

    private string[] FindFiles()
    {
        InputFiles inputs = new(new WrittenFiles(output ?? StandardFiles.Output, settings.Errors), HoldsPapers, messages.Unreadable);
        foreach ((string? path, string option) in settings.Lists)
        {
            if (path is not null)
            {
                inputs.RefuseIfWritten(path, $"read as {option}");
            }
        }

        string[] files = inputs.Expand(settings.Inputs);
        if (files is [var only] && only != InputFiles.StandardInput && FileIdentity.MayBeFile(only))
        {
            // What cannot be read costs no output.
            File.OpenHandle(only, options: FileOptions.None).Dispose();
        }

        return files;
    }

    // Whether a file that will be written over is one of the papers, not what an earlier run made of them.
    private bool HoldsPapers(string path)
    {
        try
        {
            if (settings.Errors is { } errors && FilePlace.Of(path) == FilePlace.Of(errors))
            {
                return File.ReadLines(path).FirstOrDefault() is { } line && !ErrorLine().IsMatch(line);
            }

            using FileStream file = File.OpenRead(path);
            using PaperContent content = PaperContent.OpenAsync(file, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            PaperReaderOptions options = OptionsFor(path) with { OnError = _ => { }, OnMissingAbstract = _ => { } };
            return new InputReader(settings, options).ReadAsync(content, CancellationToken.None).ToBlockingEnumerable().Any();
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // As --errors has them: a file, mostly a line, and what is wrong.
    [GeneratedRegex(@"\A[^:]+(?::\d+)?: ")]
    private static partial Regex ErrorLine();

    private async Task WriteAllAsync(IPaperWriter writer, string[] files, Progress progress, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IResumable? resumable = writer as IResumable;
        Dictionary<string, ResumePoint> done = files.ToDictionary(file => file, file => resumable?.PointOf(file) ?? default);
        before = done.Values.Sum(point => point.Papers);
        IAsyncEnumerable<ExtractedPaper> extracted = readsClaims
            ? ReadOrExtractAsync(files, done, progress, stop.Token)
            : ExtractAsync(files, done, progress, stop.Token);
        IAsyncEnumerator<ExtractedPaper> results = extracted.GetAsyncEnumerator(stop.Token);
        await using (results.ConfigureAwait(false))
        {
            Task<bool> next = results.MoveNextAsync().AsTask();
            try
            {
                while (await FlushUnlessReadyAsync(next, writer).ConfigureAwait(false))
                {
                    while (starts.TryPeek(out (long FirstPaper, string Input) start) && start.FirstPaper == papers)
                    {
                        resumable?.Start(start.Input);
                        writing = NameOf(start.Input);
                        starts.TryDequeue(out _);
                    }

                    Write(results.Current, writer);
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

    private void Write(ExtractedPaper paper, IPaperWriter writer)
    {
        if (!paper.HasTooManyClaims)
        {
            ExtractedPaper kept = ClaimTypes.Keep(paper, settings);
            claims += kept.Claims.Count;
            writer.Write(kept);
            return;
        }

        (writer as IResumable)?.Pass(paper);
        leftOut++;
        badParts++;
        messages.Unreadable(writing, $"\"{paper.Id}\" has more than {settings.MaxClaims} claims, and was left out");
    }

    private IAsyncEnumerable<ExtractedPaper> ExtractAsync(
        string[] files,
        Dictionary<string, ResumePoint> done,
        Progress progress,
        CancellationToken cancellationToken
    ) =>
        ClaimTypes
            .BuildPipeline(settings)
            .ExtractAsync(
                ReadAllAsync(files, done, progress, cancellationToken),
                new ExtractionOptions { MaxDegreeOfParallelism = settings.Jobs, MaxClaims = settings.MaxClaims },
                cancellationToken
            );

    /// <summary>Whether there is another paper. While it is not ready, whoever reads the output must not wait for a full buffer.</summary>
    private static async Task<bool> FlushUnlessReadyAsync(Task<bool> next, IPaperWriter writer)
    {
        if (!next.IsCompleted)
        {
            writer.Flush();
        }

        return await next.ConfigureAwait(false);
    }

    private async IAsyncEnumerable<Paper> ReadAllAsync(
        string[] files,
        Dictionary<string, ResumePoint> done,
        Progress progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (string path in files)
        {
            starts.Enqueue((given, path));
            reading = NameOf(path);
            IAsyncEnumerator<Paper> source = ReadFileAsync(path, progress, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (source.ConfigureAwait(false))
            {
                ResumePoint passed = default;
                while (await MoveNextAsync(source, isOnlyFile: files.Length == 1).ConfigureAwait(false))
                {
                    Paper paper = source.Current;
                    if (passed.Papers < done[path].Papers)
                    {
                        passed = passed.Next(paper.Id, paper.Title, paper.Abstract, paper.Date?.ToString());
                        RefuseOthers(passed, done[path]);
                        continue;
                    }

                    given++;
                    yield return paper;
                }

                if (passed.Papers < done[path].Papers)
                {
                    throw Changed();
                }
            }
        }
    }

    // Of what can be read only once it is known when the papers come that they are not those that were written.
    private void RefuseOthers(ResumePoint passed, ResumePoint done)
    {
        if (passed.Papers == done.Papers && passed.Hash != done.Hash)
        {
            throw Changed();
        }
    }

    private IOException Changed() =>
        new($"{reading}: holds other papers than those that a stopped run wrote from it; give it those again, or write to another file");

    private async IAsyncEnumerable<Paper> ReadFileAsync(
        string path,
        Progress progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        (Stream file, PaperContent content) = await OpenAsync(path, progress, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            using (content)
            {
                PaperReaderOptions options = OptionsFor(path);
                (long, DateTime) before = StatusOf(file, path);
                await foreach (
                    Paper paper in new InputReader(settings, options).ReadAsync(content, cancellationToken).ConfigureAwait(false)
                )
                {
                    yield return paper;
                }

                if (StatusOf(file, path) != before)
                {
                    PaperReader.Report(options, 1, "the file changed while it was read; extract it again");
                }
            }
        }
    }

    private static (long Length, DateTime Modified) StatusOf(Stream file, string path) =>
        file is FileStream { CanSeek: true } ? (file.Length, File.GetLastWriteTimeUtc(path)) : default;

    /// <summary>Whether there is another paper. Of several files one that is broken as a whole costs its rest alone.</summary>
    private async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> source, bool isOnlyFile)
    {
        try
        {
            return await source.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
            when ((!isOnlyFile || UnzippedStream.Threw(exception))
                && (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            )
        {
            badParts++;
            messages.Unreadable(reading, exception.Message);
            return false;
        }
    }

    private PaperReaderOptions OptionsFor(string path) =>
        new()
        {
            Fields = settings.Fields,
            SourceName = NameOf(path),
            MaxAbstractLength = settings.MaxAbstract,
            OnError = Report,
            OnMissingAbstract = _ => withoutAbstract++,
        };

    private static string NameOf(string path) => path == InputFiles.StandardInput ? "stdin" : path;

    private void Report(PaperReadError error)
    {
        badParts++;
        messages.Unreadable($"{error.SourceName}:{error.Line}", error.Reason);
    }

    // What is left of the progress bar.
    private void Summarize(TimeSpan elapsed) =>
        messages.Error(
            string.Create(CultureInfo.InvariantCulture, $"{papers - leftOut:N0} papers, {claims:N0} claims in {elapsed.TotalSeconds:0.0} s")
                + (output is null ? "" : $", written to {output}")
        );

    private int Conclude()
    {
        string missing =
            withoutAbstract == 0 ? "" : $"{withoutAbstract} {(withoutAbstract == 1 ? "paper has" : "papers have")} no abstract";
        if (badParts > 0)
        {
            messages.CountUnreadable();
            messages.Error(
                $"{badParts} {(badParts == 1 ? "part" : "parts")} could not be read; "
                    + $"{papers - leftOut} papers were{(missing.Length > 0 ? $"; {missing}" : "")}"
            );
            return ExitCode.PartlyRead;
        }

        if (before > 0)
        {
            messages.Error(
                papers == 0 ? $"nothing to do: all {before} papers are there already" : $"went on after {before} papers with {papers} more"
            );
        }
        else if (papers == 0)
        {
            messages.Error($"no papers in the input{(missing.Length > 0 ? $": {missing}" : "")}");
            return ExitCode.PartlyRead;
        }

        if (missing.Length > 0)
        {
            messages.Error(missing);
        }

        return ExitCode.Success;
    }
}
