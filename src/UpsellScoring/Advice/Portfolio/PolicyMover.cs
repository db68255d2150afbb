namespace UpsellScoring.Advice;

/// <summary>An account whose action or grade another policy changes.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
/// <param name="Row">The host's row.</param>
/// <param name="Index">Its place in the sequence, from 0.</param>
/// <param name="Before">The advice by the policy before.</param>
/// <param name="After">The advice by the policy after.</param>
public sealed record PolicyMover<T>(T Row, long Index, UpsellAdvice Before, UpsellAdvice After)
{
    /// <summary>Whether it is to be proposed to now only by the policy after.</summary>
    public bool Gains => Before.Action != AdviceAction.ProposeNow && After.Action == AdviceAction.ProposeNow;

    /// <summary>Whether it is to be proposed to now only by the policy before.</summary>
    public bool Loses => Before.Action == AdviceAction.ProposeNow && After.Action != AdviceAction.ProposeNow;

    /// <summary>The account with both actions and scores.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Before.Account.Id}: {Before.Action} ({Before.Score.Score}) -> {After.Action} ({After.Score.Score})";
}
