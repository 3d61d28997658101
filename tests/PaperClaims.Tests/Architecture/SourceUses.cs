using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperClaims.Tests.Architecture;

/// <summary>A place in the source of the library that names a type of it, or a member of that type.</summary>
internal sealed record SourceUse(string File, int Line, string Type, string UsedFile, string UsedType, bool IsClaim)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Reads all of them off the source: compiled code does not tell where a type is written, nor whose a constant was.</summary>
    public static IEnumerable<SourceUse> ReadAll(string folder)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET9_0_OR_GREATER", "NET8_0_OR_GREATER"]);
        SyntaxTree[] trees =
        [
            .. Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path =>
                    CSharpSyntaxTree.ParseText(
                        System.IO.File.ReadAllText(path),
                        options,
                        Path.GetRelativePath(folder, path).Replace('\\', '/')
                    )
                ),
        ];
        IEnumerable<PortableExecutableReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PaperClaims", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Source",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. trees],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
        return trees.SelectMany(tree => ReadTree(compilation.GetSemanticModel(tree)));
    }

    private static IEnumerable<SourceUse> ReadTree(SemanticModel model)
    {
        SyntaxTree tree = model.SyntaxTree;
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
            INamedTypeSymbol? used = ((symbol as INamedTypeSymbol) ?? symbol?.ContainingType)?.OriginalDefinition;
            if (used is not null && FileOf(used) is { } usedFile && usedFile != tree.FilePath)
            {
                yield return new SourceUse(
                    tree.FilePath,
                    tree.GetLineSpan(name.Span).StartLinePosition.Line + 1,
                    name.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.Text ?? "",
                    usedFile,
                    used.Name,
                    IsClaimRecord(used)
                );
            }
        }
    }

    // Of a type in several files the one that has its name.
    private static string? FileOf(INamedTypeSymbol type)
    {
        string[] files = [.. type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath)];
        return Array.Find(files, file => Path.GetFileNameWithoutExtension(file) == type.Name) ?? files.FirstOrDefault();
    }

    private static bool IsClaimRecord(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public
        && type.BaseType is { } parent
        && (parent.Name == "Claim" || IsClaimRecord(parent));
}
