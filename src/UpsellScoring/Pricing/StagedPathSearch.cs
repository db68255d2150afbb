namespace UpsellScoring.Pricing;

/// <summary>Finds the amounts of a staged path.</summary>
internal sealed class StagedPathSearch
{
    private readonly PriceBands _bands;
    private readonly int _place;
    private readonly decimal _unit;

    internal StagedPathSearch(PriceBands bands, PriceGapClass within, decimal unit)
    {
        (_bands, _unit) = (bands, unit);
        while (_place < bands.Bands.Count && bands.Bands[_place].Class != within)
        {
            _place++;
        }

        if (_place == bands.Bands.Count)
        {
            throw new ArgumentException($"{nameof(within)} is {within}; it must be one of the bands: {string.Join(", ", bands.Bands.Select(band => band.Class))}.", nameof(within));
        }
    }

    /// <summary>The amounts after the current one, the last of them the target; none unless found.</summary>
    internal (StagedPathOutcome Outcome, IReadOnlyList<decimal> Amounts) Run(decimal current, decimal target)
    {
        List<decimal> amounts = [current];
        while (!Reaches(amounts[^1], target))
        {
            if (amounts.Count == StagedPath.MostSteps)
            {
                return (StagedPathOutcome.TooManySteps, []);
            }

            var next = Highest(amounts[^1]);
            if (next <= amounts[^1])
            {
                return (StagedPathOutcome.UnitTooCoarse, []);
            }

            amounts.Add(next);
        }

        amounts.Add(target);
        var even = Lowered(amounts);
        return (StagedPathOutcome.Found, (StaysInBand(even) ? even : amounts)[1..]);
    }

    private bool Reaches(decimal from, decimal to) => _bands.Bands[_place].Reaches(PriceGap.Of(from, to));

    // The largest multiple of the unit within the band. The quotient is only a start: the gap decides, as the classifier would.
    private decimal Highest(decimal from)
    {
        var amount = Multiple(from * (1 + _bands.Bands[_place].UpTo!.Value));
        while (amount > from && !Reaches(from, amount))
        {
            amount -= _unit;
        }

        return amount;
    }

    // From the end: where a step falls below the band, the amount before it comes down until the step is in the band.
    private List<decimal> Lowered(List<decimal> amounts)
    {
        List<decimal> lowered = [.. amounts];
        for (var i = amounts.Count - 2; i > 0 && PlaceOf(lowered[i], lowered[i + 1]) < _place; i--)
        {
            lowered[i] = Math.Min(lowered[i], Multiple(lowered[i + 1] / (1 + _bands.Bands[_place - 1].UpTo!.Value)));
            while (lowered[i] > 0 && PlaceOf(lowered[i], lowered[i + 1]) < _place)
            {
                lowered[i] -= _unit;
            }

            if (lowered[i] <= amounts[0])
            {
                break;
            }
        }

        return lowered;
    }

    private bool StaysInBand(List<decimal> amounts)
    {
        for (var i = 1; i < amounts.Count; i++)
        {
            if (amounts[i] <= amounts[i - 1] || PlaceOf(amounts[i - 1], amounts[i]) != _place)
            {
                return false;
            }
        }

        return true;
    }

    private int PlaceOf(decimal from, decimal to) => _bands.PlaceOf(PriceGap.Of(from, to));

    private decimal Multiple(decimal amount) => decimal.Floor(amount / _unit) * _unit;
}
