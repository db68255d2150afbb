using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>What was known of one customer on the day of the score, <see langword="null"/> for unknown, and what came of it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="ContractValue">Yen a year, without tax.</param>
/// <param name="TenureMonths">Months since the first contract.</param>
/// <param name="Utilization">Share of what was bought that is used.</param>
/// <param name="GrowthGap">Share of the next higher plan that the current plan lacks.</param>
/// <param name="Rating">Satisfaction, 0 to 10.</param>
/// <param name="Outcome">What became of the proposal in the half year after.</param>
internal sealed record Customer(
    string Id, double? ContractValue, int? TenureMonths, double? Utilization, double? GrowthGap, int? Rating, ProposalOutcome Outcome = ProposalOutcome.NeverProposed)
{
    public override string ToString() => Id;
}
