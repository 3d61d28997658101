using System.Runtime.CompilerServices;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Cli;

/// <content>Files that hold claims already: they are read, not extracted again.</content>
internal sealed partial class PaperRun
{
    private PaperContent? standardInput;

    private async IAsyncEnumerable<ExtractedPaper> ReadOrExtractAsync(
        string[] files,
        Dictionary<string, ResumePoint> done,
        Progress progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (int i = 0, end; i < files.Length; i = end)
        {
            end = i + 1;
            ClaimForm form = await FormOfAsync(files[i], cancellationToken).ConfigureAwait(false);
            while (
                form == ClaimForm.None
                && end < files.Length
                && await FormOfAsync(files[end], cancellationToken).ConfigureAwait(false) == form
            )
            {
                end++;
            }

            IAsyncEnumerable<ExtractedPaper> read =
                form == ClaimForm.None
                    ? ExtractAsync(files[i..end], done, progress, cancellationToken)
                    : ReadClaimsAsync(files[i], form, progress, cancellationToken);
            IAsyncEnumerator<ExtractedPaper> source = read.GetAsyncEnumerator(cancellationToken);
            await using (source.ConfigureAwait(false))
            {
                while (await MoveNextAsync(source, isOnlyFile: files.Length == 1).ConfigureAwait(false))
                {
                    yield return source.Current;
                }
            }
        }
    }

    private async ValueTask<ClaimForm> FormOfAsync(string path, CancellationToken cancellationToken)
    {
        reading = NameOf(path);
        try
        {
            return await RecognizeAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception) when (UnzippedStream.Threw(exception))
        {
            // Whoever reads it says so.
            return ClaimForm.None;
        }
    }

    private async ValueTask<ClaimForm> RecognizeAsync(string path, CancellationToken cancellationToken)
    {
        if (path == InputFiles.StandardInput)
        {
            PaperContent content = await OpenStandardInputAsync(cancellationToken).ConfigureAwait(false);
            return await ClaimFile.RecognizeAsync(content.Stream, cancellationToken).ConfigureAwait(false);
        }

        FileStream file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            using PaperContent content = await PaperContent.OpenAsync(file, cancellationToken).ConfigureAwait(false);
            return await ClaimFile.RecognizeAsync(content.Stream, cancellationToken).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<ExtractedPaper> ReadClaimsAsync(
        string path,
        ClaimForm form,
        Progress progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        reading = NameOf(path);
        if (form == ClaimForm.Sqlite)
        {
            if (path == InputFiles.StandardInput)
            {
                throw new InvalidDataException("a database cannot be read from standard input; name its file");
            }

            using SqliteClaimReader database = new(path);
            foreach (ExtractedPaper paper in database.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return paper;
            }

            yield break;
        }

        (Stream file, PaperContent content) = await OpenAsync(path, progress, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            using (content)
            {
                PaperReaderOptions options = OptionsFor(path);
                IAsyncEnumerable<ExtractedPaper> papers = ClaimFile.ReadJsonAsync(
                    content.Stream,
                    new ClaimJson(settings.Kinds),
                    options,
                    cancellationToken
                );
                await foreach (ExtractedPaper paper in papers.ConfigureAwait(false))
                {
                    yield return paper;
                }

                content.ReportRest(options);
            }
        }
    }

    private async ValueTask<(Stream File, PaperContent Content)> OpenAsync(
        string path,
        Progress progress,
        CancellationToken cancellationToken
    )
    {
        if (path == InputFiles.StandardInput)
        {
            return (Stream.Null, await OpenStandardInputAsync(cancellationToken).ConfigureAwait(false));
        }

        FileStream file = File.OpenRead(path);
        progress.Reading(file);
        try
        {
            return (file, await PaperContent.OpenAsync(file, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // Its first bytes are looked at before it is read, and it can be opened once.
    private async ValueTask<PaperContent> OpenStandardInputAsync(CancellationToken cancellationToken) =>
        standardInput ??= await PaperContent.OpenAsync(Console.OpenStandardInput(), cancellationToken).ConfigureAwait(false);
}
