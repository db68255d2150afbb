namespace UpsellScoring.Outcomes;

/// <summary>A probability of acceptance fitted to outcomes, and how good it was on outcomes it had not seen.</summary>
/// <remarks>
/// The model is fitted to all outcomes. For validation they are cut into parts by chance from a seed; each part gets the probabilities of
/// a model fitted to the others, and all of these together are tested. The order of the rows does not change a bit of it.
/// </remarks>
public sealed class AcceptanceFit
{
    private AcceptanceFit(AcceptanceFitOptions options, AcceptanceFitOutcome outcome, AcceptanceModel? model, ProbabilityTest? validation, int accepted, int refused)
    {
        (Options, Outcome, Validation, Accepted, Refused) = (options, outcome, validation, accepted, refused);
        Model = outcome == AcceptanceFitOutcome.Fitted ? model : null;
    }

    /// <summary>The options it was fitted by.</summary>
    public AcceptanceFitOptions Options { get; }

    /// <summary>Whether there is a model, and if not, why and what to do.</summary>
    public AcceptanceFitOutcome Outcome { get; }

    /// <summary>The model; null when there is none.</summary>
    public AcceptanceModel? Model { get; }

    /// <summary>The probabilities of outcomes that had not been seen, against what happened; null when there was nothing to validate.</summary>
    public ProbabilityTest? Validation { get; }

    /// <summary>The accepted proposals with a score.</summary>
    public int Accepted { get; }

    /// <summary>The refused proposals with a score.</summary>
    public int Refused { get; }

    /// <summary>Fits points to outcomes and validates the fit.</summary>
    /// <param name="outcomes">The scored outcomes; only accepted and refused proposals enter.</param>
    /// <param name="options">Method, counts, folds, seed; null stands for <see cref="AcceptanceFitOptions.Default"/>.</param>
    /// <returns>The model, or the named reason why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    public static AcceptanceFit Of(ScoredOutcomes outcomes, AcceptanceFitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        options ??= AcceptanceFitOptions.Default;
        using var scores = AnsweredScores.Of(outcomes.Points, outcomes.Outcomes);
        AcceptanceFit Give(AcceptanceFitOutcome outcome, AcceptanceModel? model = null, ProbabilityTest? validation = null) =>
            new(options, outcome, model, validation, scores.Accepted.Length, scores.Refused.Length);

        if (Math.Min(scores.Accepted.Length, scores.Refused.Length) < options.LeastPerClass)
        {
            return Give(AcceptanceFitOutcome.NotEnoughOutcomes);
        }

        var (outcome, model) = Calibration.Fit(options.Method, GroupedScores.Of(scores));
        if (model is null)
        {
            return Give(outcome);
        }

        var validation = CrossValidation.Of(options, scores);
        return Give(validation.Skill > 0 ? AcceptanceFitOutcome.Fitted : AcceptanceFitOutcome.NoBetterThanRate, model, validation);
    }

    /// <summary>The model with its validation, or why there is none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Outcome}: {Accepted} accepted, {Refused} refused")
        + (Model is null ? "" : "\n  " + Model)
        + (Validation is null ? "" : "\n  unseen: " + Validation);
}
