namespace UpsellScoring.Advice;

/// <summary>What the gates share that fire while something is the case, whatever its date.</summary>
internal static class OccurrenceCheck
{
    internal static GateCheck Of(Occurrence? occurrence, string code, AdviceAction action, string fact) => occurrence switch
    {
        null => GateCheck.Unchecked(code, action, fact),
        { IsPresent: false } => GateCheck.Clear(code, action),
        { Since: { } day } => GateCheck.Fired(code, action, null, ReasonFigure.OfDay("since", day)),
        _ => GateCheck.Fired(code, action, null),
    };
}
