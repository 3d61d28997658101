using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using PaperClaims.Tests;

namespace PaperClaims.Cli.Tests;

/// <summary>The command uses of the library what is public, or what docs/architecture.md names.</summary>
public sealed partial class LibraryUseTests
{
    private const BindingFlags AllMembers =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(ClaimPipeline).Assembly;

    [Fact]
    public void The_command_uses_what_is_public_and_the_types_that_the_page_names()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        string[] named = [.. Name().Matches(NamedTypes().Match(page).Value).Select(name => name.Groups[1].Value)];

        InternalTypesUsed().Should().BeEquivalentTo(named);
    }

    private static HashSet<string> InternalTypesUsed()
    {
        using PEReader file = new(File.OpenRead(CommandLine.Assembly));
        MetadataReader reader = file.GetMetadataReader();
        HashSet<string> used =
        [
            .. reader
                .TypeReferences.Select(type => TypeOf(reader, type))
                .OfType<Type>()
                .Where(type => !type.IsVisible)
                .Select(type => type.Name),
        ];
        foreach (MemberReference member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (
                member.Parent.Kind == HandleKind.TypeReference
                && TypeOf(reader, (TypeReferenceHandle)member.Parent) is { } type
                && !IsPublic(type, reader.GetString(member.Name))
            )
            {
                used.Add(type.Name);
            }
        }

        return used;
    }

    private static Type? TypeOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return
            type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == Library.GetName().Name
            ? Library.GetType($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            : null;
    }

    private static bool IsPublic(Type type, string member) =>
        type.GetMember(member, AllMembers).Any(found => found is MethodBase { IsPublic: true } or FieldInfo { IsPublic: true });

    [GeneratedRegex(@"Of what is not it uses [^;]+;")]
    private static partial Regex NamedTypes();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Name();
}
