using UpsellScoring;
using UpsellScoring.Advice;

namespace PolicyChange;

/// <summary>Prints accounts that move, with what decides for each by the policy after.</summary>
internal static class Movers
{
    private const int Shown = 8;

    private static readonly TextOptions _texts = new() { Currency = "JPY" };

    public static void Print(string title, IEnumerable<PolicyMover<(Account Account, Proposal Proposal)>> movers)
    {
        var all = movers.ToList();
        Console.WriteLine($"\n{title}: {all.Count}");
        foreach (var mover in all.Take(Shown))
        {
            Console.WriteLine($"  {mover}");
            Console.WriteLine($"    {AdviceTexts.Of(mover.After.Reasons[0], _texts)}");
        }

        if (all.Count > Shown)
        {
            Console.WriteLine($"  ... and {all.Count - Shown} more");
        }
    }
}
