using CsCheck;

namespace PaperClaims.Fuzzing;

/// <summary>Inputs that are nothing but the choices of a case.</summary>
internal static class FuzzBytes
{
    private const int Length = 8;

    public static byte[] Seed(PCG random)
    {
        byte[] seed = new byte[Length];
        for (int i = 0; i < Length; i++)
        {
            seed[i] = (byte)random.Next(256);
        }

        return seed;
    }

    /// <summary>The choices of an input of <see cref="Seed"/>.</summary>
    public static PCG Random(byte[] seed) => new(1, BitConverter.ToUInt64([.. seed, .. new byte[Length]]));
}
