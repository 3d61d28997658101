using Microsoft.Win32.SafeHandles;

namespace PaperClaims.Cli.Output;

/// <summary>Standard output that says when its reader has gone.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    private readonly Stream inner = Open();

    /// <summary>
    /// Closes an output, with what is still to be written: a run that was stopped leaves what it had finished. A reader that has gone
    /// misses it.
    /// </summary>
    public static void Close(Stream stream, Action finish)
    {
        try
        {
            finish();
        }
        catch (OutputClosedException) { }
        finally
        {
            stream.Dispose();
        }
    }

    // The console's own stream says nothing when the reader of a pipe has gone; a file it writes rightly, where others append.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException exception) when (exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing)
        {
            throw new OutputClosedException(exception);
        }
    }

    public override void Flush() => inner.Flush();
}
