using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ScoredOutcomesTests
{
    private static readonly ScoredOutcome[] Four =
    [
        Rows.Row("a", 80, ProposalOutcome.Accepted),
        Rows.Row("b", 60, ProposalOutcome.Refused),
        Rows.Row("c", 40, ProposalOutcome.NeverProposed),
        Rows.Row("d", 20, ProposalOutcome.Open),
    ];

    [Fact]
    public void Read_EachOutcome_IsKeptApart()
    {
        var read = ScoredOutcomes.Read(Four);
        Assert.Equal((4, 4, 1, 1, 1, 1), (read.RowsRead, read.Count, read.Accepted, read.Refused, read.NeverProposed, read.Open));
        Assert.Empty(read.Findings);
        Assert.Equal("1 accepted, 1 refused, 1 never proposed, 1 open; 0 of 4 rows left out", read.ToString());
    }

    [Fact]
    public void Read_Nothing_IsEmpty()
    {
        var read = ScoredOutcomes.Read([]);
        Assert.Equal((0, 0), (read.RowsRead, read.Count));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Read_OutcomeBeforeItsScore_LosesThatRowOnly()
    {
        var read = ScoredOutcomes.Read([.. Four, Rows.Row("e", 90, ProposalOutcome.Accepted) with { AnsweredOn = Rows.Day.AddDays(-1) }]);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.OutcomeBeforeScore, 1L, 4L), (finding.Code, finding.Rows, Assert.Single(finding.Places)));
        Assert.Equal((5, 4, 1), (read.RowsRead, read.Count, read.Accepted));
    }

    [Fact]
    public void Read_OutcomeOnTheDayOfItsScore_Counts() =>
        Assert.Equal(1, ScoredOutcomes.Read([Four[0] with { AnsweredOn = Rows.Day }]).Accepted);

    [Fact]
    public void Read_OutcomeWithoutScore_IsNamed()
    {
        var read = ScoredOutcomes.Read([.. Four, Rows.Row("e", null, ProposalOutcome.Accepted)]);
        Assert.Equal(OutcomeFindingCodes.PointsUnknown, Assert.Single(read.Findings).Code);
        Assert.Equal(1, read.Accepted);
    }

    [Fact]
    public void Read_NullAndFailingMapping_LoseThoseRowsOnly()
    {
        int[] hosts = [0, 1, 2, 3, 4];
        var read = ScoredOutcomes.Read(hosts, host => host switch { 1 => null, 3 => Four[0] with { Probability = 2 }, _ => Four[host % 4] with { Account = $"host {host}" } });
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.RowUnreadable, 2L), (finding.Code, finding.Rows));
        Assert.Equal([1L, 3L], finding.Places);
        Assert.Contains("The first: The row is null.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(3, read.Count);
    }

    [Fact]
    public void Read_MappingThatThrows_SaysWhy()
    {
        var read = ScoredOutcomes.Read<int>([7], _ => Four[0] with { Points = double.NaN });
        Assert.Equal("The row cannot be read and was left out. Correct it in the source. The first: Points is NaN; it must be finite. Leave it null when there is no score. (Parameter 'Points')", read.Findings[0].Message);
    }

    [Fact]
    public void Read_MappingCanceled_IsNotSwallowed() =>
        Assert.Throws<OperationCanceledException>(() => ScoredOutcomes.Read<int>([1], _ => throw new OperationCanceledException()));

    [Fact]
    public void Read_SameRowTwice_CountsOnce()
    {
        var read = ScoredOutcomes.Read([.. Four, Four[0], Four[0]]);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.AccountDuplicate, 2L), (finding.Code, finding.Rows));
        Assert.Equal([4L, 5L], finding.Places);
        Assert.Equal((4, 1), (read.Count, read.Accepted));
    }

    [Fact]
    public void Read_ContradictingRows_CountNeither()
    {
        var read = ScoredOutcomes.Read([Four[0] with { Outcome = ProposalOutcome.Refused }, .. Four]);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.AccountConflict, 2L), (finding.Code, finding.Rows));
        Assert.Equal([0L, 1L], finding.Places);
        Assert.Equal((3, 0, 1), (read.Count, read.Accepted, read.Refused));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Read_RowsThatDifferInOneThing_Contradict(ScoredOutcome changed) =>
        Assert.Equal(OutcomeFindingCodes.AccountConflict, Assert.Single(ScoredOutcomes.Read([Four[0], changed]).Findings).Code);

    public static TheoryData<ScoredOutcome> Changes => new(
        Four[0] with { Points = 81 },
        Four[0] with { Outcome = ProposalOutcome.Open },
        Four[0] with { AnsweredOn = Rows.Day },
        Four[0] with { Probability = 0.5 },
        Four[0] with { Value = 1 },
        Four[0] with { ExpectedValue = 1 });

    [Fact]
    public void Read_AccountOnSeveralDays_CountsEachAndSaysSo()
    {
        var read = ScoredOutcomes.Read([.. Four, Four[0] with { ScoredOn = Rows.Day.AddDays(90) }]);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((OutcomeFindingCodes.AccountRepeated, 2L), (finding.Code, finding.Rows));
        Assert.Equal(5, read.Count);
    }

    [Fact]
    public void Read_BrokenCopyOfARow_DoesNotContradictIt()
    {
        var read = ScoredOutcomes.Read([Four[0], Four[0] with { Points = null }]);
        Assert.Equal([OutcomeFindingCodes.PointsUnknown], read.Findings.Select(finding => finding.Code));
        Assert.Equal(1, read.Accepted);
    }

    [Fact]
    public void Read_ManyBrokenRows_NamesTheFirstOnly()
    {
        var read = ScoredOutcomes.Read(Enumerable.Range(0, 1000).Select(i => Rows.Row($"a{i}", null, ProposalOutcome.Refused)));
        var finding = Assert.Single(read.Findings);
        Assert.Equal((1000L, OutcomeFinding.MostPlaces), (finding.Rows, finding.Places.Count));
        Assert.StartsWith("1000 rows, first 0: There is an outcome and no score", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ScoredOutcomes.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ScoredOutcomes.Read([1], null!));
    }

    [Fact]
    public void Read_ValueOfARefusal_CountsAsNothing()
    {
        var read = ScoredOutcomes.Read(Four.Select(row => row with { Value = 100 }));
        Assert.Equal([100, 0, double.NaN, double.NaN], read.Values.ToArray());
    }
}
