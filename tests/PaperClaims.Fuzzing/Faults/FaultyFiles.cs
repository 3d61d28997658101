using System.Text;
using CsCheck;
using PaperClaims.Cli.Files;

namespace PaperClaims.Fuzzing.Faults;

/// <summary>How files fail.</summary>
internal enum Fault : byte
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>One step goes wrong.</summary>
    Once,

    /// <summary>From one step on all goes wrong.</summary>
    FromThenOn,

    /// <summary>There is room for so much.</summary>
    FullDisk,

    /// <summary>The run ends within a step, as with <c>kill -9</c>.</summary>
    Kill,

    /// <summary>So does the system: what was not saved is lost, or half there.</summary>
    PowerLoss,
}

/// <summary>The run has ended: nobody gets to know.</summary>
internal sealed class CrashException : Exception;

/// <summary>Files in memory that fail at one moment.</summary>
internal sealed class FaultyFiles(PCG random) : IFileSystem
{
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, string?> textsBefore = [];
    private readonly Dictionary<string, FaultyFile> files = [];
    private Fault fault;
    private int stepsLeft;
    private long room;

    /// <summary>Whether something went wrong since <see cref="Plan"/>.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the last change went wrong: there was no way to put the ending behind what is whole.</summary>
    public bool LastChangeFailed { get; set; }

    /// <summary>Whether the run has ended within a step.</summary>
    public bool HasCrashed { get; private set; }

    public Fault Fault => fault;

    /// <summary>From now on the files fail so, after so many steps or bytes; <see cref="Fault.None"/> for never.</summary>
    public void Plan(Fault next, int steps, long bytes)
    {
        (fault, stepsLeft, room) = (next, steps, bytes);
        (HasFailed, LastChangeFailed, HasCrashed) = (false, false, false);
        foreach (FaultyFile file in files.Values)
        {
            file.IsOpen = false;
        }
    }

    /// <summary>What lies there after a crash of the system.</summary>
    public void LosePower()
    {
        foreach (FaultyFile file in files.Values)
        {
            file.LoseUnsaved(random);
        }

        foreach ((string path, string? before) in textsBefore)
        {
            if (random.Next(3) == 0)
            {
                SetText(path, before);
            }
        }

        textsBefore.Clear();
    }

    public byte[] ContentOf(string path) => files.TryGetValue(path, out FaultyFile? file) ? file.Content : [];

    public void SetContent(string path, byte[] content)
    {
        files[path] = new FaultyFile(this);
        files[path].SetContent(content);
    }

    public bool IsOpen(string path) => files.TryGetValue(path, out FaultyFile? file) && file.IsOpen;

    public string? TextOf(string path) => texts.GetValueOrDefault(path);

    public void SetText(string path, string? text)
    {
        if (text is null)
        {
            texts.Remove(path);
        }
        else
        {
            texts[path] = text;
        }
    }

    public Stream OpenAlone(string path)
    {
        Step();
        if (!files.TryGetValue(path, out FaultyFile? file))
        {
            files[path] = file = new FaultyFile(this);
        }

        if (file.IsOpen)
        {
            throw new InvalidOperationException("the run before left the file open");
        }

        file.Open();
        return file;
    }

    public void Save(Stream file)
    {
        Step();
        ((FaultyFile)file).Save();
    }

    public string? ReadText(string path)
    {
        Step();
        return TextOf(path);
    }

    public void ReplaceText(string path, string text)
    {
        // It is written beside first.
        int bytes = Encoding.UTF8.GetByteCount(text);
        if (Room(bytes) < bytes)
        {
            throw Failed();
        }

        Step();
        textsBefore[path] = TextOf(path);
        texts[path] = text;
    }

    public void Delete(string path)
    {
        Step();
        textsBefore[path] = TextOf(path);
        texts.Remove(path);
    }

    /// <summary>One more step; so many of the bytes that are to be written in it can be.</summary>
    public int StepToWrite(int bytes)
    {
        long can = Room(bytes);
        try
        {
            Step();
            LastChangeFailed = can < bytes;
            return (int)can;
        }
        catch (IOException)
        {
            LastChangeFailed = true;
            return (int)random.Next((uint)bytes + 1);
        }
        catch (CrashException)
        {
            return (int)random.Next((uint)bytes + 1);
        }
    }

    /// <summary>The exception of a step that went wrong.</summary>
    public Exception Failed()
    {
        HasFailed = true;
        return HasCrashed ? new CrashException() : new IOException("No space left on device");
    }

    /// <summary>One more step, that goes wrong if it is its turn.</summary>
    public void Step()
    {
        if (HasCrashed)
        {
            throw Failed();
        }

        bool isTurn = stepsLeft-- == 0;
        switch (fault)
        {
            case Fault.Once when isTurn:
            case Fault.FromThenOn when stepsLeft < 0:
                throw Failed();
            case Fault.Kill or Fault.PowerLoss when isTurn:
                HasCrashed = true;
                throw Failed();
        }
    }

    private long Room(long bytes) => fault == Fault.FullDisk ? Math.Clamp(room - files.Values.Sum(file => file.Length), 0, bytes) : bytes;
}
