using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>How good stated probabilities of acceptance were. Points are not probabilities and are not tested here.</summary>
/// <remarks>
/// The Brier score is the mean of <c>(probability - outcome)^2</c> with 1 for accepted and 0 for refused, 0 is best: G. W. Brier,
/// "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1-3. The baseline states for
/// every proposal the share accepted among all, which scores <c>rate (1 - rate)</c>. Sums do not depend on the order of the rows.
/// </remarks>
public sealed class ProbabilityTest
{
    private const int MostBins = 100;

    // Squares and probabilities lie in [0, 1].
    private const int FractionBits = 80;

    private ProbabilityTest(IReadOnlyList<ProbabilityBin> bins, double sum, double squares, double confidence)
    {
        Bins = bins;
        Confidence = confidence;
        Answered = bins.Sum(bin => bin.Answered);
        Accepted = bins.Sum(bin => bin.Accepted);
        if (Answered > 0)
        {
            MeanProbability = sum / Answered;
            Brier = squares / Answered;
            var rate = (double)Accepted / Answered;
            BaselineBrier = rate * (Answered - Accepted) / Answered;
        }
    }

    /// <summary>The answered proposals with a probability.</summary>
    public int Answered { get; }

    /// <summary>How many of them were accepted.</summary>
    public int Accepted { get; }

    /// <summary>The confidence of the bins' intervals, in (0, 1).</summary>
    public double Confidence { get; }

    /// <summary>The mean of the stated probabilities; null without any.</summary>
    public double? MeanProbability { get; }

    /// <summary>The share accepted, 0 to 1; null without any.</summary>
    public double? Rate => Answered == 0 ? null : (double)Accepted / Answered;

    /// <summary>The Brier score, 0 to 1, 0 is best; null without any.</summary>
    public double? Brier { get; }

    /// <summary>The Brier score of stating the overall rate for everybody, 0 to 0.25; null without any.</summary>
    public double? BaselineBrier { get; }

    /// <summary>The skill <c>1 - Brier / baseline</c>: 1 is perfect, 0 or less tells nothing beyond the overall rate. Null without any, and when all answers are alike.</summary>
    public double? Skill => BaselineBrier > 0 ? 1 - (Brier / BaselineBrier) : null;

    /// <summary>The calibration curve: [0, 1] in equal parts, from the lowest up.</summary>
    public IReadOnlyList<ProbabilityBin> Bins { get; }

    /// <summary>Tests probabilities against outcomes.</summary>
    /// <param name="probabilities">The stated probabilities, 0 to 1; NaN and others outside are left out.</param>
    /// <param name="outcomes">What happened later, one for each; only accepted and refused enter.</param>
    /// <param name="bins">The number of bins of the calibration curve, 1 to 100.</param>
    /// <param name="confidence">The confidence of the bins' intervals, in (0, 1), both excluded.</param>
    /// <returns>The test; without an answered proposal one without figures.</returns>
    /// <exception cref="ArgumentException">The two columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of bins or the confidence is out of range.</exception>
    public static ProbabilityTest Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<ProposalOutcome> outcomes, int bins = 10, double confidence = 0.95)
    {
        OutcomeGuard.SameLength(probabilities.Length, outcomes.Length, nameof(outcomes));
        OutcomeGuard.Within(bins, 1, MostBins, nameof(bins));
        var z = NormalQuantile.TwoSided(confidence);
        var tallies = new (int Answered, int Accepted, FixedPointSum Sum)[bins];
        Array.Fill(tallies, (0, 0, new(FractionBits)));
        var (sum, squares) = (new FixedPointSum(FractionBits), new FixedPointSum(FractionBits));
        for (var i = 0; i < probabilities.Length; i++)
        {
            var probability = probabilities[i];
            if (outcomes[i] is not (ProposalOutcome.Accepted or ProposalOutcome.Refused) || !(probability >= 0 && probability <= 1))
            {
                continue;
            }

            var accepted = outcomes[i] == ProposalOutcome.Accepted ? 1 : 0;
            ref var tally = ref tallies[BinOf(probability, bins)];
            tally.Answered++;
            tally.Accepted += accepted;
            tally.Sum.Add(probability);
            sum.Add(probability);
            squares.Add((probability - accepted) * (probability - accepted));
        }

        var curve = tallies.Select((tally, bin) => new ProbabilityBin((double)bin / bins, (bin + 1.0) / bins)
        {
            Answered = tally.Answered,
            Accepted = tally.Accepted,
            MeanProbability = tally.Answered == 0 ? null : tally.Sum.Total / tally.Answered,
            RateLower = tally.Answered == 0 ? null : WilsonInterval.Of(tally.Accepted, tally.Answered, z).Lower,
            RateUpper = tally.Answered == 0 ? null : WilsonInterval.Of(tally.Accepted, tally.Answered, z).Upper,
        });
        return new(Array.AsReadOnly(curve.ToArray()), sum.Total, squares.Total, confidence);
    }

    /// <summary>Scores, baseline and skill in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Brier is { } brier
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Brier {brier:0.0000}, of the overall rate {BaselineBrier:0.0000}; stated {MeanProbability * 100:0.0}%, accepted {Rate * 100:0.0}% of {Answered}")
        : "no probabilities with answers";

    // The first bin whose upper end is not below. The product is at an end when the probability is, or is rounded up to it.
    private static int BinOf(double probability, int bins)
    {
        var bin = (int)(probability * bins);
        return bin > 0 && probability <= (double)bin / bins ? bin - 1 : bin;
    }
}
