using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>Whether a logistic regression has an answer, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LogisticOutcome>))]
public enum LogisticOutcome
{
    /// <summary>No row has all its values: gather some.</summary>
    NoRows = 0,

    /// <summary>All outcomes are the same: nothing tells the two apart. Gather outcomes of the other kind.</summary>
    OneClassOnly = 1,

    /// <summary>There are not more rows than coefficients: leave out columns or gather rows.</summary>
    MoreColumnsThanRows = 2,

    /// <summary>A column holds the same value in every row; its effect cannot be told from the intercept. Leave it out.</summary>
    ConstantColumn = 3,

    /// <summary>A column is a sum of multiples of others; infinitely many coefficients fit alike. Leave it out.</summary>
    DependentColumn = 4,

    /// <summary>
    /// Some combination of the columns tells the two kinds apart without an error, and no finite coefficients fit best. Look for a value that
    /// was recorded after the outcome, or gather more rows.
    /// </summary>
    PerfectSeparation = 5,

    /// <summary>
    /// Some combination tells the two kinds apart but for rows on the border, such as a group in which all accepted: no finite coefficients
    /// fit best. Join small groups, or gather more rows.
    /// </summary>
    QuasiSeparation = 6,

    /// <summary>The steps did not come to rest; this is not expected to happen. Look for values of very different size.</summary>
    NotConverged = 7,

    /// <summary>There are coefficients.</summary>
    Fitted = 8,
}
