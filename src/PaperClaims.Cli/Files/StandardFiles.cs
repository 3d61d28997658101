namespace PaperClaims.Cli.Files;

/// <summary>The files that standard input and output are, where a shell has redirected them to files.</summary>
internal static class StandardFiles
{
    /// <summary>A path that leads to the file of standard input; null if it is none, or where the system has no such path.</summary>
    public static string? Input => FileIdentity.IsFile("/dev/stdin") ? "/dev/stdin" : null;

    /// <summary>A path that leads to the file of standard output; null if it is none, or where the system has no such path.</summary>
    public static string? Output => FileIdentity.IsFile("/dev/stdout") ? "/dev/stdout" : null;
}
