using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Finds the differences between two policies, in the order of the document.</summary>
internal static class PolicyComparison
{
    internal static IReadOnlyList<PolicyDifference> Compare(AdvicePolicy before, AdvicePolicy after) =>
    [
        .. Texts(PolicyMembers.Version, "The version is", before.Version, after.Version),
        .. CardDifferences(before.Card, after.Card),
        .. GateNumbers.All.SelectMany(number => GateDifferences(number, before.Gates, after.Gates)),
        .. PolicyMembers.Classes.SelectMany(one => BandDifferences(one.Word, Band(before, one.Class), Band(after, one.Class))),
        .. AmountDifferences(PolicyMembers.Bands, before, after),
        .. Texts(PolicyMembers.ProposeFrom, "The lowest grade that is proposed to is", before.ProposeFrom, after.ProposeFrom),
        .. AmountDifferences(null, before, after),
        .. AmountDifferences(PolicyMembers.ProgramTargets, before, after),
    ];

    private static IEnumerable<PolicyDifference> Texts(string path, string words, string before, string after) =>
        before == after ? [] : [new(path, before, after, $"{words} '{after}' (was '{before}').")];

    private static IEnumerable<PolicyDifference> CardDifferences(Scorecard before, Scorecard after) => before.DifferencesTo(after)
        .Select(difference => new PolicyDifference($"{PolicyMembers.Card}.{difference.Path}", difference.Before, difference.After, $"{PolicyMembers.Card}.{difference}"));

    private static IEnumerable<PolicyDifference> GateDifferences(GateNumber number, GateOptions before, GateOptions after)
    {
        var (old, own) = (number.Get(before), number.Get(after));
        return old == own
            ? []
            : [new($"{PolicyMembers.Gates}.{number.Name}", PolicyText.Number(old), PolicyText.Number(own), $"{number.Words} {number.Describe(own)} (was {number.Describe(old)}).")];
    }

    private static IEnumerable<PolicyDifference> BandDifferences(string word, PriceBand? before, PriceBand? after)
    {
        if (before == after)
        {
            return [];
        }

        var (old, own) = (Describe(before), Describe(after));
        var words = (old, own) switch
        {
            (null, _) => $"A rise counts as {word} {own} (was no band).",
            (_, null) => $"No rise counts as {word} (was {old}).",
            _ => $"A rise counts as {word} {own} (was {old}).",
        };
        return [new($"{PolicyMembers.Bands}.{PolicyMembers.Limits}['{word}']", old, own, words)];
    }

    private static IEnumerable<PolicyDifference> AmountDifferences(string? part, AdvicePolicy before, AdvicePolicy after) =>
        from amount in PolicyAmounts.Of(part)
        let old = amount.Get(before)
        let own = amount.Get(after)
        where old != own
        select new PolicyDifference(amount.Path, PolicyText.Number(old), PolicyText.Number(own), $"{amount.Words} {amount.Describe(own)} (was {amount.Describe(old)}).");

    private static PriceBand? Band(AdvicePolicy policy, PriceGapClass own) => policy.Bands.Bands.FirstOrDefault(band => band.Class == own);

    private static string? Describe(PriceBand? band) => band switch
    {
        null => null,
        { UpTo: { } limit } => $"{(band.IncludesLimit ? "up to and including" : "below")} {PolicyText.Percent(limit)}",
        _ => "beyond every other band",
    };
}
