namespace UpsellScoring;

/// <summary>The four things that can be done with a factor whose value is unknown.</summary>
public enum UnknownRuleKind
{
    /// <summary>The factor is left out, and the others share its weight in proportion.</summary>
    LeaveOut = 0,

    /// <summary>The factor counts with a fixed utility.</summary>
    Neutral = 1,

    /// <summary>The factor counts with the least utility its curve can give.</summary>
    Worst = 2,

    /// <summary>Without the value there is no score.</summary>
    Required = 3,
}
