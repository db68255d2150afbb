namespace UpsellScoring.Outcomes;

/// <summary>Checks at the door that only outcomes need.</summary>
internal static class OutcomeGuard
{
    internal static double Finite(double value, string parameter) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be finite, or null when there is no score."));

    internal static ProposalOutcome Defined(ProposalOutcome value, string parameter) => IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} is {value:D}; it must be one of {string.Join(", ", Enum.GetNames<ProposalOutcome>())}.");

    internal static bool IsDefined(ProposalOutcome value) => value <= ProposalOutcome.Open;
}
