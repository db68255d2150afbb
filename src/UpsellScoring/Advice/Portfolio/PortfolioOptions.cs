namespace UpsellScoring.Advice;

/// <summary>How a sequence of accounts is gone through. What comes out does not depend on it. Equal by content.</summary>
public sealed record PortfolioOptions
{
    /// <summary>The highest degree of parallelism.</summary>
    public const int MostParallel = 1024;

    /// <summary>The most rows of a block.</summary>
    public const int MostBlockRows = 1_000_000;

    /// <summary>The defaults.</summary>
    public static PortfolioOptions Default { get; } = new();

    /// <summary>How many accounts are advised at a time, 1 to 1,024; 1 by default. Above 1 the host's functions and own parts must bear several threads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int DegreeOfParallelism { get; init => field = FactGuard.Within(value, 1, MostParallel, nameof(DegreeOfParallelism))!.Value; } = 1;

    /// <summary>How many rows are read ahead and kept, 1 to 1,000,000; 1,024 by default. Not used at a degree of 1, where no row is read ahead.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int BlockRows { get; init => field = FactGuard.Within(value, 1, MostBlockRows, nameof(BlockRows))!.Value; } = 1024;

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{DegreeOfParallelism} at a time, blocks of {BlockRows} rows");
}
