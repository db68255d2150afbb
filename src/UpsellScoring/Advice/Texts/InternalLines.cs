using UpsellScoring.Returns;

namespace UpsellScoring.Advice;

/// <summary>Writes an advice for insiders. Every reason stands once: the deciding one first, those of price and worth under their own headings.</summary>
internal static class InternalLines
{
    private static readonly string[] OfPrice = ["price:"];

    private static readonly string[] OfValue = ["worth:", "return:", "customer:"];

    internal static IEnumerable<string> Of(UpsellAdvice advice, TextWriting writing) =>
    [
        writing.Line("heading", ("account", FigureTexts.OfWords(advice.Account.Id)), ("offer", FigureTexts.OfWords(advice.Proposal.Offer)), ("day", FigureTexts.OfDay(advice.AsOf, writing))),
        writing.Line("action", ("action", writing.Action(advice.Action))),
        .. Section("reasons", advice.Reasons.Where((reason, place) => place == 0 || !Is(reason, [.. OfPrice, .. OfValue])).Select(writing.Reason), writing),
        .. Section("gates", advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => Gate(gate, writing)), writing),
        .. Unknown(advice, writing),
        .. Section("price", Price(advice, writing), writing),
        .. Section("value", Value(advice, writing), writing),
        .. Day("propose-by", advice.ProposeBy, writing),
        .. Day("not-before", advice.NotBefore, writing),
    ];

    private static IEnumerable<string> Section(string heading, IEnumerable<string> items, TextWriting writing)
    {
        string[] lines = [.. items.Select(item => writing.Line("item", ("text", item)))];
        return lines.Length == 0 ? [] : [writing.Line(heading), .. lines];
    }

    private static string Gate(AdvisedGate gate, TextWriting writing)
    {
        var name = ("gate", writing.Gate(gate.Check.Code));
        var without = ("action", writing.Action(gate.ActionWithout!.Value));
        return gate.Check.ClearsOn is { } day
            ? writing.Line("gate-dated", name, without, ("day", FigureTexts.OfDay(day, writing)))
            : writing.Line("gate", name, without);
    }

    private static IEnumerable<string> Unknown(UpsellAdvice advice, TextWriting writing)
    {
        if (advice.Unknown.Count > 0)
        {
            yield return writing.Line("fetch-first", ("fact", writing.Fact(advice.Unknown[0].Name)));
        }

        if (advice.Unknown.Count > 1)
        {
            yield return writing.Line("also-unknown", ("facts", writing.List(advice.Unknown.Skip(1).Select(fact => writing.Fact(fact.Name)))));
        }
    }

    private static IEnumerable<string> Price(UpsellAdvice advice, TextWriting writing) =>
    [
        .. Others(advice, OfPrice, writing),
        .. advice.Responses.Count == 0 ? [] : new[] { writing.Line("responses", ("responses", writing.List(advice.Responses.Select(response => writing.Response(response.Code))))) },
        .. PathText.Of(advice.Path, writing),
    ];

    private static IEnumerable<string> Value(UpsellAdvice advice, TextWriting writing) =>
    [
        .. Others(advice, OfValue, writing),
        .. advice.OurReturn is { Outcome: ReturnOutcome.NoCost } ? new[] { writing.Line("our-no-cost") } : [],
    ];

    private static IEnumerable<string> Others(UpsellAdvice advice, string[] kinds, TextWriting writing) =>
        advice.Reasons.Skip(1).Where(reason => Is(reason, kinds)).Select(writing.Reason);

    private static bool Is(AdviceReason reason, string[] kinds) => kinds.Any(kind => reason.Code.StartsWith(kind, StringComparison.Ordinal));

    private static IEnumerable<string> Day(string line, DateOnly? day, TextWriting writing) =>
        day is { } date ? [writing.Line(line, ("day", FigureTexts.OfDay(date, writing)))] : [];
}
