namespace UpsellScoring.Advice;

/// <summary>How many accounts have an advice of one action.</summary>
/// <param name="Action">The action.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record ActionCount(AdviceAction Action, int Count)
{
    /// <summary>Action and count, such as <c>ProposeNow 12</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Action} {Count}");
}
