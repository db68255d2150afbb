using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>The return of an upsell program in one of its years, and whether it reached the target. Only a program has a verdict.</summary>
public sealed record ProgramReturn
{
    private ProgramReturn(ReturnFigure figure, int year, decimal target) => (Figure, Year, Target) = (figure, year, target);

    /// <summary>The return of one year: <c>extra revenue of the year / tool cost of the year</c>.</summary>
    /// <param name="extraRevenue">The extra revenue of the year in money, |x| &lt;= 10^15 with at most 10 decimals.</param>
    /// <param name="toolCost">The cost of the program's tools in the year, 0 to 10^15.</param>
    /// <param name="year">The year of the program, 1 for the first.</param>
    /// <param name="targets">The targets; <see cref="ProgramTargets.Default"/> when null.</param>
    /// <returns>The return and its verdict.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range, or the year is below 1.</exception>
    public static ProgramReturn Of(decimal extraRevenue, decimal toolCost, int year, ProgramTargets? targets = null)
    {
        if (year < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(year), year, string.Create(CultureInfo.InvariantCulture, $"year is {year}; it must be 1 or more. Count the program's years, the first is 1."));
        }

        targets ??= ProgramTargets.Default;
        return new(ReturnFigure.OfProgram(extraRevenue, toolCost), year, year == 1 ? targets.FirstYear : targets.LaterYears);
    }

    /// <summary>Gain, cost, multiple and net return.</summary>
    public ReturnFigure Figure { get; }

    /// <summary>The year of the program, 1 for the first.</summary>
    public int Year { get; }

    /// <summary>The multiple to reach in this year.</summary>
    public decimal Target { get; }

    /// <summary>Whether the multiple reached the target, which counts as reached.</summary>
    public ProgramVerdict Verdict => Figure.Multiple is not { } multiple
        ? ProgramVerdict.NoCost
        : multiple >= Target ? ProgramVerdict.TargetReached : ProgramVerdict.BelowTarget;

    /// <summary>Year, figure, target and verdict in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"year {Year}: {Figure}, target {Target}x: {Verdict}");
}
