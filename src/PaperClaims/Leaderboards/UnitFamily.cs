using System.Collections.Frozen;

namespace PaperClaims;

/// <summary>A unit, and what it is in the unit in which quantities of its kind are compared.</summary>
/// <param name="Unit">How the unit is usually written.</param>
/// <param name="Base">The unit that values are compared in.</param>
/// <param name="Factor">How much of that one is.</param>
internal readonly record struct UnitFamily(string Unit, string Base, decimal Factor)
{
    private static readonly FrozenDictionary<string, UnitFamily> Known = Spell(
        ("s", "s", 1, "s sec secs sec. second seconds"),
        ("ms", "s", 0.001m, "ms msec millisecond milliseconds"),
        ("µs", "s", 0.000001m, "µs μs us microsecond microseconds"),
        ("min", "s", 60, "min mins minute minutes"),
        ("h", "s", 3600, "h hr hrs hour hours"),
        ("d", "s", 86400, "day days"),
        ("GB", "GB", 1, "GB gigabyte gigabytes GiB"),
        ("MB", "GB", 0.001m, "MB megabyte megabytes MiB"),
        ("KB", "GB", 0.000001m, "KB kB kilobyte kilobytes KiB"),
        ("TB", "GB", 1000, "TB terabyte terabytes TiB"),
        ("m", "m", 1, "m meter meters metre metres"),
        ("cm", "m", 0.01m, "cm centimeter centimeters centimetre centimetres"),
        ("mm", "m", 0.001m, "mm millimeter millimeters millimetre millimetres"),
        ("km", "m", 1000, "km kilometer kilometers kilometre kilometres"),
        ("J", "J", 1, "J joule joules"),
        ("mJ", "J", 0.001m, "mJ millijoule millijoules"),
        ("W", "W", 1, "W watt watts"),
        ("mW", "W", 0.001m, "mW milliwatt milliwatts"),
        ("GFLOPs", "GFLOPs", 1, "GFLOPs GFLOPS GFlops"),
        ("MFLOPs", "GFLOPs", 0.001m, "MFLOPs MFLOPS"),
        ("TFLOPs", "GFLOPs", 1000, "TFLOPs TFLOPS"),
        ("dB", "dB", 1, "dB db DB decibel decibels"),
        ("FPS", "FPS", 1, "FPS fps frames/s frames_per_second")
    );

    /// <summary>The unit in any spelling; null for one that is not known.</summary>
    public static UnitFamily? Of(ResultUnit unit) => Known.TryGetValue(unit.Name.Replace(' ', '_'), out UnitFamily family) ? family : null;

    private static FrozenDictionary<string, UnitFamily> Spell(
        params (string Unit, string Base, decimal Factor, string Spellings)[] units
    ) =>
        units
            .SelectMany(unit => unit.Spellings.Split(' ').Select(spelling => (spelling, new UnitFamily(unit.Unit, unit.Base, unit.Factor))))
            .ToFrozenDictionary(unit => unit.spelling, unit => unit.Item2);
}
