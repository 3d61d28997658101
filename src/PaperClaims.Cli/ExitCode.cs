namespace PaperClaims.Cli;

/// <summary>What the command's exit code says.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some of the input could not be read; the rest was done.</summary>
    public const int PartlyRead = 1;

    /// <summary>The command line is wrong, or a file cannot be opened: nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
