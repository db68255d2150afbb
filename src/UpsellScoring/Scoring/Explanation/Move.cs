namespace UpsellScoring.Scoring;

/// <summary>Something the host could do for an account: bring one factor to a target value at a cost.</summary>
/// <param name="Factor">The name of the factor.</param>
/// <param name="Target">The raw value it would have afterwards, finite, in the unit of the factor.</param>
/// <param name="Cost">What that costs, 0 to 10^15, in any one unit for all moves: money, hours, visits.</param>
public sealed record Move(string Factor, double Target, decimal Cost)
{
    /// <summary>Factor, target and cost in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor} to {Target} at cost {Cost}");
}
