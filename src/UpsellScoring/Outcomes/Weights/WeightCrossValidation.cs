using System.Runtime.InteropServices;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Chooses the pull on held-out accounts, and measures what a card chosen in this way gains. For the gain of a fold the pull is chosen on
/// the other folds alone, each of them held out in turn, so that no account is judged by what was learned or chosen from it.
/// </summary>
internal sealed class WeightCrossValidation
{
    private const int Folds = WeightSample.Folds;
    private const double Chance = 0.5;

    private readonly WeightSample _sample;
    private readonly WeightFitter _fitter;
    private readonly LossMoments _all = new(WeightFitter.Pulls.Count);
    private readonly LossMoments[] _withoutFold = [.. Enumerable.Range(0, Folds).Select(_ => new LossMoments(WeightFitter.Pulls.Count))];

    private WeightCrossValidation(WeightSample sample, WeightFitter fitter) => (_sample, _fitter) = (sample, fitter);

    /// <summary>The place of the chosen pull among <see cref="WeightFitter.Pulls"/>, and the gain.</summary>
    internal static (int Pull, OutOfSampleGain Gain) Run(WeightSample sample, WeightFitter fitter)
    {
        var run = new WeightCrossValidation(sample, fitter);
        return run.Judge(run.ChooseWithin());
    }

    /// <summary>The pull chosen for the gain of each fold, without its accounts.</summary>
    internal static int[] PullsOfFolds(WeightSample sample, WeightFitter fitter) => new WeightCrossValidation(sample, fitter).ChooseWithin();

    private int[] ChooseWithin()
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            for (var other = fold + 1; other < Folds; other++)
            {
                // One fit serves two: for the gain of each of both folds the other one is the held-out part.
                var fits = _fitter.Fits(_sample.Without(fold, other));
                AddLosses(fits, other, _withoutFold[fold]);
                AddLosses(fits, fold, _withoutFold[other]);
            }
        }

        return Array.ConvertAll(_withoutFold, moments => moments.Choose());
    }

    private (int Pull, OutOfSampleGain Gain) Judge(int[] pulls)
    {
        double before = 0, sum = 0, squares = 0, areaBefore = 0, areaAfter = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var fits = _fitter.Fits(_sample.Without(fold, fold));
            var chosen = fits[pulls[fold]];
            AddLosses(fits, fold, _all);
            for (var row = fold; row < _sample.Rows; row += Folds)
            {
                var loss = fits[0].Loss(_sample, row);
                var gain = ReferenceEquals(chosen, fits[0]) ? 0 : loss - chosen.Loss(_sample, row);
                before += loss;
                sum += gain;
                squares += gain * gain;
            }

            areaBefore += Area(fits[0], fold) / Folds;
            areaAfter += Area(chosen, fold) / Folds;
        }

        double rows = _sample.Rows;
        var mean = sum / rows;
        var variance = Math.Max((squares / rows) - (mean * mean), 0) / (rows - 1);

        // Held out to learned from is 1 to folds - 1.
        var shared = Math.Sqrt(1 + (Folds / (Folds - 1.0)));
        var margin = NormalQuantile.TwoSided(OutOfSampleGain.Confidence) * Math.Sqrt(variance) * shared;
        return (_all.Choose(), new(before / rows, mean, margin) { AreaBefore = areaBefore, AreaAfter = areaAfter });
    }

    private void AddLosses(WeightFit[] fits, int fold, LossMoments moments)
    {
        Span<double> losses = stackalloc double[fits.Length];
        for (var row = fold; row < _sample.Rows; row += Folds)
        {
            for (var i = 0; i < fits.Length; i++)
            {
                losses[i] = fits[i].Loss(_sample, row);
            }

            moments.Add(losses);
        }
    }

    private double Area(WeightFit fit, int fold)
    {
        var (scores, outcomes) = (new List<double>(), new List<ProposalOutcome>());
        for (var row = fold; row < _sample.Rows; row += Folds)
        {
            scores.Add(fit.Score(_sample, row));
            outcomes.Add(_sample.Outcomes[row] > 0 ? ProposalOutcome.Accepted : ProposalOutcome.Refused);
        }

        // Where all scores are tied, as when every weight is 0, they know nothing.
        return Discrimination.Of(CollectionsMarshal.AsSpan(scores), CollectionsMarshal.AsSpan(outcomes)).AreaUnderCurve ?? Chance;
    }
}
