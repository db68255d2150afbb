namespace UpsellScoring.Outcomes;

/// <summary>
/// Gathers, from groups of equal scores upward, what the area under the curve, its variance and the Kolmogorov-Smirnov distance are made
/// of: in integers, so that nothing is rounded before the end.
/// </summary>
/// <param name="accepted">The number of accepted proposals in all.</param>
/// <param name="refused">The number of refused proposals in all.</param>
internal struct RankSums(int accepted, int refused)
{
    private readonly long _accepted = accepted;
    private readonly long _refused = refused;
    private long _acceptedBelow;
    private long _refusedBelow;
    private long _wins;
    private long _tiedPairs;
    private UInt128 _acceptedSquares;
    private UInt128 _refusedSquares;
    private long _distance;

    /// <summary>Pairs of an accepted and a refused proposal.</summary>
    private readonly double Pairs => (double)_accepted * _refused;

    /// <summary>Pairs in which the accepted one has the higher score, ties one half, among all pairs.</summary>
    internal readonly double AreaUnderCurve => _wins / (2 * Pairs);

    /// <summary>The largest distance between the shares of accepted and of refused up to a score.</summary>
    internal readonly double Distance => _distance / Pairs;

    /// <summary>Half the share of the pairs that lie in one group.</summary>
    internal readonly double HalfTied => _tiedPairs / (2 * Pairs);

    /// <summary>Whether all scores are equal.</summary>
    internal readonly bool AllTied => _tiedPairs == _accepted * _refused;

    /// <summary>Whether all accepted scores lie on one side of all refused ones.</summary>
    internal readonly bool Separated => _tiedPairs == 0 && (_wins == 0 || _wins == 2 * _accepted * _refused);

    /// <summary>DeLong's variance of the area; both numbers are at least 2.</summary>
    /// <remarks>
    /// With v the refused below an accepted score, ties one half, as a share: <c>variance of v / accepted</c>, and the same the other
    /// way round. As 2 v x refused is an integer, so is <c>n x sum of squares - square of the sum</c>.
    /// </remarks>
    internal readonly double Variance
    {
        get
        {
            var lost = (UInt128)(2 * _accepted * _refused - _wins);
            var won = (UInt128)_wins;
            var acceptedSpread = ((UInt128)_accepted * _acceptedSquares) - (won * won);
            var refusedSpread = ((UInt128)_refused * _refusedSquares) - (lost * lost);
            var doubledPairs = 2 * Pairs;
            return (((double)acceptedSpread / (_accepted - 1)) + ((double)refusedSpread / (_refused - 1))) / doubledPairs / doubledPairs;
        }
    }

    /// <summary>Adds the next group upward.</summary>
    internal void Add(int accepted, int refused)
    {
        // Twice the number below, ties counted one half, stays an integer below 2^32.
        if (accepted > 0)
        {
            var below = (2 * _refusedBelow) + refused;
            _wins += accepted * below;
            _acceptedSquares += (UInt128)((ulong)below * (ulong)below) * (ulong)accepted;
        }

        if (refused > 0)
        {
            var below = (2 * _acceptedBelow) + accepted;
            _refusedSquares += (UInt128)((ulong)below * (ulong)below) * (ulong)refused;
        }

        _tiedPairs += (long)accepted * refused;
        _acceptedBelow += accepted;
        _refusedBelow += refused;
        _distance = Math.Max(_distance, Math.Abs((_acceptedBelow * _refused) - (_refusedBelow * _accepted)));
    }
}
