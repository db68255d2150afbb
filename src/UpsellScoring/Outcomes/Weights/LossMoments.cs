namespace UpsellScoring.Outcomes;

/// <summary>The losses of held-out accounts by each of the pulls, as sums of their differences to the present weights and of products of those.</summary>
internal sealed class LossMoments(int pulls)
{
    private readonly double[] _sums = new double[pulls];
    private readonly double[,] _products = new double[pulls, pulls];
    private long _count;

    /// <summary>Counts one account.</summary>
    /// <param name="losses">Its loss by each pull, the present weights first.</param>
    internal void Add(ReadOnlySpan<double> losses)
    {
        _count++;
        for (var i = 1; i < losses.Length; i++)
        {
            var difference = losses[i] - losses[0];
            _sums[i] += difference;
            for (var j = 1; j <= i; j++)
            {
                _products[i, j] += difference * (losses[j] - losses[0]);
            }
        }
    }

    /// <summary>
    /// The strongest pull whose mean loss is within one standard error of the least: the error of the difference of the two, account by
    /// account. L. Breiman and others, Classification and Regression Trees, 1984, 3.4.3, have the rule; here it leans to the experts.
    /// </summary>
    internal int Choose()
    {
        var best = 0;
        for (var i = 1; i < _sums.Length; i++)
        {
            best = _sums[i] < _sums[best] ? i : best;
        }

        var choice = 0;
        while (choice < best && (_sums[choice] - _sums[best]) / _count > StandardError(choice, best))
        {
            choice++;
        }

        return choice;
    }

    private double StandardError(int one, int other)
    {
        var mean = (_sums[one] - _sums[other]) / _count;
        var square = (Product(one, one) + Product(other, other) - (2 * Product(one, other))) / _count;
        return Math.Sqrt(Math.Max(square - (mean * mean), 0) / _count);
    }

    private double Product(int one, int other) => _products[Math.Max(one, other), Math.Min(one, other)];
}
