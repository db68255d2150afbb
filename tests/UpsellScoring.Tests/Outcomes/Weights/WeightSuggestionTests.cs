using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightSuggestionTests
{
    private static readonly double[] Wrong = [5, 10, 55, 10, 20];

    private static readonly WeightOptions NoResamples = new() { Resamples = 0 };

    [Fact]
    public void Of_WrongWeightsAndManyOutcomes_SuggestsACardNearTheTruth()
    {
        var portfolio = new SimulatedPortfolio(6000, Wrong, 6, seed: 1);
        var suggestion = portfolio.Suggest(new() { Resamples = 20 });
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        Assert.True(suggestion.Gain!.Lower > 0);
        Assert.True(suggestion.Gain.AreaAfter > suggestion.Gain.AreaBefore);
        Assert.InRange(suggestion.Pull!.Value, 0.001, 0.9);
        Assert.Equal("suggested", suggestion.Card!.Version);
        Near.Equal(100, suggestion.Card.Factors.Sum(factor => factor.Weight), 1e-9);
        Assert.Equal(suggestion.Weights.Select(weight => weight.Suggested), suggestion.Card.Factors.Select(factor => factor.Weight));
        Assert.All(suggestion.Card.Factors.Zip(Wrong), pair => Assert.InRange(Math.Abs(pair.First.Weight - pair.Second), 0, 10));
        Assert.All(suggestion.Weights, weight => Assert.True(weight.Lower <= weight.Upper));
        var use = suggestion.Weights[2];
        Assert.Equal(("use", 25.0, 1.0), (use.Factor, use.Present, use.SameDirection));
        Assert.True(use.Lower > 35 && use.Suggested > 40);
        Assert.Contains("factors['use'].weight", string.Join(' ', portfolio.Card.DifferencesTo(suggestion.Card)), StringComparison.Ordinal);
        Assert.Contains("Other weights are better on accounts they were not learned from.", suggestion.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RightWeights_JustifiesNoChange()
    {
        var suggestion = new SimulatedPortfolio(2000, SimulatedPortfolio.Expert, 5, seed: 2).Suggest(new() { Resamples = 10 });
        Assert.Equal((WeightSuggestionOutcome.NoChangeJustified, null, 1.0), (suggestion.Outcome, suggestion.Card, suggestion.Pull));
        Assert.Equal(SimulatedPortfolio.Expert, suggestion.Weights.Select(weight => weight.Suggested));
        Assert.All(suggestion.Weights, weight => Assert.Null(weight.SameDirection));
        Assert.NotNull(suggestion.Weights[0].Lower);
        Assert.NotNull(suggestion.Weights[0].FromOutcomes);
    }

    [Fact]
    public void Of_SmallChange_IsBelowTheLeastThatIsWorthIt()
    {
        var portfolio = new SimulatedPortfolio(6000, Wrong, 6, seed: 1);
        Assert.Equal(WeightSuggestionOutcome.NoChangeJustified, portfolio.Suggest(NoResamples with { LeastChange = 60 }).Outcome);
    }

    [Fact]
    public void Of_GainThatMayBeChance_JustifiesNoChange()
    {
        var unsure = Enumerable.Range(0, 12).Select(seed => new SimulatedPortfolio(2000, [5, 10, 50, 10, 25], 4, seed).Suggest(NoResamples))
            .Where(suggestion => suggestion.Gain!.Gain > 0.002 && suggestion.Gain.Lower <= 0).ToArray();
        Assert.NotEmpty(unsure);
        Assert.All(unsure, suggestion => Assert.Equal(WeightSuggestionOutcome.NoChangeJustified, suggestion.Outcome));
    }

    [Fact]
    public void Of_FewOutcomes_KeepsTheExperts()
    {
        var suggestion = new SimulatedPortfolio(90, Wrong, 4, seed: 3).Suggest(NoResamples with { LeastOfEach = 10 });
        Assert.Equal((WeightSuggestionOutcome.NoChangeJustified, 1.0), (suggestion.Outcome, suggestion.Pull));
    }

    [Fact]
    public void Of_FewerThanTheMinimum_SaysSoAndShowsNoNumber()
    {
        var suggestion = new SimulatedPortfolio(60, Wrong, 4, seed: 3).Suggest();
        Assert.Equal((WeightSuggestionOutcome.TooFewOutcomes, null, null, null), (suggestion.Outcome, suggestion.Card, suggestion.Gain, suggestion.Pull));
        Assert.Empty(suggestion.Weights);
        Assert.EndsWith("refused: There are fewer accepted or refused proposals than the minimum: the present weights stay. Gather outcomes.", suggestion.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_OfAllOutcomes_SayWhatToDo()
    {
        Assert.Equal(9, Enum.GetValues<WeightSuggestionOutcome>().Select(WeightTexts.Of).Distinct().Count());
        Assert.Equal(9, Enum.GetValues<LogisticOutcome>().Select(WeightTexts.Of).Distinct().Count());
        Assert.All(Enum.GetValues<WeightSuggestionOutcome>().Select(WeightTexts.Of), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<LogisticOutcome>().Select(WeightTexts.Of), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_UnanswerableData_IsANamedOutcome()
    {
        Assert.Equal(WeightSuggestionOutcome.OneClassOnly, Answered(_ => ProposalOutcome.Accepted).Outcome);
        Assert.Equal(WeightSuggestionOutcome.OneClassOnly, Answered(_ => ProposalOutcome.NeverProposed).Outcome);
        Assert.Equal(WeightSuggestionOutcome.MoreFactorsThanOutcomes, Answered(row => row < 2 ? (ProposalOutcome)(row + 1) : ProposalOutcome.Open).Outcome);
        Assert.Equal(WeightSuggestionOutcome.AllScoresTied, Changed((_, i) => i == 0 ? 0.5 : 0.7).Outcome);
        Assert.Equal(WeightSuggestionOutcome.TooFewFactorsVary, Changed((value, i) => i == 0 ? value : 0.7).Outcome);
    }

    [Fact]
    public void Of_FactorThatKnowsTheAnswer_IsPerfectSeparation()
    {
        var portfolio = new SimulatedPortfolio(300, Wrong, 4, seed: 4);
        for (var row = 0; row < 300; row++)
        {
            portfolio.Columns[3][row] = (portfolio.Columns[3][row] / 3) + (portfolio.Outcomes[row] == ProposalOutcome.Accepted ? 0.5 : 0);
        }

        Assert.Equal(WeightSuggestionOutcome.PerfectSeparation, portfolio.Suggest(NoResamples).Outcome);

        // A sum of the others beside it hides nothing.
        for (var row = 0; row < 300; row++)
        {
            portfolio.Columns[4][row] = (portfolio.Columns[0][row] + portfolio.Columns[1][row]) / 2;
        }

        Assert.Equal(WeightSuggestionOutcome.PerfectSeparation, portfolio.Suggest(NoResamples).Outcome);
    }

    [Fact]
    public void Of_CurvesTheWrongWayRound_WouldMakeAllWeightsZero()
    {
        var portfolio = new SimulatedPortfolio(1500, Wrong, 8, seed: 5);
        portfolio = new SimulatedPortfolio(1500, Wrong, 8, seed: 5) { Card = new("present", portfolio.Card.Factors.Select(factor => factor with { Curve = Curves.Falling(0, 1) })) };
        var suggestion = portfolio.Suggest(NoResamples);
        Assert.Equal((WeightSuggestionOutcome.AllWeightsZero, null), (suggestion.Outcome, suggestion.Card));
    }

    [Fact]
    public void Of_FactorAlikeEverywhere_KeepsItsWeight()
    {
        var portfolio = new SimulatedPortfolio(8000, Wrong, 6, seed: 6);
        Array.Fill(portfolio.Columns[1], 0.4);
        var suggestion = portfolio.Suggest(NoResamples);
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        Near.Equal(15, suggestion.Weights[1].Suggested, 0.1);
        Assert.Null(suggestion.Weights[1].FromOutcomes);
    }

    [Fact]
    public void Of_FactorWithoutAnyEffect_KeepsTheLeastWeightACardHas()
    {
        var portfolio = new SimulatedPortfolio(20_000, [0, 0, 70, 0, 30], 9, seed: 7);
        var suggestion = portfolio.Suggest(NoResamples);
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        Assert.All(suggestion.Card!.Factors, factor => Assert.True(factor.Weight >= 0.1));
        Assert.Equal(portfolio.Card.Factors.Select(factor => factor.Name), suggestion.Card.Factors.Select(factor => factor.Name));
    }

    [Fact]
    public void Of_AccountsOfTheHost_IsTheSameAsColumns()
    {
        var portfolio = new SimulatedPortfolio(400, Wrong, 8, seed: 8, unknownPercent: 15);
        var scorer = portfolio.Card.Bind<int>([.. portfolio.Card.Factors.Select((factor, i) => new FactorReader<int>(factor.Name, row => portfolio.Columns[i][row]))]);
        var own = WeightSuggestion.Of(scorer, Enumerable.Range(0, 400), row => portfolio.Outcomes[row], "suggested", NoResamples);
        Assert.Equal(portfolio.Suggest(NoResamples).ToString(), own.ToString());
    }

    [Fact]
    public void Of_AccountsThatTeachNothing_AreCountedApart()
    {
        var portfolio = new SimulatedPortfolio(400, Wrong, 8, seed: 9);
        portfolio.Outcomes[0] = ProposalOutcome.NeverProposed;
        portfolio.Outcomes[1] = ProposalOutcome.Open;
        portfolio.Outcomes[2] = (ProposalOutcome)9;
        portfolio.Columns[0][3] = double.PositiveInfinity;
        Array.ForEach(portfolio.Columns, column => column[4] = double.NaN);
        portfolio.Outcomes[4] = ProposalOutcome.Accepted;
        var suggestion = portfolio.Suggest(NoResamples);
        Assert.Equal((2, 1, 2, 395), (suggestion.WithoutAnswer, suggestion.WithoutScore, suggestion.Broken, suggestion.Accepted + suggestion.Refused));
        var scorer = portfolio.Card.Bind<int>([.. portfolio.Card.Factors.Select((factor, i) => new FactorReader<int>(factor.Name, row => portfolio.Columns[i][row]))]);
        var failing = WeightSuggestion.Of(scorer, Enumerable.Range(0, 400), row => row == 7 ? throw new InvalidOperationException("no answer") : portfolio.Outcomes[row], "suggested", NoResamples);
        Assert.Equal(3, failing.Broken);
    }

    [Fact]
    public void Of_AnotherSeed_GivesNearlyTheSameCard()
    {
        var portfolio = new SimulatedPortfolio(8000, Wrong, 6, seed: 10);
        var (one, other) = (portfolio.Suggest(NoResamples), portfolio.Suggest(NoResamples with { Seed = 99 }));
        Assert.Equal(one.ToString(), portfolio.Suggest(NoResamples).ToString());
        Assert.NotEqual(one.Gain!.Gain, other.Gain!.Gain);
        Assert.All(one.Weights.Zip(other.Weights), pair => Near.Equal(pair.First.FromOutcomes!.Value, pair.Second.FromOutcomes, 1e-6));
    }

    [Fact]
    public void Of_WrongArguments_AreRefused()
    {
        var portfolio = new SimulatedPortfolio(40, Wrong, 4, seed: 1);
        Assert.Contains("of its own", Refused(() => WeightSuggestion.OfColumns(portfolio.Card, portfolio.Memory, portfolio.Outcomes, "present")), StringComparison.Ordinal);
        Assert.Contains("is empty", Refused(() => WeightSuggestion.OfColumns(portfolio.Card, portfolio.Memory, portfolio.Outcomes, " ")), StringComparison.Ordinal);
        Assert.Contains("39 outcomes", Refused(() => WeightSuggestion.OfColumns(portfolio.Card, portfolio.Memory, portfolio.Outcomes.AsSpan(1), "2")), StringComparison.Ordinal);
        var wide = new Scorecard("wide", Enumerable.Range(0, 101).Select(i => TestCards.Share("f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), 100.0 / 101)));
        Assert.Contains("101 factors", Refused(() => WeightSuggestion.OfColumns(wide, [], [], "2")), StringComparison.Ordinal);
    }

    private static string Refused(Action suggest) => Assert.Throws<ArgumentException>(suggest).Message;

    private static WeightSuggestion Answered(Func<int, ProposalOutcome> outcome)
    {
        var portfolio = new SimulatedPortfolio(100, Wrong, 4, seed: 3);
        return WeightSuggestion.OfColumns(portfolio.Card, portfolio.Memory, [.. Enumerable.Range(0, 100).Select(outcome)], "2");
    }

    private static WeightSuggestion Changed(Func<double, int, double> change)
    {
        var portfolio = new SimulatedPortfolio(300, Wrong, 4, seed: 3);
        return WeightSuggestion.OfColumns(
            portfolio.Card, [.. portfolio.Columns.Select((column, i) => (ReadOnlyMemory<double>)Array.ConvertAll(column, value => change(value, i)))], portfolio.Outcomes, "2");
    }
}
