namespace UpsellScoring.Outcomes;

/// <summary>Checks at the door that only outcomes need.</summary>
internal static class OutcomeGuard
{
    internal static double Finite(double value, string parameter, string remedy = "") => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be finite.{(remedy.Length > 0 ? " " : "")}{remedy}"));

    internal static ProposalOutcome Defined(ProposalOutcome value, string parameter) => IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} is {value:D}; it must be one of {string.Join(", ", Enum.GetNames<ProposalOutcome>())}.");

    internal static int Within(int value, int least, int greatest, string parameter) => value >= least && value <= greatest
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be from {least} to {greatest}."));

    internal static IReadOnlyList<Grade> Falling(IReadOnlyList<Grade> grades, string parameter)
    {
        ArgumentNullException.ThrowIfNull(grades, parameter);
        Grade[] copy = [.. grades];
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null || !double.IsFinite(copy[i].From) || (i > 0 && copy[i].From >= copy[i - 1].From))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{parameter}[{i}] is {copy[i]?.ToString() ?? "null"}; grades go from the highest to the lowest, each from a finite bound below the one before."), parameter);
            }
        }

        return Array.AsReadOnly(copy);
    }

    internal static bool IsDefined(ProposalOutcome value) => value <= ProposalOutcome.Open;

    internal static void SameLength(int points, int column, string parameter)
    {
        if (column != points)
        {
            throw new ArgumentException(FormattableString.Invariant($"{parameter} has {column} places and the scores have {points}. Give one for each."), parameter);
        }
    }
}
