namespace UpsellScoring.Outcomes;

/// <summary>The search for the line of greatest likelihood: Newton's steps, each halved until it helps.</summary>
/// <remarks>
/// H.-T. Lin, C.-J. Lin, R. C. Weng, Machine Learning 68 (2007), 267-276; they end where the gradient falls below 10^-5, here the search goes
/// on until a step no longer counts. The likelihood is strictly concave and the targets lie inside (0, 1), so that there is one finite line.
/// </remarks>
internal sealed class PlattSearch
{
    private const double SmallestShare = 1e-10;
    private const double Precision = 1e-13;
    private const double Decrease = 1e-4;

    private readonly double[] _x;
    private readonly double[] _weights;
    private readonly double[] _targets;

    /// <summary>Looks for a line over <c>(points - center) / half</c>.</summary>
    internal PlattSearch(GroupedScores scores, double center, double half)
    {
        var accepted = (scores.Accepted + 1.0) / (scores.Accepted + 2.0);
        var refused = 1 / (scores.Refused + 2.0);
        Start = new(LogOdds.Of((scores.Accepted + 1.0) / (scores.Accepted + scores.Refused + 2.0)), 0);
        _weights = scores.AnsweredAt;
        _x = Array.ConvertAll(scores.Points, points => (points - center) / half);
        _targets = new double[_x.Length];
        for (var i = 0; i < _x.Length; i++)
        {
            // Weight times target, so that groups of equal scores count as their rows would.
            _targets[i] = (scores.AcceptedAt[i] * accepted) + ((scores.AnsweredAt[i] - scores.AcceptedAt[i]) * refused);
        }
    }

    /// <summary>The flat line at the overall odds.</summary>
    internal PlattLine Start { get; }

    /// <summary>The line one step on; the same one, not the last, when no step helps.</summary>
    internal PlattLine Next(PlattLine line)
    {
        var (gradient, slopeGradient, h00, h01, h11) = Derivatives(line);
        var determinant = (h00 * h11) - (h01 * h01);
        if (!(determinant > 0))
        {
            return line;
        }

        var move = ((h11 * gradient) - (h01 * slopeGradient)) / determinant;
        var slopeMove = ((h00 * slopeGradient) - (h01 * gradient)) / determinant;
        if (Math.Abs(move) <= Precision * (1 + Math.Abs(line.LogOdds)) && Math.Abs(slopeMove) <= Precision * (1 + Math.Abs(line.Slope)))
        {
            return new(line.LogOdds + move, line.Slope + slopeMove)
            {
                IsLast = true,
                Variance = h11 / determinant,
                SlopeVariance = h00 / determinant,
                Covariance = -h01 / determinant,
            };
        }

        // Near the end the cost no longer tells better from worse; the full step is the best there is.
        var cost = Cost(line);
        var expected = (gradient * move) + (slopeGradient * slopeMove);
        var isNear = expected <= Precision * (1 + Math.Abs(cost));
        for (var share = 1.0; share >= SmallestShare; share /= 2)
        {
            var next = new PlattLine(line.LogOdds + (share * move), line.Slope + (share * slopeMove));
            if (isNear || Cost(next) <= cost - (Decrease * share * expected))
            {
                return next;
            }
        }

        return line;
    }

    /// <summary>Minus the log likelihood: <c>sum of weight x ln(1 + exp(z)) - weighted target x z</c>.</summary>
    private double Cost(PlattLine line)
    {
        var sum = 0.0;
        for (var i = 0; i < _x.Length; i++)
        {
            var z = line.LogOdds + (line.Slope * _x[i]);
            sum += (_weights[i] * LogOdds.Softplus(z)) - (_targets[i] * z);
        }

        return sum;
    }

    private (double Gradient, double SlopeGradient, double H00, double H01, double H11) Derivatives(PlattLine line)
    {
        var (gradient, slopeGradient, h00, h01, h11) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < _x.Length; i++)
        {
            var x = _x[i];
            var probability = LogOdds.ToProbability(line.LogOdds + (line.Slope * x));
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
