using UpsellScoring.Pricing;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Reads the price bands of a policy.</summary>
internal static class PriceBandsReader
{
    private static readonly string[] Members = [PolicyMembers.Limits, PolicyMembers.SweetSpotFrom, PolicyMembers.SweetSpotUpTo, PolicyMembers.UpliftTarget];
    private static readonly string[] LimitMembers = [PolicyMembers.Class, PolicyMembers.UpTo, PolicyMembers.IncludesLimit];
    private static readonly string[] Words = [.. PolicyMembers.Classes.Select(one => one.Word)];

    // Stands for a list that could not be read: it has no limit that could part a sweet spot.
    private static readonly PriceBand[] Unread = [new(PriceGapClass.Large, null)];

    /// <summary>The bands; where there are findings, any.</summary>
    internal static PriceBands Read(JsonTree tree, List<Finding> findings)
    {
        var absent = PriceBands.Standard;
        if (JsonMembers.Of(tree, Members, findings) is not { } members)
        {
            return absent;
        }

        PriceBand?[] bands = members.Optional(PolicyMembers.Limits) is { } list ? Limits(list, findings) : [.. absent.Bands];
        var from = PolicyAmountReader.Optional(members, PolicyMembers.SweetSpotFrom, absent.SweetSpotFrom, findings);
        var upTo = PolicyAmountReader.Optional(members, PolicyMembers.SweetSpotUpTo, absent.SweetSpotUpTo, findings);
        var target = PolicyAmountReader.Optional(members, PolicyMembers.UpliftTarget, absent.UpliftTarget, findings) ?? absent.UpliftTarget;

        // An end that could not be read is taken where the other one is: nothing is wrong with the other for that.
        var begin = from ?? (upTo is > 0 and < PriceBandFaults.Beyond ? upTo.Value : absent.SweetSpotFrom);
        var end = upTo ?? begin;

        // A word that is no class leaves none behind.
        var unread = new UnreadPlaces(findings, AdviceFindingCodes.PolicyAmount, FindingCodes.ValueWord);
        var faults = PriceBandFaults.Find(bands, begin, end, target);
        findings.AddRange(faults.Select(fault => new Finding(AdviceFindingCodes.PolicyBands, Path(fault.Part, fault.Band), fault.Message)).Where(finding => !unread.Explain(finding)));
        return faults.Count == 0 ? new(bands!, begin, end, target) : absent;
    }

    private static PriceBand?[] Limits(JsonTree list, List<Finding> findings)
    {
        var items = JsonMembers.Items(list, findings);
        if (list.Kind != JsonNodeKind.Array)
        {
            return Unread;
        }

        // A list that is too long is only counted: each of a million items could be a finding.
        if (items.Count > Words.Length)
        {
            findings.Add(new(
                AdviceFindingCodes.PolicyBands, Path(PriceBandPart.List), FormattableString.Invariant($"There are {items.Count} bands; 1 to {Words.Length} are allowed, one of each class. Remove the others.")));
            return Unread;
        }

        return [.. items.Select(item => Limit(item, findings))];
    }

    private static PriceBand? Limit(JsonTree tree, List<Finding> findings)
    {
        if (JsonMembers.Of(tree, LimitMembers, findings) is not { } members)
        {
            return null;
        }

        var own = Class(members, findings);
        var upTo = members.Optional(PolicyMembers.UpTo) is { } limit ? PolicyAmountReader.Value(limit, findings) : null;
        return new(own, upTo, IncludesLimit(members, findings));
    }

    /// <summary>The class of a band; unknown when it could not be read, which is a finding.</summary>
    private static PriceGapClass Class(JsonMembers members, List<Finding> findings)
    {
        if (members.Text(PolicyMembers.Class) is not { } word)
        {
            return PriceGapClass.Unknown;
        }

        var known = PolicyMembers.Classes.FirstOrDefault(one => one.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (known.Word != word)
        {
            findings.Add(JsonMembers.Word(members.Optional(PolicyMembers.Class)!, Words, FindingCodes.ValueWord));
        }

        // A word in another case is clear enough to go on with.
        return known.Class;
    }

    private static bool IncludesLimit(JsonMembers members, List<Finding> findings)
    {
        if (members.Optional(PolicyMembers.IncludesLimit) is not { } given)
        {
            return true;
        }

        if (given.Kind != JsonNodeKind.Boolean)
        {
            JsonMembers.WrongType(given, "true or false", findings);
        }

        return given.IsTrue;
    }

    /// <summary>The path in the document.</summary>
    private static string Path(PriceBandPart part, int? band = null)
    {
        const string Bands = "$." + PolicyMembers.Bands;
        const string Limits = Bands + "." + PolicyMembers.Limits;
        var limit = FormattableString.Invariant($"{Limits}[{band}]");
        return part switch
        {
            PriceBandPart.List => Limits,
            PriceBandPart.Band => limit,
            PriceBandPart.Class => $"{limit}.{PolicyMembers.Class}",
            PriceBandPart.UpTo => $"{limit}.{PolicyMembers.UpTo}",
            PriceBandPart.SweetSpotFrom => $"{Bands}.{PolicyMembers.SweetSpotFrom}",
            PriceBandPart.SweetSpotUpTo => $"{Bands}.{PolicyMembers.SweetSpotUpTo}",
            PriceBandPart.UpliftTarget => $"{Bands}.{PolicyMembers.UpliftTarget}",
            _ => Bands,
        };
    }
}
