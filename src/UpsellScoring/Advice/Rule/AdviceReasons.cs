using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>The reasons of an advice: the deciding one, the other gates, worth, return, grade, factors, price, customer.</summary>
internal static class AdviceReasons
{
    internal static IReadOnlyList<AdviceReason> Of(AdvicePolicy policy, GateInput input, AdviceFigures figures, GateCheck[] fired, string deciding)
    {
        AdviceReason[] all =
        [
            .. fired.Select(gate => new AdviceReason(ReasonCodes.Gate + gate.Code, gate.Figures)),
            .. OfWorth(figures, input),
            .. OfReturn(figures, policy.ReturnFloor),
            .. OfScore(policy, input.Score),
            .. OfPrice(policy.Bands, input),
            .. OfCustomer(figures),
        ];

        // OrderBy is stable: the others keep their order.
        return Array.AsReadOnly(all.OrderBy(reason => reason.Code == deciding ? 0 : 1).ToArray());
    }

    private static IEnumerable<AdviceReason> OfWorth(AdviceFigures figures, GateInput input)
    {
        if (figures.Worth is { Gained: { } gained, Before.Value: { } before, After.Value: { } after })
        {
            yield return new(
                gained > 0 ? ReasonCodes.WorthGained : ReasonCodes.WorthNotGained,
                ReasonFigure.OfMoney("gained", gained),
                ReasonFigure.OfMoney("before", before),
                ReasonFigure.OfMoney("after", after));
        }
        else
        {
            yield return new(ReasonCodes.WorthUnknown, UnknownFacts.OfWorth(input, figures).Take(1).Select(fact => ReasonFigure.OfName("fetch", fact)));
        }
    }

    private static IEnumerable<AdviceReason> OfReturn(AdviceFigures figures, decimal floor)
    {
        if (figures.OurReturn?.Multiple is { } multiple)
        {
            yield return new(
                multiple < floor ? ReasonCodes.ReturnBelowFloor : ReasonCodes.ReturnReached, ReasonFigure.OfMultiple("multiple", multiple), ReasonFigure.OfMultiple("floor", floor));
        }
    }

    private static IEnumerable<AdviceReason> OfScore(AdvicePolicy policy, ScoreExplanation explanation)
    {
        if (explanation.Score is not { Points: { } points, Grade: { } grade })
        {
            yield break;
        }

        ReasonFigure[] figures = [ReasonFigure.OfPoints("points", points), ReasonFigure.OfName("grade", grade.Name), ReasonFigure.OfName("needed", policy.ProposeFrom)];
        yield return new(policy.Proposes(grade) ? ReasonCodes.GradeReached : ReasonCodes.GradeBelow, figures);
        foreach (var reason in explanation.Reasons.For.Take(1))
        {
            yield return new(ReasonCodes.FactorGives, ReasonFigure.OfName("factor", reason.Factor), ReasonFigure.OfPoints("points", reason.Points));
        }

        foreach (var reason in explanation.Reasons.Against.Take(1))
        {
            yield return new(ReasonCodes.FactorLoses, ReasonFigure.OfName("factor", reason.Factor), ReasonFigure.OfPoints("points", reason.Points));
        }
    }

    private static IEnumerable<AdviceReason> OfPrice(PriceBands bands, GateInput input)
    {
        if (PriceCode(input.GapClass) is not { } code)
        {
            yield break;
        }

        ReasonFigure[] gap = input.Gap.Ratio is { } ratio ? [ReasonFigure.OfShare("gap", Crossing.ToDouble(ratio))] : [];
        yield return new(code, gap);
        if (bands.IsInSweetSpot(input.Gap))
        {
            yield return new(ReasonCodes.PriceSweetSpot, [.. gap, ReasonFigure.OfShare("from", Crossing.ToDouble(bands.SweetSpotFrom)), ReasonFigure.OfShare("to", Crossing.ToDouble(bands.SweetSpotUpTo))]);
        }

        if (bands.IsBelowUpliftTarget(input.Gap))
        {
            yield return new(ReasonCodes.PriceBelowTarget, [.. gap, ReasonFigure.OfShare("target", Crossing.ToDouble(bands.UpliftTarget))]);
        }
    }

    private static IEnumerable<AdviceReason> OfCustomer(AdviceFigures figures)
    {
        if (figures.CustomerReturn is not { } customer)
        {
            yield break;
        }

        yield return customer.Multiple is { } multiple
            ? new(ReasonCodes.CustomerReturn, ReasonFigure.OfMoney("gain", customer.Gain), ReasonFigure.OfMoney("cost", customer.Cost), ReasonFigure.OfMultiple("multiple", multiple))
            : new(ReasonCodes.CustomerNoCost, ReasonFigure.OfMoney("gain", customer.Gain));
    }

    private static string? PriceCode(PriceGapClass gapClass) => gapClass switch
    {
        PriceGapClass.NoChange => ReasonCodes.PriceNoChange,
        PriceGapClass.LowerPrice => ReasonCodes.PriceLower,
        PriceGapClass.FromFree => ReasonCodes.PriceFromFree,
        PriceGapClass.LongerCommitment => ReasonCodes.PriceLongerCommitment,
        PriceGapClass.Easy => ReasonCodes.PriceEasy,
        PriceGapClass.Considered => ReasonCodes.PriceConsidered,
        PriceGapClass.Careful => ReasonCodes.PriceCareful,
        PriceGapClass.Large => ReasonCodes.PriceLarge,
        _ => null,
    };
}
