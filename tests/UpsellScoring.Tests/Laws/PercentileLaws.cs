using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>Shares of ranks depend on the order of the values alone, and on nothing else.</summary>
public class PercentileLaws
{
    private static readonly Gen<double[]> _columns =
        from length in Gen.Choose(0, 200)
        from distinct in Gen.Choose(1, 60)
        from values in Gen.Frequency((1, Gen.Constant(double.NaN)), (9, from number in Gen.Choose(-distinct, distinct) select number * 0.1)).ArrayOf(length)
        select values;

    [Fact]
    public void Share_OfAnyValue_IsThatOfCounting() => Law.Holds(_columns, values =>
    {
        var shares = Shares(values);
        var known = values.Where(value => !double.IsNaN(value)).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            var expected = (known.Count(value => value < values[i]) + (known.Count(value => value == values[i]) / 2.0)) / known.Length;
            Law.SameBits(double.IsNaN(values[i]) ? double.NaN : expected, shares[i]);
        }
    });

    [Fact]
    public void Shares_OfKnownValues_LieBetweenTheEndsAndSumToHalfTheirNumber() => Law.Holds(_columns, values =>
    {
        var shares = Shares(values).Where(share => !double.IsNaN(share)).ToArray();
        Assert.All(shares, share => Assert.True(share is > 0 and < 1));
        Law.Near(shares.Length / 2.0, shares.Sum(), 1e-10);
    });

    [Fact]
    public void Shares_OfExchangedValues_AreExchanged() => Law.Holds(from values in _columns from order in Gen.Shuffle(Enumerable.Range(0, values.Length).ToArray()) select (values, order), drawn =>
    {
        var shares = Shares(drawn.values);
        var exchanged = Shares([.. drawn.order.Select(place => drawn.values[place])]);
        Assert.Equal(drawn.order.Select(place => shares[place]), exchanged);
    });

    [Fact]
    public void Shares_OfNegatedValues_AreTheRest() => Law.Holds(_columns, values =>
    {
        var shares = Shares(values);
        var mirrored = Shares(Array.ConvertAll(values, value => -value));
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i])) Law.Near(1 - shares[i], mirrored[i], 1e-15);
        }
    });

    [Fact]
    public void Ranks_OfAnyColumnInBins_AreThoseOfCounting()
    {
        var reached = new Reached();
        Law.Holds(_columns, values =>
        {
            var range = ReferenceRange.Of(values);
            reached.Note("known values", range.Count > 0);
            if (range.Count == 0) return;
            var ranked = BinnedRanks.Of(values, range);
            var shares = Shares(values);
            Assert.Equal(values.Where(value => !double.IsNaN(value)).Distinct().Order(), ranked.Values);
            Assert.Equal(shares.Where(share => !double.IsNaN(share)).Distinct().Order(), ranked.Shares);
        });
        reached.AtLeast(0.9, "known values");
    }

    private static double[] Shares(double[] values)
    {
        var shares = new double[values.Length];
        PercentileRanks.Of(values, shares);
        return shares;
    }
}
