using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>The multiples an upsell program should reach.</summary>
public sealed record ProgramTargets
{
    private readonly decimal _firstYear = 3;
    private readonly decimal _laterYears = 5;

    /// <summary>The targets of the trade's literature: 3x in the first year, 5x after.</summary>
    public static ProgramTargets Default { get; } = new();

    /// <summary>The multiple of the first year, 0 to 10^15; 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is out of range.</exception>
    public decimal FirstYear
    {
        get => _firstYear;
        init => _firstYear = Guard.Amount(value, least: 0, parameter: nameof(FirstYear));
    }

    /// <summary>The multiple of every later year, 0 to 10^15; 5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is out of range.</exception>
    public decimal LaterYears
    {
        get => _laterYears;
        init => _laterYears = Guard.Amount(value, least: 0, parameter: nameof(LaterYears));
    }

    /// <summary>Both targets in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{FirstYear}x in the first year, then {LaterYears}x");
}
