using UpsellScoring.LifetimeValue;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace BusinessCase;

/// <summary>
/// Every figure of the paper, from the customer's side. Setup, own hours and the expected rework are paid now; the saving comes at the end
/// of each month.
/// </summary>
internal sealed class CaseFigures
{
    private const int Draws = 10_000;
    private const ulong Seed = 2026;

    public CaseFigures(PlanChange change)
    {
        Change = change;
        Gap = PriceGap.Between(change.CurrentPrice, change.ProposedPrice);
        PriceDifference = change.ProposedPrice.Amount - change.CurrentPrice.Amount;
        Saving = new((decimal)change.HoursSaved.Expected, (decimal)change.HourlyCost.Expected, PriceDifference);
        TotalCost = TotalCost.Of(
            new(CostKind.Initial, "setup and training", (decimal)change.SetupCost.Expected),
            new(CostKind.Running, $"price difference, {change.Months} months", change.Months * PriceDifference),
            new(CostKind.Opportunity, "own hours for the introduction", (decimal)(change.IntroductionHours.Expected * change.HourlyCost.Expected)),
            new(CostKind.Risk, $"rework, {change.ReworkProbability:0%} of {change.ReworkCost:N0}", (decimal)change.ReworkProbability * change.ReworkCost));
        PaidNow = TotalCost.Amount - TotalCost.Of(CostKind.Running);
        Return = ReturnFigure.OfCustomer(change.Months * ValueOfHours, TotalCost.Amount);
        Waiting = new(ValueOfHours, PriceDifference);

        var savings = Enumerable.Repeat(Saving.Amount, change.Months).ToArray();
        var monthlyRate = PeriodRates.MonthlyRate(change.DiscountRate.Expected);
        SimplePayback = Payback.Simple(PaidNow, savings);
        DiscountedPayback = Payback.Discounted(PaidNow, savings, monthlyRate);
        NetPresentValue = CashFlows.NetPresentValue([-PaidNow, .. savings], monthlyRate, FirstFlow.Now)!.Value;
        YearlyInternalRates = [.. CashFlows.InternalRates([-PaidNow, .. savings]).Rates.Select(PeriodRates.YearlyRate)];
        Sensitivity = FindSensitivity();
        Simulation = Simulate();
    }

    public PlanChange Change { get; }

    public PriceGap Gap { get; }

    public decimal PriceDifference { get; }

    public Saving Saving { get; }

    /// <summary>What the hours saved in a month are worth.</summary>
    public decimal ValueOfHours => Saving.HoursSaved * Saving.HourlyCost;

    public TotalCost TotalCost { get; }

    public decimal PaidNow { get; }

    public ReturnFigure Return { get; }

    public CostOfWaiting Waiting { get; }

    public PaybackPeriod SimplePayback { get; }

    public PaybackPeriod DiscountedPayback { get; }

    public decimal NetPresentValue { get; }

    /// <summary>None, one or several.</summary>
    public IReadOnlyList<double> YearlyInternalRates { get; }

    /// <summary>The net present value with one assumption at a time at its low and its high value.</summary>
    public IReadOnlyList<(Assumption Assumption, SensitivityEffect Effect)> Sensitivity { get; }

    /// <summary>The net present value with all assumptions uncertain at once; the discount rate is a choice and stays.</summary>
    public SimulationResult Simulation { get; }

    private IReadOnlyList<(Assumption Assumption, SensitivityEffect Effect)> FindSensitivity()
    {
        Assumption[] assumptions = [Change.HoursSaved, Change.HourlyCost, Change.SetupCost, Change.IntroductionHours, Change.DiscountRate];
        var expectedRework = Change.ReworkProbability * (double)Change.ReworkCost;
        var effects = UpsellScoring.Returns.Sensitivity.OneAtATime(
            assumptions.Select(assumption => assumption.AsSensitivityInput()),
            values => NetPresentValueOf(values[0], values[1], values[2], values[3], expectedRework, values[4]));
        return [.. effects.Select(effect => (assumptions.Single(assumption => assumption.Name == effect.Input.Name), effect))];
    }

    // Here the rework happens or does not, where the other figures count what is expected of it.
    private SimulationResult Simulate() => UpsellScoring.Returns.Simulation.Run(
        [
            Change.HoursSaved.AsUncertainInput(),
            Change.HourlyCost.AsUncertainInput(),
            Change.SetupCost.AsUncertainInput(),
            Change.IntroductionHours.AsUncertainInput(),
            new("rework", Distributions.Uniform(0, 1)),
        ],
        values => NetPresentValueOf(
            values[0], values[1], values[2], values[3], values[4] < Change.ReworkProbability ? (double)Change.ReworkCost : 0, Change.DiscountRate.Expected),
        Draws,
        Seed);

    private double NetPresentValueOf(double hoursSaved, double hourlyCost, double setupCost, double introductionHours, double rework, double discountRate)
    {
        // Money goes in as whole yen: a drawn number has more decimals than an amount may have.
        var flows = new decimal[Change.Months + 1];
        Array.Fill(flows, decimal.Round((decimal)(hoursSaved * hourlyCost)) - PriceDifference);
        flows[0] = -decimal.Round((decimal)(setupCost + (introductionHours * hourlyCost) + rework));
        return (double)CashFlows.NetPresentValue(flows, PeriodRates.MonthlyRate(discountRate), FirstFlow.Now)!.Value;
    }
}
