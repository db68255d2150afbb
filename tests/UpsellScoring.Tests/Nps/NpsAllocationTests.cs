using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Nps;

/// <summary>Classifying and the closed forms allocate nothing.</summary>
public class NpsAllocationTests
{
    private const int Calls = 1000;
    private static readonly NpsSurvey Survey = NpsSurvey.FromCounts(50, 30, 20);
    private static readonly CesSurvey Effort = CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5]);

    [Fact]
    public void Classify_ManyCalls_AllocatesNothing()
    {
        var classifier = NpsCutOffs.Standard;
        Assert.Equal(0, Allocated(i => (double)classifier.Classify(i % 11)));
    }

    [Fact]
    public void ClosedForms_ManyCalls_AllocateNothing() =>
        Assert.Equal(0, Allocated(_ => Survey.Score!.Value + Survey.Variance!.Value + Survey.MarginOfError()!.Value + Survey.ShareInterval(NpsClass.Promoter)!.Value.Upper
            + Effort.Mean.Value!.Value + Effort.Agreement.Value!.Value + Effort.AgreementInterval()!.Value.Lower));

    private static long Allocated(Func<int, double> call)
    {
        var sum = call(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            sum += call(i);
        }

        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(double.IsFinite(sum));
        return after - before;
    }
}
