using UpsellScoring;
using UpsellScoring.Advice;

namespace AccountReview;

/// <summary>What holds the proposal back, what would be advised without it, and what nobody could check.</summary>
internal static class GatesPart
{
    public static void Print(UpsellAdvice advice)
    {
        Say.Heading("Gates");
        foreach (var gate in advice.Gates.Where(gate => gate.Check.Verdict != GateVerdict.Clear).OrderByDescending(gate => gate.Check.Verdict))
        {
            Say.Row(gate.Check.Verdict.ToString().ToLowerInvariant(), Name(gate) + Remark(gate));
        }

        Say.Row("let pass", string.Join("; ", advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Clear).Select(Name)));
    }

    private static string Name(AdvisedGate gate) => AdviceTexts.OfGate(gate.Check.Code, Say.Internal);

    private static string Remark(AdvisedGate gate) => gate switch
    {
        { ActionWithout: { } action } =>
            (gate.Check.ClearsOn is { } day ? $" until {day:yyyy-MM-dd}" : "") + $"; without it: {AdviceTexts.Of(action, Say.Internal)}",
        { Check.Missing: { Count: > 0 } missing } => $": nobody knows {Say.Facts(missing)}",
        _ => "",
    };
}
