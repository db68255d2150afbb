namespace UpsellScoring.Numerics;

/// <summary>How far ahead of a loop memory is asked for values: so far that it answers in time, so near that the line is still there. 1.5 to 2.5 KB do about equally well, 4 KB worse.</summary>
internal static class ReadAhead
{
    /// <summary>In numbers of double precision.</summary>
    internal const int Doubles = Bytes / sizeof(double);

    /// <summary>In numbers of single precision.</summary>
    internal const int Singles = Bytes / sizeof(float);

    /// <summary>In numbers of double precision, where a near cache holds them already and answers sooner.</summary>
    internal const int NearDoubles = 32;

    /// <summary>How much farther, in numbers of double precision, where after each row of as many other work follows in which nothing is read.</summary>
    internal const int FartherDoubles = 1024;

    private const int Bytes = 2048;
}
