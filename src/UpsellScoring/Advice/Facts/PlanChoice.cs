namespace UpsellScoring.Advice;

/// <summary>
/// Whether an account that knows the range chose its plan deliberately. Use it as <c>PlanChoice?</c>: null means nobody knows. The default
/// value is <see cref="NotDeliberate"/>.
/// </summary>
/// <remarks>Equal when all parts are.</remarks>
public readonly record struct PlanChoice
{
    private PlanChoice(DateOnly chosenOn, bool rangeChangedSince, bool useChangedSince) =>
        (IsDeliberate, ChosenOn, RangeChangedSince, UseChangedSince) = (true, chosenOn, rangeChangedSince, useChangedSince);

    /// <summary>The plan was not chosen with knowledge of the others.</summary>
    public static PlanChoice NotDeliberate => default;

    /// <summary>The plan was chosen deliberately.</summary>
    /// <param name="chosenOn">The day of the choice.</param>
    /// <param name="rangeChangedSince">Whether the range of plans has changed since, so that the choice was made among others.</param>
    /// <param name="useChangedSince">Whether the account's use has changed since, so that it chose for another need.</param>
    /// <returns>The choice.</returns>
    public static PlanChoice Deliberate(DateOnly chosenOn, bool rangeChangedSince = false, bool useChangedSince = false) =>
        new(chosenOn, rangeChangedSince, useChangedSince);

    /// <summary>Whether the plan was chosen deliberately.</summary>
    public bool IsDeliberate { get; }

    /// <summary>The day of the choice; null when it was not deliberate.</summary>
    public DateOnly? ChosenOn { get; }

    /// <summary>Whether the range is reported as changed since the choice.</summary>
    public bool RangeChangedSince { get; }

    /// <summary>Whether the use is reported as changed since the choice.</summary>
    public bool UseChangedSince { get; }

    /// <summary>The choice in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => ChosenOn is { } day
        ? FormattableString.Invariant($"deliberate on {day:yyyy-MM-dd}{(RangeChangedSince ? ", range changed since" : "")}{(UseChangedSince ? ", use changed since" : "")}")
        : "not deliberate";
}
