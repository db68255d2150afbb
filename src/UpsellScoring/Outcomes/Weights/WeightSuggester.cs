namespace UpsellScoring.Outcomes;

/// <summary>Takes the steps from rows to a suggestion.</summary>
internal static class WeightSuggester
{
    private const double LowerShare = 0.05;
    private const double UpperShare = 0.95;

    internal static WeightSuggestion Suggest(WeightRows rows, string version, WeightOptions options)
    {
        var (accepted, all) = (rows.AcceptedCount, rows.Accepted.Count);
        if (accepted == 0 || accepted == all)
        {
            return new(WeightSuggestionOutcome.OneClassOnly, rows.Card, rows);
        }

        if (all <= rows.Card.Factors.Count)
        {
            return new(WeightSuggestionOutcome.MoreFactorsThanOutcomes, rows.Card, rows);
        }

        if (Math.Min(accepted, all - accepted) < options.LeastOfEach)
        {
            return new(WeightSuggestionOutcome.TooFewOutcomes, rows.Card, rows);
        }

        var sample = WeightSample.Of(rows.Card, rows.Utilities, rows.Accepted, options.Seed);
        if (sample.IsTied)
        {
            return new(WeightSuggestionOutcome.AllScoresTied, rows.Card, rows);
        }

        if (sample.Active.Length < 2)
        {
            return new(WeightSuggestionOutcome.TooFewFactorsVary, rows.Card, rows);
        }

        var overlaps = FactorOverlaps.Of(sample);
        if (IsSeparated(sample))
        {
            return new(WeightSuggestionOutcome.PerfectSeparation, rows.Card, rows) { Overlaps = overlaps };
        }

        var fitter = new WeightFitter(sample);
        var fits = fitter.Fits(sample.All);
        return fits[^1].Shares is null
            ? new(WeightSuggestionOutcome.AllWeightsZero, rows.Card, rows) { Overlaps = overlaps }
            : Judge(rows, sample, fitter, fits, overlaps, version, options);
    }

    private static WeightSuggestion Judge(
        WeightRows rows, WeightSample sample, WeightFitter fitter, WeightFit[] fits, IReadOnlyList<FactorOverlap> overlaps, string version, WeightOptions options)
    {
        var card = rows.Card;
        var (pull, gain) = WeightCrossValidation.Run(sample, fitter);
        double[] present = [.. card.Factors.Select(factor => factor.Weight)];
        double[] suggested = fits[pull].Shares is { } shares ? WeightRounding.Round(OnCard(sample, shares)) : present;
        var moved = suggested.Zip(present, (now, before) => Math.Abs(now - before)).Max();
        var changes = gain.Lower > 0 && moved >= options.LeastChange;
        var strength = WeightFitter.Pulls[changes ? pull : 0];
        return new(changes ? WeightSuggestionOutcome.ChangeSuggested : WeightSuggestionOutcome.NoChangeJustified, card, rows)
        {
            Card = changes ? new Scorecard(version, card.Factors.Select((factor, i) => factor with { Weight = suggested[i] }), card.Grades) : null,
            Weights = Array.AsReadOnly(Weights(
                sample, fits[^1].Shares!, changes ? suggested : present, WeightResamples.Draw(sample, fitter, changes ? pull : fits.Length - 1, options.Resamples, options.Seed))),
            Pull = double.IsInfinity(strength) ? 1 : strength / (1 + strength),
            Gain = gain,
            Overlaps = overlaps,
        };
    }

    private static FactorWeight[] Weights(WeightSample sample, double[] fromOutcomes, double[] suggested, List<double[]> resamples)
    {
        var free = OnCard(sample, fromOutcomes);
        double[][] drawn = [.. resamples.Select(shares => OnCard(sample, shares))];
        var weights = sample.Card.Factors.Select((factor, i) =>
        {
            var move = suggested[i] - factor.Weight;
            double[] own = [.. drawn.Select(weights => weights[i]).Order()];
            return new FactorWeight(factor.Name, factor.Weight, suggested[i])
            {
                FromOutcomes = sample.Active.Contains(i) ? free[i] : null,
                Lower = own.Length > 0 ? WeightResamples.Percentile(own, LowerShare) : null,
                Upper = own.Length > 0 ? WeightResamples.Percentile(own, UpperShare) : null,
                SameDirection = own.Length > 0 && move != 0 ? (double)own.Count(weight => Math.Sign(weight - factor.Weight) == Math.Sign(move)) / own.Length : null,
            };
        });
        return weights.ToArray();
    }

    /// <summary>Weights of the whole card: the factors that vary share what they have, the others keep theirs.</summary>
    private static double[] OnCard(WeightSample sample, double[] shares)
    {
        double[] weights = [.. sample.Card.Factors.Select(factor => factor.Weight)];
        var total = sample.Active.Sum(i => weights[i]);
        for (var k = 0; k < shares.Length; k++)
        {
            weights[sample.Active[k]] = shares[k] * total;
        }

        return weights;
    }

    /// <summary>Whether the factors tell all accounts apart. Factors that are sums of others add nothing to that and are left out.</summary>
    private static bool IsSeparated(WeightSample sample)
    {
        var accepted = new bool[sample.Rows];
        for (var row = 0; row < accepted.Length; row++)
        {
            accepted[row] = sample.Outcomes[row] > 0;
        }

        List<ReadOnlyMemory<double>> columns = [.. sample.Filled.Select(column => column.AsMemory(0, sample.Rows))];
        while (true)
        {
            var fit = LogisticRegression.Fit(columns, accepted);
            if (fit.Outcome is not (LogisticOutcome.DependentColumn or LogisticOutcome.ConstantColumn))
            {
                return fit.Outcome == LogisticOutcome.PerfectSeparation;
            }

            columns.RemoveAt(fit.Column!.Value);
        }
    }
}
