using Microsoft.Extensions.Logging;

namespace PaperClaims;

/// <summary>Logs what a reader of papers passes over.</summary>
public static partial class PaperReaderOptionsLoggingExtensions
{
    /// <summary>
    /// Logs each part of a list that cannot be read, as a warning (event 1), and each paper without an abstract, as information (event 2),
    /// with the structured values <c>SourceName</c>, <c>Line</c> and <c>Reason</c>. A part that cannot be read then costs itself alone:
    /// reading goes on.
    /// </summary>
    /// <param name="options">The options. Handlers that they have are called too, after the logger.</param>
    /// <param name="logger">Where to log.</param>
    /// <returns>Options that log; <paramref name="options"/> stay as they are.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PaperReaderOptions LogTo(this PaperReaderOptions options, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(logger);
        Action<PaperReadError>? onError = options.OnError;
        Action<PaperReadError>? onMissingAbstract = options.OnMissingAbstract;
        return options with
        {
            OnError = error =>
            {
                LogUnreadable(logger, error.SourceName, error.Line, error.Reason);
                onError?.Invoke(error);
            },
            OnMissingAbstract = error =>
            {
                LogMissingAbstract(logger, error.SourceName, error.Line, error.Reason);
                onMissingAbstract?.Invoke(error);
            },
        };
    }

    [LoggerMessage(1, LogLevel.Warning, "{SourceName}:{Line}: {Reason}", EventName = "Unreadable")]
    private static partial void LogUnreadable(ILogger logger, string sourceName, int line, string reason);

    [LoggerMessage(2, LogLevel.Information, "{SourceName}:{Line}: {Reason}", EventName = "MissingAbstract")]
    private static partial void LogMissingAbstract(ILogger logger, string sourceName, int line, string reason);
}
