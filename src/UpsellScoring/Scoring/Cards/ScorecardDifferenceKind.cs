namespace UpsellScoring.Scoring;

/// <summary>What happened between two scorecards.</summary>
public enum ScorecardDifferenceKind
{
    /// <summary>Only the second card has it.</summary>
    Added,

    /// <summary>Only the first card has it.</summary>
    Removed,

    /// <summary>Both cards have it with different content.</summary>
    Changed,

    /// <summary>Both cards have it, in another order: ties and the last bits of a sum may fall differently.</summary>
    Moved,
}
