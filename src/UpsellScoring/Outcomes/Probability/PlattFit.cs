namespace UpsellScoring.Outcomes;

/// <summary>Fits a straight line in log odds to outcomes: Newton's method, each step halved until it helps.</summary>
/// <remarks>
/// H.-T. Lin, C.-J. Lin, R. C. Weng, Machine Learning 68 (2007), 267-276. The scores are laid into [-1, 1] first. The likelihood is strictly
/// convex and the targets lie inside (0, 1), so that there is one finite line.
/// </remarks>
internal sealed class PlattFit
{
    private const int MostSteps = 100;
    private const double SmallestStep = 1e-10;
    private const double Precision = 1e-13;
    private const double Decrease = 1e-4;

    private readonly double[] _x;
    private readonly double[] _weights;
    private readonly double[] _targets;

    private PlattFit(GroupedScores scores, double center, double half)
    {
        var accepted = (scores.Accepted + 1.0) / (scores.Accepted + 2.0);
        var refused = 1 / (scores.Refused + 2.0);
        _weights = scores.AnsweredAt;
        _x = Array.ConvertAll(scores.Points, points => (points - center) / half);
        _targets = new double[_x.Length];
        for (var i = 0; i < _x.Length; i++)
        {
            // Weight times target, so that groups of equal scores count as their rows would.
            _targets[i] = (scores.AcceptedAt[i] * accepted) + ((scores.AnsweredAt[i] - scores.AcceptedAt[i]) * refused);
        }
    }

    internal static (AcceptanceFitOutcome Outcome, AcceptanceModel? Model) Of(GroupedScores scores)
    {
        var (least, greatest) = (scores.Points[0], scores.Points[^1]);
        var (center, half) = ((least / 2) + (greatest / 2), (greatest / 2) - (least / 2));
        if (!(half > 0))
        {
            return (AcceptanceFitOutcome.AllTied, null);
        }

        var fit = new PlattFit(scores, center, half);
        var start = LogOdds.Of((scores.Accepted + 1.0) / (scores.Accepted + scores.Refused + 2.0));
        if (fit.Search(start) is not { } line)
        {
            return (AcceptanceFitOutcome.NotConverged, null);
        }

        var (slope, covariance, slopeVariance) = (line.Slope / half, line.Covariance / half, line.SlopeVariance / half / half);
        return !double.IsFinite(slope) || !double.IsFinite(slopeVariance) ? (AcceptanceFitOutcome.NotConverged, null)
            : !(slope > 0) ? (AcceptanceFitOutcome.NoRise, null)
            : (AcceptanceFitOutcome.Fitted, new PlattModel(center, line.LogOdds, slope, line.Variance, slopeVariance, covariance, least, greatest, scores.Accepted, scores.Refused));
    }

    private (double LogOdds, double Slope, double Variance, double SlopeVariance, double Covariance)? Search(double start)
    {
        var (logOdds, slope) = (start, 0.0);
        var cost = Cost(logOdds, slope);
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, slopeGradient, h00, h01, h11) = Derivatives(logOdds, slope);
            var determinant = (h00 * h11) - (h01 * h01);
            if (!(determinant > 0))
            {
                return null;
            }

            var move = ((h11 * gradient) - (h01 * slopeGradient)) / determinant;
            var slopeMove = ((h00 * slopeGradient) - (h01 * gradient)) / determinant;
            if (Math.Abs(move) <= Precision * (1 + Math.Abs(logOdds)) && Math.Abs(slopeMove) <= Precision * (1 + Math.Abs(slope)))
            {
                return (logOdds + move, slope + slopeMove, h11 / determinant, h00 / determinant, -h01 / determinant);
            }

            // At the bottom the cost no longer tells better from worse; the full step is the best there is.
            var expected = (gradient * move) + (slopeGradient * slopeMove);
            var share = 1.0;
            var next = Cost(logOdds + move, slope + slopeMove);
            while (next > cost - (Decrease * share * expected) && expected > Precision * (1 + Math.Abs(cost)))
            {
                share /= 2;
                if (share < SmallestStep)
                {
                    return null;
                }

                next = Cost(logOdds + (share * move), slope + (share * slopeMove));
            }

            (logOdds, slope, cost) = (logOdds + (share * move), slope + (share * slopeMove), next);
        }

        return null;
    }

    /// <summary>Minus the log likelihood: <c>sum of weight x ln(1 + exp(z)) - weighted target x z</c>.</summary>
    private double Cost(double logOdds, double slope)
    {
        var sum = 0.0;
        for (var i = 0; i < _x.Length; i++)
        {
            var z = logOdds + (slope * _x[i]);
            sum += (_weights[i] * LogOdds.Softplus(z)) - (_targets[i] * z);
        }

        return sum;
    }

    private (double Gradient, double SlopeGradient, double H00, double H01, double H11) Derivatives(double logOdds, double slope)
    {
        var (gradient, slopeGradient, h00, h01, h11) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < _x.Length; i++)
        {
            var x = _x[i];
            var probability = LogOdds.ToProbability(logOdds + (slope * x));
            var lack = _targets[i] - (_weights[i] * probability);
            var weight = _weights[i] * probability * (1 - probability);
            gradient += lack;
            slopeGradient += lack * x;
            h00 += weight;
            h01 += weight * x;
            h11 += weight * x * x;
        }

        return (gradient, slopeGradient, h00, h01, h11);
    }
}
