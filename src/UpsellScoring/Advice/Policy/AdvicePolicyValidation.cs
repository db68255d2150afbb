using UpsellScoring.Numerics;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>What is valid only as a whole: the parts are valid by themselves.</summary>
internal static class AdvicePolicyValidation
{
    internal static IReadOnlyList<Finding> Validate(string? version, Scorecard? card, string? proposeFrom, decimal returnFloor)
    {
        if (card is not null)
        {
            return ValidateRead(version, card.Grades, proposeFrom, returnFloor);
        }

        var findings = ValidateRead(version, null, proposeFrom, returnFloor);
        findings.Add(new(AdviceFindingCodes.PolicyPart, "$.card", "The policy has no card. Give one, such as Scorecards.StandardInYen()."));
        return findings;
    }

    /// <summary>The same for a policy whose card was read and is perhaps not valid. Grades that could not be read might be the one that is named.</summary>
    internal static List<Finding> ValidateRead(string? version, IReadOnlyList<Grade?>? grades, string? proposeFrom, decimal returnFloor)
    {
        var findings = new List<Finding>();
        if (FactorNaming.Fault(version, "version") is { } fault)
        {
            findings.Add(new(AdviceFindingCodes.PolicyVersion, "$.version", fault));
        }

        string?[]? names = grades is null ? null : [.. grades.Select(grade => grade?.Name)];
        if (names is not null && !names.Contains(null) && !names.Contains(proposeFrom))
        {
            findings.Add(new(AdviceFindingCodes.ProposeFrom, "$.proposeFrom", $"The card has no grade '{proposeFrom}'; it has {string.Join(", ", names.Select(name => $"'{name}'"))}. Name the lowest that is proposed to."));
        }

        if (!(returnFloor is >= 0 and <= AdvicePolicy.MostReturnFloor) || !Guard.IsAmount(returnFloor))
        {
            findings.Add(new(AdviceFindingCodes.ReturnFloor, "$.returnFloor", FormattableString.Invariant($"The floor of our return is {returnFloor}; it must be from 0 to {AdvicePolicy.MostReturnFloor} with at most {Guard.MostDecimals} decimals. 1 stands for what it costs us.")));
        }

        return findings;
    }
}
