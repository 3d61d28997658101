using System.IO.Compression;
using System.Text;
using CsCheck;
using PaperClaims.Tests.Papers;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>
/// Compressed lists that were damaged on their way: what is missing is an error, and no paper comes out that the list does not have. What
/// was changed within is an error too, though papers before the check sum of their member may be wrong.
/// </summary>
internal sealed class PackedTarget : IFuzzTarget
{
    private const int Header = 10;
    private static readonly byte[][] Lists = Seeds.Bytes(Seeds.Lists);
    private static readonly CompressionLevel[] Levels = Enum.GetValues<CompressionLevel>();

    private enum Damage : byte
    {
        None,
        Cut,
        Change,
        Insertion,
        Rest,
        Doubled,
    }

    public string Name => "packed";

    public byte[] Make(PCG random) => FuzzBytes.Seed(random);

    public string? Check(byte[] input)
    {
        PCG random = FuzzBytes.Random(input);
        byte[] list = Lists[random.Next((uint)Lists.Length)];

        // Longer than what a reader takes at once, now and then.
        bool isLong = random.Next(30) == 0;
        byte[] content = [.. Enumerable.Repeat(list, isLong ? 200 : 1).SelectMany(each => each)];
        List<byte[]> parts = Split(random, content);
        List<byte[]> members = parts.ConvertAll(part => Pack(random, part));
        int step = 1 + (int)random.Next(random.Next(2) == 0 && !isLong ? 7u : 10_000u);
        Damage damage = (Damage)random.Next(6);
        string? broken = Check(random, parts, members, damage, step);
        return broken is null
            ? null
            : $"{damage}, {members.Count} members, {step} bytes at a time, of \"{Encoding.UTF8.GetString(list[..20])}\": {broken}";
    }

    private static string? Check(PCG random, List<byte[]> parts, List<byte[]> members, Damage damage, int step)
    {
        Outcome whole = Read(Join(parts), step);
        byte[] packed = Join(members);
        switch (damage)
        {
            case Damage.Cut:
                int end = 2 + (int)random.Next((uint)packed.Length - 2);
                Outcome cut = Read(packed[..end], step);
                int before = members.Count;
                for (int length = packed.Length; length > end; length -= members[before].Length)
                {
                    before--;
                }

                return members.Take(before).Sum(member => member.Length) == end
                        ? cut.DiffersFrom(Read(Join(parts[..before]), step), errors: 0)
                    : cut.End is null && (cut.Errors.Count == 0 || !cut.Errors.SequenceEqual(whole.Errors)) ? "a cut is no error"
                    : cut.Papers.SequenceEqual(whole.Papers.Take(cut.Papers.Count)) ? null
                    : "what is before a cut is not the beginning of the whole";

            case Damage.Change:
                int at = 2 + (int)random.Next((uint)packed.Length - 2);
                packed[at] ^= (byte)(1 + random.Next(255));
                return Damaged(Read(packed, step), whole);

            case Damage.Insertion:
                int place = 2 + (int)random.Next((uint)packed.Length - 2);
                byte[] inserted = [.. Enumerable.Range(0, 1 + (int)random.Next(20)).Select(_ => (byte)random.Next(256))];
                return Damaged(Read([.. packed[..place], .. inserted, .. packed[place..]], step), whole);

            case Damage.Rest:
                // A byte by which a member begins would be the beginning of one.
                byte[] rest = [(byte)random.Next(0x1F), .. Enumerable.Range(0, (int)random.Next(9000)).Select(_ => (byte)random.Next(256))];
                return Read([.. packed, .. rest], step).DiffersFrom(whole, errors: 1);

            case Damage.Doubled:
                int twice = (int)random.Next((uint)members.Count);
                parts.Insert(twice, parts[twice]);
                members.Insert(twice, members[twice]);
                return Read(Join(members), step).DiffersFrom(Read(Join(parts), step), errors: 0);

            default:
                return Read(packed, step).DiffersFrom(whole, errors: 0);
        }
    }

    private static string? Damaged(Outcome read, Outcome whole) =>
        read.End is not null || read.Errors.Count > 0 || read.Papers.SequenceEqual(whole.Papers)
            ? null
            : "damage is no error and gives other papers";

    private static List<byte[]> Split(PCG random, byte[] content)
    {
        List<byte[]> parts = [content];
        for (int more = random.Next(2) == 0 ? 0 : (int)random.Next(4); more > 0; more--)
        {
            int part = (int)random.Next((uint)parts.Count);
            int at = (int)random.Next((uint)parts[part].Length + 1);
            parts.Insert(part + 1, parts[part][at..]);
            parts[part] = parts[part][..at];
        }

        return parts;
    }

    private static byte[] Pack(PCG random, byte[] part)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, Levels[random.Next((uint)Levels.Length)]))
        {
            gzip.Write(part);

            // Without it a member without content is not written at all.
            gzip.Flush();
        }

        byte[] member = packed.ToArray();
        if (random.Next(4) != 0 || member.Length < Header)
        {
            // Of some levels nothing is nothing.
            return member;
        }

        // With its name, as the program gzip writes it.
        member[3] |= 8;
        return [.. member[..Header], .. "list.jsonl\0"u8, .. member[Header..]];
    }

    private static byte[] Join(IEnumerable<byte[]> parts) => [.. parts.SelectMany(part => part)];

    private static Outcome Read(byte[] content, int step)
    {
        Outcome outcome = new();
        try
        {
            using TricklingStream stream = new(content, step);
            outcome.Papers.AddRange(
                PaperReader.ReadAsync(stream, new PaperReaderOptions { OnError = outcome.Errors.Add }).ToBlockingEnumerable()
            );
        }
        catch (InvalidDataException exception)
        {
            outcome.End = exception.Message;
        }

        return outcome;
    }

    private sealed class Outcome
    {
        public List<Paper> Papers { get; } = [];

        public List<PaperReadError> Errors { get; } = [];

        public string? End { get; set; }

        public string? DiffersFrom(Outcome plain, int errors) =>
            End != plain.End ? $"ends with \"{End}\", not with \"{plain.End}\""
            : !Papers.SequenceEqual(plain.Papers) ? $"gives {Papers.Count} other papers than what is not compressed, {plain.Papers.Count}"
            // Who stops reading at an error of its own does not come to another.
            : Errors.Count > plain.Errors.Count + errors || Errors.Count < Math.Max(plain.Errors.Count, End is null ? errors : 0)
                ? $"gives {Errors.Count} errors for {plain.Errors.Count}"
            : null;
    }
}
