using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The scores of accepted and of refused proposals, each ascending: all that ranks and rates depend on, in one order.</summary>
internal sealed class AnsweredScores
{
    private AnsweredScores(double[] accepted, double[] refused, int leftOut) => (Accepted, Refused, LeftOut) = (accepted, refused, leftOut);

    internal double[] Accepted { get; }

    internal double[] Refused { get; }

    /// <summary>Rows without an answer or without a finite score.</summary>
    internal int LeftOut { get; }

    internal int Count => Accepted.Length + Refused.Length;

    /// <summary>The accepted and refused scores between which the ranks run, tie by tie upward.</summary>
    internal TieGroups Groups => new(Accepted, Refused);

    internal static AnsweredScores Of(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var (accepted, refused) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            var isFinite = double.IsFinite(points[i]);
            accepted += isFinite && outcomes[i] == ProposalOutcome.Accepted ? 1 : 0;
            refused += isFinite && outcomes[i] == ProposalOutcome.Refused ? 1 : 0;
        }

        var scores = new AnsweredScores(GC.AllocateUninitializedArray<double>(accepted), GC.AllocateUninitializedArray<double>(refused), points.Length - accepted - refused);
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (!double.IsFinite(points[i]))
            {
                continue;
            }

            if (outcomes[i] == ProposalOutcome.Accepted)
            {
                scores.Accepted[--accepted] = points[i];
            }
            else if (outcomes[i] == ProposalOutcome.Refused)
            {
                scores.Refused[--refused] = points[i];
            }
        }

        RadixSort.Sort(scores.Accepted);
        RadixSort.Sort(scores.Refused);
        return scores;
    }

    internal static AnsweredScores Sorted(double[] accepted, double[] refused) => new(accepted, refused, 0);
}
