using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>The way from rows to a suggestion, on small portfolios of two or three factors.</summary>
public sealed class WeightSuggesterTests
{
    private static readonly WeightOptions NoResamples = new() { Resamples = 0 };

    [Fact]
    public void Suggest_ClearlyWrongWeights_PutsTogetherWhatItsPartsGive()
    {
        var portfolio = Wrong();
        var sample = Sample(portfolio);
        var fitter = new WeightFitter(sample);
        var fits = fitter.Fits(sample.All);
        var (pull, gain) = WeightCrossValidation.Run(sample, fitter);
        double[] suggested = WeightRounding.Round([.. fits[pull].Shares!.Select(share => 100 * share)]);

        var suggestion = portfolio.Suggest(new() { Resamples = 7 });
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        Assert.Equal(("suggested", suggested.Length), (suggestion.Card!.Version, suggestion.Card.Factors.Count));
        Assert.Equal(portfolio.Card.Factors.Zip(suggested, (factor, weight) => factor with { Weight = weight }), suggestion.Card.Factors);
        Assert.Equal(suggested, suggestion.Weights.Select(weight => weight.Suggested));
        Near.Equal(WeightFitter.Pulls[pull] / (1 + WeightFitter.Pulls[pull]), suggestion.Pull);
        Assert.Equal((gain.Gain, gain.Lower), (suggestion.Gain!.Gain, suggestion.Gain.Lower));
        for (var i = 0; i < suggested.Length; i++)
        {
            double[] drawn = [.. WeightResamples.Draw(sample, fitter, pull, 7, 1).Select(shares => 100 * shares[i]).Order()];
            var (weight, present) = (suggestion.Weights[i], portfolio.Card.Factors[i].Weight);
            Near.Equal(100 * fits[^1].Shares![i], weight.FromOutcomes, 1e-9);
            Near.Equal(WeightResamples.Percentile(drawn, 0.05), weight.Lower, 1e-9);
            Near.Equal(WeightResamples.Percentile(drawn, 0.95), weight.Upper, 1e-9);
            Near.Equal(drawn.Count(one => (one > present) == (suggested[i] > present)) / 7.0, weight.SameDirection);
        }
    }

    // The directions of some weights hang on the draw: neither all of the resamples nor none.
    [Fact]
    public void Suggest_WeightThatHardlyMoves_MovesTheSameWayInSomeResamples()
    {
        var suggestion = new SimulatedPortfolio(500, [10, 30, 60], 12, seed: 3, expert: [60, 24, 16]).Suggest(new() { Resamples = 15 });
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        Assert.Contains(suggestion.Weights, weight => weight.SameDirection is > 0 and < 1);
        Assert.Contains(suggestion.Weights, weight => weight.SameDirection == 1);
    }

    [Fact]
    public void Suggest_MoveOfJustTheLeastChange_IsSuggested()
    {
        var portfolio = Wrong();
        var moved = portfolio.Suggest(NoResamples).Weights.Max(weight => Math.Abs(weight.Suggested - weight.Present));
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, portfolio.Suggest(NoResamples with { LeastChange = moved }).Outcome);

        var kept = portfolio.Suggest(NoResamples with { LeastChange = Math.BitIncrement(moved) });
        Assert.Equal((WeightSuggestionOutcome.NoChangeJustified, null, 1.0), (kept.Outcome, kept.Card, kept.Pull));
        Assert.Equal(kept.Weights.Select(weight => weight.Present), kept.Weights.Select(weight => weight.Suggested));
        Assert.All(kept.Weights, weight => Assert.Equal((null, null, null), (weight.Lower, weight.Upper, weight.SameDirection)));
        Assert.True(kept.Gain!.Lower > 0);
    }

    [Fact]
    public void Suggest_NoChange_DrawsWithTheWeakestPull()
    {
        var portfolio = Wrong();
        var sample = Sample(portfolio);
        var fitter = new WeightFitter(sample);
        var kept = portfolio.Suggest(new() { Resamples = 5, LeastChange = 100 });
        double[] drawn = [.. WeightResamples.Draw(sample, fitter, WeightFitter.Pulls.Count - 1, 5, 1).Select(shares => 100 * shares[0]).Order()];
        Near.Equal(WeightResamples.Percentile(drawn, 0.05), kept.Weights[0].Lower, 1e-9);
        Assert.All(kept.Weights, weight => Assert.Null(weight.SameDirection));
    }

    [Fact]
    public void Suggest_FactorAlikeEverywhere_LetsTheOthersShareWhatTheyHave()
    {
        var portfolio = new SimulatedPortfolio(500, [10, 5, 85], 14, seed: 2, expert: [55, 25, 20]);
        Array.Fill(portfolio.Columns[1], 0.4);
        var suggestion = portfolio.Suggest(new() { Resamples = 3 });
        Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
        var (first, alike, last) = (suggestion.Weights[0], suggestion.Weights[1], suggestion.Weights[2]);
        Near.Equal(25, alike.Suggested, 1e-9);
        Assert.Equal((null, 25.0, 25.0), (alike.FromOutcomes, alike.Lower, alike.Upper));
        Near.Equal(75, first.Suggested + last.Suggested, 1e-9);
        Near.Equal(75, first.FromOutcomes!.Value + last.FromOutcomes!.Value, 1e-9);
        Assert.True(last.Suggested > 45);
    }

    [Theory]
    [InlineData(1, 2, WeightSuggestionOutcome.MoreFactorsThanOutcomes)]
    [InlineData(2, 2, WeightSuggestionOutcome.TooFewOutcomes)]
    [InlineData(9, 60, WeightSuggestionOutcome.TooFewOutcomes)]
    [InlineData(60, 9, WeightSuggestionOutcome.TooFewOutcomes)]
    [InlineData(10, 60, null)]
    [InlineData(60, 10, null)]
    [InlineData(0, 60, WeightSuggestionOutcome.OneClassOnly)]
    [InlineData(60, 0, WeightSuggestionOutcome.OneClassOnly)]
    public void Suggest_CountsAtTheLimits_FollowTheRule(int accepted, int refused, WeightSuggestionOutcome? expected)
    {
        var portfolio = new SimulatedPortfolio(accepted + refused, [30, 30, 40], 0, seed: 6, expert: [30, 30, 40]);
        for (var row = 0; row < portfolio.Outcomes.Length; row++)
        {
            portfolio.Outcomes[row] = row < accepted ? ProposalOutcome.Accepted : ProposalOutcome.Refused;
        }

        var suggestion = portfolio.Suggest(NoResamples with { LeastOfEach = 10 });
        Assert.Equal((accepted, refused), (suggestion.Accepted, suggestion.Refused));
        if (expected is { } refusal)
        {
            Assert.Equal(refusal, suggestion.Outcome);
        }
        else
        {
            Assert.True(suggestion.Outcome is WeightSuggestionOutcome.AllWeightsZero or WeightSuggestionOutcome.NoChangeJustified);
        }
    }

    [Fact]
    public void ToString_Suggestion_HasALineForEachPart()
    {
        var portfolio = Wrong();
        for (var row = 0; row < portfolio.Outcomes.Length; row++)
        {
            portfolio.Columns[0][row] = (0.9 * portfolio.Columns[1][row]) + (0.1 * portfolio.Columns[0][row]);
        }

        var suggestion = portfolio.Suggest(new() { Resamples = 2 });
        var overlap = Assert.Single(suggestion.Overlaps);
        Assert.Equal(
            FormattableString.Invariant($"{suggestion.Accepted} accepted, {suggestion.Refused} refused: {suggestion.Message}\n  {suggestion.Gain}; pull {suggestion.Pull:0.00}\n  {suggestion.Weights[0]}\n  {suggestion.Weights[1]}\n  {overlap}"),
            suggestion.ToString());
        Assert.Equal(FormattableString.Invariant($"contract: 80.0 -> {suggestion.Weights[0].Suggested:0.0##} ({suggestion.Weights[0].Lower:0.0} to {suggestion.Weights[0].Upper:0.0})"), suggestion.Weights[0].ToString());
        Assert.Matches("^tenure: 20.0 -> [0-9.]+$", portfolio.Suggest(NoResamples).Weights[1].ToString());
    }

    [Fact]
    public void Of_Null_IsRefusedByName()
    {
        var portfolio = Wrong();
        var scorer = portfolio.Card.Bind<int>([.. portfolio.Card.Factors.Select((factor, i) => new FactorReader<int>(factor.Name, row => portfolio.Columns[i][row]))]);
        Assert.Throws<ArgumentNullException>("scorer", () => WeightSuggestion.Of<int>(null!, [], _ => default, "2"));
        Assert.Throws<ArgumentNullException>("accounts", () => WeightSuggestion.Of(scorer, null!, _ => default, "2"));
        Assert.Throws<ArgumentNullException>("outcome", () => WeightSuggestion.Of(scorer, [], null!, "2"));
        Assert.Throws<ArgumentNullException>("version", () => WeightSuggestion.Of(scorer, [], _ => default, null!));
        Assert.Throws<ArgumentNullException>("card", () => WeightSuggestion.OfColumns(null!, [], [], "2"));
        Assert.Throws<ArgumentNullException>("columns", () => WeightSuggestion.OfColumns(portfolio.Card, null!, [], "2"));
        Assert.Throws<ArgumentNullException>("columns", () => LogisticRegression.Fit(null!, []));
    }

    [Fact]
    public void Of_HostAccounts_TakesVersionAndOptions()
    {
        var portfolio = Wrong();
        var scorer = portfolio.Card.Bind<int>([.. portfolio.Card.Factors.Select((factor, i) => new FactorReader<int>(factor.Name, row => portfolio.Columns[i][row]))]);
        var rows = Enumerable.Range(0, portfolio.Outcomes.Length);
        Assert.Equal(portfolio.Suggest(NoResamples).ToString(), WeightSuggestion.Of(scorer, rows, row => portfolio.Outcomes[row], "suggested", NoResamples).ToString());
        Assert.Equal(WeightSuggestionOutcome.TooFewOutcomes, WeightSuggestion.Of(scorer, rows, row => portfolio.Outcomes[row], "suggested", new() { LeastOfEach = 1000 }).Outcome);
        Assert.Contains("of its own", Assert.Throws<ArgumentException>(() => WeightSuggestion.Of(scorer, rows, row => portfolio.Outcomes[row], "present")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "The card has 101 factors; weights of at most 100 are learned.")]
    public void Of_CardOfManyFactors_LearnsUpToAHundred(int factors, string? refusal)
    {
        var card = new Scorecard("wide", Enumerable.Range(0, factors).Select(i => TestCards.Share(FormattableString.Invariant($"f{i}"), 100.0 / factors)));
        IReadOnlyList<ReadOnlyMemory<double>> columns = [.. Enumerable.Range(0, factors).Select(_ => (ReadOnlyMemory<double>)new[] { 0.5 })];
        WeightSuggestion Suggest() => WeightSuggestion.OfColumns(card, columns, [ProposalOutcome.Refused], "2");
        if (refusal is null)
        {
            Assert.Equal(WeightSuggestionOutcome.OneClassOnly, Suggest().Outcome);
        }
        else
        {
            Assert.Contains(refusal, Assert.Throws<ArgumentException>(Suggest).Message, StringComparison.Ordinal);
        }
    }

    private static SimulatedPortfolio Wrong() => new(400, [10, 90], 12, seed: 1, expert: [80, 20]);

    private static WeightSample Sample(SimulatedPortfolio portfolio) =>
        WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
}
