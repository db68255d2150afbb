namespace UpsellScoring.Advice;

/// <summary>An advice given again from the facts of a receipt, compared with what the receipt recorded.</summary>
public sealed class ReceiptReplay
{
    internal ReceiptReplay(UpsellAdvice advice, IReadOnlyList<ReceiptDifference> differences) => (Advice, Differences) = (advice, differences);

    /// <summary>The advice as it is given now.</summary>
    public UpsellAdvice Advice { get; }

    /// <summary>Every place that differs, in the order of the receipt, another card, policy or library version included; empty when nothing does.</summary>
    public IReadOnlyList<ReceiptDifference> Differences { get; }

    /// <summary>Whether the replay gives the same receipt, byte for byte.</summary>
    public bool IsEqual => Differences.Count == 0;

    /// <summary>That both are equal, or the differences, one a line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => IsEqual ? "equal" : string.Join('\n', Differences);
}
