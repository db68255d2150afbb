using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>What decides a back-test: counts, limits, bands.</summary>
/// <remarks>
/// Ready asks for 100 of each kind: with fewer, measures of a model's performance are unreliable (Y. Vergouwe and others, "Substantial
/// effective sample sizes were required for external validation studies of predictive logistic regression models", Journal of
/// Clinical Epidemiology 58 (2005), 475-483). 30 and 0.6 are choices.
/// </remarks>
public sealed record BackTestOptions
{
    private const int MostPerClass = 1_000_000_000;

    private readonly int _leastPerClass = 30;
    private readonly int _readyPerClass = 100;
    private readonly double _readyFrom = 0.6;
    private readonly double _confidence = 0.95;
    private readonly IReadOnlyList<Grade> _grades = [];

    /// <summary>The defaults.</summary>
    public static BackTestOptions Default { get; } = new();

    /// <summary>The fewest accepted, and the fewest refused, proposals for any figure: 2 to 10^9; 30 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int LeastPerClass
    {
        get => _leastPerClass;
        init => _leastPerClass = OutcomeGuard.Within(value, 2, MostPerClass, nameof(LeastPerClass));
    }

    /// <summary>The fewest accepted, and the fewest refused, proposals for a score to be ready: 2 to 10^9; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int ReadyPerClass
    {
        get => _readyPerClass;
        init => _readyPerClass = OutcomeGuard.Within(value, 2, MostPerClass, nameof(ReadyPerClass));
    }

    /// <summary>The area under the curve that the interval of a ready score may not fall below: 0.5 to 1; 0.6 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not in [0.5, 1].</exception>
    public double ReadyFrom
    {
        get => _readyFrom;
        init => _readyFrom = Guard.Within(value, 0.5, 1, "0.5 is chance.", nameof(ReadyFrom));
    }

    /// <summary>The confidence of all intervals, in (0, 1), both excluded; 0.95 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public double Confidence
    {
        get => _confidence;
        init => _confidence = Guard.Between(value, 0, 1, "0.95 stands for 95 %.", nameof(Confidence));
    }

    /// <summary>The grades to look at, from the highest to the lowest, such as <see cref="Scorecard.Grades"/>; the lowest takes what lies below it, too. None by default.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A grade is null, or the lower bounds do not fall strictly.</exception>
    public IReadOnlyList<Grade> Grades
    {
        get => _grades;
        init => _grades = OutcomeGuard.Falling(value, nameof(Grades));
    }

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"at least {LeastPerClass} of each kind, ready from {ReadyPerClass} and AUC {ReadyFrom}, confidence {Confidence}, {Grades.Count} grades");
}
