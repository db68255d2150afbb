namespace UpsellScoring.Outcomes;

/// <summary>Walks up through accepted and refused scores, both ascending, one group of equal scores at a time.</summary>
internal ref struct TieGroups(ReadOnlySpan<double> accepted, ReadOnlySpan<double> refused)
{
    private readonly ReadOnlySpan<double> _accepted = accepted;
    private readonly ReadOnlySpan<double> _refused = refused;
    private int _acceptedBelow;
    private int _refusedBelow;

    /// <summary>The score of the present group.</summary>
    internal double Points { get; private set; }

    /// <summary>The accepted proposals with that score.</summary>
    internal int Accepted { get; private set; }

    /// <summary>The refused proposals with that score.</summary>
    internal int Refused { get; private set; }

    /// <summary>Goes to the next group; false after the last.</summary>
    internal bool MoveNext()
    {
        if (_acceptedBelow == _accepted.Length && _refusedBelow == _refused.Length)
        {
            return false;
        }

        Points = _refusedBelow == _refused.Length || (_acceptedBelow < _accepted.Length && _accepted[_acceptedBelow] < _refused[_refusedBelow])
            ? _accepted[_acceptedBelow]
            : _refused[_refusedBelow];
        Accepted = Take(_accepted, ref _acceptedBelow, Points);
        Refused = Take(_refused, ref _refusedBelow, Points);
        return true;
    }

    private static int Take(ReadOnlySpan<double> scores, ref int place, double points)
    {
        var from = place;
        while (place < scores.Length && scores[place] == points)
        {
            place++;
        }

        return place - from;
    }
}
