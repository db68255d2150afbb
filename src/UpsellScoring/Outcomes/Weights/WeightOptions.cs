namespace UpsellScoring.Outcomes;

/// <summary>How weights are learned from outcomes.</summary>
public sealed record WeightOptions
{
    private const int FewestOfEach = 10;
    private const int MostResamples = 10_000;

    /// <summary>The defaults.</summary>
    public static WeightOptions Default { get; } = new();

    /// <summary>Decides which accounts are held out together and which are drawn again; 1 by default. The same seed gives the same suggestion.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The least number of accepted and the least number of refused proposals, at least 10; 30 by default. Of fewer nothing is learned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 10.</exception>
    public int LeastOfEach
    {
        get;
        init => field = value >= FewestOfEach
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastOfEach), value, FormattableString.Invariant($"{nameof(LeastOfEach)} is {value}; it must be at least {FewestOfEach}. Of fewer outcomes no weight can be learned."));
    } = 30;

    /// <summary>How far some weight must move, in percent points, for a change to be worth anybody's time, 0 to 100; 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in [0, 100].</exception>
    public double LeastChange
    {
        get;
        init => field = Numerics.Guard.Within(value, 0, 100, "2 stands for two percent points.", nameof(LeastChange));
    } = 2;

    /// <summary>How often the accounts are drawn again to see how stable the weights are, 0 to 10,000; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Resamples
    {
        get;
        init => field = value is >= 0 and <= MostResamples
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Resamples), value, FormattableString.Invariant($"{nameof(Resamples)} is {value}; it must be from 0 to {MostResamples}. 100 show the middle 90 %."));
    } = 100;

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"seed {Seed}, at least {LeastOfEach} of each, change from {LeastChange}, {Resamples} resamples");
}
