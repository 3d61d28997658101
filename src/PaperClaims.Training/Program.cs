using System.CommandLine;
using PaperClaims.Training;

RootCommand root = new("Fits the models of PaperClaims: same input, same bytes out.")
{
    AllCommand.Create(),
    CrossValidateCommand.Create(),
};
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
