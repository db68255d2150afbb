namespace UpsellScoring.Advice;

/// <summary>The numbers of the gates that a company decides. Equal by content.</summary>
public sealed record GateOptions
{
    /// <summary>The longest age of a rating or a choice, in months.</summary>
    public const int MostMonths = 1200;

    /// <summary>The longest cool-down, in days.</summary>
    public const int MostDays = 36_500;

    /// <summary>The defaults.</summary>
    public static GateOptions Default { get; } = new();

    /// <summary>The highest rating of a detractor, 0 to 9, included; 6 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int HighestDetractor { get; init => field = Within(value, 0, 9, nameof(HighestDetractor)); } = 6;

    /// <summary>How long a dated rating counts, 1 to 1,200 months; 12 by default. Not used for <see cref="Account.Rating"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int RatingMonths { get; init => field = Within(value, 1, MostMonths, nameof(RatingMonths)); } = 12;

    /// <summary>Days after its answer before the same offer is proposed again, 0 to 36,500; 180 by default, 0 for at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int OfferCoolDownDays { get; init => field = Within(value, 0, MostDays, nameof(OfferCoolDownDays)); } = 180;

    /// <summary>Days after any proposal or answer before anything is proposed to the account again, 0 to 36,500; 30 by default, 0 for at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int AccountCoolDownDays { get; init => field = Within(value, 0, MostDays, nameof(AccountCoolDownDays)); } = 30;

    /// <summary>How long a deliberate choice of plan is respected, 0 to 1,200 months; 12 by default, 0 for not at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int DeliberateChoiceMonths { get; init => field = Within(value, 0, MostMonths, nameof(DeliberateChoiceMonths)); } = 12;

    /// <summary>The utilization below which adoption comes first, 0 to 1; 0.4 by default, 0 for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double LeastUtilization { get; init => field = Within(value, nameof(LeastUtilization)); } = 0.4;

    /// <summary>How many days a temperature says something, 1 to 36,500; 90 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int TemperatureDays { get; init => field = Within(value, 1, MostDays, nameof(TemperatureDays)); } = 90;

    /// <summary>The least share of the score's weight that must be known, 0 to 1, included within 10^-9; 0.6 by default, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double LeastCoverage { get; init => field = Within(value, nameof(LeastCoverage)); } = 0.6;

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"detractor up to {HighestDetractor} ({RatingMonths} months), cool-down {OfferCoolDownDays} days per offer and {AccountCoolDownDays} per account, deliberate choice {DeliberateChoiceMonths} months, utilization from {LeastUtilization}, temperature {TemperatureDays} days, coverage from {LeastCoverage}");

    private static int Within(int value, int least, int greatest, string parameter) => FactGuard.Within(value, least, greatest, parameter)!.Value;

    private static double Within(double value, string parameter) => FactGuard.Within(value, 0, 1, parameter)!.Value;
}
