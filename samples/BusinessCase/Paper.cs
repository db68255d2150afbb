using UpsellScoring.Returns;

namespace BusinessCase;

/// <summary>The figures in words and tables. Both printers lay out this one, so both show the same figures.</summary>
internal sealed record Paper(string Title, string Introduction, IReadOnlyList<Table> Tables)
{
    private static readonly int[] _monthsOfWaiting = [1, 3, 6, 12];

    public static Paper Of(CaseFigures figures) => new(
        $"Business case: {figures.Change.Plan} for {figures.Change.Customer}",
        $"Amounts are yen without tax, over {figures.Change.Months} months, seen from the customer's side.",
        [
            InShort(figures),
            BeforeAndAfter(figures),
            TotalCosts(figures),
            Savings(figures),
            Returns(figures),
            PresentValue(figures),
            CostsOfWaiting(figures),
            WhatIf(figures),
            HowSure(figures),
        ]);

    private static Table InShort(CaseFigures figures) => new(
        "In short",
        ["", "result"],
        [
            ["net present value", Signed(figures.NetPresentValue)],
            ["paid back, discounted", Months(figures.DiscountedPayback)],
            ["probability that it pays", $"{figures.Simulation.ProbabilityItPays:0.0%}"],
        ]);

    private static Table BeforeAndAfter(CaseFigures figures)
    {
        var (change, saving) = (figures.Change, figures.Saving);
        var (current, proposed) = (change.CurrentPrice.Amount, change.ProposedPrice.Amount);
        var (workBefore, workAfter) = (change.HoursToday * saving.HourlyCost, (change.HoursToday - saving.HoursSaved) * saving.HourlyCost);
        return new(
            "Before and after, a month",
            ["", "before", "after", "change"],
            [
                ["price", Money(current), Money(proposed), Signed(proposed - current)],
                ["hours of work", $"{change.HoursToday:0.#}", $"{change.HoursToday - saving.HoursSaved:0.#}", $"{-saving.HoursSaved:0.#}"],
                [$"work, at {Money(saving.HourlyCost)} an hour", Money(workBefore), Money(workAfter), Signed(workAfter - workBefore)],
                ["price and work", Money(current + workBefore), Money(proposed + workAfter), Signed(proposed + workAfter - current - workBefore)],
            ],
            $"The price changes by {figures.Gap.Ratio:+0.0%;-0.0%}.");
    }

    private static Table TotalCosts(CaseFigures figures) => new(
        $"Total cost over {figures.Change.Months} months",
        ["", "yen"],
        [
            .. figures.TotalCost.Parts.Select(part => (IReadOnlyList<string>)[$"{part.Kind.ToString().ToLowerInvariant()}: {part.Label}", Money(part.Amount)]),
            ["total", Money(figures.TotalCost.Amount)],
            ["of this paid now", Money(figures.PaidNow)],
        ],
        "What comes on top of the present plan. Paid now: initial, opportunity and risk.");

    private static Table Savings(CaseFigures figures) => new(
        "Saving a month",
        ["", "yen"],
        [
            [$"{figures.Saving.HoursSaved:0.#} hours at {Money(figures.Saving.HourlyCost)}", Money(figures.ValueOfHours)],
            ["price difference", Signed(-figures.PriceDifference)],
            ["saving", Signed(figures.Saving.Amount)],
        ],
        $"The price difference is covered from {figures.Saving.BreakEvenHours:0.##} hours a month on; what is paid now is not in this table.");

    private static Table Returns(CaseFigures figures) => new(
        $"The customer's return over {figures.Change.Months} months, not discounted",
        ["", "result"],
        [
            ["value of the hours saved", Money(figures.Return.Gain)],
            ["total cost", Money(figures.Return.Cost)],
            ["multiple", $"{figures.Return.Multiple:0.00}x"],
            ["net return", $"{figures.Return.NetReturn:0.0%}"],
        ]);

    private static Table PresentValue(CaseFigures figures) => new(
        "Payback and present value",
        ["", "result"],
        [
            ["paid back, without interest", Months(figures.SimplePayback)],
            [$"paid back, discounted at {figures.Change.DiscountRate.Expected:0%} a year", Months(figures.DiscountedPayback)],
            [$"net present value at {figures.Change.DiscountRate.Expected:0%} a year", Signed(figures.NetPresentValue)],
            ["internal rate a year", InternalRate(figures.YearlyInternalRates)],
        ],
        $"{Money(figures.PaidNow)} now, then {Signed(figures.Saving.Amount)} at the end of each of {figures.Change.Months} months: the price difference is paid out of the saving, so the internal rate is that of what is paid now.");

    private static Table CostsOfWaiting(CaseFigures figures) => new(
        "Cost of waiting",
        ["decided later by", "saving forgone"],
        [.. _monthsOfWaiting.Select(months => (IReadOnlyList<string>)[$"{months} {(months == 1 ? "month" : "months")}", Money(figures.Waiting.Of(months))])],
        "Not counted: what would be paid now is only put off.");

    private static Table WhatIf(CaseFigures figures) => new(
        "What if? One assumption at a time, net present value",
        ["", "low", "expected", "high", "value at low", "value at high"],
        [
            .. figures.Sensitivity.Select(row => (IReadOnlyList<string>)
            [
                row.Assumption.Name,
                row.Assumption.Low.ToString(row.Assumption.Format),
                row.Assumption.Expected.ToString(row.Assumption.Format),
                row.Assumption.High.ToString(row.Assumption.Format),
                Signed((decimal)row.Effect.AtLow),
                Signed((decimal)row.Effect.AtHigh),
            ]),
        ],
        $"With every assumption as expected: {Signed((decimal)figures.Sensitivity[0].Effect.AtBase)}. The one that matters most comes first.");

    private static Table HowSure(CaseFigures figures)
    {
        var simulation = figures.Simulation;
        return new(
            "How sure? All assumptions at once, net present value",
            ["", "result"],
            [
                ["probability that it pays", $"{simulation.ProbabilityItPays:0.0%}"],
                ["mean", Signed((decimal)simulation.Mean)],
                ["1 in 20 is below", Signed((decimal)simulation.Percentile(0.05))],
                ["half are below", Signed((decimal)simulation.Percentile(0.5))],
                ["1 in 20 is above", Signed((decimal)simulation.Percentile(0.95))],
            ],
            $"{simulation.Draws:N0} draws, seed {simulation.Seed}; standard error of the probability {simulation.ProbabilityStandardError:0.0%}. It is as good as the assumptions, drawn independently.");
    }

    private static string Money(decimal yen) => $"{yen:#,0}";

    private static string Signed(decimal yen) => $"{yen:+#,0;-#,0;0}";

    private static string Months(PaybackPeriod payback) => payback.Periods is { } months ? $"{months:0.0} months" : "not within the time looked at";

    private static string InternalRate(IReadOnlyList<double> rates) => rates switch
    {
        [] => "none",
        [var rate] => $"{rate:0.0%}",
        _ => "several: take the net present value",
    };
}
