// One account end to end on one page: the facts, the score and why, what holds the proposal back and what nobody could check,
// the price and how to take it in steps, what it is worth to both sides, what to do, what to ask for, and what the customer may read.
//
//   dotnet run --project samples/AccountReview
using AccountReview;
using UpsellScoring;

Console.Out.NewLine = "\n"; // the same bytes on every machine

var advisor = new UpsellAdvisor(new AdvicePolicy("2026-04", Scorecards.StandardInYen()));
var advice = advisor.Advise(Example.Account, Example.Proposal, Example.Day);

Console.WriteLine($"ACCOUNT REVIEW: {advice.Account} (fictitious), {advice.AsOf:yyyy-MM-dd}, policy {advisor.Policy.Version}");
Console.WriteLine($"Advice: {Say.Action(advice)}");
FactsPart.Print(advice);
ScorePart.Print(advice);
GatesPart.Print(advice);
PricePart.Print(advice);
WorthPart.Print(advice);
ReasonsPart.Print(advice);

// Nothing is sold to the customer before the gates let pass; from that day on the same facts give another advice.
CustomerPart.Print(advice);
if (advice.NotBefore is { } day)
{
    CustomerPart.Print(advisor.Advise(Example.Account, Example.Proposal, day));
}
