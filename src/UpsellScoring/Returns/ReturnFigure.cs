using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>A gain against its cost, labelled with whose it is. The default value is a customer's return without gain and cost.</summary>
/// <remarks>The multiple and the net return say the same in two ways: 3x is 200 % net. Both are exact to 28 digits or decimals.</remarks>
public readonly record struct ReturnFigure
{
    private ReturnFigure(ReturnKind kind, decimal gain, decimal cost) => (Kind, Gain, Cost) = (kind, gain, cost);

    /// <summary>The customer's return.</summary>
    /// <param name="gain">What the customer gains, in money, |x| &lt;= 10^15 with at most 10 decimals; negative for a loss.</param>
    /// <param name="extraCost">What the customer pays in addition over the same time, 0 to 10^15.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range; a price reduction is a gain, not a negative cost.</exception>
    public static ReturnFigure OfCustomer(decimal gain, decimal extraCost) => new(ReturnKind.Customer, Guard.Amount(gain), Guard.Amount(extraCost, least: 0));

    /// <summary>The deal's return.</summary>
    /// <param name="gain">What the sale gains us, in money, |x| &lt;= 10^15 with at most 10 decimals; negative for a loss.</param>
    /// <param name="cost">What the sale costs us, 0 to 10^15.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public static ReturnFigure OfDeal(decimal gain, decimal cost) => new(ReturnKind.Deal, Guard.Amount(gain), Guard.Amount(cost, least: 0));

    internal static ReturnFigure OfProgram(decimal extraRevenue, decimal toolCost) =>
        new(ReturnKind.Program, Guard.Amount(extraRevenue), Guard.Amount(toolCost, least: 0));

    /// <summary>Whose return it is.</summary>
    public ReturnKind Kind { get; }

    /// <summary>The gain in money.</summary>
    public decimal Gain { get; }

    /// <summary>The cost in money, 0 or more.</summary>
    public decimal Cost { get; }

    /// <summary>Whether there is a multiple.</summary>
    public ReturnOutcome Outcome => Cost == 0 ? ReturnOutcome.NoCost : ReturnOutcome.Stated;

    /// <summary><c>gain / cost</c>, 3 for 3x; null without cost.</summary>
    public decimal? Multiple => Cost == 0 ? null : Gain / Cost;

    /// <summary><c>(gain - cost) / cost</c>, 2 for 200 % net; null without cost.</summary>
    public decimal? NetReturn => Cost == 0 ? null : (Gain - Cost) / Cost;

    /// <summary>Label, multiple and net return, such as <c>Deal: 3x, 200% net</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Cost == 0
        ? $"{Kind}: no cost"
        : string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Multiple:0.##}x, {NetReturn * 100:0.#}% net");
}
