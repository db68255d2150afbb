using System.Text;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Whether a score works: scores of a past day against what happened later, each figure beside what no score at all would give.</summary>
/// <remarks>
/// Only accepted and refused proposals enter; accounts that were never proposed to, and open proposals, are counted and say nothing. If
/// proposals went to high scores only, the test speaks of those only. The order of the rows does not change a bit of it.
/// </remarks>
[Notebooks.TypeFormatterSource]
public sealed class BackTestResult
{
    private BackTestResult(ScoredOutcomes outcomes, BackTestOptions options)
    {
        (Outcomes, Options) = (outcomes, options);
        var judgment = new BackTestJudgment(options);
        if (judgment.Suffices(outcomes.Accepted, outcomes.Refused))
        {
            using var scores = AnsweredScores.Of(outcomes.Points, outcomes.Outcomes);
            Discrimination = Discrimination.Of(scores, options.Confidence);
            Verdict = judgment.Of(Discrimination);
            Values = ValueTesting.Test(outcomes, options, judgment);
            Probabilities = ProbabilityTesting.Test(outcomes, options, judgment);
            var z = NormalQuantile.TwoSided(options.Confidence);
            Deciles = Bands(ScoreBands.ByDecile(scores), z);
            Grades = options.Grades.Count == 0 ? [] : Bands(ScoreBands.ByGrade(scores, options.Grades), z);
        }

        Needs = judgment.Needs;
    }

    /// <summary>The outcomes that were tested, with how many were left out and why.</summary>
    public ScoredOutcomes Outcomes { get; }

    /// <summary>The options they were tested by.</summary>
    public BackTestOptions Options { get; }

    /// <summary>The verdict:
    /// not enough outcomes with fewer than <see cref="BackTestOptions.LeastPerClass"/> accepted or refused;
    /// not ready when the interval of the area reaches down to 0.5, or all scores are equal;
    /// ready with <see cref="BackTestOptions.ReadyPerClass"/> of each kind and an interval from <see cref="BackTestOptions.ReadyFrom"/> up, unless the classes are fully apart;
    /// else usable.
    /// </summary>
    public BackTestVerdict Verdict { get; }

    /// <summary>What would be needed for a better verdict, and for figures that could not be given; empty when nothing is.</summary>
    public IReadOnlyList<BackTestNeed> Needs { get; }

    /// <summary>How well the scores tell accepted from refused; null when there are not enough outcomes.</summary>
    public Discrimination? Discrimination { get; }

    /// <summary>
    /// The share accepted of all answered proposals with a score, 0 to 1: what the rate of a band is to be held against. Null when there
    /// are not enough outcomes.
    /// </summary>
    public double? AcceptanceRate => Discrimination is { } measured ? measured.Accepted / ((double)measured.Accepted + measured.Refused) : null;

    /// <summary>
    /// The ranking in deciles, the highest scores first; empty when there are not enough outcomes. Equal scores are not parted, so that
    /// deciles differ in size and may be empty.
    /// </summary>
    public IReadOnlyList<AcceptanceBand> Deciles { get; } = [];

    /// <summary>The grades of the options; empty without any, and when there are not enough outcomes.</summary>
    public IReadOnlyList<AcceptanceBand> Grades { get; } = [];

    /// <summary>The stated probabilities; null when none, or too few, were stated. Points are never taken for probabilities.</summary>
    public ProbabilityTest? Probabilities { get; }

    /// <summary>Expected against actual values; null when none, or too few, are known.</summary>
    public ValueTest? Values { get; }

    /// <summary>Tests scores against outcomes.</summary>
    /// <param name="outcomes">The scored outcomes.</param>
    /// <param name="options">Counts, limits, grades; null stands for <see cref="BackTestOptions.Default"/>.</param>
    /// <returns>The figures with a verdict, or the verdict that there are too few outcomes for any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    public static BackTestResult Of(ScoredOutcomes outcomes, BackTestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return new(outcomes, options ?? BackTestOptions.Default);
    }

    /// <summary>The verdict, the figures, the grades or without any the deciles, and what would be needed, a line each.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(FormattableString.Invariant($"{Verdict}: {Outcomes}"));
        object?[] parts = [Discrimination?.AreaUnderCurve is null ? null : Discrimination, Probabilities, Values, .. Grades.Count > 0 ? Grades : Deciles, .. Needs];
        return text.AppendJoin("", parts.Where(part => part is not null).Select(part => "\n  " + part)).ToString();
    }

    private IReadOnlyList<AcceptanceBand> Bands(BandTally tally, double z)
    {
        if (Values is not null)
        {
            for (var i = 0; i < Outcomes.Count; i++)
            {
                if (ValueTest.IsKnown(Outcomes.ExpectedValues[i], Outcomes.Values[i]))
                {
                    tally.AddValue(Outcomes.Points[i], Outcomes.ExpectedValues[i], Outcomes.Values[i]);
                }
            }
        }

        return tally.ToBands(z);
    }
}
