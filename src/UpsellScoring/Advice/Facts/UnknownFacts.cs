using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Lists what nobody knows, the fact to fetch first leading.</summary>
internal static class UnknownFacts
{
    internal static IReadOnlyList<UnknownFact> Of(GateInput input, AdviceFigures figures, IReadOnlyList<GateCheck> checks)
    {
        var points = input.Score.Factors.Where(factor => factor.Value is null).ToDictionary(
            factor => factor.Name,
            factor => input.Score.Reasons.Unknown.FirstOrDefault(reason => reason.Factor == factor.Name)?.Points ?? 0,
            StringComparer.Ordinal);
        string[] factors = [.. input.Score.Reasons.Unknown.Select(reason => reason.Factor).Concat(points.Keys).Distinct(StringComparer.Ordinal)];
        var isThin = checks.Any(check => check.Verdict == GateVerdict.Fired && check.Code is GateCodes.CoverageLow or GateCodes.NoScore);
        IEnumerable<string> ofGates = checks.SelectMany(check => check.Missing);
        var order = (isThin ? factors.Concat(ofGates) : ofGates.Concat(factors)).Concat(OfWorth(input, figures)).Concat(OfReturns(input));
        return Array.AsReadOnly(order
            .Distinct(StringComparer.Ordinal)
            .Select(name => new UnknownFact(
                name,
                points.TryGetValue(name, out var open) ? open : null,
                Array.AsReadOnly(checks.Where(check => check.Missing.Contains(name)).Select(check => check.Code).ToArray())))
            .ToArray());
    }

    /// <summary>What the library's own worth lacks; nothing is known of what a host's lacks.</summary>
    internal static IEnumerable<string> OfWorth(GateInput input, AdviceFigures figures)
    {
        if (!figures.IsOwnWorth || figures.Worth.Gained is not null)
        {
            yield break;
        }

        var proposal = input.Proposal;
        foreach (var price in input.MissingPrices)
        {
            yield return price;
        }

        if (proposal.CurrentPrice?.TaxBasis == TaxBasis.WithTax || proposal.ProposedPrice?.TaxBasis == TaxBasis.WithTax)
        {
            yield return FactNames.PriceWithoutTax;
        }

        if (proposal.GrossMargin is null)
        {
            yield return FactNames.GrossMargin;
        }

        if (proposal.YearlyChurnBefore is null)
        {
            yield return FactNames.ChurnBefore;
        }

        if (proposal.YearlyChurnAfter is null)
        {
            yield return FactNames.ChurnAfter;
        }
    }

    private static IEnumerable<string> OfReturns(GateInput input)
    {
        if (input.Proposal.OurCost is null)
        {
            yield return FactNames.OurCost;
        }

        if (input.Proposal.CustomerGains is null)
        {
            yield return FactNames.CustomerGains;
        }
    }
}
