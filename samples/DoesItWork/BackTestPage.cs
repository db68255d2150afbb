using UpsellScoring;
using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>Whether a score works, in a verdict, an area and a chart; and what its points mean as a probability.</summary>
internal static class BackTestPage
{
    private const int ChartWidth = 50;
    private const double ChartEnd = 1;

    public static void Print(ScoredOutcomes outcomes, Scorecard card)
    {
        var test = BackTestResult.Of(outcomes, new() { Grades = card.Grades });
        Console.WriteLine($"  {outcomes.Accepted} accepted, {outcomes.Refused} refused; {outcomes.NeverProposed} never proposed to and {outcomes.Open} open say nothing");
        Console.WriteLine($"  verdict: {test.Verdict}");
        Console.WriteLine($"  {test.Discrimination}");
        foreach (var need in test.Needs)
        {
            Console.WriteLine($"  {need.Message}");
        }

        var rate = (double)outcomes.Accepted / (outcomes.Accepted + outcomes.Refused);
        PrintBands("decile", test.Deciles, rate);
        PrintBands("grade", test.Grades, rate);
        PrintProbabilities(AcceptanceFit.Of(outcomes));
    }

    private static void PrintBands(string title, IReadOnlyList<AcceptanceBand> bands, double rate)
    {
        Console.WriteLine($"\n  {title,-6}  points     accepted    rate  lift  gain  0% {new string(' ', ChartWidth - 8)} 100%");
        foreach (var band in bands.Where(band => band.Answered > 0))
        {
            Console.WriteLine($"  {band.Name,6}  {band.LowestPoints,3:0}-{band.HighestPoints,3:0}  {band.Accepted,3} of {band.Answered,4}  {band.Rate,6:0.0%}  {band.Lift:0.00}  {band.Gain,4:0%}  "
                + Page.Interval(band.RateLower!.Value, band.Rate!.Value, band.RateUpper!.Value, rate, ChartEnd, ChartWidth));
        }

        Console.WriteLine($"  {"all",6}  {"",7}  {"",11}  {rate,6:0.0%}, at the mark :, --*-- is the 95% interval");
    }

    // Points alone are no probability. A model fitted to the outcomes turns them into one, with its interval.
    private static void PrintProbabilities(AcceptanceFit fit)
    {
        if (fit.Model is not { } model)
        {
            Console.WriteLine($"\n  Points cannot be turned into a probability: {fit.Outcome}");
            return;
        }

        Console.WriteLine("\n  How likely is a yes?");
        foreach (var points in new[] { 40, 60, 80 })
        {
            Console.WriteLine($"  {points} points: {model.Evaluate(points)}");
        }
    }
}
