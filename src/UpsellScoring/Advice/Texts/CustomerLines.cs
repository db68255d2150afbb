namespace UpsellScoring.Advice;

/// <summary>Writes an advice for the customer's eyes: what suits them, what they gain, how it can be taken in steps; else an offer of help.</summary>
internal static class CustomerLines
{
    internal static IEnumerable<string> Of(UpsellAdvice advice, TextWriting writing)
    {
        // Whatever holds the proposal back is ours to know: all that is left to say is that we help.
        if (advice.Action != AdviceAction.ProposeNow)
        {
            return [writing.Action(advice.Action)];
        }

        return
        [
            writing.Line("offer", ("offer", FigureTexts.OfWords(advice.Proposal.Offer))),
            .. Return(advice, writing),
            .. PathText.Of(advice.Path, writing),
        ];
    }

    private static IEnumerable<string> Return(UpsellAdvice advice, TextWriting writing)
    {
        if (advice.CustomerReturn is not { } customer)
        {
            return [writing.Line("return-later")];
        }

        // Without a gain there is no return to speak of.
        return customer.Gain > 0
            ? advice.Reasons.Where(reason => reason.Code is ReasonCodes.CustomerReturn or ReasonCodes.CustomerNoCost).Select(writing.Reason)
            : [];
    }
}
