namespace UpsellScoring.Advice;

/// <summary>Fires when the relation was found cold. A reading older than the days it says something does not count: then the gate is unchecked.</summary>
internal sealed class TemperatureLowGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.TemperatureLow;
    private const AdviceAction Action = AdviceAction.Nurture;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        if (input.Account.Temperature is not { } reading || input.AsOf.DayNumber - reading.TakenOn.DayNumber > options.TemperatureDays)
        {
            return GateCheck.Unchecked(Code, Action, FactNames.Temperature);
        }

        return reading.Level == AccountTemperature.Low
            ? GateCheck.Fired(Code, Action, null, ReasonFigure.OfDay("taken", reading.TakenOn))
            : GateCheck.Clear(Code, Action);
    }
}
