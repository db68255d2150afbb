namespace UpsellScoring.Advice;

/// <summary>The stable codes of the library's gates, the strongest first; a reason's code is <c>gate:</c> and this code.</summary>
public static class GateCodes
{
    /// <summary>The account has given notice of termination.</summary>
    public const string TerminationNotice = "termination-notice";

    /// <summary>An escalation is open.</summary>
    public const string Escalation = "escalation";

    /// <summary>The rating that counts is a detractor's.</summary>
    public const string Detractor = "detractor";

    /// <summary>The account knows the range and chose its plan deliberately.</summary>
    public const string DeliberateChoice = "deliberate-choice";

    /// <summary>The same offer was proposed or answered not long ago.</summary>
    public const string OfferCoolDown = "offer-cool-down";

    /// <summary>Something was proposed to the account or answered by it not long ago.</summary>
    public const string AccountCoolDown = "account-cool-down";

    /// <summary>Too little of what was bought is used.</summary>
    public const string UtilizationLow = "utilization-low";

    /// <summary>The relation is cold.</summary>
    public const string TemperatureLow = "temperature-low";

    /// <summary>The proposal serves none of the account's needs and lifts none of its limits.</summary>
    public const string OffTarget = "off-target";

    /// <summary>A higher plan is proposed to an account on the highest one.</summary>
    public const string NoHigherPlan = "no-higher-plan";

    /// <summary>The price gap is large and the decider is not known.</summary>
    public const string LargeGap = "large-gap";

    /// <summary>Too little of the score's weight is known.</summary>
    public const string CoverageLow = "coverage-low";

    /// <summary>There is no score: nothing is known, or a required value is not.</summary>
    public const string NoScore = "no-score";
}
