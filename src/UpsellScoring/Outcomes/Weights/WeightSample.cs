using System.Runtime.InteropServices;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>
/// The accounts to learn from: the utilities of the factors that vary, with what happened. The rows are in an order that depends on their
/// content and the seed alone, so that the order in which the host has them changes nothing.
/// </summary>
internal sealed class WeightSample
{
    /// <summary>In how many parts the accounts are held out in turn.</summary>
    internal const int Folds = 5;

    // A curve's own rounding is no variation.
    private const double LeastSpread = 1e-9;

    private WeightSample(Scorecard card, int rows, int[] active)
    {
        (Card, Rows, Active) = (card, rows, active);
        var padded = LogisticEquations.Padded(rows);
        Utilities = [.. active.Select(_ => new double[padded])];
        Filled = [.. active.Select(_ => new double[padded])];
        (Outcomes, Scores, All) = (new double[padded], new double[padded], new double[padded]);
        All.AsSpan(0, rows).Fill(1);
        Shares = [.. active.Select(i => card.Factors[i].Weight)];
        var sum = Shares.Sum();
        Shares = Array.ConvertAll(Shares, weight => weight / sum);
    }

    internal Scorecard Card { get; }

    internal int Rows { get; }

    /// <summary>The places on the card of the factors that vary.</summary>
    internal int[] Active { get; }

    /// <summary>The present weights of the factors that vary, as shares with the sum 1.</summary>
    internal double[] Shares { get; }

    /// <summary>For each factor that varies the utilities; NaN where it is left out.</summary>
    internal double[][] Utilities { get; }

    /// <summary>The same with the account's own score in place of what is left out, which leaves that score as it is.</summary>
    internal double[][] Filled { get; }

    /// <summary>The score by the present weights over the factors that vary, 0 to 1.</summary>
    internal double[] Scores { get; }

    /// <summary>1 for accepted, 0 for refused.</summary>
    internal double[] Outcomes { get; }

    /// <summary>Each row once.</summary>
    internal double[] All { get; }

    /// <summary>Whether all scores are the same.</summary>
    internal bool IsTied => Spread(Scores.AsSpan(0, Rows)) <= LeastSpread;

    /// <summary>The part a row is held out with: each has its share of accepted and refused.</summary>
    internal static int FoldOf(int row) => row % Folds;

    /// <summary>Each row once, but for those of the parts held out.</summary>
    internal double[] Without(int fold, int otherFold)
    {
        var counts = new double[All.Length];
        for (var row = 0; row < Rows; row++)
        {
            counts[row] = FoldOf(row) == fold || FoldOf(row) == otherFold ? 0 : 1;
        }

        return counts;
    }

    internal static WeightSample Of(Scorecard card, IReadOnlyList<List<double>> utilities, List<bool> accepted, ulong seed)
    {
        var order = Order(card, utilities, accepted, seed);
        int[] active = [.. Enumerable.Range(0, utilities.Count).Where(i => Spread(CollectionsMarshal.AsSpan(utilities[i])) > LeastSpread)];
        var sample = new WeightSample(card, order.Length, active);
        for (var row = 0; row < order.Length; row++)
        {
            sample.Outcomes[row] = accepted[order[row]] ? 1 : 0;
            for (var k = 0; k < active.Length; k++)
            {
                sample.Utilities[k][row] = utilities[active[k]][order[row]];
            }
        }

        sample.Fill();
        return sample;
    }

    private static double Spread(ReadOnlySpan<double> values)
    {
        double least = double.PositiveInfinity, greatest = double.NegativeInfinity;
        foreach (var value in values)
        {
            // NaN compares false both ways.
            least = value < least ? value : least;
            greatest = value > greatest ? value : greatest;
        }

        return greatest - least;
    }

    /// <summary>The refused and the accepted, each mixed, one after the other.</summary>
    private static int[] Order(Scorecard card, IReadOnlyList<List<double>> utilities, List<bool> accepted, ulong seed)
    {
        ulong[] names = [.. card.Factors.Select(factor => Name(factor.Name))];
        var keys = new ulong[accepted.Count];
        var order = new int[accepted.Count];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
            // A sum, so that the order of the factors changes nothing either.
            var sum = CounterRandom.Mix(seed);
            for (var i = 0; i < names.Length; i++)
            {
                var value = utilities[i][row];
                sum += CounterRandom.Mix(names[i] ^ (double.IsNaN(value) ? ulong.MaxValue : BitConverter.DoubleToUInt64Bits(value)));
            }

            const ulong HighestBit = 1UL << 63;
            keys[row] = (CounterRandom.Mix(sum) & ~HighestBit) | (accepted[row] ? HighestBit : 0);
        }

        Array.Sort(keys, order);
        return order;
    }

    // FNV-1a over the characters.
    private static ulong Name(string name)
    {
        const ulong Basis = 14695981039346656037;
        const ulong Prime = 1099511628211;
        return CounterRandom.Mix(name.Aggregate(Basis, (hash, character) => (hash ^ character) * Prime));
    }

    private void Fill()
    {
        double total = 0, known = 0;
        for (var row = 0; row < Rows; row++)
        {
            double sum = 0, weight = 0;
            for (var k = 0; k < Shares.Length; k++)
            {
                if (!double.IsNaN(Utilities[k][row]))
                {
                    sum += Shares[k] * Utilities[k][row];
                    weight += Shares[k];
                }
            }

            // Without a known factor 0 / 0, which is NaN.
            Scores[row] = sum / weight;
            total += weight > 0 ? Scores[row] : 0;
            known += weight > 0 ? 1 : 0;
        }

        for (var row = 0; row < Rows; row++)
        {
            // Of an account that is known by factors alike everywhere only, nothing is learned: it stands in the middle.
            Scores[row] = double.IsNaN(Scores[row]) ? total / known : Scores[row];
            for (var k = 0; k < Shares.Length; k++)
            {
                Filled[k][row] = double.IsNaN(Utilities[k][row]) ? Scores[row] : Utilities[k][row];
            }
        }
    }
}
