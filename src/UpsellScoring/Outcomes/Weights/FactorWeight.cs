namespace UpsellScoring.Outcomes;

/// <summary>The weight of one factor: as it is, as suggested, and how sure that is.</summary>
public sealed class FactorWeight
{
    internal FactorWeight(string factor, double present, double suggested) => (Factor, Present, Suggested) = (factor, present, suggested);

    /// <summary>The name of the factor.</summary>
    public string Factor { get; }

    /// <summary>The weight on the present card, in percent points.</summary>
    public double Present { get; }

    /// <summary>The suggested weight, in percent points; the present one when no change is suggested.</summary>
    public double Suggested { get; }

    /// <summary>
    /// The weight the outcomes alone would give, with the weakest pull: 0 when the factor is not higher where proposals were accepted. Null
    /// when the factor is alike in all accounts, so that nothing is learned about it and its weight stays.
    /// </summary>
    public double? FromOutcomes { get; internal init; }

    /// <summary>
    /// The 5th percentile of the weight over the resamples, with the pull of the suggestion, or with the weakest when no change is suggested.
    /// Null without resamples. It says how stable the weight is, not how right.
    /// </summary>
    public double? Lower { get; internal init; }

    /// <summary>The 95th percentile of the weight over the resamples.</summary>
    public double? Upper { get; internal init; }

    /// <summary>The share of the resamples in which the weight moves to the same side as suggested, 0 to 1; null when it does not move, or without resamples.</summary>
    public double? SameDirection { get; internal init; }

    /// <summary>The weights in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor}: {Present:0.0##} -> {Suggested:0.0##}")
        + (Lower is { } lower && Upper is { } upper ? FormattableString.Invariant($" ({lower:0.0} to {upper:0.0})") : "");
}
