using System.Collections.ObjectModel;

namespace UpsellScoring.Advice;

/// <summary>What a list of work holds.</summary>
/// <remarks>Compared by reference in its rates.</remarks>
public sealed record WorklistOptions
{
    /// <summary>The most proposals an owner can be given.</summary>
    public const int MostPerOwner = 1_000_000;

    /// <summary>The defaults.</summary>
    public static WorklistOptions Default { get; } = new();

    /// <summary>How many accounts each owner is given to propose to now, the best first, 1 to 1,000,000; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int ProposalsPerOwner { get; init => field = FactGuard.Within(value, 1, MostPerOwner, nameof(ProposalsPerOwner))!.Value; } = 10;

    /// <summary>
    /// The share of proposals accepted, 0 to 1, by the name of the grade, as the host measured it. Null, and for a grade not named: then there
    /// is no expected value, for points are no probability.
    /// </summary>
    /// <exception cref="ArgumentException">A name is empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not in [0, 1].</exception>
    public IReadOnlyDictionary<string, double>? AcceptanceRates { get; init => field = value is null ? null : Checked(value, nameof(AcceptanceRates)); }

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{ProposalsPerOwner} proposals per owner")
        + (AcceptanceRates is { } rates ? ", acceptance " + string.Join(", ", rates.Select(rate => FormattableString.Invariant($"{rate.Key} {rate.Value}"))) : "");

    private static ReadOnlyDictionary<string, double> Checked(IReadOnlyDictionary<string, double> rates, string parameter)
    {
        var copy = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (grade, rate) in rates)
        {
            copy[FactGuard.Text(grade, $"A name in {parameter}")] = rate is >= 0 and <= 1
                ? rate
                : throw new ArgumentOutOfRangeException(parameter, rate, FormattableString.Invariant($"{parameter}['{grade}'] is {rate}; it must be from 0 to 1. 0.25 stands for one proposal in four."));
        }

        return new(copy);
    }
}
