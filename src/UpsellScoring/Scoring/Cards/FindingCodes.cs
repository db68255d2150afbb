namespace UpsellScoring.Scoring;

/// <summary>The stable codes of findings about scorecards, their documents and their bindings to the host's data.</summary>
public static class FindingCodes
{
    /// <summary>The version of the card is empty, longer than 256 characters, or holds control characters.</summary>
    public const string CardVersion = "card.version";

    /// <summary>The card has no factors, or more than 1,000.</summary>
    public const string FactorCount = "factors.count";

    /// <summary>The weights do not sum to 100.</summary>
    public const string WeightSum = "factors.weight-sum";

    /// <summary>A factor is null.</summary>
    public const string FactorNull = "factor.null";

    /// <summary>The name of a factor is empty, longer than 256 characters, or holds control characters or outer blanks.</summary>
    public const string FactorName = "factor.name";

    /// <summary>Two factors have the same name.</summary>
    public const string FactorNameDuplicate = "factor.name-duplicate";

    /// <summary>Two factors have names that a reader takes for the same.</summary>
    public const string FactorNameLookAlike = "factor.name-look-alike";

    /// <summary>A weight is not a number from 10^-12 to 100.</summary>
    public const string FactorWeight = "factor.weight";

    /// <summary>The fixed utility for an unknown value is not in [0, 1].</summary>
    public const string FactorNeutral = "factor.neutral";

    /// <summary>A factor has no curve.</summary>
    public const string CurveMissing = "curve.missing";

    /// <summary>A curve's parameter is not a number in its range.</summary>
    public const string CurveParameter = "curve.parameter";

    /// <summary>The ends of a curve are equal, exchanged or too close, or its steepness is zero.</summary>
    public const string CurveRange = "curve.range";

    /// <summary>A list of knots or steps is too short or too long.</summary>
    public const string CurvePointCount = "curve.point-count";

    /// <summary>Knots are not in strictly rising order.</summary>
    public const string CurveKnotOrder = "curve.knot-order";

    /// <summary>Steps overlap: their beginnings are not in strictly rising order.</summary>
    public const string CurveStepOverlap = "curve.step-overlap";

    /// <summary>A host's own curve is code and cannot be written.</summary>
    public const string CurveNotWritable = "curve.not-writable";

    /// <summary>The document names a kind of curve that does not exist.</summary>
    public const string CurveKind = "curve.kind";

    /// <summary>The card has no grades, or more than 100.</summary>
    public const string GradeCount = "grades.count";

    /// <summary>A grade is null.</summary>
    public const string GradeNull = "grade.null";

    /// <summary>The name of a grade is empty, longer than 256 characters, or holds control characters or outer blanks.</summary>
    public const string GradeName = "grade.name";

    /// <summary>Two grades have the same name.</summary>
    public const string GradeNameDuplicate = "grade.name-duplicate";

    /// <summary>Two grades have names that a reader takes for the same.</summary>
    public const string GradeNameLookAlike = "grade.name-look-alike";

    /// <summary>The lower bound of a grade is not a number from 0 to 100.</summary>
    public const string GradeFrom = "grade.from";

    /// <summary>Two grades claim the same scores: their lower bounds are not in strictly falling order.</summary>
    public const string GradeOverlap = "grade.overlap";

    /// <summary>The lowest grade does not begin at 0, so that some scores have no grade.</summary>
    public const string GradeGap = "grade.gap";

    /// <summary>No account whose values are all known can have a score in this grade.</summary>
    public const string GradeUnreachable = "grade.unreachable";

    /// <summary>The document is larger than is read: 1 MiB of a card, 2 MiB of a policy.</summary>
    public const string DocumentTooLarge = "document.too-large";

    /// <summary>The document is nested deeper than 16 levels.</summary>
    public const string DocumentTooDeep = "document.too-deep";

    /// <summary>The document is not valid UTF-8.</summary>
    public const string DocumentEncoding = "document.encoding";

    /// <summary>The document is not valid JSON.</summary>
    public const string DocumentSyntax = "document.syntax";

    /// <summary>The document declares a format this version does not read.</summary>
    public const string DocumentFormat = "document.format";

    /// <summary>A member is not part of the format.</summary>
    public const string MemberUnknown = "member.unknown";

    /// <summary>A member stands twice.</summary>
    public const string MemberDuplicate = "member.duplicate";

    /// <summary>A required member is missing.</summary>
    public const string MemberMissing = "member.missing";

    /// <summary>A member or a fixed word is spelt in another case.</summary>
    public const string MemberCase = "member.case";

    /// <summary>A value has the wrong JSON type; null is never allowed.</summary>
    public const string ValueType = "value.type";

    /// <summary>A number is too large for a double.</summary>
    public const string ValueOverflow = "value.overflow";

    /// <summary>A text holds half of a surrogate pair.</summary>
    public const string ValueText = "value.text";

    /// <summary>A word is not one of the fixed words allowed here.</summary>
    public const string ValueWord = "value.word";

    /// <summary>A factor of the card has no reader.</summary>
    public const string ReaderMissing = "reader.missing";

    /// <summary>A reader names a factor that the card does not have.</summary>
    public const string ReaderUnknown = "reader.unknown";

    /// <summary>Two readers name the same factor.</summary>
    public const string ReaderDuplicate = "reader.duplicate";

    /// <summary>A reader is null.</summary>
    public const string ReaderNull = "reader.null";
}
