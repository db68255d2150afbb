namespace UpsellScoring;

/// <summary>What is done with a factor whose value is unknown. The default value is <see cref="LeaveOut"/>.</summary>
/// <remarks>Whatever the rule, an unknown value lowers the coverage, and with every value unknown there is no score.</remarks>
public readonly record struct UnknownRule
{
    private readonly double _neutral;

    private UnknownRule(UnknownRuleKind kind, double neutral = 0)
    {
        Kind = kind;
        _neutral = neutral + 0.0;
    }

    /// <summary>The factor is left out, and the others share its weight in proportion.</summary>
    public static UnknownRule LeaveOut => default;

    /// <summary>The factor counts with the least utility its curve can give.</summary>
    public static UnknownRule Worst => new(UnknownRuleKind.Worst);

    /// <summary>Without the value there is no score: the outcome is <see cref="ScoreOutcome.RequiredUnknown"/>.</summary>
    public static UnknownRule Required => new(UnknownRuleKind.Required);

    /// <summary>Which of the four rules this is.</summary>
    public UnknownRuleKind Kind { get; }

    /// <summary>The fixed utility of <see cref="Neutral"/>; <see langword="null"/> for the other rules.</summary>
    public double? NeutralUtility => Kind == UnknownRuleKind.Neutral ? _neutral : null;

    /// <summary>The factor counts with a fixed utility.</summary>
    /// <param name="utility">The utility, in [0, 1]; checked together with the card.</param>
    /// <returns>The rule.</returns>
    public static UnknownRule Neutral(double utility) => new(UnknownRuleKind.Neutral, utility);

    /// <summary>The rule in words.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Kind switch
    {
        UnknownRuleKind.LeaveOut => "leave out",
        UnknownRuleKind.Worst => "counts as worst",
        UnknownRuleKind.Required => "required",
        _ => FormattableString.Invariant($"neutral {_neutral}"),
    };
}
