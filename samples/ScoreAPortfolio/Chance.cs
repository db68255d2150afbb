namespace ScoreAPortfolio;

/// <summary>
/// Random numbers for one account, the same on every machine (SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number
/// generators", 2014). Each account has its own stretch of the sequence, so that accounts can be drawn in any order.
/// </summary>
internal sealed class Chance(ulong seed, int account)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private const ulong NumbersPerAccount = 16;
    private const int UnknownInThousand = 50;

    private ulong _state = unchecked(seed + ((ulong)account * NumbersPerAccount * Gamma));

    /// <summary>A whole number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The value, or NaN: unknown.</summary>
    public double Known(double value) => Below(1000) < UnknownInThousand ? double.NaN : value;

    private ulong Next()
    {
        var z = unchecked(_state += Gamma);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
