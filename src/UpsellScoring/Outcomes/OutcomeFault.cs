namespace UpsellScoring.Outcomes;

/// <summary>What can be wrong with a row, in the order in which it is looked for and listed.</summary>
internal enum OutcomeFault : byte
{
    None = 0,
    RowUnreadable = 1,
    OutcomeUndefined = 2,
    OutcomeBeforeScore = 3,
    PointsUnknown = 4,
    PointsInfinite = 5,
    AccountDuplicate = 6,
    AccountConflict = 7,
    AccountRepeated = 8,
    ProbabilityRange = 9,
    ValueRange = 10,
    ExpectedValueRange = 11,
}
