using System.Diagnostics;
using CsCheck;

namespace PaperClaims.Fuzzing;

/// <summary>Runs cases on all cores. A case depends on the seed and its number alone, so that each can be run again by itself.</summary>
internal sealed class FuzzRun(IReadOnlyList<IFuzzTarget> targets, uint seed, string folder)
{
    private const int MostFailures = 20;
    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly long[] counts = new long[targets.Count];
    private readonly (long Case, long Started)[] running = new (long, long)[Environment.ProcessorCount];
    private readonly Lock output = new();
    private long next;
    private long firstLeft = long.MaxValue;
    private long failures;

    /// <summary>Runs <paramref name="cases"/> cases from <paramref name="from"/> on; whether none failed.</summary>
    public bool Execute(long from, long cases, CancellationToken cancellationToken)
    {
        next = from;
        long start = Stopwatch.GetTimestamp();
        Thread[] workers =
        [
            .. Enumerable
                .Range(0, running.Length)
                .Select(worker => new Thread(() => Work(worker, from + cases, cancellationToken)) { IsBackground = true }),
        ];
        Array.ForEach(workers, worker => worker.Start());
        long told = start;
        while (workers.Any(worker => !worker.Join(200)))
        {
            if (Hanging() is { } hanging)
            {
                Fail(hanging, InputOf(hanging), $"runs for more than {LongestCase.TotalSeconds} seconds");
                return false;
            }

            if (Stopwatch.GetElapsedTime(told) > Interval)
            {
                told = Stopwatch.GetTimestamp();
                Tell($"{counts.Sum()} cases, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
            }
        }

        foreach (IGrouping<string, (IFuzzTarget Target, long Count)> target in targets.Zip(counts).GroupBy(each => each.First.Name))
        {
            Console.WriteLine($"{target.Key}: {target.Sum(each => each.Count)} cases");
        }

        Console.WriteLine(
            $"{counts.Sum()} cases from {from} of seed {seed}, {failures} failed, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"
        );
        if (firstLeft < from + cases)
        {
            Console.WriteLine($"stopped; --from {firstLeft} --cases {from + cases - firstLeft} goes on");
        }

        return failures == 0 && counts.Sum() == cases;
    }

    private void Work(int worker, long end, CancellationToken cancellationToken)
    {
        while (Interlocked.Increment(ref next) - 1 is var number && number < end)
        {
            if (cancellationToken.IsCancellationRequested || Interlocked.Read(ref failures) >= MostFailures)
            {
                // Another worker may be further already.
                lock (output)
                {
                    firstLeft = Math.Min(firstLeft, number);
                }

                return;
            }

            running[worker] = (number, Stopwatch.GetTimestamp());
            byte[] input = InputOf(number);
            if (Check(Target(number), input) is { } broken)
            {
                Fail(number, input, broken);
            }

            Interlocked.Increment(ref counts[number % targets.Count]);
            running[worker] = default;
        }
    }

    private IFuzzTarget Target(long number) => targets[(int)(number % targets.Count)];

    private byte[] InputOf(long number) => Target(number).Make(new PCG(seed, (ulong)number));

    private void Fail(long number, byte[] input, string broken)
    {
        string name = Target(number).Name;
        Interlocked.Increment(ref failures);
        string path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}-{seed}-{number}");
        File.WriteAllBytes(path, input);
        Tell($"case {number}: {name}: {broken}; the input is {path}");
    }

    private static string? Check(IFuzzTarget target, byte[] input)
    {
        try
        {
            return target.Check(input);
        }
#pragma warning disable CA1031 // Every exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}{exception.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains(" PaperClaims.", StringComparison.Ordinal))}";
        }
    }

    private long? Hanging()
    {
        foreach ((long number, long started) in running)
        {
            if (started != 0 && Stopwatch.GetElapsedTime(started) > LongestCase)
            {
                return number;
            }
        }

        return null;
    }

    private void Tell(string line)
    {
        lock (output)
        {
            Console.Error.WriteLine(line);
        }
    }
}
