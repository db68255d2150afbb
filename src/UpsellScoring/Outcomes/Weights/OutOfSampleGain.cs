namespace UpsellScoring.Outcomes;

/// <summary>
/// How much better weights chosen in this way tell accepted from refused on accounts they were neither learned from nor chosen by:
/// cross-validation within cross-validation.
/// </summary>
public sealed class OutOfSampleGain
{
    /// <summary>The confidence of the interval: 0.95.</summary>
    public const double Confidence = 0.95;

    internal OutOfSampleGain(double lossBefore, double gain, double margin) => (LossBefore, Gain, Lower, Upper) = (lossBefore, gain, gain - margin, gain + margin);

    /// <summary>The mean logarithmic loss of the present card, calibrated on the other accounts: ln 2 = 0.693 for a coin. Lower is better.</summary>
    public double LossBefore { get; }

    /// <summary>The mean logarithmic loss of a card chosen from the other accounts.</summary>
    public double LossAfter => LossBefore - Gain;

    /// <summary>The loss before less the loss after, per account; negative when the chosen card is worse.</summary>
    public double Gain { get; }

    /// <summary>
    /// The lower end of the 95 % interval of the gain: <c>gain - z sd / sqrt(n) x sqrt(1 + n2 / n1 x folds)</c>, with n1 accounts learned from and n2
    /// held out in each fold. A change is suggested only when it is above 0.
    /// </summary>
    /// <remarks>The last factor counts in that the folds share accounts: C. Nadeau and Y. Bengio, "Inference for the generalization error", Machine Learning 52 (2003), 239-281.</remarks>
    public double Lower { get; }

    /// <summary>The upper end of the 95 % interval of the gain.</summary>
    public double Upper { get; }

    /// <summary>The area under the ROC curve of the present card on the held-out accounts, the mean of the folds.</summary>
    public double AreaBefore { get; internal init; }

    /// <summary>The area under the ROC curve of the chosen cards on the held-out accounts, the mean of the folds.</summary>
    public double AreaAfter { get; internal init; }

    /// <summary>Losses, gain with its interval, and areas in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"loss {LossBefore:0.0000} -> {LossAfter:0.0000}, gain {Gain:0.0000} ({Lower:0.0000} to {Upper:0.0000}), area {AreaBefore:0.000} -> {AreaAfter:0.000}");
}
