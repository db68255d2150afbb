using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>Generators of numbers, values, cards and accounts that reach the ends, the extremes and the unknown.</summary>
internal static partial class Generate
{
    private const double Largest = 1e15;

    // Not a power of two: the quotients use all bits of the mantissa.
    private const int Parts = 1_000_000_007;

    private static readonly string[] Prefixes = ["factor", "売上", "доход", "a \"quoted\" name", "back\\slash", "\U0001F600 emoji", "İstanbul ı", "z</script>", "é+&'"];

    /// <summary>From 0 to 1, both included.</summary>
    internal static Gen<double> Fraction { get; } = Gen.Choose(0, Parts).Select(part => part / (double)Parts);

    internal static Gen<double> Utility { get; } = Gen.Frequency(
        (5, Fraction),
        (3, Gen.Elements(0.0, 1.0, 0.5)),
        (1, Gen.Elements(double.Epsilon, 1e-300, 1e-17, 0.1, 0.3, Math.BitDecrement(1.0))));

    /// <summary>A number a curve may have as a parameter.</summary>
    internal static Gen<double> Number { get; } = Gen.Frequency(
        (3, Gen.Choose(-100, 100).Select(number => (double)number)),
        (3, Fraction.Select(share => (share * 2000) - 1000)),
        (3, Signed(PowerOfTen(-15, 15))),
        (2, Gen.Elements(0.0, -0.0, 0.1, 0.3, 1e-12, 1e-15, Largest, -Largest, Math.BitDecrement(Largest), double.Epsilon, -double.Epsilon, 1e-310)));

    internal static Gen<UnknownRule> Rule { get; } = Gen.Frequency(
        (4, Gen.Constant(UnknownRule.LeaveOut)),
        (2, Gen.Constant(UnknownRule.Worst)),
        (2, Utility.Select(UnknownRule.Neutral)),
        (1, Gen.Constant(UnknownRule.Required)));

    internal static Gen<UnknownRule> RuleWithoutRequired { get; } = Rule.Where(rule => rule.Kind != UnknownRuleKind.Required);

    /// <summary>Positive weights in any unit: alike, whole numbers, or far apart.</summary>
    internal static Gen<double> RawWeight { get; } = Gen.Frequency(
        (2, Gen.Constant(1.0)),
        (3, Gen.Choose(1, 100).Select(weight => (double)weight)),
        (3, PowerOfTen(-6, 6)),
        (1, Fraction.Select(share => share + 1e-9)));

    internal static Gen<int> FactorCount { get; } = Gen.Frequency((24, Gen.Choose(1, 12)), (1, Gen.Constant(60)));

    /// <summary>Any card with any of the curves and rules.</summary>
    internal static Gen<DrawnCard> Card { get; } = CardOf(FactorCount, AnyCurve, Rule);

    /// <summary>Any card that can be written.</summary>
    internal static Gen<DrawnCard> WritableCard { get; } = CardOf(FactorCount, BuiltInCurve, Rule);

    internal static Gen<DrawnAccount> Account { get; } = AccountOf(Card);

    internal static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    internal static Gen<double> PowerOfTen(double least, double greatest) => Fraction.Select(share => Math.Pow(10, least + (share * (greatest - least))));

    internal static Gen<double> Signed(Gen<double> positive) => from number in positive from sign in Gen.Elements(-1.0, 1.0) select sign * number;

    internal static Gen<T[]> Shuffled<T>(IEnumerable<T> items) => Gen.Shuffle(items.ToArray());

    internal static Gen<DrawnAccount> AccountOf(Gen<DrawnCard> cards) =>
        from drawn in cards from values in ValuesFor(drawn) select new DrawnAccount(drawn, values);

    /// <summary>Values in card order; about a quarter unknown, sometimes all of them, often none.</summary>
    internal static Gen<double[]> ValuesFor(DrawnCard drawn) =>
        from unknownOf12 in Gen.Frequency((3, Gen.Constant(3)), (3, Gen.Constant(0)), (2, Gen.Constant(7)), (1, Gen.Constant(12)))
        from values in Gen.CollectToArray(drawn.Factors, factor => Gen.Frequency((unknownOf12, Gen.Constant(double.NaN)), (12 - unknownOf12, Known(factor.Curve))))
        select values;

    internal static Gen<double[]> KnownValuesFor(DrawnCard drawn) => Gen.CollectToArray(drawn.Factors, factor => Known(factor.Curve));

    /// <summary>A known value: on an end, beside it, between two, far away, or next to nothing.</summary>
    internal static Gen<double> Known(DrawnCurve curve) => Gen.Frequency(
        (3, Gen.Elements(curve.Ends)),
        (3, Gen.Elements(curve.Ends).SelectMany(end => Gen.Elements(Math.BitDecrement(end), Math.BitIncrement(end)))),
        (4, from one in Gen.Elements(curve.Ends) from other in Gen.Elements(curve.Ends) from share in Fraction select one + (share * (other - one))),
        (2, Gen.Elements(double.MaxValue, -double.MaxValue, 1e300, -1e300, 1e16, -1e16)),
        (2, Gen.Elements(0.0, -0.0, double.Epsilon, -double.Epsilon, 1e-310, -1e-310, 1e-300)),
        (2, Number));

    internal static Gen<DrawnCard> CardOf(Gen<int> count, Gen<DrawnCurve> curve, Gen<UnknownRule> rule) =>
        from factors in count.SelectMany(number => FactorsOf(number, curve, rule))
        from card in CardOf(factors)
        select card;

    /// <summary>Factors with unique names, whose weights are not normalized.</summary>
    internal static Gen<DrawnFactor[]> FactorsOf(int count, Gen<DrawnCurve> curve, Gen<UnknownRule> rule) =>
        Gen.CollectToArray(Enumerable.Range(0, count), place =>
            from prefix in Gen.Elements(Prefixes)
            from weight in RawWeight
            from drawn in curve
            from unknown in rule
            select new DrawnFactor(new Factor(FormattableString.Invariant($"{prefix} {place}"), weight, drawn.Curve, unknown), drawn));

    /// <summary>A card of these factors, weights normalized, with grades between its worst and its best score.</summary>
    internal static Gen<DrawnCard> CardOf(IReadOnlyList<DrawnFactor> factors)
    {
        var normalized = Scorecard.NormalizeWeights(factors.Select(factor => factor.Factor)).Select((factor, i) => new DrawnFactor(factor, factors[i].Curve)).ToArray();
        var worst = normalized.Sum(factor => factor.Factor.Weight * factor.Curve.Least);
        var best = normalized.Sum(factor => factor.Factor.Weight * factor.Curve.Greatest);
        return from version in Gen.Elements("2026-04", "standard", "版 1", "a \"b\" \\ c")
               from shares in Gen.Choose(0, 5).SelectMany(count => Fraction.ArrayOf(count))
               from atBest in Gen.Elements(true, false, false)
               select new DrawnCard(new Scorecard(version, normalized.Select(factor => factor.Factor), Grades(worst, best, atBest ? [1, .. shares] : shares)), normalized);
    }

    private static Grade[] Grades(double worst, double best, double[] shares)
    {
        // A grade that begins at or below the worst score would leave the ones below it without accounts.
        var bounds = shares.Select(share => Math.Min(worst + (share * (best - worst)), 100)).Where(from => from > worst + 1e-8).Distinct().OrderDescending();
        return [.. bounds.Append(0).Select((from, place) => new Grade(FormattableString.Invariant($"grade {place}"), from))];
    }
}
