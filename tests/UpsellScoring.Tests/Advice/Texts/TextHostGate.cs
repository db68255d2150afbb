using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>A host's own gate that always fires.</summary>
internal sealed class TextHostGate(string code, params ReasonFigure[] figures) : IGate
{
    public GateCheck Check(GateInput input) => GateCheck.Fired(code, AdviceAction.Hold, null, figures);
}
