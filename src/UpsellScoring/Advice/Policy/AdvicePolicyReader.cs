using UpsellScoring.Numerics;
using UpsellScoring.Returns;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>
/// Reads a policy from its document. As with a card, what could not be read is left to its own finding, and everything else is validated
/// all the same, so that one reading tells everything.
/// </summary>
internal sealed class AdvicePolicyReader
{
    private static readonly string[] Members =
    [
        PolicyMembers.Format, PolicyMembers.Version, PolicyMembers.Card, PolicyMembers.Gates, PolicyMembers.Bands, PolicyMembers.ProposeFrom,
        PolicyMembers.ReturnFloor, PolicyMembers.ProgramTargets,
    ];

    private static readonly string[] GateMembers = [.. GateNumbers.All.Select(number => number.Name)];
    private static readonly string[] TargetMembers = [PolicyMembers.FirstYear, PolicyMembers.LaterYears];

    private readonly List<Finding> _findings;

    private AdvicePolicyReader(List<Finding> findings) => _findings = findings;

    private static JsonLimits Limits { get; } = new(AdvicePolicyDocument.MostBytes, AdvicePolicyDocument.MostDepth, "A policy needs 7.");

    internal static AdvicePolicyReading Read(ReadOnlySpan<byte> utf8)
    {
        var findings = new List<Finding>();
        var policy = JsonTreeReader.Read(utf8, Limits, findings) is { } tree && JsonMembers.Of(tree, Members, findings) is { } members
            ? new AdvicePolicyReader(findings).Policy(members)
            : null;
        return policy is null ? new(null, findings.AsReadOnly()) : new(policy, []);
    }

    private AdvicePolicy? Policy(JsonMembers members)
    {
        members.Format(PolicyMembers.Format, PolicyMembers.FormatNumber);
        var version = members.Text(PolicyMembers.Version);
        var card = members.Required(PolicyMembers.Card) is { } ownCard ? ScorecardReader.Read(ownCard, "$." + PolicyMembers.Card, _findings) : CardPart.None;
        var gates = members.Optional(PolicyMembers.Gates) is { } ownGates ? Gates(ownGates) : null;
        var bands = members.Optional(PolicyMembers.Bands) is { } ownBands ? PriceBandsReader.Read(ownBands, _findings) : null;
        var proposeFrom = members.Text(PolicyMembers.ProposeFrom);
        var returnFloor = PolicyAmountReader.Optional(members, PolicyMembers.ReturnFloor, AdvicePolicy.DefaultReturnFloor, _findings) ?? AdvicePolicy.DefaultReturnFloor;
        var targets = members.Optional(PolicyMembers.ProgramTargets) is { } ownTargets ? Targets(ownTargets) : null;

        var unread = new UnreadPlaces(_findings, AdviceFindingCodes.PolicyAmount);
        var invalid = AdvicePolicyValidation.ValidateRead(version, card.Grades, proposeFrom, returnFloor);
        _findings.AddRange(invalid.Where(finding => !unread.Explain(finding)));
        return _findings.Count == 0 ? new(version!, card.Card!, gates, bands, proposeFrom!, returnFloor, targets) : null;
    }

    private GateOptions Gates(JsonTree tree)
    {
        var gates = GateOptions.Default;
        if (JsonMembers.Of(tree, GateMembers, _findings) is not { } members)
        {
            return gates;
        }

        foreach (var number in GateNumbers.All)
        {
            if (members.Optional(number.Name) is not { } given)
            {
                continue;
            }

            var value = JsonMembers.Number(given, _findings);
            if (number.Allows(value))
            {
                gates = number.With(gates, value);
            }
            else if (double.IsFinite(value))
            {
                _findings.Add(new(
                    AdviceFindingCodes.PolicyGate,
                    $"$.{PolicyMembers.Gates}.{number.Name}",
                    FormattableString.Invariant($"{number.Name} is {value}; it must be {(number.IsWhole ? "a whole number" : "a share")} from {number.Least} to {number.Greatest}. {number.Meaning}")));
            }
        }

        return gates;
    }

    private ProgramTargets Targets(JsonTree tree) => JsonMembers.Of(tree, TargetMembers, _findings) is { } members
        ? ProgramTargets.Default with
        {
            FirstYear = Target(members, PolicyMembers.FirstYear, ProgramTargets.Default.FirstYear),
            LaterYears = Target(members, PolicyMembers.LaterYears, ProgramTargets.Default.LaterYears),
        }
        : ProgramTargets.Default;

    private decimal Target(JsonMembers members, string name, decimal absent)
    {
        var value = PolicyAmountReader.Optional(members, name, absent, _findings) ?? absent;
        if (value >= 0 && Guard.IsAmount(value))
        {
            return value;
        }

        _findings.Add(new(
            AdviceFindingCodes.PolicyTargets,
            $"$.{PolicyMembers.ProgramTargets}.{name}",
            FormattableString.Invariant($"{name} is {value}; it must be from 0 to {Guard.LargestAmount} with at most {Guard.MostDecimals} decimals. 3 stands for three times the cost.")));
        return absent;
    }
}
