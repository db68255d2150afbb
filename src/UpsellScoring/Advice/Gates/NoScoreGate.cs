namespace UpsellScoring.Advice;

/// <summary>Fires when the account has no score: no value is known, or a required one is not.</summary>
internal sealed class NoScoreGate : IGate
{
    private const string Code = GateCodes.NoScore;
    private const AdviceAction Action = AdviceAction.Nurture;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return input.Score.Score.Outcome == ScoreOutcome.Scored
            ? GateCheck.Clear(Code, Action)
            : GateCheck.Fired(Code, Action, null, ReasonFigure.OfName("fetch", input.FetchFirst));
    }
}
