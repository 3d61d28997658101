using System.CommandLine;
using PaperClaims.Training;

RootCommand root = new("Fits the models of PaperClaims: same input, same bytes out.") { DecisionsCommand.Create(), NamesCommand.Create() };
return root.Parse(args).Invoke();
