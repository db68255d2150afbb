using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>How one would begin without the library: copy scores and outcomes, and sort them together.</summary>
internal sealed class SortedOutcomes(AnsweredProposals proposals)
{
    private readonly double[] _points = new double[proposals.Points.Length];
    private readonly ProposalOutcome[] _outcomes = new ProposalOutcome[proposals.Points.Length];

    /// <summary>The copy of both columns alone.</summary>
    internal void Copy()
    {
        proposals.Points.CopyTo(_points, 0);
        proposals.Outcomes.CopyTo(_outcomes, 0);
    }

    /// <summary>Copy and sort, without the ranks.</summary>
    internal void Sort()
    {
        Copy();
        Array.Sort(_points, _outcomes);
    }
}
