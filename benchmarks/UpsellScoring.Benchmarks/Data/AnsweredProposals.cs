using UpsellScoring.Outcomes;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>Scores from 0 to 100, most in the middle, and what became of the proposals: more points, more acceptances.</summary>
internal sealed class AnsweredProposals
{
    private AnsweredProposals(int count) => (Points, Outcomes) = (new double[count], new ProposalOutcome[count]);

    internal double[] Points { get; }

    internal ProposalOutcome[] Outcomes { get; }

    internal static AnsweredProposals Of(int count)
    {
        var proposals = new AnsweredProposals(count);
        var random = new SplitMix(1);
        for (var i = 0; i < count; i++)
        {
            proposals.Points[i] = 100 * (random.NextUnit() + random.NextUnit() + random.NextUnit()) / 3;
            proposals.Outcomes[i] = random.NextUnit() < 0.05 + (0.003 * proposals.Points[i]) ? ProposalOutcome.Accepted : ProposalOutcome.Refused;
        }

        return proposals;
    }
}
