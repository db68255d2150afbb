using UpsellScoring.Numerics;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>What is valid only as a whole: the parts are valid by themselves.</summary>
internal static class AdvicePolicyValidation
{
    internal static IReadOnlyList<Finding> Validate(string? version, Scorecard? card, string? proposeFrom, decimal returnFloor)
    {
        var findings = new List<Finding>();
        if (FactorNaming.Fault(version, "version") is { } fault)
        {
            findings.Add(new(AdviceFindingCodes.PolicyVersion, "$.version", fault));
        }

        if (card is null)
        {
            findings.Add(new(AdviceFindingCodes.PolicyPart, "$.card", "The policy has no card. Give one, such as Scorecards.StandardInYen()."));
        }
        else if (card.Grades.All(grade => grade.Name != proposeFrom))
        {
            findings.Add(new(AdviceFindingCodes.ProposeFrom, "$.proposeFrom", $"The card has no grade '{proposeFrom}'; it has {string.Join(", ", card.Grades.Select(grade => $"'{grade.Name}'"))}. Name the lowest that is proposed to."));
        }

        if (!(returnFloor is >= 0 and <= AdvicePolicy.MostReturnFloor) || !Guard.IsAmount(returnFloor))
        {
            findings.Add(new(AdviceFindingCodes.ReturnFloor, "$.returnFloor", FormattableString.Invariant($"The floor of our return is {returnFloor}; it must be from 0 to {AdvicePolicy.MostReturnFloor} with at most {Guard.MostDecimals} decimals. 1 stands for what it costs us.")));
        }

        return findings;
    }
}
