namespace UpsellScoring.Benchmarks.Data;

/// <summary>The scorecards under test.</summary>
internal static class Cards
{
    /// <summary>The column of a portfolio that curves alone are tried on: the utilization, 0.1 to 1.1.</summary>
    internal const int CurveColumn = 2;

    /// <summary>The five ramps of <see cref="Linear"/>, for the baselines.</summary>
    internal static readonly Ramp[] Ramps = [new(20, 100_000, 10_000_000), new(15, 0, 24), new(25, 0.3, 0.9), new(20, 0, 0.6), new(20, 3, 9)];

    /// <summary>Five linear factors.</summary>
    internal static Scorecard Linear { get; } = OfLinear(Portfolio.Factors);

    /// <summary>The standard card: the contract value on a logarithm, the others linear.</summary>
    internal static Scorecard Standard { get; } = Scorecards.StandardInYen();

    /// <summary>Straight lines between eight knots.</summary>
    internal static Curve EightKnots { get; } =
        Curves.PiecewiseLinear((0.2, 0), (0.3, 0.1), (0.45, 0.15), (0.6, 0.4), (0.7, 0.7), (0.8, 0.85), (0.9, 0.95), (1, 1));

    /// <summary>One curve of each form.</summary>
    internal static IReadOnlyDictionary<string, ICurve> CurveForms { get; } = new Dictionary<string, ICurve>(StringComparer.Ordinal)
    {
        ["ramp"] = Curves.Linear(0.3, 0.9),
        ["logarithm"] = Curves.Logarithmic(0.2, 1),
        ["logistic"] = Curves.Logistic(0.6, 8),
        ["8 knots"] = EightKnots,
        ["1,001 knots"] = Curves.PiecewiseLinear(Enumerable.Range(0, 1001).Select(i => (0.1 + (i / 1000.0), i / 1000.0))),
        ["4 steps"] = Curves.Steps((0, 0), (0.3, 0.4), (0.6, 0.8), (0.9, 1)),
        ["host's own"] = new SquareCurve(),
    };

    /// <summary>As many linear factors as asked for, with the ramps of <see cref="Linear"/> again and again; the weights sum to 100.</summary>
    internal static Scorecard OfLinear(int factors) => new Scorecard(
        "linear",
        [.. Enumerable.Range(0, factors).Select(i => new Factor(
            $"factor {i + 1}", factors == Ramps.Length ? Ramps[i].Weight : 100.0 / factors, Curves.Linear(Ramps[i % Ramps.Length].Zero, Ramps[i % Ramps.Length].One)))]);

    /// <summary>One factor alone, for a curve's own speed.</summary>
    internal static Scorecard OfCurve(ICurve curve) => new("one curve", [new Factor("factor 1", 100, curve)]);

    /// <summary>The five factors of the linear card bound to a host's objects.</summary>
    internal static AccountScorer<Customer> Bind(Scorecard card) => card.Bind<Customer>(
        new(card.Factors[0].Name, customer => customer.ContractValue),
        new(card.Factors[1].Name, customer => customer.Tenure),
        new(card.Factors[2].Name, customer => customer.Utilization),
        new(card.Factors[3].Name, customer => customer.GrowthGap),
        new(card.Factors[4].Name, customer => customer.Satisfaction));
}
