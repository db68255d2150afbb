using Spectre.Console;
using UpsellScoring.Scoring;

namespace QuickStart.Output;

/// <summary>Says how often each value is unknown: the data worth collecting.</summary>
internal static class UnknownValuesLine
{
    public static void Write(IAnsiConsole console, IReadOnlyList<FactorKnowledge> factors)
    {
        PlainText.WriteLine(console, $"Unknown values: {string.Join(", ", factors.Select(factor => $"{factor.Factor} {Figures.Share(factor.UnknownShare)}"))}");
        console.WriteLine();
    }
}
