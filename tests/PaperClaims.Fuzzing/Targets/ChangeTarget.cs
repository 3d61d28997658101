using System.Text;
using CsCheck;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Output.Resuming;
using PaperClaims.Fuzzing.Faults;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>
/// A run was stopped, and something is not as it was: it is refused in one line and nothing is altered, or the change changes nothing.
/// </summary>
internal sealed class ChangeTarget(ExtractedPaper[] papers) : IFuzzTarget
{
    private const int Never = 1 << 30;

    public string Name => "changes";

    public byte[] Make(PCG random) => FuzzBytes.Seed(random);

    public string? Check(byte[] input)
    {
        PCG random = FuzzBytes.Random(input);
        StoppedRun run = new(random, papers);
        FaultyFiles files = new(random);
        files.Plan(random.Next(2) == 0 ? Fault.Kill : Fault.None, (int)random.Next(40), 0);
        run.Execute(random, files, run.State, (int)random.Next((uint)run.Count + 1));
        files.Plan(Fault.None, Never, 0);
        RunNote? note = files.TextOf(StoppedRun.Note) is { } text ? RunNote.Read(text) : null;
        bool binds = note is { Bytes: > 0 };

        RunState state = run.State;
        uint kind = random.Next(3);
        switch (kind)
        {
            case 0:
                state = ChangeRun(random, state);
                break;
            case 1:
                ChangeOutput(random, files, note?.Bytes ?? 0);
                break;
            default:
                ChangeNote(random, files);
                break;
        }

        byte[] content = files.ContentOf(StoppedRun.Output);
        string? before = files.TextOf(StoppedRun.Note);
        (Exception? end, int written, _) = run.Execute(random, files, state, -1);
        if (end is null)
        {
            return binds && kind == 0 && state.ChangeSince(run.State) is { } change ? $"{run}: goes on although {change}"
                : run.Unpack(files.ContentOf(StoppedRun.Output)).AsSpan().SequenceEqual(run.Whole) ? null
                : $"{run}: goes on with what was changed, and writes something else";
        }

        string said = VisibleText.Of(end.Message);
        return !said.StartsWith($"{StoppedRun.Output}: ", StringComparison.Ordinal) || said.Contains('\n', StringComparison.Ordinal)
                ? $"{run}: no line that says which file: {said}"
            : files.IsOpen(StoppedRun.Output) ? $"{run}: refused, and the file is still open"
            : written > 0 || before != files.TextOf(StoppedRun.Note) || !files.ContentOf(StoppedRun.Output).AsSpan().SequenceEqual(content)
                ? $"{run}: refused, and altered"
            : null;
    }

    private static RunState ChangeRun(PCG random, RunState state)
    {
        InputStamp[] inputs = [.. state.Inputs];
        int one = (int)random.Next((uint)inputs.Length);
        return random.Next(7) switch
        {
            0 => state with { Settings = With(state, "--wide", state.Settings["--wide"] + "!") },
            1 => state with { Settings = With(state, "--types", "dataset") },
            2 => state with { Settings = With(state, "--types", "") },
            3 => state with { Inputs = [.. inputs.Reverse()] },
            4 => state with { Inputs = [.. inputs, new InputStamp("c", "")] },
            5 => state with { Inputs = [inputs[one]] },
            _ => state with { Inputs = [.. inputs.Select((input, i) => i == one ? input with { Content = "6 bytes" } : input)] },
        };
    }

    private static Dictionary<string, string> With(RunState state, string name, string value) => new(state.Settings) { [name] = value };

    private static void ChangeOutput(PCG random, FaultyFiles files, long whole)
    {
        byte[] content = files.ContentOf(StoppedRun.Output);
        if (content.Length == 0 || random.Next(4) == 0)
        {
            files.SetContent(StoppedRun.Output, content[..(int)random.Next((uint)content.Length + 1)]);
            return;
        }

        // Mostly in what is whole: the rest is made again anyway.
        uint end = random.Next(3) == 0 || whole == 0 ? (uint)content.Length : (uint)Math.Min(whole, content.Length);
        content[random.Next(end)] ^= (byte)(1 + random.Next(255));
        files.SetContent(StoppedRun.Output, content);
    }

    private static void ChangeNote(PCG random, FaultyFiles files)
    {
        if (files.TextOf(StoppedRun.Note) is not { } note)
        {
            return;
        }

        List<byte> bytes = [.. Encoding.UTF8.GetBytes(note)];
        for (uint changes = 1 + random.Next(3); changes > 0; changes--)
        {
            int at = (int)random.Next((uint)bytes.Count + 1);
            switch (random.Next(5))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when at < bytes.Count:
                    // A digit for a digit: still a note, of something else.
                    int digit = bytes.FindIndex(at, each => each is >= (byte)'0' and <= (byte)'9');
                    bytes[Math.Max(digit, 0)] = (byte)('0' + random.Next(10));
                    break;
                case 2:
                    bytes.RemoveRange(at, (int)random.Next((uint)(bytes.Count - at) + 1));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Seeds.ListPieces[random.Next((uint)Seeds.ListPieces.Length)]));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + (int)random.Next(20)));
                    break;
            }
        }

        files.SetText(StoppedRun.Note, Encoding.UTF8.GetString([.. bytes]));
    }
}
