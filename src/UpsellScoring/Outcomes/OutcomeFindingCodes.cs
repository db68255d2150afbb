namespace UpsellScoring.Outcomes;

/// <summary>The stable codes of findings about scored outcomes.</summary>
public static class OutcomeFindingCodes
{
    /// <summary>A row is null, or the host's own mapping of it failed. It is left out.</summary>
    public const string RowUnreadable = "row.unreadable";

    /// <summary>An outcome is none of those defined. The row is left out.</summary>
    public const string OutcomeUndefined = "outcome.undefined";

    /// <summary>An outcome is dated before the score it would judge. The row is left out.</summary>
    public const string OutcomeBeforeScore = "outcome.before-score";

    /// <summary>There is an outcome and no score. The row is left out.</summary>
    public const string PointsUnknown = "points.unknown";

    /// <summary>A score is infinite. The row is left out.</summary>
    public const string PointsInfinite = "points.infinite";

    /// <summary>The same account, day and content stand twice. One of them counts.</summary>
    public const string AccountDuplicate = "account.duplicate";

    /// <summary>The same account and day stand twice and contradict each other. None of them counts.</summary>
    public const string AccountConflict = "account.conflict";

    /// <summary>An account was scored on several days. All count; intervals take them as independent and are somewhat too narrow.</summary>
    public const string AccountRepeated = "account.repeated";

    /// <summary>A probability lies outside [0, 1]. It counts as unknown, the row stays.</summary>
    public const string ProbabilityRange = "probability.range";

    /// <summary>A value is infinite or beyond 10^15 either way. It counts as unknown, the row stays.</summary>
    public const string ValueRange = "value.range";

    /// <summary>An expected value is infinite or beyond 10^15 either way. It counts as unknown, the row stays.</summary>
    public const string ExpectedValueRange = "expected-value.range";
}
