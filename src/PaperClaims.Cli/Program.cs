using System.CommandLine;
using PaperClaims;
using PaperClaims.Cli;
using PaperClaims.Cli.Output;

RootCommand root = Commands.Create(ClaimKinds.Default);
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Command command = parsed.CommandResult.Command;
    string error =
        command is RootCommand && parsed.UnmatchedTokens is [string unknown, ..]
            ? CommandLineValues.NoneOf(unknown, root.Subcommands.Select(known => known.Name))
            : parsed.Errors[0].Message;
    string path = command is RootCommand ? "paperclaims" : $"paperclaims {command.Name}";
    Terminal.Errors.WriteLine($"{path}: {error} ({path} --help)");
    return ExitCode.Usage;
}

return await parsed.InvokeAsync(
    new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10), Error = Terminal.Errors }
);
