using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperClaims.Tests.Documentation;

/// <summary>Compiles a block of code as a reader would who pastes it into a new console project, with warnings as errors.</summary>
internal static class CodeBlockCompiler
{
    // What the blocks take for given: the usings of a new project, and a text, a title and papers of the reader's.
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PaperClaims;
        global using static Given;

        internal static class Given
        {
            public static string abstractText => "";
            public static string title => "";
            public static IReadOnlyList<Paper> papers => [];
            public static CancellationToken cancellation => default;
            public static Microsoft.Extensions.DependencyInjection.IServiceCollection services => new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ISourceGenerator[] Generators =
    [
        .. new AnalyzerFileReference(
            Path.Combine(AppContext.BaseDirectory, "SourceGenerators", "System.Text.Json.SourceGeneration.dll"),
            new Loader()
        ).GetGenerators(LanguageNames.CSharp),
    ];

    /// <param name="code">The block.</param>
    /// <param name="others">Other blocks of the documentation; it may use the types that they declare.</param>
    /// <returns>What the compiler says, nothing if all is well.</returns>
    public static IReadOnlyList<string> Check(string code, IEnumerable<string> others) =>
        [
            .. Compile(code, others)
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <returns>What the block writes to the console, with line feeds.</returns>
    public static string Run(string code)
    {
        using MemoryStream assembly = new();
        Compile(code, []).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success.Should().BeTrue();
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextWriter console = Console.Out;
        Console.SetOut(output);
        try
        {
            Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static Compilation Compile(string code, IEnumerable<string> others)
    {
        SyntaxTree block = Parse(code);
        SyntaxTree[] trees = [Parse(Given), block, .. others.Select(other => Parse(TypesOf(other)))];
        bool isProgram = Root(block).Members.OfType<GlobalStatementSyntax>().Any();
        CSharpCompilationOptions options = new(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        );

        CSharpGeneratorDriver
            .Create(Generators, parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create("Block", trees, References, options),
                out Compilation compilation,
                out _
            );
        return compilation;
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, Parsing, encoding: System.Text.Encoding.UTF8);

    private static CompilationUnitSyntax Root(SyntaxTree tree) =>
        (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);

    private static string TypesOf(string code)
    {
        CompilationUnitSyntax unit = Root(Parse(code));
        return unit.WithMembers([.. unit.Members.OfType<BaseTypeDeclarationSyntax>()]).ToFullString();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
