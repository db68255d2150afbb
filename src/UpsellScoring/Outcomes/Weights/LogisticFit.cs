using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>What came of a logistic regression: coefficients with their standard errors, or the named reason why there are none.</summary>
public sealed class LogisticFit
{
    internal LogisticFit(LogisticOutcome outcome, long rows, long leftOut, int? column = null) =>
        (Outcome, Rows, LeftOut, Column) = (outcome, rows, leftOut, column);

    /// <summary>Whether there are coefficients, and if not, why.</summary>
    public LogisticOutcome Outcome { get; }

    /// <summary>What the outcome means and what to do about it: for people. May change between versions.</summary>
    public string Message => WeightTexts.Of(Outcome);

    /// <summary>How many rows counted, each as often as its count says.</summary>
    public long Rows { get; }

    /// <summary>How many rows were left out because a value is unknown.</summary>
    public long LeftOut { get; }

    /// <summary>The column that is constant or depends on those before it, from 0; null otherwise.</summary>
    public int? Column { get; }

    /// <summary>The intercept and then one coefficient for each column, in logarithms of the odds for a step of 1; empty without a fit.</summary>
    public IReadOnlyList<double> Coefficients { get; internal init; } = [];

    /// <summary>The standard error of each coefficient: the roots of the diagonal of the inverse information. In the limit of many rows.</summary>
    public IReadOnlyList<double> StandardErrors { get; internal init; } = [];

    /// <summary>The logarithm of the probability of what happened, by the coefficients; null without a fit.</summary>
    public double? LogLikelihood { get; internal init; }

    /// <summary>How many Newton steps were made.</summary>
    public int Iterations { get; internal init; }

    /// <summary>The probability of an account.</summary>
    /// <param name="values">One finite value for each column.</param>
    /// <returns><c>1 / (1 + exp(-(intercept + sum of coefficient x value)))</c>; null without a fit, and when a value is NaN.</returns>
    /// <exception cref="ArgumentException">There is not one value for each column, or one is infinite.</exception>
    public double? Probability(params ReadOnlySpan<double> values)
    {
        if (Outcome != LogisticOutcome.Fitted)
        {
            return null;
        }

        if (values.Length != Coefficients.Count - 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values were given; the fit has {Coefficients.Count - 1} columns. Give one for each."), nameof(values));
        }

        var predictor = Coefficients[0];
        for (var i = 0; i < values.Length; i++)
        {
            predictor += double.IsInfinity(values[i])
                ? throw new ArgumentException(FormattableString.Invariant($"The value at place {i} is {values[i]}; only finite numbers, or NaN for unknown, are allowed."), nameof(values))
                : Coefficients[i + 1] * values[i];
        }

        return double.IsNaN(predictor) ? null : LogisticLoss.Probability(predictor);
    }

    /// <summary>The coefficients with their errors, or the reason why there are none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome == LogisticOutcome.Fitted
        ? string.Join(", ", Coefficients.Select((one, i) => string.Create(CultureInfo.InvariantCulture, $"{one:0.####} +- {StandardErrors[i]:0.####}")))
        : (Column is { } column ? FormattableString.Invariant($"column {column}: ") : "") + Message;
}
