namespace UpsellScoring.Pricing;

/// <summary>Everything that can be wrong with bands, sweet spot and target, found in one pass.</summary>
internal static class PriceBandFaults
{
    // Nobody means a limit of 1,000 %: such a number is a percentage given as a ratio.
    internal const decimal Beyond = 10;

    internal static List<PriceBandFault> Find(IReadOnlyList<PriceBand?> bands, decimal sweetSpotFrom, decimal sweetSpotUpTo, decimal upliftTarget)
    {
        var faults = new List<PriceBandFault>();
        if (bands.Count == 0)
        {
            faults.Add(new(PriceBandPart.List, null, "bands is empty, so no rise has a class. Give at least one band without a limit."));
        }

        for (var i = 0; i < bands.Count; i++)
        {
            AddBand(bands, i, faults);
        }

        var bandsAreSound = faults.Count == 0;
        AddSweetSpot(sweetSpotFrom, sweetSpotUpTo, faults);
        if (!(upliftTarget is >= 0 and < Beyond))
        {
            faults.Add(new(PriceBandPart.UpliftTarget, null, FormattableString.Invariant($"upliftTarget is {upliftTarget}; it must be from 0 (no target) to below {Beyond}. 0.15 stands for 15 %.")));
        }

        if (bandsAreSound && faults.Count == 0)
        {
            AddSplit(bands!, sweetSpotFrom, sweetSpotUpTo, faults);
        }

        return faults;
    }

    private static void AddBand(IReadOnlyList<PriceBand?> bands, int place, List<PriceBandFault> faults)
    {
        var path = FormattableString.Invariant($"bands[{place}]");
        if (bands[place] is not { } band)
        {
            faults.Add(new(PriceBandPart.Band, place, $"{path} is null. Remove it from the list."));
            return;
        }

        var before = place > 0 ? bands[place - 1] : null;
        if (band.Class is not (>= PriceGapClass.Easy and <= PriceGapClass.Large))
        {
            faults.Add(new(PriceBandPart.Class, place, $"{path}.Class is {band.Class}; it must be Easy, Considered, Careful or Large. The other classes do not depend on limits."));
        }
        else if (before is not null && band.Class <= before.Class)
        {
            faults.Add(new(PriceBandPart.Class, place, $"{path}.Class is {band.Class}, not after {before.Class} of the band before it. List each class once, the easier first."));
        }

        AddLimit(band, before, place, place == bands.Count - 1, faults);
    }

    private static void AddLimit(PriceBand band, PriceBand? before, int place, bool isLast, List<PriceBandFault> faults)
    {
        var path = FormattableString.Invariant($"bands[{place}]");
        if (band.UpTo is not { } limit)
        {
            if (!isLast)
            {
                faults.Add(new(PriceBandPart.UpTo, place, $"{path}.UpTo is null, so it overlaps every band after it. Give it a limit, or remove the others."));
            }

            return;
        }

        if (!(limit is > 0 and < Beyond))
        {
            faults.Add(new(PriceBandPart.UpTo, place, FormattableString.Invariant($"{path}.UpTo is {limit}; it must be above 0 and below {Beyond}. 0.3 stands for 30 %.")));
        }
        else if (before?.UpTo is { } lower && limit <= lower)
        {
            faults.Add(new(PriceBandPart.UpTo, place, FormattableString.Invariant($"{path}.UpTo is {limit}, not above {lower} of the band before it: both claim the same gaps. List the bands from the lowest limit to the highest.")));
        }

        if (isLast)
        {
            faults.Add(new(PriceBandPart.UpTo, place, FormattableString.Invariant($"{path}.UpTo is {limit}, so gaps above it have no band. Let the last band have no limit (null).")));
        }
    }

    private static void AddSweetSpot(decimal from, decimal upTo, List<PriceBandFault> faults)
    {
        if (!(from is > 0 and < Beyond))
        {
            faults.Add(new(PriceBandPart.SweetSpotFrom, null, FormattableString.Invariant($"sweetSpotFrom is {from}; it must be above 0 and below {Beyond}. 0.2 stands for 20 %.")));
        }

        if (!(upTo < Beyond && upTo >= from))
        {
            faults.Add(new(PriceBandPart.SweetSpotUpTo, null, FormattableString.Invariant($"sweetSpotUpTo is {upTo}; it must be at least sweetSpotFrom {from} and below {Beyond}. 0.3 stands for 30 %.")));
        }
    }

    private static void AddSplit(IReadOnlyList<PriceBand> bands, decimal from, decimal upTo, List<PriceBandFault> faults)
    {
        var first = bands.First(band => band.Reaches(from)).Class;
        var last = bands.First(band => band.Reaches(upTo)).Class;
        if (first != last)
        {
            faults.Add(new(PriceBandPart.Whole, null, FormattableString.Invariant($"The sweet spot from {from} to {upTo} begins in {first} and ends in {last}; it must lie in one band. Move the limits or the sweet spot.")));
        }
    }
}
