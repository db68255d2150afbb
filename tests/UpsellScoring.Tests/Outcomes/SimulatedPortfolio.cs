using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>Accounts whose answers follow known weights, from a seed: five factors that hang together a little, utilities equal to the values.</summary>
internal sealed class SimulatedPortfolio
{
    internal static readonly string[] Names = ["contract", "tenure", "use", "room", "mood"];

    internal static readonly double[] Expert = [20, 15, 25, 20, 20];

    internal SimulatedPortfolio(int accounts, double[] truth, double steepness, int seed, int unknownPercent = 0, double[]? expert = null)
    {
        var random = new Random(seed);
        Columns = [.. truth.Select(_ => new double[accounts])];
        Outcomes = new ProposalOutcome[accounts];
        for (var row = 0; row < accounts; row++)
        {
            var common = random.NextDouble();
            double sum = 0, weight = 0;
            for (var i = 0; i < truth.Length; i++)
            {
                var value = (0.3 * common) + (0.7 * random.NextDouble());
                var known = random.Next(100) >= unknownPercent;
                Columns[i][row] = known ? value : double.NaN;
                sum += known ? truth[i] * value : 0;
                weight += known ? truth[i] : 0;
            }

            var score = weight > 0 ? sum / weight : 0.5;
            var chance = 1 / (1 + Math.Exp(1 - (steepness * (score - 0.5))));
            Outcomes[row] = random.NextDouble() < chance ? ProposalOutcome.Accepted : ProposalOutcome.Refused;
        }

        Card = new("present", (expert ?? Expert).Select((own, i) => new Factor(Names[i], own, Curves.Linear(0, 1))));
    }

    internal Scorecard Card { get; init; }

    internal double[][] Columns { get; }

    internal ProposalOutcome[] Outcomes { get; }

    internal IReadOnlyList<ReadOnlyMemory<double>> Memory => [.. Columns.Select(column => (ReadOnlyMemory<double>)column)];

    internal WeightSuggestion Suggest(WeightOptions? options = null) => WeightSuggestion.OfColumns(Card, Memory, Outcomes, "suggested", options);
}
