using System.Globalization;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class RankAreaTests
{
    [Fact]
    public void Of_FourAccounts_IsTheShareOfPairs() => Near.Equal(0.75, RankArea.Of([0.1, 0.4, 0.35, 0.8], [false, false, true, true]));

    // Hanley and McNeil 1982: ratings 1 to 5.
    [Fact]
    public void Of_Ties_CountOneHalf()
    {
        (int Normal, int Abnormal)[] ratings = [(33, 3), (6, 2), (6, 2), (11, 11), (2, 33)];
        double[] scores = [.. ratings.SelectMany((one, rating) => Enumerable.Repeat((double)rating, one.Normal + one.Abnormal))];
        bool[] abnormal = [.. ratings.SelectMany(one => Enumerable.Repeat(false, one.Normal).Concat(Enumerable.Repeat(true, one.Abnormal)))];
        Near.Equal(double.Parse("0.89317106152805950", CultureInfo.InvariantCulture), RankArea.Of(scores, abnormal), 1e-15);
    }
}
