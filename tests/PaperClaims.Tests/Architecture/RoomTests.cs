namespace PaperClaims.Tests.Architecture;

/// <summary>Keeps the edges between the rooms as docs/architecture.md shows them.</summary>
public sealed class RoomTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src", "PaperClaims");
    private static readonly RoomPicture Picture = new(
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")).ReplaceLineEndings("\n")
    );

    private static readonly Lazy<SourceUse[]> Uses = new(() => [.. SourceUse.ReadAll(Source)]);

    [Fact]
    public void Every_source_file_stands_in_a_room_of_the_picture()
    {
        IEnumerable<string> files = Directory
            .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Source, path).Replace('\\', '/'));

        files.Where(file => Picture.RoomOf(file) is null).Should().BeEmpty();
    }

    [Fact]
    public void Every_room_of_the_picture_has_source_files()
    {
        IEnumerable<string?> rooms = Directory
            .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(path => Picture.RoomOf(Path.GetRelativePath(Source, path).Replace('\\', '/')));

        Picture.Rooms.Except(rooms.OfType<string>()).Should().BeEmpty();
    }

    [Fact]
    public void No_arrow_of_the_picture_leads_back()
    {
        Picture.Rooms.Where(room => Picture.Reach(room).Contains(room)).Should().BeEmpty();
    }

    [Fact]
    public void A_room_uses_only_the_rooms_that_its_arrows_lead_to()
    {
        List<string> broken = [];
        foreach (SourceUse use in Uses.Value)
        {
            (string from, string to) = (Picture.RoomOf(use.File)!, Picture.RoomOf(use.UsedFile)!);
            if (!Picture.MayUse(from, to) && !(use.IsClaim && Picture.MayReadClaims(from, to)))
            {
                broken.Add($"{use.File}({use.Line}): {use.Type} uses {use.UsedType}, but no arrow leads from {from} to {to}");
            }
        }

        broken.Should().BeEmpty();
    }

    [Fact]
    public void The_test_sees_uses_of_types_members_and_constants()
    {
        ILookup<string, string> uses = Uses.Value.ToLookup(use => use.Type, use => use.UsedType);

        uses["ClaimJson"].Should().Contain("ExtractedPaper", "a constant of it is used").And.Contain("ClaimKinds");
        uses["WordMap"].Should().Contain("FeatureHash", "a static method of it is called");
        uses["PercentageClaim"].Should().Contain("Claim", "it is the base").And.Contain("Bound");
    }
}
