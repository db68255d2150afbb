namespace UpsellScoring.Advice;

/// <summary>Fires when the rating that counts is at most the highest rating of a detractor. A dated rating older than the period does not count: then the gate is unchecked.</summary>
internal sealed class DetractorGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.Detractor;
    private const AdviceAction Action = AdviceAction.RecoverFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return input.Rating switch
        {
            null => GateCheck.Unchecked(Code, Action, FactorNames.Satisfaction),
            { } rating when rating <= options.HighestDetractor => GateCheck.Fired(Code, Action, null, ReasonFigure.OfNumber("rating", rating), ReasonFigure.OfNumber("limit", options.HighestDetractor)),
            _ => GateCheck.Clear(Code, Action),
        };
    }
}
