namespace UpsellScoring.Advice;

/// <summary>What a number of the gates counts.</summary>
internal enum GateUnit
{
    /// <summary>A whole rating.</summary>
    Rating,

    /// <summary>Whole months.</summary>
    Months,

    /// <summary>Whole days.</summary>
    Days,

    /// <summary>A share from 0 to 1.</summary>
    Share,
}
