using System.Diagnostics;

namespace PaperClaims.Cli.Tests;

/// <summary>Runs the command as a user does: a process with arguments, input, output and an exit code.</summary>
internal static class CommandLine
{
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "PaperClaims.Cli.dll");

    public static async Task<Result> RunAsync(string[] arguments, byte[]? input = null)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(input ?? [], TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Result(process.ExitCode, await output, await errors);
    }

    public static Process Start(string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            }
        )!;

    public sealed record Result(int ExitCode, string Output, string Errors)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
