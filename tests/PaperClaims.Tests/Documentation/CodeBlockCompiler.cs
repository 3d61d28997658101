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

    private static readonly Dialect Newest = new(LanguageVersion.Latest, "net10.0");

    // What a project for the oldest framework speaks, and the library that it gets.
    private static readonly Dialect Oldest = new(LanguageVersion.CSharp12, "net8.0");

    private static readonly ISourceGenerator[] Generators =
    [
        .. new AnalyzerFileReference(
            Path.Combine(AppContext.BaseDirectory, "SourceGenerators", "System.Text.Json.SourceGeneration.dll"),
            new Loader()
        ).GetGenerators(LanguageNames.CSharp),
    ];

    /// <param name="code">The block.</param>
    /// <param name="others">Other blocks of the documentation; it may use the types that they declare.</param>
    /// <param name="isOldest">Whether for the oldest framework, in its version of the language.</param>
    /// <returns>What the compiler says, nothing if all is well.</returns>
    public static IReadOnlyList<string> Check(string code, IEnumerable<string> others, bool isOldest = false) =>
        [
            .. Compile(code, others, isOldest ? Oldest : Newest)
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <returns>What the block writes to the console, with line feeds.</returns>
    public static string Run(string code)
    {
        using MemoryStream assembly = new();
        Compile(code, [], Newest).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success.Should().BeTrue();
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

    private static Compilation Compile(string code, IEnumerable<string> others, Dialect dialect)
    {
        SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, dialect.Parsing, encoding: System.Text.Encoding.UTF8);
        SyntaxTree block = Parse(code);
        SyntaxTree[] trees = [Parse(Given), block, .. others.Select(other => Parse(TypesOf(Parse(other))))];
        bool isProgram = Root(block).Members.OfType<GlobalStatementSyntax>().Any();
        CSharpCompilationOptions options = new(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // As in every project: the framework may be newer than what the library was built for.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]
        );

        CSharpGeneratorDriver
            .Create(Generators, parseOptions: dialect.Parsing)
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create("Block", trees, dialect.References, options),
                out Compilation compilation,
                out _
            );
        return compilation;
    }

    private static CompilationUnitSyntax Root(SyntaxTree tree) =>
        (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);

    private static string TypesOf(SyntaxTree block)
    {
        CompilationUnitSyntax unit = Root(block);
        return unit.WithMembers([.. unit.Members.OfType<BaseTypeDeclarationSyntax>()]).ToFullString();
    }

    /// <summary>A version of the language, and the library as it is built for a framework.</summary>
    private sealed class Dialect(LanguageVersion language, string framework)
    {
        public CSharpParseOptions Parsing { get; } = new(language);

        public MetadataReference[] References { get; } =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(BuiltFor(framework, path))),
        ];

        // The tests lie in artifacts/bin/PaperClaims.Tests/release, the library in artifacts/bin/PaperClaims/release_net8.0.
        private static string BuiltFor(string framework, string path)
        {
            string name = Path.GetFileNameWithoutExtension(path);
            DirectoryInfo own = new(AppContext.BaseDirectory);
            string built = Path.Combine(own.Parent!.Parent!.FullName, name, $"{own.Name}_{framework}", Path.GetFileName(path));
            return name.StartsWith("PaperClaims", StringComparison.Ordinal) && File.Exists(built) ? built : path;
        }
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
