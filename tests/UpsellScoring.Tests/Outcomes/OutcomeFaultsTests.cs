using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class OutcomeFaultsTests
{
    [Fact]
    public void Findings_OfAllFaults_SayWhatHappenedAndWhatToDo()
    {
        var faults = new OutcomeFaults();
        var all = Enum.GetValues<OutcomeFault>().Where(fault => fault != OutcomeFault.None).ToArray();
        Array.ForEach(all, fault => faults.Add(fault, 7));
        var findings = faults.ToFindings();
        Assert.Equal(all.Length, findings.Select(finding => finding.Code).Distinct().Count());
        Assert.All(findings, finding => Assert.Matches(@"^[A-Z].{15,}\. [A-Z].{8,}\.$", finding.Message));
        Assert.Equal("1 row, first 7: The row repeats another of the same account and day; one of them counts. Remove the copies. [account.duplicate]", findings[5].ToString());
    }

    [Fact]
    public void Findings_CauseOfAnUnreadableRow_IsSaidOnceAndNowhereElse()
    {
        var faults = new OutcomeFaults();
        faults.Add(OutcomeFault.PointsInfinite, 0);
        faults.AddUnreadable(1, "no date");
        faults.AddUnreadable(2, "no name");
        Assert.Equal(
            ["The row cannot be read and was left out. Correct it in the source. The first: no date", "The score is infinite and the row was left out. Give a finite score, or NaN for none."],
            faults.ToFindings().Select(finding => finding.Message));
        Assert.StartsWith("2 rows, first 1: ", faults.ToFindings()[0].ToString(), StringComparison.Ordinal);
    }
}
