using UpsellScoring;

namespace BringYourOwnData;

/// <summary>How a subscriber is scored: which card, and what each of its factors means here.</summary>
/// <remarks>
/// The file has no list of plans, so the room to grow is what is not yet in use: utilization and growth gap pull in opposite
/// directions, and nobody comes near 100 points.
/// </remarks>
internal static class SubscriberScoring
{
    // The charges of this telecom run from 18 to 119 dollars a month: a range for 216 to 1,428 a year.
    public static AccountScorer<Subscriber> Scorer { get; } = Scorecards.Standard(contractValueFrom: 200, contractValueTo: 1_500).Bind<Subscriber>(
        new(FactorNames.ContractValue, subscriber => subscriber.YearlyCharges),
        new(FactorNames.Tenure, subscriber => subscriber.Tenure),
        new(FactorNames.Utilization, subscriber => subscriber.ServiceShare),
        new(FactorNames.GrowthGap, subscriber => 1 - subscriber.ServiceShare),
        new(FactorNames.Satisfaction, _ => null)); // nobody was asked: unknown, which is not zero
}
