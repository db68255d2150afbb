namespace UpsellScoring.Outcomes;

/// <summary>How a probability of acceptance is fitted and validated.</summary>
public sealed record AcceptanceFitOptions
{
    private const int MostPerClass = 1_000_000_000;
    private const int MostFolds = 100;

    private readonly CalibrationMethod _method = CalibrationMethod.Platt;
    private readonly int _leastPerClass = 30;
    private readonly int _folds = 10;

    /// <summary>The defaults.</summary>
    public static AcceptanceFitOptions Default { get; } = new();

    /// <summary>How points are turned into a probability; a straight line in log odds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined.</exception>
    public CalibrationMethod Method
    {
        get => _method;
        init => _method = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Method), value, $"{nameof(Method)} is {value:D}; it must be one of {string.Join(", ", Enum.GetNames<CalibrationMethod>())}.");
    }

    /// <summary>The fewest accepted, and the fewest refused, proposals to fit anything: 2 to 10^9; 30 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int LeastPerClass
    {
        get => _leastPerClass;
        init => _leastPerClass = OutcomeGuard.Within(value, 2, MostPerClass, nameof(LeastPerClass));
    }

    /// <summary>In how many parts the outcomes are cut for validation, each predicted from the others: 2 to 100; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Folds
    {
        get => _folds;
        init => _folds = OutcomeGuard.Within(value, 2, MostFolds, nameof(Folds));
    }

    /// <summary>Any number; it decides which outcomes lie in which part. The same seed gives the same parts, whatever the order of the rows; 0 by default.</summary>
    public ulong Seed { get; init; }

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Method}, at least {LeastPerClass} of each kind, {Folds} folds, seed {Seed}");
}
