using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class BackTestResultTests
{
    [Fact]
    public void Verdict_FewOfBoth_IsNotEnoughAndShowsNoFigure()
    {
        var result = BackTestResult.Of(Rows.Of([1, 2, 3, 4], Rows.Outcomes(0, 1, 0, 1)));
        Assert.Equal(BackTestVerdict.NotEnoughOutcomes, result.Verdict);
        Assert.Null(result.Discrimination);
        Assert.Null(result.AcceptanceRate);
        Assert.Null(result.Probabilities);
        Assert.Null(result.Values);
        Assert.Empty(result.Deciles);
        Assert.Empty(result.Grades);
        Assert.Equal([(BackTestNeedCodes.AcceptedMore, 28L), (BackTestNeedCodes.RefusedMore, 28L)], result.Needs.Select(need => (need.Code, need.Outcomes!.Value)));
        Assert.Equal("2 proposals with a score were accepted; any figure needs 30: wait for 28 more.", result.Needs[0].Message);
    }

    [Fact]
    public void Verdict_OneClassOnly_AsksForTheOther()
    {
        var points = Enumerable.Range(0, 500).Select(i => (double)i).ToArray();
        var result = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select(_ => 1)])));
        Assert.Equal(BackTestVerdict.NotEnoughOutcomes, result.Verdict);
        Assert.Equal((BackTestNeedCodes.RefusedMore, 30L), (Assert.Single(result.Needs).Code, result.Needs[0].Outcomes));
    }

    [Theory]
    [InlineData(29, BackTestVerdict.NotEnoughOutcomes)]
    [InlineData(30, BackTestVerdict.Usable)]
    [InlineData(99, BackTestVerdict.Usable)]
    [InlineData(100, BackTestVerdict.Ready)]
    public void Verdict_CountsAtTheLimits_FollowTheRule(int accepted, BackTestVerdict expected)
    {
        // 90 % of the accepted lie above 90 % of the refused.
        var points = Enumerable.Range(0, accepted).Select(i => i % 10 == 0 ? 20 + (i * 0.01) : 70 + (i * 0.01)).Concat(Enumerable.Range(0, 200).Select(i => i % 10 == 0 ? 71 + (i * 0.01) : 21 + (i * 0.01))).ToArray();
        var result = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select((_, i) => i < accepted ? 1 : 0)])));
        Assert.Equal(expected, result.Verdict);
        Assert.Equal(expected == BackTestVerdict.Ready, result.Needs.Count == 0);
        Assert.Equal(accepted == 99 ? 1 : accepted == 30 ? 70 : null, result.Needs.FirstOrDefault(need => need.Code == BackTestNeedCodes.AcceptedMore && accepted >= 30)?.Outcomes);
    }

    [Fact]
    public void Verdict_ScoresThatKnowNothing_IsNotReady()
    {
        var random = new Random(5);
        var points = Enumerable.Range(0, 1000).Select(_ => random.NextDouble()).ToArray();
        var result = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select((_, i) => i % 2)])));
        Assert.Equal(BackTestVerdict.NotReady, result.Verdict);
        Assert.Contains(result.Needs, need => need.Code is BackTestNeedCodes.IntervalWide or BackTestNeedCodes.OrderWeak);
    }

    [Fact]
    public void Verdict_WideInterval_SaysHowManyMore()
    {
        // Accepted 31 to 60, refused 26 to 55: clearly apart, but few.
        double[] points = [.. Enumerable.Range(31, 30).Select(i => i * 1.0), .. Enumerable.Range(26, 30).Select(i => i * 1.0)];
        var result = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select((_, i) => i < 30 ? 1 : 0)])), new() { Confidence = 0.99 });
        var measured = result.Discrimination!;
        Assert.Equal(BackTestVerdict.NotReady, result.Verdict);
        var need = Assert.Single(result.Needs);
        Assert.Equal(BackTestNeedCodes.IntervalWide, need.Code);
        var ratio = 2.5758293035489004 * measured.StandardError!.Value / (measured.AreaUnderCurve!.Value - 0.5);
        Assert.Equal((long)Math.Ceiling(60 * ratio * ratio) - 60, need.Outcomes);
    }

    [Fact]
    public void Verdict_WeakScore_IsUsableAndAsksForAnotherCard()
    {
        var (points, answers) = Rows.Simulated(20_000, 0.008, 6);
        var result = BackTestResult.Of(Rows.Of(points, answers));
        Assert.Equal(BackTestVerdict.Usable, result.Verdict);
        Assert.InRange(result.Discrimination!.AreaUnderCurve!.Value, 0.5, 0.6);
        Assert.Equal(BackTestNeedCodes.OrderWeak, Assert.Single(result.Needs).Code);
        Assert.Null(result.Needs[0].Outcomes);
    }

    [Fact]
    public void Verdict_UsableBelowTheLimit_SaysHowManyMore()
    {
        var (points, answers) = Rows.Simulated(400, 0.018, 8);
        var result = BackTestResult.Of(Rows.Of(points, answers), new() { ReadyFrom = 0.61 });
        Assert.Equal(BackTestVerdict.Usable, result.Verdict);
        Assert.Equal(BackTestNeedCodes.IntervalWide, Assert.Single(result.Needs).Code);
        Assert.True(result.Needs[0].Outcomes > 0);
    }

    [Fact]
    public void Verdict_WrongWayRound_IsNotReadyAndSaysSo()
    {
        var (points, answers) = Rows.Simulated(2000, -0.05, 9);
        var result = BackTestResult.Of(Rows.Of(points, answers));
        Assert.Equal((BackTestVerdict.NotReady, BackTestNeedCodes.OrderReversed), (result.Verdict, Assert.Single(result.Needs).Code));
    }

    [Fact]
    public void Verdict_AllTied_IsNotReadyAndHasNoArea()
    {
        var result = BackTestResult.Of(Rows.Of(new double[200], Rows.Outcomes([.. Enumerable.Range(0, 200).Select(i => i % 2)])));
        Assert.Equal((BackTestVerdict.NotReady, BackTestNeedCodes.ScoresTied), (result.Verdict, Assert.Single(result.Needs).Code));
        Assert.Null(result.Discrimination!.AreaUnderCurve);
    }

    [Fact]
    public void Verdict_FullyApart_IsNotReadyForUseAlone()
    {
        var points = Enumerable.Range(0, 400).Select(i => (double)i).ToArray();
        var result = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select(point => point < 200 ? 0 : 1)])));
        Assert.Equal((BackTestVerdict.Usable, BackTestNeedCodes.ScoresSeparated), (result.Verdict, Assert.Single(result.Needs).Code));
    }

    [Fact]
    public void Discrimination_AccountsNeverProposedTo_ChangeNothing()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 10);
        var expected = BackTestResult.Of(Rows.Of(points, answers));
        var result = BackTestResult.Of(Rows.Of([.. points, .. points], [.. answers, .. answers.Select((_, i) => i % 2 == 0 ? ProposalOutcome.NeverProposed : ProposalOutcome.Open)]));
        Assert.Equal(expected.Discrimination!.AreaUnderCurve, result.Discrimination!.AreaUnderCurve);
        Assert.Equal(expected.Deciles.Select(decile => decile.Answered), result.Deciles.Select(decile => decile.Answered));
        Assert.Equal(500, result.Outcomes.NeverProposed + result.Outcomes.Open);
    }

    [Fact]
    public void Probabilities_PointsAlone_AreNoneHoweverTheyLook()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 11);
        Assert.Null(BackTestResult.Of(Rows.Of(Array.ConvertAll(points, point => point / 100), answers)).Probabilities);
    }

    [Fact]
    public void Probabilities_Stated_AreTested()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 12);
        var stated = Array.ConvertAll(points, point => Rows.Probability(point, 0.05));
        var result = BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, answers) { Probabilities = stated }));
        Assert.Equal(ProbabilityTest.Of(stated, answers).Brier, result.Probabilities!.Brier);
        Assert.True(result.Probabilities.Skill > 0.1);
    }

    [Fact]
    public void Probabilities_TooFew_AreNamed()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 13);
        var stated = points.Select((_, i) => i < 20 ? 0.5 : double.NaN).ToArray();
        var result = BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, answers) { Probabilities = stated }));
        Assert.Null(result.Probabilities);
        Assert.Contains(result.Needs, need => need.Code == BackTestNeedCodes.ProbabilitiesMore && need.Outcomes >= 20);
        var none = BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, answers) { Probabilities = new double[500].Select(_ => double.NaN).ToArray() }));
        Assert.Null(none.Probabilities);
        Assert.DoesNotContain(none.Needs, need => need.Code == BackTestNeedCodes.ProbabilitiesMore);
    }

    [Fact]
    public void Probabilities_AtTheMinimum_AreTestedAndOneFewerAsksForOne()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 13);
        Assert.NotNull(Stated(30, 30).Probabilities);
        foreach (var (accepted, refused, missing) in new[] { (29, 40, 1), (40, 29, 1), (40, 12, 18), (12, 40, 18) })
        {
            var result = Stated(accepted, refused);
            Assert.Null(result.Probabilities);
            var need = Assert.Single(result.Needs, need => need.Code == BackTestNeedCodes.ProbabilitiesMore);
            Assert.Equal(missing, need.Outcomes);
            Assert.Equal($"{accepted} accepted and {refused} refused proposals have a stated probability; 30 of each kind are needed to test them.", need.Message);
        }

        BackTestResult Stated(int accepted, int refused)
        {
            var stated = Array.ConvertAll(answers, answer => (answer == ProposalOutcome.Accepted ? accepted-- : refused--) > 0 ? 0.5 : double.NaN);
            return BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, answers) { Probabilities = stated }));
        }
    }

    [Fact]
    public void Verdict_FullyApartOnVeryFew_AsksForMoreOfEachKind()
    {
        // 0.025^(1 / 5) is below 0.5, 0.025^(1 / 6) above it.
        Assert.Equal([(BackTestNeedCodes.AcceptedMore, 1L), (BackTestNeedCodes.RefusedMore, 1L)], Needs(5));
        Assert.DoesNotContain(Needs(6), need => need.Item1 != BackTestNeedCodes.ScoresSeparated && need.Item2 < 90);

        static (string, long?)[] Needs(int ofEach)
        {
            var points = Enumerable.Range(0, 2 * ofEach).Select(i => (double)i).ToArray();
            return [.. BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select(point => point < ofEach ? 0 : 1)])), new() { LeastPerClass = 2 }).Needs.Select(need => (need.Code, need.Outcomes))];
        }
    }

    [Fact]
    public void Needs_OfEachKind_SayWhatTheyAreFor()
    {
        var (points, answers) = Rows.Simulated(150, 0.05, 17);
        Assert.Contains(BackTestResult.Of(Rows.Of(points, answers)).Needs, need => need.Message.Contains("; a ready score needs 100: wait for", StringComparison.Ordinal));

        double[] few = [.. Enumerable.Range(31, 30).Select(i => i * 1.0), .. Enumerable.Range(26, 30).Select(i => i * 1.0)];
        var wide = BackTestResult.Of(Rows.Of(few, Rows.Outcomes([.. few.Select((_, i) => i < 30 ? 1 : 0)])), new() { Confidence = 0.99 });
        Assert.Contains("may lie below chance, 0.5. If it stays", Assert.Single(wide.Needs).Message, StringComparison.Ordinal);

        var (many, became) = Rows.Simulated(400, 0.018, 8);
        var usable = BackTestResult.Of(Rows.Of(many, became), new() { ReadyFrom = 0.61 });
        Assert.Contains("may lie below the limit of a ready score, 0.61.", Assert.Single(usable.Needs).Message, StringComparison.Ordinal);

        var apart = BackTestResult.Of(Rows.Of([1, 2, 3, 4, 5, 6], Rows.Outcomes(0, 0, 0, 1, 1, 1)), new() { LeastPerClass = 2 });
        Assert.Equal("3 proposals with a score were accepted; an order above chance needs 6: wait for 3 more.", apart.Needs[0].Message);
    }

    [Fact]
    public void ToString_AllTied_ShowsNoLineForTheArea()
    {
        var lines = BackTestResult.Of(Rows.Of(new double[200], Rows.Outcomes([.. Enumerable.Range(0, 200).Select(i => i % 2)]))).ToString().Split('\n');
        Assert.DoesNotContain(lines, line => line.Contains("AUC", StringComparison.Ordinal));
        Assert.Equal(12, lines.Length);
    }

    [Fact]
    public void Options_NoneGiven_AreTheDefaults()
    {
        var rows = Rows.Of([1, 2], Rows.Outcomes(0, 1));
        Assert.Equal((BackTestOptions.Default, rows), (BackTestResult.Of(rows).Options, BackTestResult.Of(rows).Outcomes));
        Assert.Equal(AcceptanceFitOptions.Default, AcceptanceFit.Of(rows).Options);
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => BackTestResult.Of(null!));

    [Fact]
    public void ToString_Result_TellsVerdictFiguresAndNeeds()
    {
        var few = BackTestResult.Of(Rows.Of([1, 2], Rows.Outcomes(0, 1)), new() { LeastPerClass = 2 });
        Assert.Equal(
            """
            NotEnoughOutcomes: 1 accepted, 1 refused, 0 never proposed, 0 open; 0 of 2 rows left out
              1 proposals with a score were accepted; any figure needs 2: wait for 1 more. [accepted.more]
              1 proposals with a score were refused; any figure needs 2: wait for 1 more, and see that refusals are recorded. [refused.more]
            """,
            few.ToString());
        var (points, answers) = Rows.Simulated(500, 0.05, 14);
        var lines = BackTestResult.Of(Rows.Of(points, answers), new() { Grades = Scorecards.StandardInYen().Grades }).ToString().Split('\n');
        Assert.StartsWith("Ready: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  AUC ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  A: ", lines[2], StringComparison.Ordinal);
        Assert.Equal(6, lines.Length);
        Assert.Equal(12, BackTestResult.Of(Rows.Of(points, answers)).ToString().Split('\n').Length);
    }
}
