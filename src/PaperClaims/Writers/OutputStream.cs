namespace PaperClaims;

/// <summary>The stream that a writer writes to. Once that fails nothing more is written, so that closing it does not hide why.</summary>
/// <param name="stream">The stream.</param>
/// <param name="leaveOpen">Whether it stays open when the writer is disposed.</param>
internal sealed class OutputStream(Stream stream, bool leaveOpen)
{
    private bool hasFailed;
    private bool isClosed;

    /// <summary>Makes a file, or writes over the one that is there.</summary>
    public static OutputStream Create(string path) =>
        // The writers gather what they write.
        new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), leaveOpen: false);

    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    /// <exception cref="InvalidOperationException">An earlier write failed.</exception>
    public void ThrowUnlessUsable(object writer)
    {
        ObjectDisposedException.ThrowIf(isClosed, writer);
        if (hasFailed)
        {
            throw new InvalidOperationException("An earlier paper could not be written: the output ends there.");
        }
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        hasFailed = true;
        stream.Write(bytes);
        hasFailed = false;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        hasFailed = true;
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        hasFailed = false;
    }

    public void Flush()
    {
        hasFailed = true;
        stream.Flush();
        hasFailed = false;
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        hasFailed = true;
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        hasFailed = false;
    }

    /// <summary>Closes the stream, or hands on what it holds if it is to stay open. Nothing happens the second time.</summary>
    /// <param name="takeRest">What is still to be written; not asked for after a failure.</param>
    public void Close(Func<ReadOnlyMemory<byte>> takeRest)
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        try
        {
            if (!hasFailed)
            {
                Write(takeRest().Span);
            }

            if (!hasFailed && leaveOpen)
            {
                stream.Flush();
            }
        }
        finally
        {
            if (!leaveOpen)
            {
                stream.Dispose();
            }
        }
    }

    /// <inheritdoc cref="Close"/>
    public async ValueTask CloseAsync(Func<ReadOnlyMemory<byte>> takeRest)
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        try
        {
            if (!hasFailed)
            {
                await WriteAsync(takeRest(), CancellationToken.None).ConfigureAwait(false);
            }

            if (!hasFailed && leaveOpen)
            {
                await stream.FlushAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            if (!leaveOpen)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
