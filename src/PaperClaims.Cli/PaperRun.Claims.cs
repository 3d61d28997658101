using System.Runtime.CompilerServices;
using PaperClaims.Cli.Input;

namespace PaperClaims.Cli;

/// <content>Files that hold claims already: they are read, not extracted again.</content>
internal sealed partial class PaperRun
{
    private PeekStream? standardInput;

    private async IAsyncEnumerable<ExtractedPaper> ReadOrExtractAsync(
        string[] files,
        Dictionary<string, long> done,
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
            await foreach (ExtractedPaper paper in read.ConfigureAwait(false))
            {
                yield return paper;
            }
        }
    }

    private async ValueTask<ClaimForm> FormOfAsync(string path, CancellationToken cancellationToken)
    {
        reading = NameOf(path);
        if (path == InputFiles.StandardInput)
        {
            return await ClaimFile
                .RecognizeAsync(await OpenStandardInputAsync(cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }

        FileStream file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            return await ClaimFile
                .RecognizeAsync(await ClaimFile.UnpackAsync(file, cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
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

        Stream stream = path == InputFiles.StandardInput ? standardInput! : File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            progress.Reading(stream);
            PeekStream content = await ClaimFile.UnpackAsync(stream, cancellationToken).ConfigureAwait(false);
            IAsyncEnumerable<ExtractedPaper> papers = ClaimFile.ReadJsonAsync(
                content,
                new ClaimJson(settings.Kinds),
                OptionsFor(path),
                cancellationToken
            );
            await foreach (ExtractedPaper paper in papers.ConfigureAwait(false))
            {
                yield return paper;
            }
        }
    }

    // Its first bytes are looked at before it is read, and it can be opened once.
    private async ValueTask<PeekStream> OpenStandardInputAsync(CancellationToken cancellationToken) =>
        standardInput ??= await ClaimFile.UnpackAsync(Console.OpenStandardInput(), cancellationToken).ConfigureAwait(false);
}
