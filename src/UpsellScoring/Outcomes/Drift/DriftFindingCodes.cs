namespace UpsellScoring.Outcomes;

/// <summary>The stable codes of findings about the document of a drift reference, beside those of any document in <see cref="Scoring.FindingCodes"/>.</summary>
public static class DriftFindingCodes
{
    /// <summary>The day is not a date written as 2026-04-01.</summary>
    public const string ReferenceDate = "reference.date";

    /// <summary>The hash of the card is not 64 lower-case hexadecimal digits.</summary>
    public const string ReferenceHash = "reference.hash";

    /// <summary>A count is not a whole number from 0 to 10^15.</summary>
    public const string ReferenceCount = "reference.count";

    /// <summary>The known and unknown values of a factor, or of the score, do not add up to the accounts.</summary>
    public const string ReferenceSum = "reference.sum";

    /// <summary>The cuts of a distribution are more than 100, are not lists of three numbers, or do not rise.</summary>
    public const string ReferenceCuts = "reference.cuts";

    /// <summary>The points of a factor, or their sum, or a cut of the score, do not lie in 0 to 100.</summary>
    public const string ReferencePoints = "reference.points";
}
