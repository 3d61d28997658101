using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Architecture;

/// <summary>The picture of docs/architecture.md: rooms, and which of them may use which.</summary>
internal sealed partial class RoomPicture
{
    private readonly Dictionary<string, string> roomsOfFiles = [];
    private readonly Dictionary<string, HashSet<string>> arrows = [];
    private readonly HashSet<(string From, string To)> claimArrows = [];

    public RoomPicture(string page)
    {
        Match picture = Picture().Match(page);
        picture.Success.Should().BeTrue("docs/architecture.md holds the picture of the rooms");
        foreach (string line in picture.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Match arrow = Arrow().Match(line);
            arrow.Success.Should().BeTrue($"\"{line}\" is an arrow between rooms");
            bool isOfClaims = arrow.Groups["dotted"].Success;
            foreach (string from in RoomsIn(arrow.Groups["from"].Value))
            {
                foreach (string to in RoomsIn(arrow.Groups["to"].Value))
                {
                    _ = isOfClaims ? claimArrows.Add((from, to)) : arrows[from].Add(to);
                }
            }
        }
    }

    public IReadOnlyCollection<string> Rooms => arrows.Keys;

    /// <summary>
    /// The room of a file, by its path in the source folder: its folder, or the room in whose brackets it stands; null if none.
    /// </summary>
    public string? RoomOf(string path)
    {
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? roomsOfFiles.GetValueOrDefault(path.Split('.')[0])
            : arrows.ContainsKey(path[..slash]) ? path[..slash]
            : null;
    }

    public bool MayUse(string from, string to) => from == to || Reach(from).Contains(to);

    public bool MayReadClaims(string from, string to) => claimArrows.Contains((from, to));

    /// <summary>The rooms that the arrows from <paramref name="room"/> lead to, the room itself if they lead back.</summary>
    public IReadOnlySet<string> Reach(string room)
    {
        HashSet<string> reached = [];
        Queue<string> open = new(arrows[room]);
        while (open.TryDequeue(out string? next))
        {
            if (reached.Add(next))
            {
                foreach (string further in arrows[next])
                {
                    open.Enqueue(further);
                }
            }
        }

        return reached;
    }

    private List<string> RoomsIn(string side)
    {
        List<string> rooms = [];
        foreach (string node in side.Split('&', StringSplitOptions.TrimEntries))
        {
            string room = node.Split('[')[0];
            rooms.Add(room);
            arrows.TryAdd(room, []);
            foreach (string file in node.Contains('[', StringComparison.Ordinal) ? node[(room.Length + 1)..^1].Split(", ") : [])
            {
                roomsOfFiles.Add(file, room);
            }
        }

        return rooms;
    }

    [GeneratedRegex("```mermaid\nflowchart BT\n(?<lines>[^`]+)```")]
    private static partial Regex Picture();

    [GeneratedRegex(@"^  (?<from>[^-]+) (?:-->|(?<dotted>-\. claims \.->)) (?<to>[^-]+)$")]
    private static partial Regex Arrow();
}
