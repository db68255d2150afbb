namespace UpsellScoring.Scoring;

/// <summary>
/// The declaration of one kind of curve: its name in documents, its formula, its parameters, what they must satisfy
/// together, and how it is lowered to one of the few forms that are evaluated.
/// </summary>
internal sealed class CurveKind
{
    /// <summary>The name in documents: lower case, words joined by hyphens.</summary>
    internal required string Name { get; init; }

    /// <summary>The formula as one line of text; it goes into the schema.</summary>
    internal required string Formula { get; init; }

    internal required IReadOnlyList<CurveParameter> Parameters { get; init; }

    /// <summary>
    /// What is wrong with the parameters taken together, as (code, path below the curve, message). Called only when
    /// each parameter alone lies in its range.
    /// </summary>
    internal required Func<Curve, IEnumerable<Finding>> Check { get; init; }

    /// <summary>The curve as a form. Called only for parameters without findings.</summary>
    internal required Func<Curve, CurveForm> Lower { get; init; }
}
