using System.Globalization;

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

/// <summary>The reference values of Oracles/lifetime-value.csv.</summary>
public class LifetimeValueOracleTests
{
    private const int LeadingLines = 2; // source, column names
    private const double PrintedDigits = 6e-17; // relative, half a unit of the 17th digit; a double itself is within 1.1e-16

    private static readonly RetentionFacts _margin100 = new()
    {
        PricePerPeriod = 100,
        MarginShare = 1,
        RetentionRate = 0.8,
        DiscountRate = 0.1,
        FirstMargin = FirstMarginTiming.AfterFirstRenewal,
    };

    private static readonly Dictionary<string, RetentionFacts> _facts = new()
    {
        ["ltv-gupta-lehmann"] = _margin100,
        ["ltv-gupta-lehmann-now"] = _margin100 with { FirstMargin = FirstMarginTiming.Now },
        ["ltv-finite-5"] = _margin100 with { HorizonPeriods = 5 },
        ["ltv-diverges"] = _margin100 with { RetentionRate = 0.99, GrowthRate = 0.12 },
    };

    [Fact]
    public void Retention_EveryOracle_AgreesToThePrintedDigits()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "lifetime-value.csv")).Skip(LeadingLines).ToArray();
        Assert.Equal(_facts.Count, rows.Length);
        foreach (var row in rows)
        {
            var cells = row.Split(',');
            AssertAgrees(cells[^2], _facts[cells[0]]);
        }
    }

    private static void AssertAgrees(string expected, RetentionFacts facts)
    {
        var estimate = LifetimeValueCalculators.Retention.Calculate(facts);
        if (expected == "diverges")
        {
            Assert.Equal(LifetimeValueOutcome.Diverges, estimate.Outcome);
            return;
        }

        // The amount has 10 decimals; before it is rounded it has all digits that a double can hold, but for 2 units in the last place.
        Assert.Equal(decimal.Round(decimal.Parse(expected, CultureInfo.InvariantCulture), 10), estimate.Value);
        var exact = double.Parse(expected, CultureInfo.InvariantCulture);
        var value = 100 * RetentionFormula.Multiple(facts.RetentionRate!.Value, facts.DiscountRate!.Value, facts.GrowthRate, facts.FirstMargin, facts.HorizonPeriods);
        Assert.True(Math.Abs(value - exact) <= 2 * Math.BitIncrement(exact) - 2 * exact + PrintedDigits * exact, FormattableString.Invariant($"{value:R} instead of {expected}"));
    }
}
