using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output;
using Spectre.Console;

namespace PaperClaims.Cli;

/// <summary>A progress bar on standard error, for long input on a terminal; else nothing.</summary>
internal sealed class Progress : IDisposable
{
    private const long LongInput = 1 << 20;
    private const int ReportEvery = 64;

    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Messages messages;
    private Task shown = Task.CompletedTask;
    private ProgressTask? bar;
    private Stream? current;
    private long bytesBefore;

    private Progress(Messages messages) => this.messages = messages;

    /// <summary>Whether somebody watches.</summary>
    public bool IsShown => bar is not null;

    public static Progress Start(string[] files, string? output, Messages messages)
    {
        Progress progress = new(messages);
        bool onTerminal = !Console.IsErrorRedirected && (output is not null || Console.IsOutputRedirected);
        long total = files.Where(path => path != InputFiles.StandardInput).Sum(path => new FileInfo(path).Length);
        if (onTerminal && (total > LongInput || files.Contains(InputFiles.StandardInput)))
        {
            progress.Show(files.Contains(InputFiles.StandardInput) ? null : total);
        }

        return progress;
    }

    /// <summary>Tells which stream is read now.</summary>
    public void Reading(Stream stream)
    {
        bytesBefore += current is { CanSeek: true } ? current.Length : 0;
        current = stream;
    }

    /// <summary>Tells how many papers are written.</summary>
    public void Report(long papers)
    {
        if (bar is null || papers % ReportEvery != 0)
        {
            return;
        }

        bar.Description = $"{papers:N0} papers";
        if (!bar.IsIndeterminate && current is { CanSeek: true, CanRead: true })
        {
            bar.Value = bytesBefore + current.Position;
        }
    }

    public void Dispose()
    {
        finished.TrySetResult();
        shown.Wait();
        messages.Live = null;
    }

    private void Show(long? total)
    {
        Terminal terminal = Terminal.OpenErrors();
        messages.Live = terminal;
        TaskCompletionSource started = new();
        shown = terminal
            .MakeProgress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                bar = context.AddTask("papers", maxValue: total ?? 1);
                bar.IsIndeterminate = total is null;
                started.SetResult();
                await finished.Task.ConfigureAwait(false);
            });
        started.Task.Wait();
    }
}
