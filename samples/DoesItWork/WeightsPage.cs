using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>The weights as they are, as suggested and how sure that is; and what it gains where nothing was learned.</summary>
internal static class WeightsPage
{
    private const int ChartWidth = 30;
    private const double ChartEnd = 60;

    public static void Print(WeightSuggestion suggestion)
    {
        Console.WriteLine($"  {suggestion.Outcome}: {suggestion.Message}");
        if (suggestion.Gain is { } gain)
        {
            Console.WriteLine($"  on customers not learned from: {gain}");
            Console.WriteLine($"  pull toward the present weights {suggestion.Pull:0.00}, 1 is all of it");
        }

        Console.WriteLine($"\n  factor          present  suggested  outcomes alone  resamples     0 {new string(' ', ChartWidth - 5)} {ChartEnd:0}");
        foreach (var weight in suggestion.Weights)
        {
            Console.WriteLine($"  {weight.Factor,-14}  {weight.Present,7:0.0}  {weight.Suggested,9:0.0}  {weight.FromOutcomes,14:0.0}  {weight.Lower,4:0.0} to {weight.Upper,4:0.0}  "
                + Page.Interval(weight.Lower ?? weight.Suggested, weight.Suggested, weight.Upper ?? weight.Suggested, weight.Present, ChartEnd, ChartWidth));
        }

        Console.WriteLine("  : is the present weight, --*-- where the suggested one lies in 90 of 100 resamples");
        foreach (var overlap in suggestion.Overlaps)
        {
            Console.WriteLine($"  {overlap}");
        }
    }
}
