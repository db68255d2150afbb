namespace UpsellScoring.Advice;

/// <summary>Writes an advice with its codes, for those who program. Texts for people in two languages are made by templates.</summary>
internal static class AdviceText
{
    internal static string Describe(UpsellAdvice advice)
    {
        var lines = new List<string> { FormattableString.Invariant($"{advice.Account.Id}: {advice.Action} ({advice.Proposal.Offer}, {advice.AsOf:yyyy-MM-dd})") };
        lines.AddRange(advice.Reasons.Select(reason => "  " + reason));
        lines.AddRange(advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => "  gate " + gate));
        if (advice.Unknown.Count > 0)
        {
            lines.Add("  unknown: " + string.Join(", ", advice.Unknown.Select(fact => fact.Name)));
        }

        return string.Join('\n', lines);
    }
}
