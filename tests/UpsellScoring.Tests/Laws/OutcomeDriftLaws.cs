using FsCheck.Fluent;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Laws;

public sealed class OutcomeDriftLaws
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Index_OfAnyCounts_IsNotNegativeSymmetricAndZeroForEqual()
    {
        var counts = Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 50)), (1, Gen.Choose(0, 1_000_000)));
        var cases = from classes in Gen.Choose(1, 12)
                    from one in counts.ArrayOf(classes)
                    from other in counts.ArrayOf(classes)
                    where one.Sum() > 0 && other.Sum() > 0
                    select (Array.ConvertAll(one, count => (long)count), Array.ConvertAll(other, count => (long)count));
        Law.Holds(cases, pair =>
        {
            var (one, other) = pair;
            var index = PopulationStability.Index(one, other);
            Assert.True(index >= 0);
            Assert.True(double.IsFinite(index));
            Law.Near(index, PopulationStability.Index(other, one), 1e-12 * (1 + index));
            Assert.Equal(0, PopulationStability.Index(one, one));
            Assert.Equal(0, PopulationStability.Index(one, Array.ConvertAll(one, count => 3 * count)), 1e-15);
        });
    }

    [Fact]
    public void Compare_AnyAccounts_PointsShiftsAddUpAndAllIsFinite()
    {
        var reached = new Reached();
        var cases = from drawn in Generate.Card
                    where drawn.Factors.All(factor => factor.Factor.Curve is Curve)
                    from before in Generate.ValuesFor(drawn).ArrayOf(170)
                    from now in Generate.ValuesFor(drawn).ArrayOf(160)
                    select (drawn, before, now);
        Law.Holds(cases, one =>
        {
            var scorer = one.drawn.BindRows();
            var reference = DriftReference.Of(scorer, one.before, Day);
            var report = reference.Compare(scorer, one.now);
            if (report.MeanChange is { } change)
            {
                Law.Near(change, report.Factors.Sum(factor => factor.PointsShift!.Value), 1e-9);
                Law.Near(one.now.Select(row => scorer.Evaluate(row).Points).Average()!.Value, report.MeanNow!.Value, 1e-9);
            }

            foreach (var drift in report.Factors.Select(factor => factor.Values).Append(report.Score))
            {
                Assert.Equal(drift.Index is null, drift.Verdict == DriftVerdict.NotEnough);
                Assert.True(drift.Index is null or >= 0 && !double.IsInfinity(drift.Index ?? 0));
                Assert.True(drift.Distance is null or >= 0 and <= 1);
                Assert.True(drift.PValue is null or >= 0 and <= 1);
                Assert.Equal(drift.Reference, drift.Classes.Sum(part => part.Reference));
                Assert.Equal(drift.Current, drift.Classes.Sum(part => part.Current));
                Law.Near(drift.Index ?? 0, drift.Index is null ? 0 : drift.Classes.Sum(part => part.Part), 1e-9 * (1 + (drift.Index ?? 0)));
            }

            Assert.All(report.Factors, factor => Assert.True(factor.Missing.PValue is null or >= 0 and <= 1));
            var same = reference.Compare(scorer, one.before);
            Assert.All(same.Factors, factor => Assert.Equal((factor.Values.Index is null ? null : 0.0, factor.Missing.Index is null ? null : 0.0), (factor.Values.Index, factor.Missing.Index)));
            reached.Note("scored", report.MeanChange is not null);
            reached.Note("judged", report.Factors.Any(factor => factor.Values.Index is not null));
        });
        reached.AtLeast(0.2, "scored", "judged");
    }

    [Fact]
    public void Document_OfAnyReference_ReadsBackEqualAndToTheSameBytes()
    {
        var cases = from drawn in Generate.WritableCard from rows in Generate.ValuesFor(drawn).ArrayOf(60) select (drawn, rows);
        Law.Holds(cases, one =>
        {
            var reference = DriftReference.Of(one.drawn.BindRows(), one.rows, Day);
            var utf8 = DriftReferenceDocument.Write(reference);
            var reading = DriftReferenceDocument.Read(utf8);
            Assert.True(reading.IsValid, reading.ToString());
            Assert.Equal(reference, reading.Reference);
            Assert.Equal(utf8, DriftReferenceDocument.Write(reading.Reference));
        });
    }

    [Fact]
    public void Of_AccountsInAnotherOrder_HasTheSameCounts()
    {
        var cases = from drawn in Generate.WritableCard
                    from rows in Generate.ValuesFor(drawn).ArrayOf(120)
                    from shuffled in Generate.Shuffled(rows)
                    select (drawn, rows, shuffled);
        Law.Holds(cases, one =>
        {
            var scorer = one.drawn.BindRows();
            var (report, again) = (DriftReference.Of(scorer, one.rows, Day).Compare(scorer, one.shuffled), DriftReference.Of(scorer, one.shuffled, Day).Compare(scorer, one.rows));
            Assert.True(report.Score.Index is null or 0);
            Law.Near(0, report.MeanChange ?? 0, 1e-9);
            Assert.Equal(report.Factors.Select(factor => factor.Values.Index), again.Factors.Select(factor => factor.Values.Index));
        });
    }
}
