using System.Globalization;
using System.Text;

namespace UpsellScoring.Outcomes;

/// <summary>How the accounts of today differ from those of the reference. Made by <see cref="DriftReference.Compare{T}"/>.</summary>
[Notebooks.TypeFormatterSource]
public sealed class DriftReport
{
    internal DriftReport(DriftReference reference, long broken, DistributionDrift score, MissingShift noScore, IReadOnlyList<FactorDrift> factors) =>
        (ReferenceOn, CardVersion, Broken, Score, NoScore, Factors) = (reference.FrozenOn, reference.CardVersion, broken, score, noScore, factors);

    /// <summary>The day of the reference.</summary>
    public DateOnly ReferenceOn { get; }

    /// <summary>The version of the card both sides are scored by.</summary>
    public string CardVersion { get; }

    /// <summary>How many accounts now could not be read and count nowhere else: null, an infinite value, or a reader that failed.</summary>
    public long Broken { get; }

    /// <summary>The scores.</summary>
    public DistributionDrift Score { get; }

    /// <summary>The accounts without a score.</summary>
    public MissingShift NoScore { get; }

    /// <summary>The factors in card order.</summary>
    public IReadOnlyList<FactorDrift> Factors { get; }

    /// <summary>The mean score of the reference; null when no account was scored.</summary>
    public double? MeanBefore => Sum(factor => factor.PointsBefore);

    /// <summary>The mean score now; null when no account is scored.</summary>
    public double? MeanNow => Sum(factor => factor.PointsNow);

    /// <summary>The mean score now less that of the reference: the sum of the points shifts of all factors, within 10^-9.</summary>
    public double? MeanChange => MeanNow - MeanBefore;

    /// <summary>The worst verdict of score, missing scores, values and missing values; <see cref="DriftVerdict.NotEnough"/> only when the scores have it.</summary>
    public DriftVerdict Verdict => Score.Verdict == DriftVerdict.NotEnough
        ? DriftVerdict.NotEnough
        : Factors.SelectMany(factor => new[] { factor.Values.Verdict, factor.Missing.Verdict }).Append(NoScore.Verdict).Append(Score.Verdict).Max();

    /// <summary>The verdict, the day of the reference, the numbers of accounts, the mean scores, and a line for the score and each factor.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Verdict} since {ReferenceOn:yyyy-MM-dd}, accounts {NoScore.Before} -> {NoScore.Now}");
        if (MeanChange is { } change)
        {
            text.Append(CultureInfo.InvariantCulture, $", mean score {MeanBefore:0.0} -> {MeanNow:0.0} ({change:+0.0;-0.0;0.0})");
        }

        text.Append("\n  score: ").Append(Score);
        return Factors.Aggregate(text, (lines, factor) => lines.Append("\n  ").Append(factor)).ToString();
    }

    private double? Sum(Func<FactorDrift, double?> points)
    {
        double? sum = 0;
        foreach (var factor in Factors)
        {
            sum += points(factor);
        }

        return sum;
    }
}
