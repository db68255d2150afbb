namespace UpsellScoring.Nps;

/// <summary>The difference between two waves of a survey, and whether it may be chance.</summary>
/// <remarks>
/// A normal approximation for independent samples: take it with care below some 30 answers a wave. Made by
/// <see cref="NpsSurvey.ComparedTo"/>.
/// </remarks>
public sealed record NpsComparison
{
    internal NpsComparison(NpsSurvey earlier, NpsSurvey later, double confidence, double z)
    {
        (Earlier, Later, Confidence) = (earlier, later, confidence);
        if (earlier.Variance is not { } before || later.Variance is not { } after)
        {
            return;
        }

        // The waves' own variances rather than their rounded standard errors: one root instead of three.
        const double Percent = 100;
        StandardError = Percent * Math.Sqrt((before / earlier.Answers) + (after / later.Answers));
        Difference = later.Score - earlier.Score;
        SmallestSignificantDifference = z * StandardError;
        Verdict = before == 0 || after == 0 ? NpsVerdict.SingleClass
            : Difference == 0 || Math.Abs(Difference!.Value) < SmallestSignificantDifference ? NpsVerdict.NotSignificant
            : Difference > 0 ? NpsVerdict.Rise
            : NpsVerdict.Fall;
    }

    /// <summary>The earlier wave.</summary>
    public NpsSurvey Earlier { get; }

    /// <summary>The later wave.</summary>
    public NpsSurvey Later { get; }

    /// <summary>The confidence of the verdict, in (0, 1).</summary>
    public double Confidence { get; }

    /// <summary>Later score minus earlier score in points, -200 to 200; null when a wave has no answers.</summary>
    public double? Difference { get; }

    /// <summary>
    /// The standard error of the difference in points: <c>sqrt(SE_earlier^2 + SE_later^2)</c>, the waves being independent; null when a
    /// wave has no answers.
    /// </summary>
    public double? StandardError { get; }

    /// <summary>
    /// The smallest difference, up or down, that would be significant with these answers: <c>z x standard error</c>, in points, included;
    /// null when a wave has no answers.
    /// </summary>
    public double? SmallestSignificantDifference { get; }

    /// <summary>What the difference means.</summary>
    public NpsVerdict Verdict { get; }

    /// <summary>The comparison in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Difference is { } difference
        ? FormattableString.Invariant($"{difference:+0.0;-0.0;0.0} points ({Verdict}; significant from {SmallestSignificantDifference:0.0})")
        : Verdict.ToString();
}
