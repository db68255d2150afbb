using System.Runtime.InteropServices;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class OutcomeColumnsTests
{
    private static readonly double[] Points = [80, 60, double.NaN, double.PositiveInfinity, 20];
    private static readonly ProposalOutcome[] Answers = [ProposalOutcome.Accepted, ProposalOutcome.Refused, ProposalOutcome.Accepted, ProposalOutcome.Refused, (ProposalOutcome)9];

    [Fact]
    public void Read_BrokenPlaces_AreNamedAndLoseNothingElse()
    {
        var read = ScoredOutcomes.Read(new OutcomeColumns(Points, Answers));
        Assert.Equal(
            [(OutcomeFindingCodes.OutcomeUndefined, 4L), (OutcomeFindingCodes.PointsUnknown, 2L), (OutcomeFindingCodes.PointsInfinite, 3L)],
            read.Findings.Select(finding => (finding.Code, finding.Places.Single())));
        Assert.Equal([80, 60], read.Points.ToArray());
        Assert.Equal((5, 2, 1, 1), (read.RowsRead, read.Count, read.Accepted, read.Refused));
    }

    [Fact]
    public void Read_Bytes_AreOutcomes()
    {
        byte[] bytes = [1, 2, 0, 3];
        var read = ScoredOutcomes.Read(new OutcomeColumns([1, 2, 3, 4], MemoryMarshal.Cast<byte, ProposalOutcome>(bytes)));
        Assert.Equal((1, 1, 1, 1), (read.Accepted, read.Refused, read.NeverProposed, read.Open));
    }

    [Fact]
    public void Read_Values_OutsideTheirRangeAreUnknownAndTheRowStays()
    {
        var read = ScoredOutcomes.Read(new OutcomeColumns([1, 2, 3], [ProposalOutcome.Accepted, ProposalOutcome.Accepted, ProposalOutcome.Accepted])
        {
            Probabilities = [1.5, 0, double.NaN],
            Values = [1e15, double.NegativeInfinity, 2],
            ExpectedValues = [2e15, -1e15, double.NaN],
        });
        Assert.Equal([OutcomeFindingCodes.ProbabilityRange, OutcomeFindingCodes.ValueRange, OutcomeFindingCodes.ExpectedValueRange], read.Findings.Select(finding => finding.Code));
        Assert.Equal([double.NaN, 0, double.NaN], read.Probabilities.ToArray());
        Assert.Equal([1e15, double.NaN, 2], read.Values.ToArray());
        Assert.Equal([double.NaN, -1e15, double.NaN], read.ExpectedValues.ToArray());
    }

    [Fact]
    public void Read_Dates_RefuseAnOutcomeBeforeItsScore()
    {
        var read = ScoredOutcomes.Read(new OutcomeColumns([1, 2, 3, 4], Rows.Outcomes(1, 1, 1, 1))
        {
            ScoredOn = [Rows.Day, Rows.Day, Rows.Day, default],
            AnsweredOn = [Rows.Day.AddDays(-1), Rows.Day, default, Rows.Day],
        });
        Assert.Equal((OutcomeFindingCodes.OutcomeBeforeScore, 0L), (Assert.Single(read.Findings).Code, read.Findings[0].Places[0]));
        Assert.Equal(3, read.Count);
    }

    [Fact]
    public void Read_Accounts_FindDuplicatesWithoutDates()
    {
        var read = ScoredOutcomes.Read(new OutcomeColumns([5, 7, 5, 1], Rows.Outcomes(1, 0, 1, 1)) { Accounts = [3, 2, 3, 1] });
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.AccountDuplicate, 2L), (finding.Code, finding.Places.Single()));
        Assert.Equal([5, 7, 1], read.Points.ToArray());
    }

    [Fact]
    public void Read_NegativeZero_IsZero() =>
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(ScoredOutcomes.Read(new OutcomeColumns([-0.0], Rows.Outcomes(1))).Points[0]));

    [Fact]
    public void Read_OneOfTheDateColumns_RefusesNothing()
    {
        Assert.Equal(2, ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { ScoredOn = [Rows.Day, Rows.Day] }).Count);
        Assert.Equal(2, ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { AnsweredOn = [Rows.Day, Rows.Day] }).Count);
    }

    [Fact]
    public void Read_AccountThreeTimesAmongOthers_KeepsOneForEachDay()
    {
        // 9 on two days, once of them twice; 4 contradicts itself on the later one of its days.
        var read = ScoredOutcomes.Read(new OutcomeColumns([10, 20, 10, 30, 40, 50, 60], Rows.Outcomes(1, 0, 1, 1, 0, 1, 0))
        {
            Accounts = [9, 5, 9, 9, 4, 4, 4],
            ScoredOn = [Rows.Day, Rows.Day, Rows.Day, Rows.Day.AddDays(1), Rows.Day, Rows.Day.AddDays(1), Rows.Day.AddDays(1)],
        });
        Assert.Equal(
            [(OutcomeFindingCodes.AccountDuplicate, "2"), (OutcomeFindingCodes.AccountConflict, "5,6"), (OutcomeFindingCodes.AccountRepeated, "0,3")],
            read.Findings.OrderBy(finding => finding.Code == OutcomeFindingCodes.AccountRepeated).ThenByDescending(finding => finding.Code == OutcomeFindingCodes.AccountDuplicate).Select(finding => (finding.Code, string.Join(',', finding.Places))));
        Assert.Equal([10, 20, 30, 40], read.Points.ToArray());
    }

    [Fact]
    public void Read_ColumnsOfDifferentLength_ThrowWithFacts()
    {
        AssertThrows("Outcomes has 0 places and Points has 2. Give one place for each row.", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], [])));
        AssertThrows("Accounts has 1 places and Points has 2. Give one place for each row, or leave the column out.", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { Accounts = [1] }));
        AssertThrows("ScoredOn has 1 places", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { ScoredOn = [Rows.Day] }));
        AssertThrows("AnsweredOn has 1 places", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { AnsweredOn = [Rows.Day] }));
        AssertThrows("Probabilities has 3 places", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { Probabilities = [1, 1, 1] }));
        AssertThrows("Values has 1 places", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { Values = [1] }));
        AssertThrows("ExpectedValues has 1 places", () => ScoredOutcomes.Read(new OutcomeColumns([1, 2], Rows.Outcomes(1, 0)) { ExpectedValues = [1] }));
    }

    private static void AssertThrows(string message, Action read) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(read).Message, StringComparison.Ordinal);
}
