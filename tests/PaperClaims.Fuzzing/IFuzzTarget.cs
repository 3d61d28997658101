using CsCheck;

namespace PaperClaims.Fuzzing;

/// <summary>One thing that takes input from strangers, and the laws it keeps whatever that is.</summary>
internal interface IFuzzTarget
{
    string Name { get; }

    /// <summary>The input that <paramref name="random"/> makes.</summary>
    byte[] Make(PCG random);

    /// <summary>
    /// The law that <paramref name="input"/> breaks, null if it breaks none. An exception that the documentation does not name is thrown
    /// on.
    /// </summary>
    string? Check(byte[] input);
}
