using System.ComponentModel;
using System.Diagnostics;

namespace PaperClaims.Cli.Tests;

/// <summary>
/// Programs of others, by which outputs are read independently; a test that needs one that is missing says that it was skipped.
/// </summary>
internal static class Programs
{
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await errors);
        return output;
    }

    public static void SkipUnlessThere(string program)
    {
        bool there;
        try
        {
            using Process? process = Process.Start(
                new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true }
            );
            process!.WaitForExit();
            there = process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            there = false;
        }

        Assert.SkipUnless(there, $"needs {program} on the PATH");
    }
}
