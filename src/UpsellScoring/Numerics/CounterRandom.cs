namespace UpsellScoring.Numerics;

/// <summary>
/// Random numbers by position: number n of a seed is the n-th output of SplitMix64 (Steele, Lea, Flood 2014), computed without
/// those before it. So the same numbers come in any order, in any number of parts, on every machine.
/// </summary>
internal readonly struct CounterRandom(ulong seed)
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;
    private const int UnusedBits = 11;
    private const double Unit = 1.0 / (1L << 53);

    // Mixed first, so that neighbouring seeds do not share numbers.
    private readonly ulong _start = Mix(seed + Step);

    /// <summary>A number between 0 and 1, both excluded: the middle of one of 2^53 equal parts, rounded.</summary>
    internal double Between0And1(ulong position)
    {
        var part = Mix(_start + ((position + 1) * Step)) >> UnusedBits;
        return Math.Min((part + 0.5) * Unit, 1 - (Unit / 2));
    }

    /// <summary>A number in which each bit depends on every bit of z; different numbers for different z.</summary>
    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
