using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Fires when the price gap is large and the decider is known to be unknown: a large sum is decided by somebody we do not know.</summary>
internal sealed class LargeGapGate : IGate
{
    private const string Code = GateCodes.LargeGap;
    private const AdviceAction Action = AdviceAction.Nurture;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        if (input.GapClass is not (PriceGapClass.Large or PriceGapClass.Unknown) || input.Account.IsDeciderKnown == true)
        {
            return GateCheck.Clear(Code, Action);
        }

        if (input.GapClass == PriceGapClass.Unknown)
        {
            return GateCheck.Unchecked(Code, Action, input.MissingPrices);
        }

        return input.Account.IsDeciderKnown is null
            ? GateCheck.Unchecked(Code, Action, FactNames.Decider)
            : GateCheck.Fired(Code, Action, null, ReasonFigure.OfShare("gap", Crossing.ToDouble(input.Gap.Ratio!.Value)));
    }
}
