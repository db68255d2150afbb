namespace UpsellScoring.Scoring;

/// <summary>How the scores of a ranking are spread. All figures are null when no account is ranked.</summary>
public sealed class ScoreDistribution
{
    private const int Bands = 10;
    private const int BandWidth = 100 / Bands;

    internal ScoreDistribution(Scorecard card, IReadOnlyList<AccountScore> descending)
    {
        var points = descending.Select(score => score.Points!.Value).ToArray();
        Count = points.Length;
        if (points.Length > 0)
        {
            (Greatest, Least) = (points[0], points[^1]);
            (UpperQuartile, Median, LowerQuartile) = (Quantile(points, 1, 4), Quantile(points, 2, 4), Quantile(points, 3, 4));
            // The mean cannot pass the extremes but by rounding.
            Mean = Math.Clamp(points.Sum() / points.Length, points[^1], points[0]);
        }

        Grades = Array.AsReadOnly(card.Grades.Select(grade => new GradeCount(grade, descending.Count(score => score.Grade == grade))).ToArray());
        var bands = new int[Bands];
        foreach (var point in points)
        {
            bands[Math.Min((int)(point / BandWidth), Bands - 1)]++;
        }

        Histogram = Array.AsReadOnly(bands);
    }

    /// <summary>The number of ranked accounts, whether listed among the top or not.</summary>
    public int Count { get; }

    /// <summary>The mean score.</summary>
    public double? Mean { get; }

    /// <summary>The lowest score.</summary>
    public double? Least { get; }

    /// <summary>The score a quarter of the way up from the lowest, straight between neighbours (type 7 of Hyndman and Fan 1996).</summary>
    public double? LowerQuartile { get; }

    /// <summary>The middle score; the mean of the two middle ones for an even number.</summary>
    public double? Median { get; }

    /// <summary>The score three quarters of the way up from the lowest, straight between neighbours.</summary>
    public double? UpperQuartile { get; }

    /// <summary>The highest score.</summary>
    public double? Greatest { get; }

    /// <summary>The number of accounts per grade, from the highest grade to the lowest; every grade of the card is listed.</summary>
    public IReadOnlyList<GradeCount> Grades { get; }

    /// <summary>The number of accounts in ten bands of ten points: from 0 up to below 10, and so on; 100 belongs to the last.</summary>
    public IReadOnlyList<int> Histogram { get; }

    /// <summary>Count, extremes, quartiles and mean with one decimal in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Count == 0
        ? "no scores"
        : FormattableString.Invariant($"{Count} scores from {Least:0.0} to {Greatest:0.0}, quartiles {LowerQuartile:0.0} {Median:0.0} {UpperQuartile:0.0}, mean {Mean:0.0}");

    /// <summary>The value at the given part of the way from the first to the last.</summary>
    private static double Quantile(double[] sorted, int numerator, int denominator)
    {
        var steps = (long)(sorted.Length - 1) * numerator;
        var place = (int)(steps / denominator);
        var share = steps % denominator / (double)denominator;
        return share == 0 ? sorted[place] : sorted[place] + (share * (sorted[place + 1] - sorted[place]));
    }
}
